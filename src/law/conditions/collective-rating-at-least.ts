// The collective's rating of the year under review is at least so good.
import { classOf, rankOf, recognisedRating, recordOf } from '../effective-rating.ts'
import { ratingClasses } from '../facts-values.ts'
import { met, notMet, unknown } from '../verdict.ts'
import { type Condition, type Telling, textOf } from './condition.ts'

export const collectiveRatingAtLeast: Condition = {
  name: 'collective-rating-at-least',
  about: 'the rating of the collective in the year under review',
  main: 'min',
  params: { min: { type: 'text', choices: ratingClasses, required: true } },
  asks: ['ratings'],
  compile(params, scene) {
    const min = ratingClasses.find((each) => each === textOf(params, 'min')) ?? 'excellent'
    const rank = rankOf(min)
    return {
      predicate: this.name,
      params: { min },
      verdict: (c) => {
        const range = recognisedRating(c, c.year, scene)
        return range.lo >= rank ? met : range.hi < rank ? notMet : unknown
      },
      tell: (c): Telling => {
        const record = recordOf(c, c.year)
        const index = record === undefined ? -1 : (c.facts.ratings?.indexOf(record) ?? -1)
        const range = recognisedRating(c, c.year, scene)
        return {
          facts: {
            year: c.year,
            rating: record?.rating ?? (range.lo === range.hi ? classOf(range.lo) : null),
            ...(record?.points === undefined ? {} : { points: record.points }),
          },
          uses: index < 0 ? [] : [`ratings[${index}]`],
          missing: c.facts.ratings === undefined ? ['ratings'] : [],
          ...(c.facts.ratings !== undefined && record === undefined ? { reason: 'year-not-rated' } : {}),
          ...(record?.points === undefined ? {} : { reason: 'points-not-read' }),
        }
      },
      plan: (planner) => {
        if (planner.ratingOf(planner.year) !== undefined || !planner.isRunning(planner.year)) return []
        return [planner.thing(planner.year, this.name, { min }, rank)]
      },
    }
  },
}
