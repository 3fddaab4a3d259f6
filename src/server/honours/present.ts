// An honour as the world sees it, with names. Pure. Used by the views of this folder.
import { linkToPerson, type Person } from '../people/person.ts'
import { linkTo, type Unit } from '../units/unit.ts'
import type { Honour } from './honour.ts'

export function presentHonour(
  honour: Honour,
  people: ReadonlyMap<string, Pick<Person, 'id' | 'name'>>,
  units: ReadonlyMap<string, Unit>,
) {
  const person = honour.personId ? people.get(honour.personId) : undefined
  const unit = honour.unitId ? units.get(honour.unitId) : undefined
  const { personId: _person, unitId: _unit, decisionLineId, fileId: _file, ...rest } = honour
  return {
    ...rest,
    person: person ? linkToPerson(person) : null,
    unit: unit ? linkTo(unit) : null,
    past: decisionLineId === null,
  }
}
