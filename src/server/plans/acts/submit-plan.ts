// The secretary sends the plan to the head.  POST /api/plans/{planId}/submission
import { SubmitPlan } from '../../../contract/plans.ts'
import { appointmentsOn } from '../../access/appointments.store.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { loadPlan } from '../load.ts'
import { isOpen } from '../plan.ts'
import { mayWritePlan } from '../plans.may.ts'
import { addStep, itemsOf } from '../plans.store.ts'

type Kind = (typeof SubmitPlan.refusals)[number]

export const submitPlan = defineAct({
  contract: SubmitPlan,
  load: async (context, input) => {
    const plan = await loadPlan(context, input)
    if (!plan) return undefined
    const { tx, today } = context
    const heads = await appointmentsOn(tx, { day: today, role: 'head', unitId: plan.unitId })
    return { plan, heads, items: await itemsOf(tx, plan.year, plan.unitId) }
  },
  may: (actor, { plan }) => mayWritePlan(actor, plan.unitId),
  decide: ({ plan, items }, _input, { newId }) => {
    const refused: Refusal<Kind>[] = []
    if (!isOpen(plan)) refused.push({ kind: 'plan.not-a-draft' })
    if (items.length === 0) refused.push({ kind: 'plan.empty', remedy: 'save-plan' })
    // A plan copied from above has no target of its own.
    else if (items.every((item) => item.target === null))
      refused.push({ kind: 'plan.no-own-target', remedy: 'save-plan' })
    return unless(refused, () => ({
      id: newId(),
      step: { kind: 'submitted' as const, reason: null, number: null, on: null, fileId: null },
    }))
  },
  save: ({ tx, actor, now }, { id, step }, { plan }) =>
    addStep(tx, id, plan.id, step, { by: actor.personId, at: now }),
  subjects: (_accepted, { plan }) => [
    { kind: 'plan', id: plan.id },
    { kind: 'unit', id: plan.unitId },
  ],
  present: (_accepted, { plan }) => ({ planId: plan.id }),
  notices: (_accepted, { plan, heads }) =>
    heads.map((head) => ({
      to: head.personId,
      kind: 'plans.submitted',
      path: `/plans/${plan.unitId}/${plan.year}`,
      figures: { year: plan.year },
    })),
})
