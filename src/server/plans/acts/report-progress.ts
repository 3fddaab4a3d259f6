// Reports how far an item is, with evidence.  POST /api/work-items/{workItemId}/progress
import { ReportProgress } from '../../../contract/work-items.ts'
import { appointmentsOn } from '../../access/appointments.store.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { loadItem } from '../load.ts'
import { mayReport } from '../plans.may.ts'
import { addReport } from '../work.store.ts'
import { doneOn, waitingReport } from '../work-item.ts'

type Kind = (typeof ReportProgress.refusals)[number]

export const reportProgress = defineAct({
  contract: ReportProgress,
  load: async (context, input) => {
    const loaded = await loadItem(context, input)
    if (!loaded) return undefined
    const heads = await appointmentsOn(context.tx, {
      day: context.today,
      role: 'head',
      unitId: loaded.item.unitId,
    })
    return { ...loaded, heads }
  },
  may: (actor, { item }) => mayReport(actor, item.unitId),
  decide: ({ item, approved, supervised }, { percent, text, doneOn: on, fileIds }, { today, newId }) => {
    const refused: Refusal<Kind>[] = []
    if (!approved) refused.push({ kind: 'plan.not-approved' })
    if (item.withdrawal) refused.push({ kind: 'work.already-withdrawn', decision: item.withdrawal.decision })
    if (doneOn(item)) refused.push({ kind: 'work.already-done' })
    if (waitingReport(item)) refused.push({ kind: 'work.waits-for-acceptance' })
    if (on > today) refused.push({ kind: 'plan.in-the-future', path: 'doneOn' })
    if (percent === 100 && fileIds.length === 0 && !supervised)
      refused.push({ kind: 'work.evidence-needed', path: 'fileIds' })
    return unless(refused, () => ({ id: newId(), percent, text, doneOn: on, fileIds }))
  },
  save: ({ tx, actor, now }, report, { item }) =>
    addReport(tx, item.id, report, { by: actor.personId, at: now }),
  subjects: (_report, { item }) => [{ kind: 'work-item', id: item.id }],
  present: ({ id }) => ({ progressId: id }),
  notices: ({ percent }, { item, heads }) =>
    percent < 100
      ? []
      : heads.map((head) => ({
          to: head.personId,
          kind: 'plans.reported',
          path: `/plans/items/${item.id}`,
          figures: { title: item.title },
        })),
})
