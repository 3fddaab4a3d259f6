// An initiative as the world sees it, with names. Pure. Used by the views of this folder.
import { linkToPerson, type Person } from '../people/person.ts'
import { linkTo, type Unit } from '../units/unit.ts'
import type { Initiative } from './initiative.ts'

export function presentInitiative(
  one: Initiative,
  people: ReadonlyMap<string, Pick<Person, 'id' | 'name'>>,
  units: ReadonlyMap<string, Unit>,
) {
  const unit = units.get(one.unitId)
  return {
    id: one.id,
    kind: one.kind,
    title: one.title,
    year: one.year,
    unit: unit ? linkTo(unit) : null,
    applied: one.applied,
    authors: one.authorIds.flatMap((id) => {
      const person = people.get(id)
      return person ? [linkToPerson(person)] : []
    }),
    recognitions: one.recognitions.map(({ id: _id, fileId: _file, ...recognition }) => recognition),
    uses: one.uses,
  }
}
