// The plans of a year, unit by unit.  GET /api/plans
import { ListPlans } from '../../../contract/plans.ts'
import { signedIn } from '../../permission.ts'
import { staffCounts, unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { words } from '../../words.ts'
import { narrowed, planRows, totalsOf } from '../plan-list.ts'
import { itemsOf, plansOf } from '../plans.store.ts'

export const listPlans = defineView({
  contract: ListPlans,
  load: async ({ tx, actor, today }, { year }) => {
    if (actor.personId === null) return undefined
    const known = {
      units: await unitsOn(tx, today),
      staff: await staffCounts(tx, today),
      plans: await plansOf(tx, year),
      items: await itemsOf(tx, year),
    }
    return planRows(known, actor, today)
  },
  may: signedIn,
  present: (rows, _context, input) => ({
    year: input.year,
    totals: totalsOf(rows),
    rows: [...narrowed(rows, input)],
  }),
  sheet: async (rows, { language }, input) => {
    const { say } = await words()
    const header = (key: string) => say(language, `plans:list.${key}`)
    return {
      title: say(language, 'plans:sheet.plans', { year: input.year }),
      columns: [
        { header: header('unit'), kind: 'text', width: 56 },
        { header: header('line'), kind: 'text', width: 24 },
        { header: header('state'), kind: 'text', width: 18 },
        { header: header('approved-on'), kind: 'date', width: 14 },
        { header: say(language, 'plans:plan.item'), kind: 'number', width: 12 },
        { header: header('done'), kind: 'number', width: 14 },
        { header: header('waiting'), kind: 'number', width: 16 },
        { header: header('late'), kind: 'number', width: 16 },
      ],
      rows: narrowed(rows, input).map((row) => [
        row.unit.name[language] || row.unit.name.vi,
        header(row.supervised ? 'departments' : 'units'),
        row.state === null ? header('no-plan') : say(language, `plans:states.${row.state}`),
        row.approvedOn,
        row.total,
        row.done,
        row.counts.reported,
        row.late,
      ]),
    }
  },
})
