// Takes a dossier off the agenda before the count.  POST /api/sittings/{sittingId}/agenda/{itemId}/removal
import { RemoveFromAgenda } from '../../../contract/council.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { markInCouncil } from '../../dossiers/dossiers.store.ts'
import { mayKeepPapers } from '../council.may.ts'
import { loadSitting } from '../load.ts'
import { itemsOf } from '../sitting.ts'
import { removeItem } from '../sittings-written.store.ts'

type Kind = (typeof RemoveFromAgenda.refusals)[number]

export const removeFromAgenda = defineAct({
  contract: RemoveFromAgenda,
  load: async (context, input) => {
    const sitting = await loadSitting(context, input)
    const item = sitting?.agenda.find((one) => one.id === input.itemId)
    return sitting && item ? { sitting, item } : undefined
  },
  may: mayKeepPapers,
  decide: ({ sitting, item }, { reason }) => {
    const refused: Refusal<Kind>[] = []
    if (sitting.count) refused.push({ kind: 'council.already-counted' })
    if (item.removedWhy !== null) refused.push({ kind: 'council.already-removed', reason: item.removedWhy })
    else if (itemsOf(sitting).length === 1) refused.push({ kind: 'council.last-item' })
    return unless(refused, () => reason)
  },
  save: async ({ tx, now }, reason, { item }) => {
    await removeItem(tx, item.id, reason, now)
    await markInCouncil(tx, [item.dossierId], null)
  },
  subjects: (_reason, { sitting, item }) => [
    { kind: 'sitting', id: sitting.id },
    { kind: 'dossier', id: item.dossierId },
  ],
  present: (_reason, { sitting }) => ({ sittingId: sitting.id }),
})
