// What changed in the law between two days.  GET /api/law/changes
import { ShowLawChanges } from '../../../contract/law-browser.ts'
import { dayNumber, daysOfChange, dayText, diffRulebook } from '../../../law/index.ts'
import { anybody } from '../../permission.ts'
import { theLaw } from '../../the-law.ts'
import { defineView } from '../../view.ts'
import { numberShown } from '../shown.ts'

const shifted = (on: string, days: number): string => dayText(dayNumber(on) + days)
const dayBefore = (on: string): string => shifted(on, -1)

export const showLawChanges = defineView({
  contract: ShowLawChanges,
  load: async () => theLaw(),
  may: anybody,
  present: ({ rulebook }, { today }, asked) => {
    const days = daysOfChange(rulebook, (on) => shifted(on, 1))
      .map((on) => ({ on, changes: diffRulebook(rulebook, dayBefore(on), on).changes.length }))
      .filter((one) => one.changes > 0)
    // Unasked, the last change that came into force.
    const last = days.findLast((one) => one.on <= today)?.on ?? today
    const from = asked.from ?? dayBefore(asked.to ?? last)
    const to = asked.to ?? (asked.from === undefined || last > asked.from ? last : asked.from)
    return {
      from,
      to,
      days,
      diff: diffRulebook(rulebook, from, to),
      numbers: rulebook.numbers.map((number) => numberShown(rulebook, number, today)),
    }
  },
})
