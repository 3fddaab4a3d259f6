// A unit's registrations with their receipts.  GET /api/movements/{movementId}/registrations/{unitId}
import { ShowRegistration } from '../../../contract/registrations.ts'
import { abilities } from '../../abilities.ts'
import type { Context } from '../../act.ts'
import { linkToFile } from '../../files/file-link.ts'
import { findFiles } from '../../files/files.store.ts'
import { awardSubjects, isFor } from '../../honours/honour.ts'
import { honoursOf } from '../../honours/honours.store.ts'
import { loadMovement } from '../../movements/load.ts'
import { definitionOn, dueOf } from '../../movements/movement.ts'
import { mayAnswer, supervises } from '../../movements/movements.may.ts'
import { addresseesOf } from '../../movements/movements.store.ts'
import { peopleByIds, staffOf } from '../../people/people.store.ts'
import { linkToPerson } from '../../people/person.ts'
import { signedIn } from '../../permission.ts'
import { linkTo } from '../../units/unit.ts'
import { unitOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { isOver } from '../load.ts'
import { presentEntry, presentReceipt, presentRequest } from '../present.ts'
import { titlesOfYear } from '../registration-known.store.ts'
import { mayAsk, maySeeRegistrations } from '../registrations.may.ts'
import { registrationsOf } from '../registrations.store.ts'
import { open } from '../request.ts'
import { requestsOf } from '../requests.store.ts'

const awards = Object.keys(awardSubjects)

export const showRegistration = defineView({
  contract: ShowRegistration,
  load: async (context, input) => {
    const { tx, today, actor } = context
    const movement = await loadMovement(context, input)
    const unit = await unitOn(tx, input.unitId, today)
    if (!movement || !unit || !maySeeRegistrations(actor, unit.id)) return undefined
    const registrations = await registrationsOf(tx, movement.id, unit.id)
    const requests = await requestsOf(tx, movement.id, { unitId: unit.id })
    return {
      movement,
      unit,
      registrations,
      requests,
      addressed: (await addresseesOf(tx, movement.id)).has(unit.id),
      lastYear: await titlesOfYear(tx, unit.id, movement.year - 1),
      ...(await peopleOf(context, unit.id, movement.year - 1)),
      files: await findFiles(
        tx,
        registrations.flatMap((one) => one.fileId ?? []),
      ),
      named: await peopleByIds(
        tx,
        [
          ...registrations.flatMap((one) => [
            ...(one.by ? [one.by] : []),
            ...one.entries.flatMap((entry) => entry.personId ?? []),
          ]),
          ...requests.map((one) => one.personId),
        ],
        today,
      ),
    }
  },
  may: signedIn,
  present: (loaded, { actor, today }) => {
    const { movement, unit, registrations, requests, staff, held, lastYear, addressed, named } = loaded
    const files = new Map(loaded.files.map((file) => [file.id, linkToFile(file)]))
    const entries = Map.groupBy(
      registrations.flatMap((one) => one.entries.map((entry) => ({ ...entry, receipt: one.receipt }))),
      (entry) => entry.personId,
    )
    const asked = Map.groupBy(open(requests), (one) => one.personId)
    // Who registered and has left since stays in the list.
    const gone = [...named.values()].filter(
      (person) => entries.has(person.id) && !staff.some((one) => one.id === person.id),
    )
    const answers = mayAnswer(actor, unit.id)
    return {
      unit: linkTo(unit),
      movement: { id: movement.id, title: movement.definition.title },
      year: movement.year,
      dueOn: dueOf(definitionOn(movement, today), 'registration'),
      open: addressed && movement.launch !== null && !isOver(movement, today),
      awards: {
        individual: awards.filter((award) => isFor(award, 'individual')),
        collective: awards.filter((award) => isFor(award, 'collective')),
      },
      registrations: registrations.map((one) => presentReceipt(one, files, named)).toReversed(),
      unitEntries: (entries.get(null) ?? []).map(presentEntry),
      unitLastYear: lastYear.filter((one) => one.personId === null).map((one) => one.award),
      people: [...staff, ...gone].map((person) => ({
        person: linkToPerson(person),
        position: person.position,
        entries: (entries.get(person.id) ?? []).map(presentEntry),
        lastYear: lastYear.filter((one) => one.personId === person.id).map((one) => one.award),
        held: held.get(person.id) ?? [],
        asked: (asked.get(person.id) ?? []).flatMap((one) => one.awards),
      })),
      // One's own requests, or all of them for those who answer and supervise.
      requests: requests
        .filter((one) => answers.allowed || supervises(actor) || one.personId === actor.personId)
        .map((one) => presentRequest(one, named))
        .toReversed(),
      mine: staff.some((person) => person.id === actor.personId) ? actor.personId : null,
      abilities: abilities({
        register: answers,
        'withdraw-registration': answers,
        'answer-registration-requests': answers,
        'ask-registration': mayAsk(actor, actor.unitPath.includes(unit.id) ? unit.id : null),
      }),
    }
  },
})

/** Everyone of the unit, and what each received for the year before. */
async function peopleOf({ tx, today }: Context, unitId: string, yearBefore: number) {
  const staff = await staffOf(tx, [unitId], today)
  const honours = (await honoursOf(tx, { personIds: staff.map((person) => person.id) })).filter(
    (one) => one.yearTo === yearBefore && one.state !== 'revoked',
  )
  const held = new Map<string, string[]>()
  for (const one of honours)
    if (one.personId) held.set(one.personId, [...(held.get(one.personId) ?? []), one.award])
  return { staff, held }
}
