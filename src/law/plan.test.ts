// Sets of things and their alternatives, against a plain listing of every way; and which of them are kept.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  alreadySo,
  either,
  noWay,
  type Plan,
  type Plans,
  someOf,
  type Thing,
  together,
  union,
} from './plan.ts'

const citation = { document: 'law', certainty: 'read' } as const
const thing = (key: string, rank = 1, takes?: Plan): Thing => ({
  key,
  rank,
  year: 2025,
  need: { predicate: key, params: {} },
  citation,
  certain: true,
  ...(takes === undefined ? {} : { takes }),
})
const shown = (plans: Plans) => plans.map((plan) => plan.map((each) => `${each.key}${each.rank}`).join(' '))
const [a, b, d] = [thing('a'), thing('b'), thing('d')]

test('two plans at once: each thing once, and of one thing the higher', () => {
  expect(shown([union([], [a]), union([a], []), union([a, b], [b, d])])).toEqual(['a1', 'a1', 'a1 b1 d1'])
  expect(shown([union([thing('a', 2)], [thing('a', 1)]), union([thing('a', 1)], [thing('a', 2)])])).toEqual([
    'a2',
    'a2',
  ])
  const [first, second] = [thing('a'), thing('a')]
  expect(union([first], [second])[0]).toBe(first)
})

test.for<[string, Plans, string[]]>([
  ['nothing needed', together([]), ['']],
  ['nothing possible', either([]), []],
  ['one part that is possible in no way', together([[[a]], noWay, [[b]]]), []],
  ['one part that is so already', together([[[a]], alreadySo]), ['a1']],
  ['two of which both', together([[[a]], [[b]]]), ['a1 b1']],
  ['two of which either, the smaller first', either([[[a, b]], [[d]]]), ['d1', 'a1 b1']],
  ['what holds another is dropped', either([[[a, b]], [[a]], [[b, d]]]), ['a1', 'b1 d1']],
  ['a higher thing holds a lower', either([[[thing('a', 2)]], [[thing('a', 1)]]]), ['a1']],
  ['a lower thing does not hold a higher', either([[[thing('a', 1)]], [[thing('a', 2), b]]]), ['a1']],
  ['a lower thing is no higher one', either([[[thing('a', 2)]], [[thing('a', 1), b]]]), ['a2', 'a1 b1']],
  ['equals keep the order of the law', either([[[b, a]], [[a, d]]]), ['b1 a1', 'a1 d1']],
  ['what is so already wins', either([[[a]], alreadySo]), ['']],
  ['none of three', someOf([[[a]], [[b]]], 0), ['']],
  ['fewer than none', someOf([[[a]]], -1), ['']],
  ['one of two', someOf([[[a]], [[b]]], 1), ['a1', 'b1']],
  ['two of three', someOf([[[a]], [[b]], [[d]]], 2), ['a1 b1', 'a1 d1', 'b1 d1']],
  ['three of two', someOf([[[a]], [[b]]], 3), []],
  ['two of two', someOf([[[a]], [[b]]], 2), ['a1 b1']],
  ['one of those that are possible', someOf([noWay, [[b]]], 1), ['b1']],
])('%s', ([, plans, expected]) => {
  expect(shown(plans)).toEqual(expected)
})

test('an award counts for all it takes, shared things once', () => {
  const large = thing('award', 0, [thing('award', 0), a, b, d])
  expect(shown(either([[[large]], [[thing('x'), thing('y')]]]))).toEqual(['x1 y1', 'award0'])
  const sharing = thing('award', 0, [thing('award', 0), a, b])
  // award, a, b: three things, though the plan names three itself.
  expect(shown(either([[[thing('x'), thing('y'), thing('z'), thing('w')]], [[sharing, a, b]]]))).toEqual([
    'award0 a1 b1',
    'x1 y1 z1 w1',
  ])
  // Of those that take as much, the plan that names less is first.
  expect(shown(either([[[thing('x'), thing('y'), thing('z')]], [[sharing]]]))).toEqual(['award0', 'x1 y1 z1'])
})

test('at most twenty-four alternatives are kept, the smallest', () => {
  const many: Plans = Array.from({ length: 30 }, (_, at) => [
    thing(`k${at}`),
    ...(at < 10 ? [thing(`m${at}`)] : []),
  ])
  const kept = shown(either([many]))
  expect(kept).toHaveLength(24)
  expect(kept.slice(0, 20).every((each) => !each.includes(' '))).toBe(true)
  expect(kept.slice(20)).toEqual(['k01 m01', 'k11 m11', 'k21 m21', 'k31 m31'])
})

const parts = fc.array(
  fc.array(fc.uniqueArray(fc.constantFrom('a', 'b', 'd', 'e'), { minLength: 1, maxLength: 3 }), {
    maxLength: 3,
  }),
  { maxLength: 4 },
)
const keysOf = (plans: Plans) =>
  plans.map((plan) =>
    plan
      .map((each) => each.key)
      .sort()
      .join(),
  )
/** Every way to choose one plan of each, as sets; then those that hold no other. */
function least(ways: readonly ReadonlySet<string>[]): string[] {
  const holds = (large: ReadonlySet<string>, small: ReadonlySet<string>) =>
    [...small].every((each) => large.has(each))
  return [
    ...new Set(
      ways
        .filter((one) => !ways.some((other) => other.size < one.size && holds(one, other)))
        .map((each) => [...each].sort().join()),
    ),
  ].sort()
}
const ofKeys = (keys: readonly string[][]): Plans => keys.map((plan) => plan.map((key) => thing(key)))

test('together is every choice of one of each, what holds another left out; either is all of them', () => {
  fc.assert(
    fc.property(parts, (given) => {
      const ways = given.reduce<Set<string>[]>(
        (found, part) => found.flatMap((one) => part.map((plan) => new Set([...one, ...plan]))),
        [new Set()],
      )
      expect(keysOf(together(given.map(ofKeys))).sort()).toEqual(least(ways))
      expect(keysOf(either(given.map(ofKeys))).sort()).toEqual(
        least(given.flat().map((plan) => new Set(plan))),
      )
      const sizes = together(given.map(ofKeys)).map((plan) => plan.length)
      expect(sizes).toEqual([...sizes].sort((left, right) => left - right))
    }),
  )
})
