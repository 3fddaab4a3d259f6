// Renames, moves, merges, splits or abolishes units from a day on.  POST /api/unit-changes
import { ChangeUnits } from '../../../contract/units.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { endsUnits, type UnitChange, versionsAfter } from '../unit-change.ts'
import { mayChangeUnits } from '../units.may.ts'
import {
  addUnits,
  addVersion,
  endUnit,
  moveStaff,
  recordChange,
  staffCounts,
  unitsOn,
} from '../units.store.ts'

type Kind = (typeof ChangeUnits.refusals)[number]

export const changeUnits = defineAct({
  contract: ChangeUnits,
  load: async ({ tx }, input) => ({
    existing: await unitsOn(tx, input.on),
    staff: await staffCounts(tx, input.on),
  }),
  may: mayChangeUnits,
  decide: ({ existing, staff }, input, { newId }) => {
    const refused: Refusal<Kind>[] = []
    const byCode = new Map([...existing.values()].map((unit) => [unit.code, unit]))
    const known = (id: string) => existing.get(id)
    const from = input.from.flatMap((id) => known(id) ?? [])
    const shape = { rename: [1, 1], move: [1, 1], merge: [2, 1], split: [1, 2], abolish: [1, 0] }[input.kind]
    if (
      from.length !== input.from.length ||
      from.length < (shape[0] ?? 1) ||
      input.to.length < (shape[1] ?? 0)
    )
      refused.push({ kind: 'unit.change-shape', path: 'from', change: input.kind })
    for (const [row, to] of input.to.entries()) {
      if (
        to.parentCode &&
        !byCode.has(to.parentCode) &&
        !input.to.some((other) => other.code === to.parentCode)
      )
        refused.push({ kind: 'unit.unknown-parent', path: `to.${row}.parentCode`, code: to.parentCode })
      const holder = byCode.get(to.code)
      if (holder && !input.from.includes(holder.id))
        refused.push({ kind: 'unit.code-taken', path: `to.${row}.code`, code: to.code })
    }
    if (endsUnits(input.kind))
      for (const unit of from)
        if (!input.heirs.some((heir) => heir.unitId === unit.id))
          refused.push({ kind: 'unit.heir-missing', path: 'heirs', code: unit.code })
    for (const heir of input.heirs)
      if (heir.heirCode && !byCode.has(heir.heirCode) && !input.to.some((to) => to.code === heir.heirCode))
        refused.push({ kind: 'unit.unknown-parent', path: 'heirs', code: heir.heirCode })
    for (const heir of input.heirs) {
      const [count, code] = [staff.get(heir.unitId) ?? 0, known(heir.unitId)?.code]
      if (endsUnits(input.kind) && heir.heirCode === null && code !== undefined && count > 0)
        refused.push({ kind: 'unit.people-remain', path: 'heirs', code, count, remedy: 'move-person' })
    }
    return unless(refused, (): UnitChange => versionsAfter(input, existing, newId))
  },
  save: async ({ tx, now, actor }, change, _loaded, input) => {
    for (const unitId of change.ended) await endUnit(tx, unitId, input.on)
    for (const unit of change.continued) await addVersion(tx, unit)
    if (change.created.length > 0) await addUnits(tx, change.created, now)
    for (const { unitId, heirId } of change.heirs)
      if (heirId && change.ended.includes(unitId)) await moveStaff(tx, unitId, heirId, input.on)
    await recordChange(tx, {
      ...change,
      kind: input.kind,
      on: input.on,
      decision: input.decision,
      by: actor.personId,
      at: now,
    })
  },
  subjects: (change) => [
    { kind: 'unit-change', id: change.id },
    ...[...change.from, ...change.to].map((id) => ({ kind: 'unit', id })),
  ],
  present: (change) => ({ changeId: change.id }),
})
