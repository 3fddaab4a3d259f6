// No member was disciplined at this level or above in the year under review.
import type { Case } from '../case.ts'
import { yearOf } from '../effective-rating.ts'
import { disciplineLevels } from '../facts-values.ts'
import { met, notMet, unknown } from '../verdict.ts'
import { type Condition, textOf } from './condition.ts'

export const noMemberDisciplined: Condition = {
  name: 'no-member-disciplined',
  about: 'no member disciplined at this level or above in the year under review',
  main: 'at-or-above',
  params: { 'at-or-above': { type: 'text', choices: disciplineLevels, required: true } },
  asks: ['member-discipline'],
  compile(params) {
    const level = textOf(params, 'at-or-above')
    const names: readonly string[] = disciplineLevels
    const rank = names.indexOf(level)
    const placeOf = (c: Case) =>
      (c.collective?.['member-discipline'] ?? []).findIndex(
        (each) =>
          yearOf(each['decided-on']) === c.year &&
          each['decided-on'] <= c.on &&
          disciplineLevels.indexOf(each.level) >= rank,
      )
    return {
      predicate: this.name,
      params: { 'at-or-above': level },
      verdict: (c) =>
        c.collective?.['member-discipline'] === undefined ? unknown : placeOf(c) < 0 ? met : notMet,
      tell: (c) => {
        const all = c.collective?.['member-discipline']
        const place = placeOf(c)
        const found = all?.[place]
        return {
          facts: found === undefined ? {} : { level: found.level, 'decided-on': found['decided-on'] },
          uses:
            place < 0 ? (all === undefined ? [] : ['member-discipline']) : [`member-discipline[${place}]`],
          missing: all === undefined ? ['member-discipline'] : [],
        }
      },
      plan: (planner) =>
        planner.c.collective?.['member-discipline'] === undefined
          ? [planner.thing(planner.year, this.name, { 'at-or-above': level })]
          : [],
    }
  },
}
