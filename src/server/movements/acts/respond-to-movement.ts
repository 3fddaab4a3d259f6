// A unit answers a movement.  POST /api/movements/{movementId}/responses
import { RespondToMovement } from '../../../contract/movements.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { unitOn } from '../../units/units.store.ts'
import { loadMovement } from '../load.ts'
import { mayAnswer } from '../movements.may.ts'
import { addresseesOf, movementOf } from '../movements.store.ts'
import { addResponse } from '../responses.store.ts'

type Kind = (typeof RespondToMovement.refusals)[number]

export const respondToMovement = defineAct({
  contract: RespondToMovement,
  load: async (context, input) => {
    const { tx, today } = context
    const movement = await loadMovement(context, input)
    const unit = await unitOn(tx, input.unitId, today)
    if (!movement || !unit) return undefined
    const own = input.ownMovementId ? await movementOf(tx, input.ownMovementId) : undefined
    return { movement, unit, own, addressees: await addresseesOf(tx, movement.id) }
  },
  may: (actor, { unit }) => mayAnswer(actor, unit.id),
  decide: ({ movement, unit, own, addressees }, input, { today, newId }) => {
    const refused: Refusal<Kind>[] = []
    if (!movement.launch) refused.push({ kind: 'movement.not-launched' })
    else if (input.on < movement.launch.on)
      refused.push({ kind: 'movement.before-the-launch', path: 'on', on: movement.launch.on })
    if (!addressees.has(unit.id)) refused.push({ kind: 'movement.not-addressed', code: unit.code })
    if (input.on > today) refused.push({ kind: 'movement.in-the-future', path: 'on' })
    if (input.kind === 'own-movement' && (own?.unitId !== unit.id || !own.launch))
      refused.push({ kind: 'movement.unknown-own-movement', path: 'ownMovementId' })
    // A department is only supervised: the number of its letter is enough.
    if (unit.supervisedBy === null && input.kind !== 'own-movement' && input.fileId === null)
      refused.push({ kind: 'movement.paper-needed', path: 'fileId' })
    return unless(refused, () => ({ ...input, id: newId() }))
  },
  save: ({ tx, actor, now }, response, { movement }) =>
    addResponse(tx, movement.id, response, { by: actor.personId, at: now }),
  subjects: (response, { movement }) => [
    { kind: 'movement', id: movement.id },
    { kind: 'unit', id: response.unitId },
  ],
  present: ({ id }) => ({ responseId: id }),
})
