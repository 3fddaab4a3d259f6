// Adds units with their first versions.  POST /api/units
import { AddUnits } from '../../../contract/units.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import type { Unit } from '../unit.ts'
import { pathOf } from '../unit.ts'
import { mayChangeUnits } from '../units.may.ts'
import { addUnits, type NewUnit, unitsOn } from '../units.store.ts'

type Kind = (typeof AddUnits.refusals)[number]

export const addUnitsAct = defineAct({
  contract: AddUnits,
  load: ({ tx, today }) => unitsOn(tx, today),
  may: mayChangeUnits,
  decide: (existing, input, { newId }) => {
    const ids = new Map([...existing.values()].map((unit) => [unit.code, unit.id]))
    const refused: Refusal<Kind>[] = []
    for (const [index, unit] of input.units.entries()) {
      if (ids.has(unit.code))
        refused.push({ kind: 'unit.code-taken', path: `units.${index}.code`, code: unit.code })
      ids.set(unit.code, newId())
    }
    const units: NewUnit[] = []
    for (const [index, unit] of input.units.entries()) {
      const { parentCode, supervisedByCode, ...rest } = unit
      for (const code of [parentCode, supervisedByCode])
        if (code && !ids.has(code))
          refused.push({ kind: 'unit.unknown-parent', path: `units.${index}`, code })
      if (parentCode && supervisedByCode)
        refused.push({ kind: 'unit.two-lines', path: `units.${index}`, code: unit.code })
      if (unit.validTo && unit.validTo <= unit.validFrom)
        refused.push({ kind: 'unit.ends-before-it-starts', path: `units.${index}.validTo`, code: unit.code })
      const idOf = (code: string | null) => (code ? (ids.get(code) ?? null) : null)
      units.push({
        ...rest,
        id: ids.get(unit.code) ?? '',
        parentId: idOf(parentCode),
        supervisedBy: idOf(supervisedByCode),
      })
    }
    const all = new Map<string, Unit>([...existing, ...units.map((unit) => [unit.id, unit] as const)])
    for (const unit of units)
      if (unit.parentId && pathOf(all, unit.parentId).includes(unit.id))
        refused.push({ kind: 'unit.cycle', code: unit.code })
    return unless(refused, () => units)
  },
  save: ({ tx, now }, units) => addUnits(tx, units, now),
  subjects: (units) => units.map((unit) => ({ kind: 'unit', id: unit.id })),
  present: (units) => ({ units: units.map(({ id, code }) => ({ id, code })) }),
})
