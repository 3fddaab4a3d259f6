// The plans of a year, unit by unit.  GET /api/plans
import { ListPlans } from '../../../contract/plans.ts'
import { signedIn } from '../../permission.ts'
import { linkTo } from '../../units/unit.ts'
import { staffCounts, unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { approvalOf, planStateOf } from '../plan.ts'
import { maySeePlan } from '../plans.may.ts'
import { itemsOf, plansOf } from '../plans.store.ts'
import { countItems } from '../work-item.ts'

export const listPlans = defineView({
  contract: ListPlans,
  load: async ({ tx, actor, today }, { year }) => {
    if (actor.personId === null) return undefined
    return {
      units: await unitsOn(tx, today),
      staff: await staffCounts(tx, today),
      plans: await plansOf(tx, year),
      items: await itemsOf(tx, year),
    }
  },
  may: signedIn,
  present: ({ units, staff, plans, items }, { actor, today }, { year }) => {
    const byUnit = new Map(plans.map((plan) => [plan.unitId, plan]))
    const itemsByUnit = Map.groupBy(items, (item) => item.unitId)
    return {
      year,
      rows: [...units.values()]
        .filter((unit) => staff.has(unit.id) && (unit.parentId !== null || unit.supervisedBy !== null))
        .map((unit) => {
          const plan = byUnit.get(unit.id)
          const approval = plan && approvalOf(plan)
          const seen = maySeePlan(actor, { unitId: unit.id, approved: approval !== undefined })
          const counted = countItems(seen ? (itemsByUnit.get(unit.id) ?? []) : [], today)
          return {
            unit: linkTo(unit),
            supervised: unit.supervisedBy !== null,
            state: plan ? planStateOf(plan) : null,
            approvedOn: approval?.on ?? null,
            ...counted,
          }
        }),
    }
  },
  sheet: ({ units, plans, items }, { today }, { year }) => ({
    title: `Kế hoạch ${year}`,
    columns: [
      { header: 'Đơn vị', kind: 'text', width: 48 },
      { header: 'Ngày phê duyệt', kind: 'date', width: 14 },
      { header: 'Nhiệm vụ', kind: 'number', width: 10 },
      { header: 'Hoàn thành', kind: 'number', width: 12 },
      { header: 'Quá hạn, chậm', kind: 'number', width: 14 },
    ],
    rows: plans.map((plan) => {
      const counted = countItems(
        items.filter((item) => item.unitId === plan.unitId),
        today,
      )
      return [
        units.get(plan.unitId)?.name.vi ?? '',
        approvalOf(plan)?.on ?? null,
        counted.total,
        counted.done,
        counted.late,
      ]
    }),
  }),
})
