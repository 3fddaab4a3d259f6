// The collective leads a thematic movement that has lasted so many years, at the review the law names.
import type { Case } from '../case.ts'
import { movementLaunchers, movementReviews } from '../facts-values.ts'
import { type Code, met, notMet, unknown } from '../verdict.ts'
import { type Condition, figureOf, textOf, textsOf } from './condition.ts'

export const ledMovement: Condition = {
  name: 'led-movement',
  about:
    'the collective leads a thematic movement launched by the authority named, lasting at least so many years, at a review',
  main: null,
  params: {
    'launched-by': { type: 'text', choices: movementLaunchers, required: true },
    years: { type: 'figure', required: true },
    at: { type: 'texts', choices: movementReviews, required: true },
  },
  asks: ['movements-led'],
  compile(params, scene) {
    const launcher = textOf(params, 'launched-by')
    const years = figureOf(params, 'years', scene, 1)
    const reviews = textsOf(params, 'at')
    const one = (each: { 'launched-by': string; years: number; at?: string }): Code => {
      if (each['launched-by'] !== launcher || each.years < years) return notMet
      return each.at === undefined ? unknown : reviews.includes(each.at) ? met : notMet
    }
    const best = (c: Case): { code: Code; place: number } => {
      let found: { code: Code; place: number } = { code: notMet, place: -1 }
      for (const [place, each] of (c.collective?.['movements-led'] ?? []).entries()) {
        const code = one(each)
        if (code > found.code) found = { code, place }
      }
      return found
    }
    return {
      predicate: this.name,
      params: { 'launched-by': launcher, years, at: reviews },
      verdict: (c) => (c.collective?.['movements-led'] === undefined ? unknown : best(c).code),
      tell: (c) => {
        const all = c.collective?.['movements-led']
        const { code, place } = best(c)
        const shown = all?.[Math.max(place, 0)]
        return {
          facts: {
            'launched-by': shown?.['launched-by'] ?? null,
            years: shown?.years ?? null,
            at: shown?.at ?? null,
          },
          uses: place < 0 ? [] : [`movements-led[${place}]`],
          missing:
            all === undefined ? ['movements-led'] : code === unknown ? [`movements-led[${place}].at`] : [],
        }
      },
    }
  },
}
