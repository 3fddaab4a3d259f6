// The head sends the plan back with a reason.  POST /api/plans/{planId}/return
import { ReturnPlan } from '../../../contract/plans.ts'
import { accept, defineAct, refuse } from '../../act.ts'
import { loadPlan } from '../load.ts'
import { planStateOf } from '../plan.ts'
import { mayApprovePlan } from '../plans.may.ts'
import { addStep } from '../plans.store.ts'

export const returnPlan = defineAct({
  contract: ReturnPlan,
  load: loadPlan,
  may: (actor, plan) => mayApprovePlan(actor, plan.unitId),
  decide: (plan, { reason }, { newId }) =>
    planStateOf(plan) === 'submitted'
      ? accept({ id: newId(), reason })
      : refuse({ kind: 'plan.not-submitted' }),
  save: ({ tx, actor, now }, { id, reason }, plan) =>
    addStep(
      tx,
      id,
      plan.id,
      { kind: 'returned', reason, number: null, on: null, fileId: null },
      { by: actor.personId, at: now },
    ),
  subjects: (_accepted, plan) => [
    { kind: 'plan', id: plan.id },
    { kind: 'unit', id: plan.unitId },
  ],
  present: (_accepted, plan) => ({ planId: plan.id }),
})
