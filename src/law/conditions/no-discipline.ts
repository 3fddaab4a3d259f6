// The person was not disciplined at this level or above in the year under review. For stricter rules of a ministry.
import type { Case } from '../case.ts'
import { yearOf } from '../effective-rating.ts'
import { disciplineLevels } from '../facts-values.ts'
import { met, notMet } from '../verdict.ts'
import { type Condition, textOf } from './condition.ts'

export const noDiscipline: Condition = {
  name: 'no-discipline',
  about:
    'the person was not disciplined at this level or above in the year under review; nobody having named one, none is presumed',
  main: 'at-or-above',
  params: { 'at-or-above': { type: 'text', choices: disciplineLevels, required: true } },
  asks: ['discipline'],
  compile(params) {
    const level = textOf(params, 'at-or-above')
    const names: readonly string[] = disciplineLevels
    const rank = names.indexOf(level)
    const placeOf = (c: Case) =>
      (c.individual?.discipline ?? []).findIndex(
        (each) =>
          yearOf(each['decided-on']) === c.year &&
          each['decided-on'] <= c.on &&
          disciplineLevels.indexOf(each.level) >= rank,
      )
    return {
      predicate: this.name,
      params: { 'at-or-above': level },
      verdict: (c) => (placeOf(c) < 0 ? met : notMet),
      tell: (c) => {
        const place = placeOf(c)
        const found = c.individual?.discipline?.[place]
        return {
          facts: found === undefined ? {} : { level: found.level, 'decided-on': found['decided-on'] },
          uses: place < 0 ? [] : [`discipline[${place}]`],
        }
      },
    }
  },
}
