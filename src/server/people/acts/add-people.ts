// Adds people with their main posts, all or none.  POST /api/people
import { AddPeople } from '../../../contract/people.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { unitsOn } from '../../units/units.store.ts'
import { mayAddPeople } from '../people.may.ts'
import { addPeople, type NewPerson } from '../people.store.ts'

type Kind = (typeof AddPeople.refusals)[number]

export const addPeopleAct = defineAct({
  contract: AddPeople,
  load: ({ tx, today }) => unitsOn(tx, today),
  may: mayAddPeople,
  decide: (units, input, { newId }) => {
    const refused: Refusal<Kind>[] = []
    for (const [index, person] of input.people.entries()) {
      if (person.post && !units.has(person.post.unitId))
        refused.push({ kind: 'person.unknown-unit', path: `people.${index}.post.unitId`, name: person.name })
      if (person.bornOn && person.recruitedOn && person.bornOn >= person.recruitedOn)
        refused.push({
          kind: 'person.born-after-recruited',
          path: `people.${index}.bornOn`,
          name: person.name,
        })
    }
    return unless(refused, (): NewPerson[] => input.people.map((person) => ({ ...person, id: newId() })))
  },
  save: ({ tx, now }, people) => addPeople(tx, people, now),
  subjects: (people) => people.map((person) => ({ kind: 'person', id: person.id })),
  present: (people) => ({ ids: people.map((person) => person.id) }),
})
