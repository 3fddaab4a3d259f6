// The four verdicts combined: in "all" the lowest decides; in "any" met, then suspended, then unknown; two texts only where they agree.
import { expect, test } from 'vitest'
import { allOf, anyOf, atLeast, type Code, eitherText, verdictOf } from './verdict.ts'

const codes: Record<string, Code> = { n: 0, s: 1, u: 2, m: 3 }
const read = (text: string): Code[] => [...text].map((letter) => codes[letter] ?? 2)

test.for([
  ['', 'met', 'not-met'],
  ['m', 'met', 'met'],
  ['n', 'not-met', 'not-met'],
  ['u', 'unknown', 'unknown'],
  ['s', 'suspended', 'suspended'],
  ['mn', 'not-met', 'met'],
  ['un', 'not-met', 'unknown'],
  ['sn', 'not-met', 'suspended'],
  ['mu', 'unknown', 'met'],
  ['um', 'unknown', 'met'],
  ['ms', 'suspended', 'met'],
  ['us', 'suspended', 'suspended'],
  ['su', 'suspended', 'suspended'],
  ['sun', 'not-met', 'suspended'],
  ['nnu', 'not-met', 'unknown'],
  ['unn', 'not-met', 'unknown'],
] as const)('of "%s": all is %s, any is %s', ([text, all, any]) => {
  expect(verdictOf(allOf(read(text)))).toBe(all)
  expect(verdictOf(anyOf(read(text)))).toBe(any)
})

test.for([
  ['m', 'm', 'met'],
  ['n', 'n', 'not-met'],
  ['m', 'n', 'unknown'],
  ['n', 'm', 'unknown'],
  ['u', 'm', 'unknown'],
] as const)('the last text says %s, the change %s: %s', ([one, other, verdict]) => {
  expect(verdictOf(eitherText(codes[one] ?? 2, codes[other] ?? 2))).toBe(verdict)
})

test.for([
  [2, 2, 0, 'met'],
  [2, 3, 0, 'met'],
  [2, 1, 1, 'unknown'],
  [2, 1, 0, 'not-met'],
  [2, 0, 1, 'not-met'],
  [2, 0, 2, 'unknown'],
] as const)('of %i needed, %i sure and %i possible: %s', ([needed, sure, possible, verdict]) => {
  expect(verdictOf(atLeast(needed, sure, possible))).toBe(verdict)
})
