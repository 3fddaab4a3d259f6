// What somebody probably meant, and when nothing is near enough.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearestName } from './nearest-name.ts'

test.for<[string, string[], string | undefined]>([
  ['ratings', ['ratings'], 'ratings'],
  ['ratngs', ['honours', 'ratings'], 'ratings'],
  ['ratinsg', ['ratings'], 'ratings'],
  ['artings', ['ratings'], 'ratings'],
  ['ratingss', ['ratings'], 'ratings'],
  ['Ratings', ['ratings'], 'ratings'],
  ['ratings', ['RATINGS'], 'RATINGS'],
  ['decided_on', ['decided-on'], 'decided-on'],
  ['decided_on_x', ['decided-on-x'], 'decided-on-x'],
  ['a', ['b'], 'b'],
  ['a', ['bc'], undefined],
  ['abc', ['abd'], 'abd'],
  ['abc', ['axy'], undefined],
  ['abcdef', ['abxyef'], 'abxyef'],
  ['abcdef', ['axyzef'], undefined],
  ['abcdefghi', ['abcxyzghi'], 'abcxyzghi'],
  ['abcdefghi', ['abcxyzghj'], undefined],
  ['ab', ['ba'], 'ba'],
  ['abc', ['cab'], undefined],
  ['abcd', ['badc'], undefined],
  ['abcdef', ['badcef'], 'badcef'],
  ['year', ['yaer', 'years'], 'yaer'],
  ['year', ['years', 'yeer'], 'years'],
  ['year', ['yearly', 'yeer'], 'yeer'],
  ['year', [], undefined],
  ['', ['a'], 'a'],
  ['', ['ab'], undefined],
  ['x'.repeat(100), [`${'x'.repeat(99)}y`], `${'x'.repeat(99)}y`],
  ['x'.repeat(101), ['x'.repeat(101)], undefined],
  ['x'.repeat(100), ['x'.repeat(67)], 'x'.repeat(67)],
  ['x'.repeat(100), ['x'.repeat(66)], undefined],
])('%s among %j: %s', ([name, candidates, meant]) => {
  expect(nearestName(name, candidates)).toBe(meant)
})

/** The least number of letters left out, put in, changed, or swapped with their neighbour. */
function distance(left: string, right: string): number {
  if (left === '' || right === '') return left.length + right.length
  const [a, b] = [left.slice(1), right.slice(1)]
  const same = left[0] === right[0] ? 0 : 1
  const ways = [distance(a, right) + 1, distance(left, b) + 1, distance(a, b) + same]
  if (left.length > 1 && right.length > 1 && left[0] === right[1] && left[1] === right[0])
    ways.push(distance(left.slice(2), right.slice(2)) + 1)
  return Math.min(...ways)
}

test('the nearest by edits, the first of equals, and only within a third of its letters', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 4 }), (name, candidates) => {
      const most = Math.max(1, Math.floor(name.length / 3))
      const near = candidates
        .map((each) => ({ each, far: distance(name, each) }))
        .filter(({ far }) => far <= most)
      const least = Math.min(...near.map(({ far }) => far))
      expect(nearestName(name, candidates)).toBe(near.find(({ far }) => far === least)?.each)
    }),
  )
})
