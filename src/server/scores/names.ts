// Names of units and people as they were in the block's year, for what is shown. Used by the views of this folder.
import type { PersonLink, UnitLink } from '../../contract/values.ts'
import type { Tx } from '../db/database.ts'
import { peopleByIds } from '../people/people.store.ts'
import { linkToPerson } from '../people/person.ts'
import { linkTo, type Unit } from '../units/unit.ts'
import { unitsOn } from '../units/units.store.ts'
import { dayIn } from './block.ts'

export interface Named {
  unit(id: string): UnitLink
  person(id: string): PersonLink
  maybePerson(id: string | null): PersonLink | null
  units: ReadonlyMap<string, Unit>
  /** Somebody named is synthetic: papers say so. */
  synthetic: boolean
}

export async function namesIn(
  tx: Tx,
  year: number,
  today: string,
  personIds: readonly (string | null | undefined)[],
): Promise<Named> {
  const day = dayIn(year, today)
  const units = await unitsOn(tx, day)
  const people = await peopleByIds(
    tx,
    personIds.flatMap((id) => id ?? []),
    day,
  )
  const person = (id: string): PersonLink => {
    const found = people.get(id)
    return found ? linkToPerson(found) : { id, name: '' }
  }
  return {
    units,
    unit: (id) => {
      const found = units.get(id)
      return found ? linkTo(found) : { id, code: '', name: { vi: '', fr: '', en: '' } }
    },
    person,
    synthetic: [...people.values()].some((one) => one.synthetic),
    maybePerson: (id) => (id === null ? null : person(id)),
  }
}
