// The worked examples of the official calendar, the swaps, and the refusal of a year that is not there.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadWorkingCalendar } from '../holiday-files.ts'
import { dayNumber, dayText, weekdayOf } from './calendar-day.ts'
import { endOfTerm, isWorkingDay, workingDayFrom, workingDaysBetween } from './working-days.ts'

const calendar = loadWorkingCalendar()

test.for([
  ['2023-01-18', 5, '2023-02-01'],
  ['2023-04-26', 5, '2023-05-08'],
  ['2023-08-30', 5, '2023-09-08'],
  ['2024-02-05', 5, '2024-02-19'],
  ['2024-04-25', 5, '2024-05-06'],
  ['2024-04-25', 10, '2024-05-13'],
  ['2024-05-04', 5, '2024-05-10'],
  ['2024-12-05', 10, '2024-12-19'],
  ['2025-01-22', 5, '2025-02-05'],
  ['2025-01-22', 10, '2025-02-12'],
  ['2025-04-24', 5, '2025-05-05'],
  ['2025-04-24', 10, '2025-05-12'],
  ['2025-12-30', 5, '2026-01-08'],
  ['2025-12-30', 10, '2026-01-14'],
  ['2026-02-11', 5, '2026-02-25'],
  ['2026-02-11', 10, '2026-03-04'],
  ['2026-08-20', 5, '2026-08-26'],
  ['2026-08-20', 10, '2026-09-07'],
  ['2026-11-20', 5, '2026-11-30'],
  ['2026-11-20', 10, '2026-12-07'],
] as const)('from %s, %i working days end on %s', ([from, days, endsOn]) => {
  expect(endOfTerm(calendar, { from, days })).toMatchObject({ endsOn })
  expect(workingDaysBetween(calendar, { from, to: endsOn })).toBe(days)
})

test('a swapped Saturday counts and its Monday does not, each named', () => {
  const end = endOfTerm(calendar, { from: '2024-04-25', days: 5 })
  if ('year' in end) throw new Error('the year 2024 is there')
  expect(end.worked.map((day) => day.on)).toEqual(['2024-05-04'])
  expect(end.skipped.map((day) => [day.on, day.kind])).toEqual([
    ['2024-04-27', 'weekend'],
    ['2024-04-28', 'weekend'],
    ['2024-04-29', 'swapped-off'],
    ['2024-04-30', 'holiday'],
    ['2024-05-01', 'holiday'],
    ['2024-05-05', 'weekend'],
  ])
})

test('a year that is not there is refused, not guessed', () => {
  const missing = { kind: 'calendar.year-missing', year: 2027, known: [2023, 2024, 2025, 2026] }
  expect(endOfTerm(calendar, { from: '2026-12-25', days: 10 })).toEqual(missing)
  expect(endOfTerm(calendar, { from: '2022-06-01', days: 1 })).toMatchObject({ year: 2022 })
  expect(workingDaysBetween(calendar, { from: '2026-12-30', to: '2027-01-05' })).toEqual(missing)
  expect(isWorkingDay(calendar, '2027-01-04')).toEqual(missing)
  expect(workingDayFrom(calendar, '2027-01-04')).toEqual(missing)
})

test.for([
  [2023, 249],
  [2024, 251],
  [2025, 250],
  [2026, 249],
] as const)('%i has %i working days', ([year, count]) => {
  let worked = 0
  for (let day = dayNumber(`${year}-01-01`); day <= dayNumber(`${year}-12-31`); day++)
    if (isWorkingDay(calendar, dayText(day)) === true) worked++
  expect(worked).toBe(count)
})

test.for([
  ['2026-02-17', '2026-02-23'],
  ['2026-08-31', '2026-09-03'],
  ['2024-05-04', '2024-05-04'],
] as const)('a term of calendar days that falls on %s ends on %s', ([on, end]) => {
  expect(workingDayFrom(calendar, on)).toBe(end)
})

test('every swap has its pair, on a weekday off and a Saturday worked', () => {
  for (const entry of calendar.entries.values()) {
    const weekday = weekdayOf(dayNumber(entry.on))
    if (entry.kind === 'swapped-worked') expect(weekday).toBe(6)
    if (entry.kind === 'swapped-off' || entry.kind === 'compensatory')
      expect([1, 2, 3, 4, 5]).toContain(weekday)
    expect(calendar.sources[entry.source]?.title).toBeTruthy()
  }
})

test('a longer term never ends earlier, and never on a day off', () => {
  const from = fc.integer({ min: dayNumber('2023-01-01'), max: dayNumber('2026-06-30') }).map(dayText)
  fc.assert(
    fc.property(from, fc.integer({ min: 1, max: 100 }), (start, days) => {
      const end = endOfTerm(calendar, { from: start, days })
      const next = endOfTerm(calendar, { from: start, days: days + 1 })
      if ('year' in end || 'year' in next) throw new Error('within the known years')
      expect(isWorkingDay(calendar, end.endsOn)).toBe(true)
      expect(next.endsOn > end.endsOn).toBe(true)
    }),
  )
})
