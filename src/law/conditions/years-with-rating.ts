// Among the years of the run, so many were rated at least so well.
import type { Case, Window } from '../case.ts'
import { rankOf, recognisedRating } from '../effective-rating.ts'
import { ratingClasses } from '../facts-values.ts'
import { someOf } from '../plan.ts'
import { atLeast, unknown } from '../verdict.ts'
import { type Condition, figureOf, textOf } from './condition.ts'
import { yearsBetween } from './held-award.ts'
import { planRating } from './plan-rating.ts'
import { yearsKnownFrom } from './runs.ts'

export const yearsWithRating: Condition = {
  name: 'years-with-rating',
  about: 'among the years of the run, so many rated at least so well',
  main: null,
  params: {
    rating: { type: 'text', choices: ratingClasses, required: true },
    count: { type: 'figure', required: true },
  },
  asks: ['ratings'],
  compile(params, scene) {
    const rating = ratingClasses.find((each) => each === textOf(params, 'rating')) ?? 'excellent'
    const rank = rankOf(rating)
    const count = figureOf(params, 'count', scene, 1)
    const sort = (c: Case, window: Window | null) => {
      const sure: number[] = []
      let possible = 0
      for (const each of c.facts.ratings ?? []) {
        if (window !== null && (each.year < window.from || each.year > window.to)) continue
        const range = recognisedRating(c, each.year, scene)
        if (range.lo >= rank) sure.push(each.year)
        else if (range.hi >= rank) possible++
      }
      return { sure: sure.sort((left, right) => left - right), possible }
    }
    return {
      predicate: this.name,
      params: { rating, count },
      verdict: (c, window) => {
        if (c.facts.ratings === undefined) return unknown
        const { sure, possible } = sort(c, window)
        return atLeast(count, sure.length, possible)
      },
      tell: (c, window) => {
        const { sure } = sort(c, window)
        return {
          facts: { years: sure, ...(window === null ? {} : { from: window.from, to: window.to }) },
          uses: sure.map((year) => `ratings[${c.facts.ratings?.findIndex((each) => each.year === year)}]`),
          missing: c.facts.ratings === undefined ? ['ratings'] : [],
        }
      },
      plan: (planner, window) => {
        const from = window?.from ?? yearsKnownFrom
        const ways = yearsBetween(from, window?.to ?? planner.year).map((year) =>
          planRating(planner, year, rank, scene),
        )
        return someOf(
          ways.filter((plans) => plans.length > 0),
          count,
        )
      },
    }
  },
}
