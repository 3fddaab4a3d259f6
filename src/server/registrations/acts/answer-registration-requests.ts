// The unit takes requests into one registration, or declines them.  POST /api/movements/{movementId}/registration-request-answers
import { AnswerRegistrationRequests } from '../../../contract/registrations.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { mayAnswer } from '../../movements/movements.may.ts'
import { isOver, loadForRegistering, registrationOf } from '../load.ts'
import { titleFaults } from '../registration.ts'
import { addRegistration } from '../registrations.store.ts'
import { addAnswers } from '../requests.store.ts'

type Kind = (typeof AnswerRegistrationRequests.refusals)[number]
const noPaper = { letterNumber: null, letterOn: null, fileId: null }

export const answerRegistrationRequests = defineAct({
  contract: AnswerRegistrationRequests,
  load: loadForRegistering,
  may: (actor, { unit }) => mayAnswer(actor, unit.id),
  decide: (loaded, { requestIds, accepted, reason }, { actor, today, now, newId }) => {
    const { movement, requests } = loaded
    const refused: Refusal<Kind>[] = []
    if (isOver(movement, today)) refused.push({ kind: 'registration.over', on: movement.periodTo })
    if (!accepted && reason === null) refused.push({ kind: 'registration.reason-needed', path: 'reason' })
    const wantedIds = [...new Set(requestIds)]
    const found = wantedIds.flatMap((id, index) => {
      const request = requests.find((one) => one.id === id)
      const path = `requestIds.${index}`
      if (!request) refused.push({ kind: 'registration.unknown-request', path })
      else if (request.answer)
        refused.push({ kind: 'registration.already-answered', path, on: request.answer.on })
      return request ? [{ ...request, path }] : []
    })
    const wanted = found.flatMap(({ personId, awards, path }) =>
      awards.map((award) => ({ personId, award, path })),
    )
    if (accepted)
      for (const fault of titleFaults(wanted, loaded))
        if (fault.kind === 'registration.already-registered' || fault.kind === 'registration.not-of-the-unit')
          refused.push({ ...fault, kind: fault.kind })
    return unless(refused, () => ({
      found,
      registration: accepted
        ? registrationOf(loaded, wanted, noPaper, { by: actor.personId, today, now, newId })
        : null,
    }))
  },
  save: async ({ tx, actor, today, now }, { found, registration }, _loaded, { reason }) => {
    if (registration) await addRegistration(tx, registration)
    const answers = found.map((one) => ({
      requestId: one.id,
      registrationId: registration?.id ?? null,
      reason: registration ? null : reason,
    }))
    await addAnswers(tx, answers, { on: today, by: actor.personId, at: now })
  },
  subjects: ({ found, registration }, { movement, unit }) => [
    ...(registration
      ? [
          { kind: 'registration', id: registration.id },
          { kind: 'movement', id: movement.id },
          { kind: 'unit', id: unit.id },
        ]
      : []),
    ...found.map((one) => ({ kind: 'registration-request', id: one.id })),
  ],
  present: ({ registration }) => ({
    registrationId: registration?.id ?? null,
    receipt: registration?.receipt ?? null,
    late: registration?.late ?? false,
  }),
  notices: ({ found, registration }, { movement, unit }, { reason }) =>
    found.map((one) => ({
      to: one.personId,
      kind: registration ? 'registrations.accepted' : 'registrations.declined',
      path: `/movement/${movement.id}/registration/${unit.id}`,
      figures: { year: movement.year, receipt: registration?.receipt ?? '', reason: reason ?? '' },
    })),
})
