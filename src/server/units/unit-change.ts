// What a change of the organisation does to units: which end, which go on under a new version, which are new. Pure.
// Used by the act change-units.
import type { InputOf } from '../../contract/define.ts'
import type { ChangeUnits } from '../../contract/units.ts'
import type { Unit } from './unit.ts'
import type { NewUnit } from './units.store.ts'

type Asked = InputOf<typeof ChangeUnits>

export interface UnitChange {
  id: string
  from: readonly string[]
  to: readonly string[]
  ended: readonly string[]
  continued: readonly NewUnit[]
  created: readonly NewUnit[]
  heirs: readonly { unitId: string; heirId: string | null }[]
}

/** Rename and move keep the unit; the others end it. */
export const endsUnits = (kind: Asked['kind']): boolean => kind !== 'rename' && kind !== 'move'

/** Versions after the change. A merge or split that keeps a code makes a new unit under that code: its honours follow the heir. */
export function versionsAfter(
  asked: Asked,
  existing: ReadonlyMap<string, Unit>,
  newId: () => string,
): UnitChange {
  const idByCode = new Map([...existing.values()].map((unit) => [unit.code, unit.id]))
  const keeps = !endsUnits(asked.kind)
  const placed = asked.to.map((to, index) => {
    const before = existing.get(asked.from[Math.min(index, asked.from.length - 1)] ?? '')
    const id = keeps && before ? before.id : newId()
    idByCode.set(to.code, id)
    return { to, before, id }
  })
  const versions = placed.map(
    ({ to, before, id }): NewUnit => ({
      id,
      code: to.code,
      name: to.name,
      kind: to.kind,
      parentId: to.parentCode ? (idByCode.get(to.parentCode) ?? null) : (before?.parentId ?? null),
      supervisedBy: to.parentCode ? null : (before?.supervisedBy ?? null),
      province: before?.province ?? null,
      validFrom: asked.on,
      validTo: null,
      source: asked.decision,
    }),
  )
  return {
    id: newId(),
    from: asked.from,
    to: versions.map((version) => version.id),
    ended: keeps ? [] : asked.from,
    continued: keeps ? versions : [],
    created: keeps ? [] : versions,
    heirs: asked.heirs.map((heir) => ({
      unitId: heir.unitId,
      heirId: heir.heirCode ? (idByCode.get(heir.heirCode) ?? null) : null,
    })),
  }
}
