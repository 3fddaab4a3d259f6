// A unit's plan of a year.  GET /api/units/{unitId}/plans/{year}
import { ShowPlan } from '../../../contract/plans.ts'
import { abilities } from '../../abilities.ts'
import { linkToFile } from '../../files/file-link.ts'
import { findFile } from '../../files/files.store.ts'
import { signedIn } from '../../permission.ts'
import { linkTo } from '../../units/unit.ts'
import { unitOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { words } from '../../words.ts'
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
  sheet: async ({ unit, items }, { today, language }, { year }) => {
    const { say } = await words()
    const header = (key: string) => say(language, `plans:plan.${key}`)
    return {
      title: `${unit.code} ${year}`,
      columns: [
        { header: header('code'), kind: 'text', width: 12 },
        { header: header('item'), kind: 'text', width: 60 },
        { header: header('content'), kind: 'text', width: 16 },
        { header: header('target'), kind: 'text', width: 30 },
        { header: header('due'), kind: 'date', width: 12 },
        { header: header('state'), kind: 'text', width: 22 },
        { header: header('progress-percent'), kind: 'number', width: 14 },
        { header: header('done-on'), kind: 'date', width: 14 },
        { header: header('slip-days'), kind: 'number', width: 14 },
      ],
      rows: items.map((item) => {
        const row = presentItem(item, today)
        const state = say(language, `plans:work.${row.state}`)
        const { code, title, contentCode, target, dueOn, percent, daysLate } = row
        return [code, title, contentCode, target, dueOn, state, percent, row.doneOn, daysLate]
      }),
    }
  },
})
