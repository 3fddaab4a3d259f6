// The person's rating of the year under review, as the rating rules leave it, is at least so good.

import { caseOf } from '../case.ts'
import { classOf, rankOf, ratingUnderReview, recordOf, whyRating } from '../effective-rating.ts'
import type { RatingClass } from '../fact.ts'
import { ratingClasses } from '../facts-values.ts'
import { noWay, type Planner, type Plans } from '../plan.ts'
import type { Scene } from '../scene.ts'
import { met, notMet, unknown } from '../verdict.ts'
import { type Condition, type Telling, textOf } from './condition.ts'

export const annualRatingAtLeast: Condition = {
  name: 'annual-rating-at-least',
  about:
    'the rating of the year under review, capped by absences and failed by discipline as the rating decrees say',
  main: 'min',
  params: { min: { type: 'text', choices: ratingClasses, required: true } },
  asks: ['ratings', 'absences', 'discipline', 'profile.recruited-on', 'profile.employment'],
  compile(params, scene) {
    const min = ratingClasses.find((each) => each === textOf(params, 'min')) ?? 'excellent'
    const rank = rankOf(min)
    return {
      predicate: this.name,
      params: { min },
      verdict: (c) => {
        const range = c.rating ?? ratingUnderReview(c, scene)
        return range.lo >= rank ? met : range.hi < rank ? notMet : unknown
      },
      tell: (c): Telling => {
        const reasons = whyRating(c, scene)
        const record = recordOf(c, c.year)
        const range = ratingUnderReview(c, scene)
        const missing = reasons.flatMap((each) => each.missing ?? [])
        if (c.facts.ratings === undefined) missing.unshift('ratings')
        if (c.individual?.profile?.employment === undefined && range.lo !== range.hi && missing.length === 0)
          missing.push('profile.employment')
        const index = record === undefined ? -1 : (c.facts.ratings?.indexOf(record) ?? -1)
        const reason =
          reasons[0]?.reason ??
          (c.facts.ratings !== undefined && record === undefined ? 'year-not-rated' : undefined)
        return {
          facts: {
            year: c.year,
            rating: record?.rating ?? null,
            ...(record?.points === undefined ? {} : { points: record.points }),
            ...(range.lo === range.hi && classOf(range.lo) !== (record?.rating ?? null)
              ? { counted: classOf(range.lo) }
              : {}),
          },
          uses: index < 0 ? [] : [`ratings[${index}]`],
          missing,
          ...(reason === undefined ? {} : { reason }),
          also: reasons.flatMap((each) => each.citation ?? []),
        }
      },
      plan: (planner) => planOf(planner, rank, min, scene),
    }
  },
}

/** A rating still to come, if nothing else in the year caps it; what is not known yet must turn out well. */
function planOf(planner: Planner, rank: number, min: RatingClass, scene: Scene): Plans {
  const { c, year } = planner
  const isRecorded = planner.ratingOf(year) !== undefined
  if (!isRecorded && !planner.isRunning(year)) return noWay
  const others = (c.facts.ratings ?? []).filter((each) => each.year !== year)
  const facts = isRecorded ? c.facts : { ...c.facts, ratings: [...others, { year, rating: min }] }
  const range = ratingUnderReview(caseOf(facts, c.on), scene)
  if (range.hi < rank) return noWay
  const rating = isRecorded ? [] : planner.thing(year, annualRatingAtLeast.name, { min }, rank)
  if (range.lo >= rank) return [rating]
  const stands = whyRating(caseOf(facts, c.on), scene).every((each) => each.missing !== undefined)
  return stands ? [[...rating, ...planner.thing(year, 'rating-stands', {})]] : noWay
}
