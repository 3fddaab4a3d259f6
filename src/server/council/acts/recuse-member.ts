// A member takes no part in one item.  POST /api/sittings/{sittingId}/agenda/{itemId}/recusals
import { RecuseMember } from '../../../contract/council.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { mayRecuse } from '../council.may.ts'
import { loadSitting } from '../load.ts'
import { addRecusal } from '../sittings-written.store.ts'

type Kind = (typeof RecuseMember.refusals)[number]

export const recuseMember = defineAct({
  contract: RecuseMember,
  load: async (context, input) => {
    const sitting = await loadSitting(context, input)
    const item = sitting?.agenda.find((one) => one.id === input.itemId && one.removedWhy === null)
    return sitting && item ? { sitting, item } : undefined
  },
  may: (actor, { sitting }, { personId }) => mayRecuse(actor, sitting, personId),
  decide: ({ sitting, item }, { personId, reason }, { newId }) => {
    const refused: Refusal<Kind>[] = []
    if (sitting.count) refused.push({ kind: 'council.already-counted' })
    if (!sitting.members.some((member) => member.personId === personId))
      refused.push({ kind: 'council.not-on-the-roll', path: 'personId' })
    if (item.recused.some((one) => one.personId === personId))
      refused.push({ kind: 'council.already-recused', path: 'personId' })
    return unless(refused, () => ({ id: newId(), itemId: item.id, personId, reason }))
  },
  save: ({ tx, actor, now }, recusal) => addRecusal(tx, recusal, { by: actor.personId, at: now }),
  subjects: (_recusal, { sitting, item }) => [
    { kind: 'sitting', id: sitting.id },
    { kind: 'dossier', id: item.dossierId },
  ],
  present: (_recusal, { sitting }) => ({ sittingId: sitting.id }),
})
