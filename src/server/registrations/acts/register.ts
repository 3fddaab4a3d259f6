// A unit registers itself and its people for titles.  POST /api/movements/{movementId}/registrations
import type { InputOf } from '../../../contract/define.ts'
import { Register } from '../../../contract/registrations.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { findFile } from '../../files/files.store.ts'
import { mayAnswer } from '../../movements/movements.may.ts'
import { isOver, loadForRegistering, registrationOf } from '../load.ts'
import { titleFaults, type WantedTitle } from '../registration.ts'
import { addRegistration } from '../registrations.store.ts'
import { metBy } from '../request.ts'
import { addAnswers } from '../requests.store.ts'

type Kind = (typeof Register.refusals)[number]

export const register = defineAct({
  contract: Register,
  load: async (context, input) => {
    const loaded = await loadForRegistering(context, input)
    const file = input.fileId ? await findFile(context.tx, input.fileId) : undefined
    return loaded && { ...loaded, file }
  },
  may: (actor, { unit }) => mayAnswer(actor, unit.id),
  decide: (loaded, input, { actor, today, now, newId }) => {
    const { movement, unit, addressees, requests, before, file } = loaded
    const refused: Refusal<Kind>[] = []
    if (!movement.launch) refused.push({ kind: 'registration.not-launched' })
    if (isOver(movement, today)) refused.push({ kind: 'registration.over', on: movement.periodTo })
    if (!addressees.has(unit.id)) refused.push({ kind: 'registration.not-addressed', code: unit.code })
    if (input.unitAwards.length + input.people.length === 0)
      refused.push({ kind: 'registration.nothing', path: 'people' })
    if (input.letterOn && input.letterOn > today)
      refused.push({ kind: 'registration.letter-in-the-future', path: 'letterOn' })
    if (input.fileId && !file) refused.push({ kind: 'registration.unknown-file', path: 'fileId' })
    const wanted = wantedIn(input)
    refused.push(...titleFaults(wanted, loaded))
    return unless(refused, () => {
      const registration = registrationOf(loaded, wanted, input, {
        by: actor.personId,
        today,
        now,
        newId,
      })
      return { registration, met: metBy(requests, [...before, ...registration.entries]) }
    })
  },
  save: async ({ tx, actor, today, now }, { registration, met }) => {
    await addRegistration(tx, registration)
    const answers = met.map((one) => ({
      requestId: one.id,
      registrationId: registration.id,
      reason: null,
    }))
    await addAnswers(tx, answers, { on: today, by: actor.personId, at: now })
  },
  subjects: ({ registration }, { movement, unit }) => [
    { kind: 'registration', id: registration.id },
    { kind: 'movement', id: movement.id },
    { kind: 'unit', id: unit.id },
  ],
  present: ({ registration: { id, receipt, late } }) => ({ registrationId: id, receipt, late }),
  notices: ({ registration, met }, { movement, unit }) =>
    met.map((one) => ({
      to: one.personId,
      kind: 'registrations.accepted',
      path: `/movement/${movement.id}/registration/${unit.id}`,
      figures: { year: movement.year, receipt: registration.receipt },
    })),
})

const wantedIn = (input: InputOf<typeof Register>): WantedTitle[] => [
  ...input.unitAwards.map((award, index) => ({ personId: null, award, path: `unitAwards.${index}` })),
  ...input.people.flatMap(({ personId, awards }, index) =>
    awards.map((award) => ({ personId, award, path: `people.${index}` })),
  ),
]
