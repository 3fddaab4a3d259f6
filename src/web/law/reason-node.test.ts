// The tree as a page walks it: open to the first leaf that decides, failed branches of an "any" quiet.
import { expect, test } from 'vitest'
import type { Reason, Verdict } from '../../law/index.ts'
import { branchesOf, nodesOf, openAtFirst, visible } from './reason-node.ts'

const leaf = (predicate: string, verdict: Verdict): Reason => ({
  predicate,
  params: {},
  verdict,
  facts: {},
  uses: [],
  citation: { document: '06/2022/QH15', article: '22', certainty: 'read' },
})
const tree: Reason = {
  op: 'all',
  verdict: 'unknown',
  of: [
    leaf('registered', 'met'),
    { op: 'any', verdict: 'unknown', of: [leaf('research', 'not-met'), leaf('initiative', 'unknown')] },
    { op: 'all', verdict: 'met', of: [leaf('rating', 'met')] },
  ],
}
const root = nodesOf(tree)

test('it is open on the way to the first undecided leaf, closed elsewhere', () => {
  expect([...openAtFirst(root)]).toEqual(['', '1', '1.1'])
  expect(visible(root, openAtFirst(root)).map((node) => node.path)).toEqual(['', '0', '1', '1.0', '1.1', '2'])
})

test('a failed branch of an "any" that may still succeed is quiet', () => {
  expect(
    visible(root, new Set(branchesOf(root)))
      .filter((node) => node.quiet)
      .map((node) => node.path),
  ).toEqual(['1.0'])
})

test('when the "any" itself fails, its branches speak', () => {
  const failed = nodesOf({ op: 'any', verdict: 'not-met', of: [leaf('a', 'not-met'), leaf('b', 'not-met')] })
  expect(failed.children.some((node) => node.quiet)).toBe(false)
  expect([...openAtFirst(failed)]).toEqual(['', '0'])
})

test('a single leaf is a tree of one', () => {
  const alone = nodesOf(leaf('registered', 'met'))
  expect(visible(alone, openAtFirst(alone))).toHaveLength(1)
  expect(branchesOf(alone)).toEqual([])
})
