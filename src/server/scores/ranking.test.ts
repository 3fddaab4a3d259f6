// The ranking: a permutation of the members; more points never rank lower; ties follow the scorecard's rules, gates bar.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Entry, rank } from './ranking.ts'
import { card, counted, notApplicable, sheetWith, typed } from './scorecard.sample.ts'
import { noTieVotes } from './ties.ts'

const entry = (unitId: string, ...args: Parameters<typeof sheetWith>): Entry => ({
  unitId,
  scores: sheetWith(...args).self,
  submitted: true,
})
const places = (entries: readonly Entry[], votes = noTieVotes) =>
  rank(card, entries, votes).map((one) => [one.unitId, one.place, one.reason ?? one.decidedBy] as const)

test('members stand in the order of their totals', () => {
  const entries = [entry('b', [typed('A4', 900)]), entry('a', []), entry('c', [typed('A4', 600)])]
  expect(places(entries)).toEqual([
    ['a', 1, undefined],
    ['b', 2, undefined],
    ['c', 3, undefined],
  ])
})

test('a sheet that lacks parts, or is still open, has no place; nor has one that a gate bars', () => {
  const violation = counted('B1', {
    'reprimand-person': 0,
    'warning-person': 0,
    'violation-concluded-unit': 1,
  })
  const entries = [
    entry('missing', [], ['A1']),
    { ...entry('open', []), submitted: false },
    entry('barred', [violation]),
    entry('ranked', [typed('A4', 0)]),
  ]
  expect(places(entries)).toEqual([
    ['ranked', 1, undefined],
    ['missing', undefined, 'missing'],
    ['open', undefined, 'open'],
    ['barred', undefined, 'L3'],
  ])
})

describe('ties', () => {
  const lowA = entry('low-a', [typed('A4', 1100)])
  const lowC = entry('low-c', [typed('C5', 200)])

  test('first by group A', () => {
    expect(places([lowA, lowC])).toEqual([
      ['low-c', 1, 1],
      ['low-a', 2, undefined],
    ])
  })

  test('group A is compared by what applies: not applicable neither helps nor harms', () => {
    const without = entry('without', [notApplicable('A3'), typed('A4', 1115)])
    const within = entry('within', [typed('A4', 1100)])
    expect(rank(card, [without, within], noTieVotes).map((one) => one.totals.total)).toEqual([9900, 9900])
    expect(places([within, without])).toEqual([
      ['within', 1, 1],
      ['without', 2, undefined],
    ])
  })

  test('then by the rate of legal documents, then by fewer late reports', () => {
    const rate = (unitId: string, assigned: number, onTime: number) =>
      entry(unitId, [counted('A3', { assigned, 'on-time': onTime })])
    expect(places([rate('lower', 30_001, 30_000), rate('higher', 40_001, 40_000)])).toEqual([
      ['higher', 1, 2],
      ['lower', 2, undefined],
    ])
    const late = (unitId: string, short: number, long: number) =>
      entry(unitId, [
        counted('C3', { 'late-1-7-days': short, 'late-over-7-days': long, 'missing-report': 0 }),
      ])
    expect(places([late('two', 2, 0), late('one', 0, 1)])).toEqual([
      ['one', 1, 3],
      ['two', 2, undefined],
    ])
  })

  test('a rule that one of the tied has nothing for is passed over', () => {
    const entries = [entry('a', [notApplicable('A3')]), entry('b', []), entry('c', [])]
    expect(rank(card, entries, noTieVotes).map((one) => [one.place, one.tied])).toEqual([
      [1, true],
      [1, true],
      [1, true],
    ])
  })

  test('then by the block’s ballot, then by the council; without them the place is shared and the next skips', () => {
    const entries = [entry('a', []), entry('b', []), entry('c', []), entry('d', [typed('A4', 0)])]
    expect(places(entries).map(([, place]) => place)).toEqual([1, 1, 1, 4])
    const ballot = new Map([
      ['a', 2],
      ['b', 5],
      ['c', 2],
    ])
    expect(places(entries, { ballot, council: [] })).toEqual([
      ['b', 1, 4],
      ['a', 2, undefined],
      ['c', 2, undefined],
      ['d', 4, undefined],
    ])
    expect(places(entries, { ballot, council: [['c', 'a']] })).toEqual([
      ['b', 1, 4],
      ['c', 2, 5],
      ['a', 3, undefined],
      ['d', 4, undefined],
    ])
  })
})

describe('whatever the scores', () => {
  const someEntries = fc
    .array(
      fc.record({
        a4: fc.nat(1200),
        late: fc.nat(3),
        lacking: fc.boolean(),
        lessA3: fc.boolean(),
        submitted: fc.boolean(),
      }),
      { minLength: 1, maxLength: 9 },
    )
    .map((rows) =>
      rows.map((row, index): Entry => {
        const changes = [
          typed('A4', row.a4),
          counted('C3', { 'late-1-7-days': row.late, 'late-over-7-days': 0, 'missing-report': 0 }),
          ...(row.lessA3 ? [notApplicable('A3')] : []),
        ]
        return { ...entry(`u${index}`, changes, row.lacking ? ['B2'] : []), submitted: row.submitted }
      }),
    )

  test('a ranking is a permutation of the members', () => {
    fc.assert(
      fc.property(someEntries, (entries) => {
        const ranked = rank(card, entries, noTieVotes).map((one) => one.unitId)
        expect([...ranked].sort()).toEqual(entries.map((one) => one.unitId).sort())
      }),
    )
  })

  test('more points never rank lower, and the order of the input never matters', () => {
    fc.assert(
      fc.property(someEntries, (entries) => {
        const ranked = rank(card, entries, noTieVotes)
        for (const one of ranked)
          for (const other of ranked)
            if (one.place !== undefined && other.place !== undefined && one.place < other.place)
              expect((one.totals.total ?? 0) >= (other.totals.total ?? 0)).toBe(true)
        const placeOf = new Map(ranked.map((one) => [one.unitId, one.place]))
        for (const one of rank(card, entries.toReversed(), noTieVotes))
          expect(one.place).toBe(placeOf.get(one.unitId))
      }),
    )
  })

  test('places are those of a race: as many stand before as the place says', () => {
    fc.assert(
      fc.property(someEntries, (entries) => {
        const ranked = rank(card, entries, noTieVotes).filter((one) => one.place !== undefined)
        for (const one of ranked)
          expect(ranked.filter((other) => (other.place ?? 0) < (one.place ?? 0)).length).toBe(
            (one.place ?? 0) - 1,
          )
      }),
    )
  })
})
