// No discipline in the time of leading posts: answered by a person; otherwise by the facts, where there was none at all.
import { type Case, judged } from '../case.ts'
import { type Code, met, notMet, unknown } from '../verdict.ts'
import type { Condition } from './condition.ts'

const name = 'undisciplined-while-leading'

export const undisciplinedWhileLeading: Condition = {
  name,
  about:
    'no discipline nor serious fault in the time of leading posts; with a discipline on record, a person says whether it fell in that time',
  main: null,
  params: {},
  asks: ['discipline', 'judgements'],
  compile() {
    return {
      predicate: name,
      params: {},
      judgement: true,
      verdict,
      tell: (c) => ({
        facts: { answer: judged(c, name) ?? null, disciplines: c.individual?.discipline?.length ?? 0 },
        uses: (c.individual?.discipline ?? []).map((_, index) => `discipline[${index}]`),
        missing: verdict(c) === unknown ? [`judgements.${name}`] : [],
      }),
      plan: (planner) => [planner.thing(planner.year, name, {})],
    }
  },
}

function verdict(c: Case): Code {
  const answer = judged(c, name)
  if (answer !== undefined) return answer ? met : notMet
  if ((c.individual?.discipline ?? []).length === 0) return met
  return c.assuming ? met : unknown
}
