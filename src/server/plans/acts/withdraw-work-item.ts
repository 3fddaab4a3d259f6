// Takes an item out of the plan, or hands it over, by a decision.  POST /api/work-items/{workItemId}/withdrawal
import { WithdrawWorkItem } from '../../../contract/work-items.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { loadItem } from '../load.ts'
import { mayApprovePlan } from '../plans.may.ts'
import { addWithdrawal } from '../work.store.ts'
import { doneOn } from '../work-item.ts'

type Kind = (typeof WithdrawWorkItem.refusals)[number]

export const withdrawWorkItem = defineAct({
  contract: WithdrawWorkItem,
  load: loadItem,
  may: (actor, { item }) => mayApprovePlan(actor, item.unitId),
  decide: ({ item, approved }, { kind, decision, reason }) => {
    const refused: Refusal<Kind>[] = []
    if (!approved) refused.push({ kind: 'plan.not-approved' })
    if (item.withdrawal) refused.push({ kind: 'work.already-withdrawn', decision: item.withdrawal.decision })
    if (doneOn(item)) refused.push({ kind: 'work.already-done' })
    return unless(refused, () => ({ itemId: item.id, kind, decision, reason }))
  },
  save: ({ tx, actor, now }, withdrawal) => addWithdrawal(tx, withdrawal, { by: actor.personId, at: now }),
  subjects: (_withdrawal, { item }) => [{ kind: 'work-item', id: item.id }],
  present: (_withdrawal, { item }) => ({ workItemId: item.id }),
})
