// Keeps the draft of a unit's yearly plan.  PUT /api/units/{unitId}/plans/{year}
import { SavePlan } from '../../../contract/plans.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { unitOn } from '../../units/units.store.ts'
import { isOpen, itemFaults } from '../plan.ts'
import { mayWritePlan } from '../plans.may.ts'
import { keepDraft, planOf } from '../plans.store.ts'

type Kind = (typeof SavePlan.refusals)[number]

export const savePlan = defineAct({
  contract: SavePlan,
  load: async ({ tx, today }, { unitId, year }) => {
    const unit = await unitOn(tx, unitId, today)
    return unit && { unit, plan: await planOf(tx, unitId, year) }
  },
  may: (actor, { unit }) => mayWritePlan(actor, unit.id),
  decide: ({ unit, plan }, input, { newId }) => {
    const refused: Refusal<Kind>[] = [...itemFaults(input.items, input.year)]
    if (plan && !isOpen(plan)) refused.push({ kind: 'plan.not-a-draft', remedy: 'add-work-item' })
    return unless(refused, () => ({
      plan: {
        id: plan?.id ?? newId(),
        unitId: unit.id,
        year: input.year,
        movementId: input.movementId,
        title: input.title,
      },
      items: input.items.map((item) => ({ ...item, id: newId(), amends: null })),
    }))
  },
  save: ({ tx, actor, now }, { plan, items }) => keepDraft(tx, plan, items, { by: actor.personId, at: now }),
  subjects: ({ plan }) => [
    { kind: 'plan', id: plan.id },
    { kind: 'unit', id: plan.unitId },
  ],
  present: ({ plan }) => ({ planId: plan.id }),
})
