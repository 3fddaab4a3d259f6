// Whoever heads a unit: the unit itself has reached one of these titles. For rules of a ministry.
import type { Case } from '../case.ts'
import { type Code, met, notMet, unknown } from '../verdict.ts'
import { type Condition, textsOf } from './condition.ts'

export const ledUnitReached: Condition = {
  name: 'led-unit-reached',
  about: 'a head of unit only where the unit reached one of these titles; met by whoever heads none',
  main: 'awards',
  params: { awards: { type: 'texts', required: true } },
  asks: ['profile.leads-unit'],
  compile(params) {
    const awards = textsOf(params, 'awards')
    const verdict = (c: Case): Code => {
      const led = c.individual?.profile?.['leads-unit']
      if (led === undefined || led === null || led.head === false) return met
      if (led.head === undefined || led['unit-results'] === undefined) return unknown
      return led['unit-results'].some((each) => awards.includes(each)) ? met : notMet
    }
    return {
      predicate: this.name,
      params: { awards },
      verdict,
      tell: (c) => {
        const led = c.individual?.profile?.['leads-unit']
        const lacks = led?.head === undefined ? 'head' : 'unit-results'
        return {
          facts: { head: led?.head ?? false, 'unit-results': led?.['unit-results'] ?? [] },
          uses: led === undefined || led === null ? [] : ['profile.leads-unit'],
          missing: verdict(c) === unknown ? [`profile.leads-unit.${lacks}`] : [],
        }
      },
    }
  },
}
