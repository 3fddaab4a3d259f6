// What only a person or a council can answer, by its name. Unanswered it is unknown, unless the vocabulary says what is presumed.
import { judged } from '../case.ts'
import { noWay } from '../plan.ts'
import { type Code, met, notMet, unknown } from '../verdict.ts'
import { type Condition, textOf } from './condition.ts'

export const judgement: Condition = {
  name: 'judgement',
  about: 'answered by a person or a council, under its name in the vocabulary of judgements',
  main: 'name',
  params: {
    name: { type: 'text', required: true },
    scope: { type: 'text' },
    level: { type: 'text' },
    field: { type: 'text' },
    launched: { type: 'text' },
    posts: { type: 'texts' },
    years: { type: 'figure' },
  },
  asks: ['judgements'],
  compile(params, scene) {
    const name = textOf(params, 'name')
    const word = scene.judgement(name)
    const presumed: Code = word?.presumed === 'yes' ? met : word?.presumed === 'no' ? notMet : unknown
    const { name: _, ...shown } = params
    return {
      predicate: name,
      params: shown,
      judgement: true,
      verdict: (c) => {
        const answer = judged(c, name)
        if (answer === undefined) return c.assuming && presumed === unknown ? met : presumed
        return answer ? met : notMet
      },
      tell: (c) => {
        const answer = judged(c, name)
        return {
          facts: { answer: answer ?? null },
          uses: answer === undefined ? [] : [`judgements.${name}`],
          missing: answer === undefined && presumed === unknown ? [`judgements.${name}`] : [],
          ...(answer === undefined && presumed !== unknown
            ? { reason: `presumed-${presumed === met ? 'yes' : 'no'}` }
            : {}),
        }
      },
      plan: (planner) => {
        if (judged(planner.c, name) === false || word?.exceptional === true || presumed === notMet)
          return noWay
        return planner.isOpen(planner.year) ? [planner.thing(planner.year, name, shown)] : noWay
      },
    }
  },
}
