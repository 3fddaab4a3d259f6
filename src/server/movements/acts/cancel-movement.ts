// Gives up a draft, with the reason.  POST /api/movements/{movementId}/cancellation
import { CancelMovement } from '../../../contract/movement-acts.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { loadMovement } from '../load.ts'
import { mayDraft } from '../movements.may.ts'
import { cancel } from '../movements-written.store.ts'

type Kind = (typeof CancelMovement.refusals)[number]

export const cancelMovement = defineAct({
  contract: CancelMovement,
  load: loadMovement,
  may: (actor, movement) => mayDraft(actor, movement.unitId),
  decide: (movement, { reason }) => {
    const refused: Refusal<Kind>[] = []
    if (movement.launch) refused.push({ kind: 'movement.frozen' })
    if (movement.cancelledWhy !== null) refused.push({ kind: 'movement.already-cancelled' })
    return unless(refused, () => reason)
  },
  save: ({ tx, now }, reason, movement) => cancel(tx, movement.id, reason, now),
  subjects: (_reason, movement) => [{ kind: 'movement', id: movement.id }],
  present: (_reason, movement) => ({ movementId: movement.id }),
})
