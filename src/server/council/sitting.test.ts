// What adds up in a count: tables at each edge, and properties.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type CountLine,
  countFaults,
  differingPositions,
  entitledTo,
  type Sitting,
  stateOf,
  votersPresent,
} from './sitting.ts'

const sitting = (more: Partial<Sitting> = {}): Sitting => ({
  id: 's',
  code: 'PH-2024-1',
  year: 2024,
  heldOn: '2024-12-05',
  place: 'Hà Nội',
  recusedCount: true,
  ownPercent: null,
  members: ['a', 'b', 'c', 'd', 'e'].map((personId, index) => ({
    personId,
    role: index === 0 ? 'chair' : 'member',
  })),
  agenda: [
    {
      id: 'i',
      dossierId: 'd',
      position: 1,
      removedWhy: null,
      recused: [{ personId: 'b', reason: 'người nhà' }],
    },
  ],
  attendance: { present: ['a', 'b', 'c', 'd'], absent: [{ personId: 'e', reason: 'công tác' }] },
  written: ['e'],
  count: null,
  minutes: null,
  ...more,
})
const line = (more: Partial<CountLine> = {}): CountLine => ({
  itemId: 'i',
  ballots: 3,
  yes: 3,
  no: 0,
  invalid: 0,
  writtenYes: 1,
  writtenNo: 0,
  ...more,
})

test.for([
  ['three of the three who may vote, one in writing', [line()], []],
  [
    'one ballot more than those who may vote',
    [line({ ballots: 4, yes: 4 })],
    ['council.more-ballots-than-present'],
  ],
  ['the parts do not add up', [line({ yes: 2 })], ['council.count-does-not-add-up']],
  ['one written answer too many', [line({ writtenNo: 1 })], ['council.more-answers-than-written']],
  ['an item without a count', [], ['council.item-missing']],
  ['a count of no item', [line(), line({ itemId: 'x' })], ['council.item-unknown']],
  ['an item counted twice', [line(), line()], ['council.item-unknown']],
] as const)('%s', ([, lines, kinds]) => {
  expect(countFaults(sitting(), lines).map((fault) => fault.kind)).toEqual(kinds)
})

test('the recused stay in the whole membership unless the council set otherwise', () => {
  const [item] = sitting().agenda
  expect(item && entitledTo(sitting(), item)).toBe(5)
  expect(item && entitledTo(sitting({ recusedCount: false }), item)).toBe(4)
  expect(item && votersPresent(sitting(), item)).toBe(3)
})

test('a sitting stands where its last record puts it', () => {
  const count = { id: 'c', lines: [], enteredBy: 'a', enteredAt: '', confirmedBy: null }
  expect(stateOf(sitting({ attendance: null }))).toBe('convened')
  expect(stateOf(sitting())).toBe('attended')
  expect(stateOf(sitting({ count }))).toBe('counted')
  expect(stateOf(sitting({ count: { ...count, confirmedBy: 'b' } }))).toBe('confirmed')
})

const anyLine = fc.record({
  itemId: fc.constant('i'),
  ballots: fc.nat(6),
  yes: fc.nat(6),
  no: fc.nat(6),
  invalid: fc.nat(6),
  writtenYes: fc.nat(3),
  writtenNo: fc.nat(3),
})

test('an accepted count never holds more voices than members entitled', () => {
  fc.assert(
    fc.property(anyLine, (counted) => {
      if (countFaults(sitting(), [counted]).length > 0) return
      const { yes, no, invalid, writtenYes, writtenNo } = counted
      expect(yes + no + invalid + writtenYes + writtenNo).toBeLessThanOrEqual(5)
    }),
  )
})

test('two counts differ exactly where a figure does', () => {
  fc.assert(
    fc.property(anyLine, anyLine, (one, other) => {
      expect(differingPositions(sitting(), [one], [other])).toEqual(
        JSON.stringify(one) === JSON.stringify(other) ? [] : [1],
      )
    }),
  )
})
