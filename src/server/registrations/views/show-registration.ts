// A unit's registrations with their receipts.  GET /api/movements/{movementId}/registrations/{unitId}
import { ShowRegistration } from '../../../contract/registrations.ts'
import { abilities } from '../../abilities.ts'
import { linkToFile } from '../../files/file-link.ts'
import { findFiles } from '../../files/files.store.ts'
import { awardSubjects, isFor } from '../../honours/honour.ts'
import { honoursOf } from '../../honours/honours.store.ts'
import { loadMovement } from '../../movements/load.ts'
import { definitionOn, dueOf } from '../../movements/movement.ts'
import { mayAnswer } from '../../movements/movements.may.ts'
import { peopleByIds, staffOf } from '../../people/people.store.ts'
import { linkToPerson } from '../../people/person.ts'
import { signedIn } from '../../permission.ts'
import { linkTo } from '../../units/unit.ts'
import { unitOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { standing } from '../registration.ts'
import { maySeeRegistrations } from '../registrations.may.ts'
import { registrationsOf } from '../registrations.store.ts'

const awards = Object.keys(awardSubjects)

export const showRegistration = defineView({
  contract: ShowRegistration,
  load: async (context, input) => {
    const { tx, today, actor } = context
    const movement = await loadMovement(context, input)
    const unit = await unitOn(tx, input.unitId, today)
    if (!movement || !unit || !maySeeRegistrations(actor, unit.id)) return undefined
    const staff = await staffOf(tx, [unit.id], today)
    const registrations = await registrationsOf(tx, movement.id, unit.id)
    return {
      movement,
      unit,
      staff,
      registrations,
      honours: await honoursOf(tx, { personIds: staff.map((person) => person.id) }),
      files: await findFiles(
        tx,
        registrations.flatMap((one) => one.fileId ?? []),
      ),
      people: await peopleByIds(
        tx,
        registrations.flatMap((one) => one.by ?? []),
        today,
      ),
    }
  },
  may: signedIn,
  present: ({ movement, unit, staff, registrations, honours, files, people }, { actor, today }) => {
    const entries = registrations
      .flatMap((one) => one.entries)
      .map((one) => ({
        personId: one.personId,
        entryId: one.id,
        award: one.award,
        withdrawn: one.withdrawnWhy,
      }))
    const without = ({ personId: _person, ...entry }: (typeof entries)[number]) => entry
    return {
      unit: linkTo(unit),
      year: movement.year,
      dueOn: dueOf(definitionOn(movement, today), 'registration'),
      awards: {
        individual: awards.filter((award) => isFor(award, 'individual')),
        collective: awards.filter((award) => isFor(award, 'collective')),
      },
      registrations: registrations.map((one) => {
        const file = files.find((stored) => stored.id === one.fileId)
        const person = one.by ? people.get(one.by) : undefined
        return {
          id: one.id,
          receipt: one.receipt,
          receivedOn: one.receivedOn,
          late: one.late,
          letterNumber: one.letterNumber,
          letterOn: one.letterOn,
          file: file ? linkToFile(file) : null,
          by: person ? linkToPerson(person) : null,
          count: standing([one]).length,
        }
      }),
      unitEntries: entries.filter((one) => one.personId === null).map(without),
      people: staff.map((person) => ({
        person: linkToPerson(person),
        position: person.position,
        entries: entries.filter((one) => one.personId === person.id).map(without),
        lastYear: honours
          .filter(
            (one) =>
              one.personId === person.id && one.yearTo === movement.year - 1 && one.state !== 'revoked',
          )
          .map((one) => one.award),
      })),
      abilities: abilities({
        register: mayAnswer(actor, unit.id),
        'withdraw-registration': mayAnswer(actor, unit.id),
      }),
    }
  },
})
