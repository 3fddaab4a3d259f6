// Adds a work item to an approved plan, with the reason.  POST /api/plans/{planId}/items
import { AddWorkItem } from '../../../contract/work-items.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { loadPlan } from '../load.ts'
import { itemFaults, planStateOf } from '../plan.ts'
import { mayWritePlan } from '../plans.may.ts'
import { addItems, itemsOf } from '../plans.store.ts'

type Kind = (typeof AddWorkItem.refusals)[number]

export const addWorkItem = defineAct({
  contract: AddWorkItem,
  load: async (context, input) => {
    const plan = await loadPlan(context, input)
    return plan && { plan, items: await itemsOf(context.tx, plan.year, plan.unitId) }
  },
  may: (actor, { plan }) => mayWritePlan(actor, plan.unitId),
  decide: ({ plan, items }, { item, reason }, { newId }) => {
    const taken = new Set(items.map((one) => one.code))
    const refused: Refusal<Kind>[] = itemFaults([item], plan.year, taken).map((fault) => ({
      ...fault,
      path: fault.path.replace('items.0', 'item'),
    }))
    if (planStateOf(plan) !== 'approved') refused.push({ kind: 'plan.not-approved', remedy: 'save-plan' })
    return unless(refused, () => ({ ...item, id: newId(), amends: reason }))
  },
  save: ({ tx, actor, now }, item, { plan }) => addItems(tx, plan, [item], { by: actor.personId, at: now }),
  subjects: (item, { plan }) => [
    { kind: 'work-item', id: item.id },
    { kind: 'plan', id: plan.id },
  ],
  present: ({ id }) => ({ workItemId: id }),
})
