// A second person types the same count.  POST /api/sittings/{sittingId}/counts/{countId}/confirmation
import { ConfirmCount } from '../../../contract/council-counts.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { mayConfirm } from '../council.may.ts'
import { loadSitting } from '../load.ts'
import { differingPositions } from '../sitting.ts'
import { addCount } from '../sittings-written.store.ts'

type Kind = (typeof ConfirmCount.refusals)[number]

export const confirmCount = defineAct({
  contract: ConfirmCount,
  load: async (context, input) => {
    const sitting = await loadSitting(context, input)
    return sitting?.count ? { sitting, count: sitting.count } : undefined
  },
  may: mayConfirm,
  decide: ({ sitting, count }, { countId, lines }, { actor, newId }) => {
    const refused: Refusal<Kind>[] = []
    if (count.id !== countId) refused.push({ kind: 'council.not-the-last-count' })
    if (count.confirmedBy) refused.push({ kind: 'council.already-confirmed' })
    if (count.enteredBy === actor.personId) refused.push({ kind: 'council.same-person' })
    const positions = differingPositions(sitting, count.lines, lines)
    if (positions.length > 0) refused.push({ kind: 'council.counts-differ', positions: positions.join(', ') })
    return unless(refused, () => ({ id: newId(), lines, confirms: count.id }))
  },
  save: ({ tx, actor, now }, confirmation, { sitting }) =>
    addCount(tx, { ...confirmation, sittingId: sitting.id, by: actor.personId ?? '', at: now }),
  subjects: (_confirmation, { sitting }) => [{ kind: 'sitting', id: sitting.id }],
  present: ({ confirms }) => ({ countId: confirms }),
})
