// The name of the organisation on public pages: the unit that stands at the top. Used by the public pages of this folder.
import type { Language } from '../../../contract/values.ts'
import type { Tx } from '../../db/database.ts'
import type { Unit } from '../../units/unit.ts'
import { unitsOn } from '../../units/units.store.ts'

export const topUnit = (units: ReadonlyMap<string, Unit>): Unit | undefined =>
  [...units.values()].find((unit) => unit.parentId === null && unit.supervisedBy === null)

export async function organisationName(tx: Tx, today: string, language: Language): Promise<string> {
  return topUnit(await unitsOn(tx, today))?.name[language] ?? ''
}
