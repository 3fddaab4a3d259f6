// The person works for one of these kinds of employer. For rules a ministry keeps to its own units.
import type { Case } from '../case.ts'
import { employers } from '../facts-values.ts'
import { type Code, met, notMet, unknown } from '../verdict.ts'
import { type Condition, textsOf } from './condition.ts'

export const employedBy: Condition = {
  name: 'employed-by',
  about:
    'the employer is one of these; open: kinds of employer of which the rule does not say whether they belong',
  main: 'employers',
  params: {
    employers: { type: 'texts', choices: employers, required: true },
    open: { type: 'texts', choices: employers },
  },
  asks: ['profile.employer'],
  compile(params) {
    const allowed = textsOf(params, 'employers')
    const open = textsOf(params, 'open')
    const verdict = (c: Case): Code => {
      const employer = c.individual?.profile?.employer
      if (employer === undefined || open.includes(employer)) return unknown
      return allowed.includes(employer) ? met : notMet
    }
    return {
      predicate: this.name,
      params: { employers: allowed },
      verdict,
      tell: (c) => {
        const employer = c.individual?.profile?.employer
        return {
          facts: { employer: employer ?? null },
          uses: employer === undefined ? [] : ['profile.employer'],
          missing: employer === undefined ? ['profile.employer'] : [],
          ...(employer !== undefined && verdict(c) === unknown
            ? { reason: 'employer-not-named-by-rule' }
            : {}),
        }
      },
      plan: (planner) =>
        planner.c.individual?.profile?.employer === undefined
          ? [planner.thing(planner.year, this.name, { employers: allowed })]
          : [],
    }
  },
}
