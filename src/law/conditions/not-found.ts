// A passage whose text was not found: always unknown, and its reason says what is missing.
import { unknown } from '../verdict.ts'
import { type Condition, textOf } from './condition.ts'

export const notFound: Condition = {
  name: 'not-found',
  about: 'the text was not found: unknown, whatever the facts',
  main: 'what',
  params: { what: { type: 'text', required: true } },
  asks: [],
  compile(params) {
    return {
      predicate: this.name,
      params: { what: textOf(params, 'what') },
      verdict: () => unknown,
      tell: () => ({ facts: {}, reason: 'text-not-found', certain: false }),
    }
  },
}
