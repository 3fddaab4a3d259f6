// A unit's plan of a year.  GET /api/units/{unitId}/plans/{year}
import { ShowPlan } from '../../../contract/plans.ts'
import { abilities } from '../../abilities.ts'
import { linkToFile } from '../../files/file-link.ts'
import { findFile } from '../../files/files.store.ts'
import { signedIn } from '../../permission.ts'
import { linkTo } from '../../units/unit.ts'
import { unitOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { approvalOf, planStateOf } from '../plan.ts'
import { mayApprovePlan, maySeePlan, mayWritePlan } from '../plans.may.ts'
import { itemsOf, planOf } from '../plans.store.ts'
import { presentItem } from '../present.ts'

export const showPlan = defineView({
  contract: ShowPlan,
  load: async ({ tx, actor, today }, { unitId, year }) => {
    const unit = await unitOn(tx, unitId, today)
    const plan = await planOf(tx, unitId, year)
    const approval = plan && approvalOf(plan)
    if (!unit || !maySeePlan(actor, { unitId, approved: approval !== undefined })) return undefined
    const file = approval?.fileId ? await findFile(tx, approval.fileId) : undefined
    return { unit, plan, approval, file, items: await itemsOf(tx, year, unitId) }
  },
  may: signedIn,
  present: ({ unit, plan, approval, file, items }, { actor, today }, { year }) => ({
    unit: linkTo(unit),
    year,
    planId: plan?.id ?? null,
    title: plan?.title ?? '',
    movementId: plan?.movementId ?? null,
    state: plan ? planStateOf(plan) : null,
    approval:
      approval?.number && approval.on
        ? { number: approval.number, on: approval.on, file: file ? linkToFile(file) : null }
        : null,
    returnedWhy: plan && planStateOf(plan) === 'returned' ? (plan.steps.at(-1)?.reason ?? null) : null,
    items: items.map((item) => presentItem(item, today)),
    abilities: abilities({
      'save-plan': mayWritePlan(actor, unit.id),
      'submit-plan': mayWritePlan(actor, unit.id),
      'approve-plan': mayApprovePlan(actor, unit.id),
      'return-plan': mayApprovePlan(actor, unit.id),
      'add-work-item': mayWritePlan(actor, unit.id),
    }),
  }),
  sheet: ({ unit, items }, { today }, { year }) => ({
    title: `${unit.code} ${year}`,
    columns: [
      { header: 'Mã', kind: 'text', width: 12 },
      { header: 'Nhiệm vụ', kind: 'text', width: 60 },
      { header: 'Nội dung', kind: 'text', width: 12 },
      { header: 'Chỉ tiêu', kind: 'text', width: 30 },
      { header: 'Hạn', kind: 'date', width: 12 },
      { header: 'Xong', kind: 'date', width: 12 },
      { header: '%', kind: 'number', width: 8 },
    ],
    rows: items.map((item) => {
      const row = presentItem(item, today)
      return [row.code, row.title, row.contentCode, row.target, row.dueOn, row.doneOn, row.percent]
    }),
  }),
})
