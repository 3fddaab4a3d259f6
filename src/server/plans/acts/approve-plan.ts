// The head approves the plan: number, day, signed file.  POST /api/plans/{planId}/approval
import { ApprovePlan } from '../../../contract/plans.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { loadPlan } from '../load.ts'
import { planStateOf } from '../plan.ts'
import { mayApprovePlan } from '../plans.may.ts'
import { addStep } from '../plans.store.ts'

type Kind = (typeof ApprovePlan.refusals)[number]

export const approvePlan = defineAct({
  contract: ApprovePlan,
  load: loadPlan,
  may: (actor, plan) => mayApprovePlan(actor, plan.unitId),
  decide: (plan, { number, on, fileId }, { today, newId }) => {
    const refused: Refusal<Kind>[] = []
    if (planStateOf(plan) !== 'submitted') refused.push({ kind: 'plan.not-submitted' })
    if (on > today) refused.push({ kind: 'plan.in-the-future', path: 'on' })
    return unless(refused, () => ({
      id: newId(),
      step: { kind: 'approved' as const, reason: null, number, on, fileId },
    }))
  },
  save: ({ tx, actor, now }, { id, step }, plan) =>
    addStep(tx, id, plan.id, step, { by: actor.personId, at: now }),
  subjects: (_accepted, plan) => [
    { kind: 'plan', id: plan.id },
    { kind: 'unit', id: plan.unitId },
  ],
  present: (_accepted, plan) => ({ planId: plan.id }),
})
