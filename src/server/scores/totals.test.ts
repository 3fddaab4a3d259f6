// Totals of a stage: missing is not zero, what does not apply rescales, bonus may pass the maximum, gates cap the class.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blank, card, counted, notApplicable, sheetWith, typed } from './scorecard.sample.ts'
import { itemsOf } from './scorecard.ts'
import { differencesAt, differs, sheetOf } from './sheet.ts'
import { isInflated, rescaled, totalsOf } from './totals.ts'

const selfTotals = (...args: Parameters<typeof sheetWith>) => totalsOf(card, sheetWith(...args).self)

test('full points are the scale, and the highest class', () => {
  expect(selfTotals([])).toMatchObject({ scored: 17, of: 17, total: 10_000, class: 'HTXSNV', gates: [] })
})

test('seven of seventeen items is no total at all', () => {
  const items = itemsOf(card).map((item) => item.code)
  const totals = selfTotals([], items.slice(7))
  expect(totals).toMatchObject({ scored: 7, of: 17, total: undefined, base: undefined, class: undefined })
  expect(totals.groups.A).toBe(6000)
  expect(totals.groups.C).toBeUndefined()
})

test('an item that does not apply rescales: it counts neither 0 nor full', () => {
  const lost = typed('A4', 700)
  expect(selfTotals([notApplicable('A3'), lost])).toMatchObject({ applicable: 8500, total: 9412 })
  expect(selfTotals([notApplicable('A3')]).total).toBe(10_000)
  expect(selfTotals([lost]).total).toBe(9500)
})

test('a sheet on which nothing applies has no total', () => {
  const scores = sheetOf(itemsOf(card).map((item) => notApplicable(item.code))).self
  expect(totalsOf(card, scores).total).toBeUndefined()
})

test('bonus passes the maximum and is capped at 50', () => {
  const bonus = ['T1', 'T2', 'T3', 'T4', 'T5'].map((code) => typed(code, { T1: 200, T2: 150 }[code] ?? 100))
  expect(selfTotals(bonus)).toMatchObject({ bonus: 500, total: 10_500 })
})

test('penalties take away, and a total never falls below nothing', () => {
  expect(selfTotals([typed('P1', -50), typed('P3', -200)])).toMatchObject({ penalty: -250, total: 9750 })
  const nothing = itemsOf(card).map((item) => typed(item.code, 0))
  expect(selfTotals([...nothing, typed('P3', -2000)]).total).toBe(0)
})

describe('gates', () => {
  test('below 100 % of legal documents the class is capped, even when the points round to full', () => {
    const totals = selfTotals([counted('A3', { assigned: 3000, 'on-time': 2999 })])
    expect(totals).toMatchObject({ total: 10_000, class: 'HTTNV', gates: ['L2'] })
  })

  test('points typed by hand below full trigger it too; not applicable does not', () => {
    expect(selfTotals([typed('A3', 1499)]).gates).toEqual(['L2'])
    expect(selfTotals([notApplicable('A3')]).gates).toEqual([])
  })

  test('no registration: no title considered', () => {
    expect(selfTotals([counted('C1', { missing: 1 })]).gates).toEqual(['L1'])
  })

  test('a violation of the unit, or a gate declared by somebody', () => {
    const violation = counted('B1', {
      'reprimand-person': 0,
      'warning-person': 0,
      'violation-concluded-unit': 1,
    })
    expect(selfTotals([violation]).gates).toEqual(['L3'])
    expect(selfTotals([{ ...blank('L3', 'self'), tenths: 0, inputs: { declared: 1 } }]).gates).toEqual(['L3'])
    expect(selfTotals([{ ...blank('L3', 'self'), tenths: 0, inputs: { declared: 0 } }]).gates).toEqual([])
  })

  test('a cap never lifts a class', () => {
    const low = [typed('A2', 0), typed('A3', 0)]
    expect(selfTotals(low)).toMatchObject({ total: 6300, class: 'KHTNV', gates: ['L2'] })
  })
})

test.for([
  [9500, 'HTXSNV'],
  [9499, 'HTTNV'],
  [8500, 'HTTNV'],
  [8499, 'HTNV'],
  [7000, 'HTNV'],
  [6999, 'KHTNV'],
] as const)('a total of %i tenths is class %s', ([total, reached]) => {
  const lost = 10_000 - total
  const change = [typed('A2', Math.max(0, 2200 - lost)), typed('A4', 1200 - Math.max(0, lost - 2200))]
  expect(selfTotals(change)).toMatchObject({ total, class: reached })
})

test('rescaling by what applies is the plain sum when everything applies', () => {
  fc.assert(fc.property(fc.nat(10_000), (points) => rescaled(points, 10_000, 1000) === points))
})

test('a self-score more than 5 % above the assessed one is inflated; exactly 5 % is not', () => {
  expect(isInflated(card, 10_500, 10_000)).toBe(false)
  expect(isInflated(card, 10_501, 10_000)).toBe(true)
  expect(isInflated(card, undefined, 10_000)).toBe(false)
})

describe('differences', () => {
  test('a missing score is no difference; another score, or not applicable, is', () => {
    expect(differs(card, 'A1', typed('A1', 500), undefined)).toBe(false)
    expect(differs(card, 'A1', typed('A1', 500), typed('A1', 500))).toBe(false)
    expect(differs(card, 'A1', typed('A1', 500), typed('A1', 300))).toBe(true)
    expect(differs(card, 'A3', notApplicable('A3'), typed('A3', 0))).toBe(true)
  })

  test('a penalty nobody entered before is a difference; a bonus both leave out is none', () => {
    expect(differs(card, 'P1', undefined, typed('P1', -50))).toBe(true)
    expect(differs(card, 'T1', undefined, undefined)).toBe(false)
    expect(differs(card, 'T1', undefined, typed('T1', 0))).toBe(false)
  })

  test('each is told by how much, where both apply', () => {
    const sheet = sheetOf([
      typed('A1', 500),
      typed('A1', 300, 'block'),
      notApplicable('A3'),
      typed('A3', 1500, 'block'),
      typed('P1', -50, 'appraisal'),
    ])
    expect(differencesAt(card, sheet, 'block').map((one) => [one.item, one.tenths])).toEqual([
      ['A1', -200],
      ['A3', undefined],
    ])
    expect(differencesAt(card, sheet, 'appraisal').map((one) => [one.item, one.tenths])).toEqual([
      ['P1', -50],
    ])
  })

  test('a score taken back is missing again, not zero', () => {
    const sheet = sheetOf([typed('A1', 500), blank('A1', 'self')])
    expect(sheet.self.has('A1')).toBe(false)
  })
})
