// Somebody asks their unit to register them.  POST /api/movements/{movementId}/registration-requests
import { AskRegistration } from '../../../contract/registrations.ts'
import { appointmentsOn } from '../../access/appointments.store.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { loadMovement } from '../../movements/load.ts'
import { addresseesOf } from '../../movements/movements.store.ts'
import { isOver } from '../load.ts'
import { standing, titleFaults } from '../registration.ts'
import { mayAsk } from '../registrations.may.ts'
import { registrationsOf } from '../registrations.store.ts'
import { open } from '../request.ts'
import { addRequest, requestsOf } from '../requests.store.ts'

type Kind = (typeof AskRegistration.refusals)[number]

export const askRegistration = defineAct({
  contract: AskRegistration,
  load: async (context, input) => {
    const { tx, actor, today } = context
    const movement = await loadMovement(context, input)
    if (!movement) return undefined
    const addressees = await addresseesOf(tx, movement.id)
    const unitId = actor.unitPath.find((id) => addressees.has(id)) ?? null
    const { personId } = actor
    return {
      movement,
      unitId,
      before: unitId ? standing(await registrationsOf(tx, movement.id, unitId)) : [],
      requests: personId ? open(await requestsOf(tx, movement.id, { personId })) : [],
      secretaries: unitId ? await appointmentsOn(tx, { day: today, role: ['secretary'], unitId }) : [],
    }
  },
  may: (actor, { unitId }) => mayAsk(actor, unitId),
  decide: ({ movement, unitId, before, requests }, input, { actor, today, newId }) => {
    const { personId } = actor
    const refused: Refusal<Kind>[] = []
    if (!movement.launch) refused.push({ kind: 'registration.not-launched' })
    if (isOver(movement, today)) refused.push({ kind: 'registration.over', on: movement.periodTo })
    const asked = new Set(requests.flatMap((one) => one.awards))
    const wanted = input.awards.map((award, index) => ({ personId, award, path: `awards.${index}` }))
    for (const { award, path } of wanted)
      if (asked.has(award)) refused.push({ kind: 'registration.already-asked', path, award })
    for (const fault of titleFaults(wanted, { staff: new Set(personId ? [personId] : []), before }))
      if (fault.kind !== 'registration.not-of-the-unit') refused.push({ ...fault, kind: fault.kind })
    return unless(refused, () => ({
      id: newId(),
      movementId: movement.id,
      unitId: unitId ?? '',
      personId: personId ?? '',
      awards: input.awards,
      note: input.note,
      askedOn: today,
    }))
  },
  save: ({ tx, now }, request) => addRequest(tx, request, now),
  // Not the movement nor the unit: colleagues read their histories, and who asks is no affair of theirs.
  subjects: ({ id }) => [{ kind: 'registration-request', id }],
  present: ({ id }) => ({ requestId: id }),
  notices: ({ unitId }, { movement, secretaries }, _input) =>
    secretaries.map((one) => ({
      to: one.personId,
      kind: 'registrations.asked',
      path: `/movement/${movement.id}/registration/${unitId}?tab=requests`,
      figures: { year: movement.year },
    })),
})
