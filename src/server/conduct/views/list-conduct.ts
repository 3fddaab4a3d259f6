// Discipline, proceedings and absences of a unit's people.  GET /api/units/{unitId}/conduct
import { ListConduct } from '../../../contract/conduct.ts'
import { abilities } from '../../abilities.ts'
import { staffOf } from '../../people/people.store.ts'
import { linkToPerson } from '../../people/person.ts'
import { signedIn } from '../../permission.ts'
import { defineView } from '../../view.ts'
import { mayRecordAbsence, mayRecordConduct, maySeeConduct } from '../conduct.may.ts'
import { absencesOf, disciplineOf, proceedingsOf } from '../conduct.store.ts'

export const listConduct = defineView({
  contract: ListConduct,
  load: async ({ tx, today, actor }, { unitId }) => {
    const seesConduct = maySeeConduct(actor, unitId)
    if (!seesConduct && !mayRecordAbsence(actor, unitId).allowed) return undefined
    const staff = await staffOf(tx, [unitId], today)
    const personIds = staff.map((person) => person.id)
    return {
      people: new Map(staff.map((person) => [person.id, linkToPerson(person)])),
      // The secretary keeps absences; discipline and proceedings are for the head.
      discipline: seesConduct ? await disciplineOf(tx, personIds) : [],
      proceedings: seesConduct ? await proceedingsOf(tx, { personIds, unitIds: [unitId] }) : [],
      absences: await absencesOf(tx, personIds, true),
    }
  },
  may: signedIn,
  present: ({ people, discipline, proceedings, absences }, { actor }, { unitId }) => {
    const nameOf = (id: string) => people.get(id) ?? { id, name: '' }
    return {
      discipline: discipline.map(({ personId, fileId: _file, ...one }) => ({
        ...one,
        person: nameOf(personId),
      })),
      proceedings: proceedings.map(({ personId, unitId: _unit, ...one }) => ({
        ...one,
        person: personId ? nameOf(personId) : null,
      })),
      absences: absences.map(({ personId, ...one }) => ({ ...one, person: nameOf(personId) })),
      abilities: abilities({
        'record-discipline': mayRecordConduct(actor, unitId),
        'open-proceeding': mayRecordConduct(actor, unitId),
        'record-absence': mayRecordAbsence(actor, unitId),
      }),
    }
  },
})
