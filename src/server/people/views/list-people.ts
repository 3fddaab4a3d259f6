// People by unit or part of a name.  GET /api/people
import { ListPeople } from '../../../contract/people.ts'
import { abilities } from '../../abilities.ts'
import { signedIn } from '../../permission.ts'
import { linkTo } from '../../units/unit.ts'
import { unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { mayAddPeople } from '../people.may.ts'
import { findPeople } from '../people.store.ts'
import { linkToPerson } from '../person.ts'

export const listPeople = defineView({
  contract: ListPeople,
  load: async ({ tx, today }, input) => {
    const day = input.on ?? today
    const unitIds = input.unitId ? [input.unitId] : undefined
    const found = await findPeople(tx, {
      day,
      unitIds,
      search: input.search,
      page: input.page,
      size: input.size,
    })
    return { found, units: await unitsOn(tx, day) }
  },
  may: signedIn,
  present: ({ found, units }, { actor }, input) => ({
    rows: found.rows.map((person) => {
      const unit = person.unitId ? units.get(person.unitId) : undefined
      return {
        person: linkToPerson(person),
        unit: unit ? linkTo(unit) : null,
        position: person.position,
        rank: person.rank,
        synthetic: person.synthetic,
      }
    }),
    total: found.total,
    page: input.page,
    size: input.size,
    abilities: abilities({ 'add-people': mayAddPeople(actor) }),
  }),
})
