// Months between days: by the calendar for one span, by thirty days for several, never by the length of a mean month.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber, dayText } from './calendar-day.ts'
import { joinedIn, lengthOf, sumOf, without } from './months.ts'

test.for([
  ['2024-03-01', '2024-05-31', 3, 0],
  ['2024-03-01', '2024-05-30', 2, 30],
  ['2024-03-01', '2024-06-01', 3, 1],
  ['2024-01-31', '2024-02-29', 1, 1],
  ['2023-01-31', '2023-02-28', 1, 1],
  ['2024-02-01', '2024-02-29', 1, 0],
  ['2024-01-01', '2024-12-31', 12, 0],
  ['2024-07-02', '2024-12-31', 5, 30],
  ['2024-07-01', '2024-12-31', 6, 0],
  ['2024-05-10', '2024-05-10', 0, 1],
  ['2024-12-15', '2025-01-14', 1, 0],
] as const)('from %s to %s: %i months and %i days', ([from, to, months, days]) => {
  expect(lengthOf({ from, to })).toEqual({ months, days })
})

test.for([
  [
    [
      ['2024-02-01', '2024-03-16'],
      ['2024-05-01', '2024-06-14'],
    ],
    3,
    0,
  ],
  [
    [
      ['2024-02-01', '2024-03-16'],
      ['2024-05-01', '2024-06-13'],
    ],
    2,
    29,
  ],
  [
    [
      ['2024-02-01', '2024-02-29'],
      ['2024-03-01', '2024-03-31'],
    ],
    2,
    0,
  ],
  [[['2023-12-01', '2024-01-31']], 1, 0],
  [[['2024-12-01', '2025-03-31']], 1, 0],
  [[['2025-02-01', '2025-03-31']], 0, 0],
  [[], 0, 0],
] as const)('%j in 2024: %i months and %i days', ([spans, months, days]) => {
  const all = spans.map(([from, to]) => ({ from, to }))
  expect(sumOf(joinedIn(all, 2024))).toEqual({ months, days })
})

const day = fc.integer({ min: dayNumber('2023-10-01'), max: dayNumber('2025-03-31') })
const [firstDay, lastDay] = [dayNumber('2024-01-01'), dayNumber('2024-12-31')]
const span = fc.tuple(day, day).map(([one, other]) => ({
  from: dayText(Math.min(one, other)),
  to: dayText(Math.max(one, other)),
}))
const daysIn = (spans: readonly { from: string; to: string }[]) =>
  new Set(
    spans.flatMap(({ from, to }) =>
      Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_, index) => dayNumber(from) + index),
    ),
  )

test('joined spans hold the same days, apart and in order', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 5 }), (spans) => {
      const joined = joinedIn(spans, 2024)
      const inYear = [...daysIn(spans)].filter((each) => each >= firstDay && each <= lastDay)
      expect([...daysIn(joined)]).toEqual(inYear.sort((one, other) => one - other))
      for (const [index, each] of joined.entries()) {
        const next = joined[index + 1]
        if (next !== undefined) expect(dayNumber(next.from)).toBeGreaterThan(dayNumber(each.to) + 1)
      }
    }),
  )
})

test('what is left of a year is the year without what was taken', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 4 }), (spans) => {
      const taken = joinedIn(spans, 2024)
      const left = without([{ from: '2024-01-01', to: '2024-12-31' }], taken)
      expect(daysIn(left).size + daysIn(taken).size).toBe(366)
      for (const each of daysIn(left)) expect(daysIn(taken).has(each)).toBe(false)
    }),
  )
})

test('a longer span is never shorter in months', () => {
  fc.assert(
    fc.property(span, ({ from, to }) => {
      const one = lengthOf({ from, to })
      const other = lengthOf({ from, to: dayText(dayNumber(to) + 1) })
      expect(other.months * 100 + other.days).toBeGreaterThan(one.months * 100 + one.days)
      expect(one.days).toBeLessThan(31)
    }),
  )
})

test('spans that touch are one, counted by the calendar: thirty-one days are one month and no more', () => {
  const touching = [
    { from: '2024-01-10', to: '2024-01-20' },
    { from: '2024-01-21', to: '2024-02-09' },
  ]
  expect(joinedIn(touching, 2024)).toEqual([{ from: '2024-01-10', to: '2024-02-09' }])
  expect(joinedIn([...touching].reverse(), 2024)).toEqual([{ from: '2024-01-10', to: '2024-02-09' }])
  const apart = [touching[0], { from: '2024-01-22', to: '2024-02-09' }].filter((each) => each !== undefined)
  expect(joinedIn(apart, 2024)).toHaveLength(2)
  expect(
    joinedIn(
      [
        { from: '2024-03-01', to: '2024-06-30' },
        { from: '2024-04-01', to: '2024-04-30' },
      ],
      2024,
    ),
  ).toEqual([{ from: '2024-03-01', to: '2024-06-30' }])
})
