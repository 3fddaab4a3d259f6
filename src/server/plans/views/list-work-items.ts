// The work of a year across units: each item with its unit and where it stands.  GET /api/work-items
import { ListWorkItems } from '../../../contract/work-items.ts'
import { signedIn } from '../../permission.ts'
import { plainText } from '../../plain-text.ts'
import { linkTo } from '../../units/unit.ts'
import { unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { words } from '../../words.ts'
import { approvalOf } from '../plan.ts'
import { maySeePlan } from '../plans.may.ts'
import { itemsOf, plansOf } from '../plans.store.ts'
import { presentItem } from '../present.ts'
import { isWithin, stateOf } from '../work-item.ts'

export const listWorkItems = defineView({
  contract: ListWorkItems,
  load: async ({ tx, actor, today }, { year, state, contentCode, movementId, search }) => {
    if (actor.personId === null) return undefined
    const units = await unitsOn(tx, today)
    const plans = new Map((await plansOf(tx, year)).map((plan) => [plan.id, plan]))
    const sought = plainText(search ?? '')
    const found = (await itemsOf(tx, year)).flatMap((item) => {
      const unit = units.get(item.unitId)
      const plan = plans.get(item.planId ?? '')
      const approved = plan !== undefined && approvalOf(plan) !== undefined
      const wanted =
        isWithin(stateOf(item, today), state ?? 'counted') &&
        (contentCode === undefined || item.contentCode === contentCode) &&
        // The progress of a movement counts approved plans alone.
        (movementId === undefined || (approved && plan.movementId === movementId))
      if (!unit || !wanted || !maySeePlan(actor, { unitId: unit.id, approved })) return []
      const row = { ...presentItem(item, today), unit: linkTo(unit) }
      return plainText(`${row.code} ${row.title} ${unit.name.vi} ${unit.code}`).includes(sought) ? [row] : []
    })
    return { found }
  },
  may: signedIn,
  present: ({ found }, _context, { page, size }) => ({
    rows: found.slice((page - 1) * size, page * size),
    total: found.length,
    page,
    size,
  }),
  sheet: async ({ found }, { language }, { year }) => {
    const { say } = await words()
    const header = (key: string) => say(language, `plans:${key}`)
    return {
      title: say(language, 'plans:items.title', { year }),
      columns: [
        { header: header('plan.code'), kind: 'text', width: 12 },
        { header: header('plan.item'), kind: 'text', width: 60 },
        { header: header('list.unit'), kind: 'text', width: 48 },
        { header: header('plan.content'), kind: 'text', width: 16 },
        { header: header('plan.due'), kind: 'date', width: 12 },
        { header: header('plan.done-on'), kind: 'date', width: 12 },
        { header: header('plan.state'), kind: 'text', width: 20 },
      ],
      rows: found.map((row) => [
        row.code,
        row.title,
        row.unit.name[language] || row.unit.name.vi,
        row.contentCode,
        row.dueOn,
        row.doneOn,
        header(`work.${row.state}`),
      ]),
    }
  },
})
