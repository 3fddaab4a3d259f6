// A unit of the organisation on a day: its version, its place in the two lines of authority. Pure.
// Used by this folder and by every noun that shows or groups units.
import type { UnitLink } from '../../contract/values.ts'

/** A unit as it is on a day. `parentId` is command, `supervisedBy` only supervision; never both. */
export interface Unit {
  id: string
  code: string
  name: { vi: string; fr: string; en: string }
  kind: string
  parentId: string | null
  supervisedBy: string | null
  province: string | null
  validFrom: string
  validTo: string | null
}

export const linkTo = (unit: Pick<Unit, 'id' | 'code' | 'name'>): UnitLink => ({
  id: unit.id,
  code: unit.code,
  name: unit.name,
})

/** The unit and all above it, nearest first. A cycle, which the store refuses, would end the walk. */
export function pathOf(units: ReadonlyMap<string, Unit>, unitId: string): string[] {
  const path: string[] = []
  for (
    let at = units.get(unitId);
    at && !path.includes(at.id);
    at = at.parentId ? units.get(at.parentId) : undefined
  )
    path.push(at.id)
  return path
}

/** True when putting `unitId` under `parentId` would make a unit stand above itself. */
export function wouldCycle(units: ReadonlyMap<string, Unit>, unitId: string, parentId: string): boolean {
  return pathOf(units, parentId).includes(unitId)
}
