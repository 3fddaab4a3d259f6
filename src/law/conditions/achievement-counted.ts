// No discipline decided in an earlier year still runs in the year under review: achievements count only from its end.

import type { Case } from '../case.ts'
import { coverOf } from '../effective-rating.ts'
import { type Code, met, notMet, unknown } from '../verdict.ts'
import type { Condition } from './condition.ts'

export const achievementCounted: Condition = {
  name: 'achievement-counted',
  about:
    'the year under review does not lie under a discipline decided before it; where the discipline ends within it, the law leaves it open',
  main: null,
  params: {},
  asks: ['discipline'],
  compile() {
    return {
      predicate: this.name,
      params: {},
      verdict,
      tell: (c) => {
        const running = (c.individual?.discipline ?? []).findIndex(
          (each) => coverOf(each, c.year, c.on) !== 'none',
        )
        const found = c.individual?.discipline?.[running]
        const code = verdict(c)
        return {
          facts: found === undefined ? {} : { year: c.year, 'ends-on': found['ends-on'] ?? null },
          uses: running < 0 ? [] : [`discipline[${running}]`],
          missing:
            found !== undefined && found['ends-on'] === undefined ? [`discipline[${running}].ends-on`] : [],
          ...(code === unknown ? { reason: 'discipline-ends-within-year' } : {}),
        }
      },
    }
  },
}

function verdict(c: Case): Code {
  let found: Code = met
  for (const each of c.individual?.discipline ?? []) {
    const cover = coverOf(each, c.year, c.on)
    if (cover === 'whole') return notMet
    if (cover === 'part') found = unknown
  }
  return found
}
