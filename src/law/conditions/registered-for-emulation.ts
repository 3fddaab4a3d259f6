// Registered for emulation in the year under review: null is known not to be, absent is not known. For rules of a ministry.
import type { Case } from '../case.ts'
import { yearOf } from '../effective-rating.ts'
import { type Code, met, notMet, unknown } from '../verdict.ts'
import type { Condition } from './condition.ts'

export const registeredForEmulation: Condition = {
  name: 'registered-for-emulation',
  about: 'registered for emulation in the year under review, by the day; null is known not to be',
  main: null,
  params: {},
  asks: ['registration'],
  compile() {
    return {
      predicate: this.name,
      params: {},
      verdict,
      tell: (c) => {
        const registration = c.facts.registration
        return {
          facts: { on: registration?.on ?? null },
          uses: registration === undefined ? [] : ['registration'],
          missing: registration === undefined ? ['registration'] : [],
        }
      },
      plan: (planner) => (planner.isOpen(planner.year) ? [planner.thing(planner.year, this.name, {})] : []),
    }
  },
}

function verdict(c: Case): Code {
  const registration = c.facts.registration
  if (registration === undefined) return unknown
  return registration !== null && registration.on <= c.on && yearOf(registration.on) === c.year ? met : notMet
}
