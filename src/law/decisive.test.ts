// Which leaves made a verdict what it is.
import { expect, test } from 'vitest'
import { decisive } from './decisive.ts'
import type { Reason, Verdict } from './finding.ts'

const leaf = (predicate: string, verdict: Verdict): Reason => ({
  predicate,
  params: {},
  verdict,
  facts: {},
  uses: [],
  citation: { document: '', certainty: 'read' },
})
const branch = (op: 'all' | 'any' | 'one-of-texts', verdict: Verdict, ...of: Reason[]): Reason => ({
  op,
  verdict,
  of,
})
const [yes, alsoYes, no, alsoNo, open] = [
  leaf('yes', 'met'),
  leaf('also-yes', 'met'),
  leaf('no', 'not-met'),
  leaf('also-no', 'not-met'),
  leaf('open', 'unknown'),
] as const

test.for<[string, Reason, string[]]>([
  ['a leaf is its own reason', yes, ['yes']],
  ['all of, met: every one', branch('all', 'met', yes, alsoYes), ['yes', 'also-yes']],
  ['all of, not met: those that are not', branch('all', 'not-met', yes, no, open, alsoNo), ['no', 'also-no']],
  ['any of, met: the first is enough', branch('any', 'met', no, yes, alsoYes), ['yes']],
  ['any of, not met: every one', branch('any', 'not-met', no, alsoNo), ['no', 'also-no']],
  ['any of, open: those that are open', branch('any', 'unknown', no, open), ['open']],
  ['two texts that differ: both', branch('one-of-texts', 'unknown', yes, no), ['yes', 'no']],
  ['two texts met: both', branch('one-of-texts', 'met', yes, alsoYes), ['yes', 'also-yes']],
  ['a run whose verdict no part has: all parts', branch('all', 'unknown', yes, no), ['yes', 'no']],
  [
    'a branch within a branch, by its own verdict',
    branch('all', 'not-met', yes, branch('any', 'not-met', no, alsoNo), branch('any', 'met', no, alsoYes)),
    ['no', 'also-no'],
  ],
])('%s', ([, reason, expected]) => {
  expect(decisive(reason).map((each) => each.predicate)).toEqual(expected)
})
