// Somebody other than who reported accepts the work, or sends it back.  POST /api/work-items/{workItemId}/acceptance
import { AcceptWork } from '../../../contract/work-items.ts'
import { accept, defineAct, refuse } from '../../act.ts'
import { loadItem } from '../load.ts'
import { mayAccept } from '../plans.may.ts'
import { addAcceptance } from '../work.store.ts'
import { waitingReport } from '../work-item.ts'

export const acceptWork = defineAct({
  contract: AcceptWork,
  load: loadItem,
  may: (actor, { item }) => mayAccept(actor, item.unitId),
  decide: ({ item }, { outcome, note }, { actor, newId }) => {
    const report = waitingReport(item)
    if (!report) return refuse({ kind: 'work.nothing-to-accept' })
    if (report.by === actor.personId) return refuse({ kind: 'work.same-person' })
    return accept({ id: newId(), itemId: item.id, reportId: report.id, by: report.by, outcome, note })
  },
  save: ({ tx, actor, now }, acceptance) => addAcceptance(tx, acceptance, { by: actor.personId, at: now }),
  subjects: (_acceptance, { item }) => [{ kind: 'work-item', id: item.id }],
  present: (_acceptance, { item }) => ({ workItemId: item.id }),
  notices: ({ by, outcome }, { item }) =>
    by === null
      ? []
      : [
          {
            to: by,
            kind: outcome === 'accepted' ? 'plans.accepted' : 'plans.sent-back',
            path: `/plans/items/${item.id}`,
            figures: { title: item.title },
          },
        ],
})
