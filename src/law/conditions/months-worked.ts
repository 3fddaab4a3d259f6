// A newcomer has worked long enough in the year under review. Where the rule itself was not read, only a newcomer is left open.
import { joinedIn, sumOf } from '../months.ts'
import { alreadySo } from '../plan.ts'
import { met, notMet, unknown } from '../verdict.ts'
import { type Condition, figureOf, flagOf, type Telling } from './condition.ts'

export const monthsWorked: Condition = {
  name: 'months-worked',
  about:
    'whole months from recruitment to the end of the year under review; open-below: under it the answer is unknown, not refused',
  main: 'min',
  params: { min: { type: 'figure', required: true }, 'open-below': { type: 'flag' } },
  asks: ['profile.recruited-on'],
  compile(params, scene) {
    const min = figureOf(params, 'min', scene, 0)
    const below = flagOf(params, 'open-below') ? unknown : notMet
    return {
      predicate: this.name,
      params: { min },
      verdict: (c) => {
        const since = c.individual?.profile?.['recruited-on']
        if (since === undefined) return unknown
        if (since < c.firstDay) return met
        return monthsIn(c.year, since) >= min ? met : below
      },
      tell: (c): Telling => {
        const since = c.individual?.profile?.['recruited-on']
        const months = since === undefined ? null : monthsIn(c.year, since)
        const isOpen = months !== null && months < min && below === unknown
        return {
          facts: { 'recruited-on': since ?? null, months },
          uses: since === undefined ? [] : ['profile.recruited-on'],
          missing: since === undefined ? ['profile.recruited-on'] : [],
          ...(isOpen ? { reason: 'recruit-rule-not-read' } : {}),
          // A rule not found cannot matter to someone who worked the whole year.
          ...(below === unknown && months !== null && !isOpen ? { certain: true } : {}),
        }
      },
      plan: (planner) => {
        const since = planner.c.individual?.profile?.['recruited-on']
        if (since === undefined) {
          const past = planner.year > planner.firstYear
          return past ? alreadySo : [planner.thing(planner.year, this.name, { min })]
        }
        return []
      },
    }
  },
}

function monthsIn(year: number, since: string): number {
  const last = `${year}-12-31`
  return since > last ? 0 : sumOf(joinedIn([{ from: since, to: last }], year)).months
}
