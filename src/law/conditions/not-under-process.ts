// No proceeding is pending on the day: while one is, the law says wait.
import type { Case } from '../case.ts'
import { met, notMet } from '../verdict.ts'
import type { Condition } from './condition.ts'

export const notUnderProcess: Condition = {
  name: 'not-under-process',
  about:
    'no discipline, investigation, inspection, complaint, denunciation or press report is being looked into on the day',
  main: null,
  params: {},
  asks: ['proceedings'],
  compile() {
    return {
      predicate: this.name,
      params: {},
      verdict: (c) => (pendingPlace(c) < 0 ? met : notMet),
      tell: (c) => {
        const place = pendingPlace(c)
        const pending = c.facts.proceedings?.[place]
        return {
          facts:
            pending === undefined ? {} : { kind: pending.kind, 'opened-on': pending['opened-on'] ?? null },
          uses: place < 0 ? [] : [`proceedings[${place}]`],
          ...(pending === undefined ? {} : { reason: 'proceeding-pending' }),
        }
      },
      plan: (planner) => [planner.thing(planner.year, this.name, {})],
    }
  },
}

/** Opened by the day and not cleared by it; not known to be cleared, it is pending. */
function pendingPlace(c: Case): number {
  const all = c.facts.proceedings
  if (all === undefined || all.length === 0) return -1
  return all.findIndex((each) => {
    const opened = each['opened-on']
    const cleared = each['cleared-on'] ?? null
    return (opened === undefined || opened <= c.on) && (cleared === null || cleared > c.on)
  })
}
