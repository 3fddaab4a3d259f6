// Points from what was counted: each method of the 2024 scorecard at its edges, and what holds for all of them.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pointsFor, roundHalfUp, shareOf } from './points.ts'
import { card, fullInputs } from './scorecard.sample.ts'
import { itemBy, itemsOf } from './scorecard.ts'

const pointsOf = (code: string, inputs: Record<string, number>) => {
  const item = itemBy(card, code)
  if (!item) throw new Error(code)
  return pointsFor(item, inputs)
}

describe('each method', () => {
  test.for([
    ['A1', { 'on-time': 1 }, 500],
    ['A1', { 'late-15-days-or-less': 1 }, 300],
    ['A1', { 'late-over-15-days': 1 }, 100],
    ['A1', { missing: 1 }, 0],
    ['A2', { assigned: 45, 'on-time': 41, 'late-done': 2 }, 2053],
    ['A2', { assigned: 1, 'on-time': 0, 'late-done': 1 }, 1100],
    ['A3', { assigned: 3, 'on-time': 2 }, 1000],
    ['A3', { assigned: 3000, 'on-time': 2999 }, 1500],
    ['A4', { index: 917 }, 1100],
    ['A4', { index: 0 }, 0],
    ['A5', { planned: 1000, disbursed: 963 }, 578],
    ['A5', { planned: 1000, disbursed: 1200 }, 600],
    ['B1', { 'reprimand-person': 2, 'warning-person': 1, 'violation-concluded-unit': 0 }, 200],
    ['B1', { 'reprimand-person': 0, 'warning-person': 0, 'violation-concluded-unit': 2 }, 0],
    ['B2', { level: 200 }, 200],
    ['B3', { 'founded-complaint': 3 }, 0],
    ['C1', { late: 1 }, 100],
    ['C2', { plan: 1, 'thematic-movement-with-result': 1 }, 275],
    ['C2', { plan: 0, 'thematic-movement-with-result': 4 }, 400],
    ['C3', { 'late-1-7-days': 1, 'late-over-7-days': 1, 'missing-report': 0 }, 250],
    ['C4', { model: 5 }, 300],
    ['C5', { staff: 40, recognised: 5 }, 250],
    ['C5', { staff: 40, recognised: 6 }, 300],
    ['C6', { 'file-quality': 18, rewarded: 10, 'direct-workers': 3 }, 230],
    ['D1', { pact: 0, 'meeting-missed': 1 }, 150],
    ['D1', { pact: 1, 'meeting-missed': 9 }, 0],
    ['D2', { level: 0 }, 0],
  ] as const)('%s with %j gives %i tenths', ([code, inputs, tenths]) => {
    expect(pointsOf(code, inputs)).toEqual({ tenths })
  })

  test.for([
    ['A1', {}, ['score.choose-one-option']],
    ['A1', { 'on-time': 1, missing: 1 }, ['score.choose-one-option']],
    ['A1', { 'on-time': 2 }, ['score.choose-one-option']],
    ['A2', { assigned: 4 }, ['score.input-missing', 'score.input-missing']],
    ['A2', { assigned: 4, 'on-time': 3, 'late-done': 2 }, ['score.input-above']],
    ['A2', { assigned: 0, 'on-time': 0, 'late-done': 0 }, ['score.nothing-to-divide']],
    ['A4', { index: 1001 }, ['score.input-above']],
    ['B2', { level: 250 }, ['score.level-not-on-the-scale']],
    ['C2', { plan: 2, 'thematic-movement-with-result': 0 }, ['score.input-above']],
    ['C4', { model: 1, extra: 1 }, ['score.input-unknown']],
    [
      'C6',
      { 'file-quality': 21, rewarded: 0, 'direct-workers': 0 },
      ['score.input-above', 'score.nothing-to-divide'],
    ],
  ] as const)('%s with %j is refused: %j', ([code, inputs, kinds]) => {
    const found = pointsOf(code, { ...inputs })
    expect('faults' in found && found.faults.map((one) => one.kind)).toEqual(kinds)
  })
})

test('full counts give full points on every item', () => {
  for (const item of itemsOf(card))
    expect([item.code, pointsFor(item, fullInputs[item.code] ?? {})]).toEqual([
      item.code,
      { tenths: item.max },
    ])
})

test('whatever is counted, points lie between nothing and the maximum', () => {
  const items = itemsOf(card)
  fc.assert(
    fc.property(
      fc.constantFrom(...items),
      fc.array(fc.nat(60), { minLength: 4, maxLength: 4 }),
      (item, numbers) => {
        const codes = Object.keys(fullInputs[item.code] ?? {})
        const found = pointsFor(
          item,
          Object.fromEntries(codes.map((code, index) => [code, numbers[index] ?? 0])),
        )
        return (
          'faults' in found ||
          (Number.isInteger(found.tenths) && found.tenths >= 0 && found.tenths <= item.max)
        )
      },
    ),
  )
})

test('one task more on time never takes points away', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(499), (assigned, done) => {
      fc.pre(done < assigned)
      const at = (onTime: number) => pointsOf('A2', { assigned, 'on-time': onTime, 'late-done': 0 })
      const [less, more] = [at(done), at(done + 1)]
      return 'tenths' in less && 'tenths' in more && less.tenths <= more.tenths
    }),
  )
})

test('rounding is half up, and exact where a float is not', () => {
  expect(roundHalfUp(1n, 2n)).toBe(1n)
  expect(roundHalfUp(49n, 100n)).toBe(0n)
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 15n }),
      fc.bigInt({ min: 1n, max: 10n ** 9n }),
      (over, under) => {
        const rounded = roundHalfUp(over, under)
        const distance = 2n * (rounded * under - over)
        return distance > -under && distance <= under
      },
    ),
  )
})

test('a share stays exact where the points round to full', () => {
  const item = itemBy(card, 'A3')
  const share = item && shareOf(item, { assigned: 3000, 'on-time': 2999 })
  expect(share && share.over < share.under).toBe(true)
})
