// Days as text and as numbers, against the platform's own calendar; days that do not exist.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber, dayText, isCalendarDay, weekdayOf } from './calendar-day.ts'

test('text and number agree with the calendar of the platform, from the year 1 to 9999', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (day) => {
      const date = new Date(day * 86_400_000)
      expect(dayText(day)).toBe(date.toISOString().slice(0, 10))
      expect(dayNumber(dayText(day))).toBe(day)
      expect(weekdayOf(day)).toBe(date.getUTCDay())
    }),
    { numRuns: 5000 },
  )
})

test.for([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['2024-02-30', false],
  ['2024-04-31', false],
  ['2024-13-01', false],
  ['2024-00-10', false],
  ['2024-01-00', false],
  ['2024-1-1', false],
  ['24-01-01', false],
  ['2024-01-01T00:00', false],
  ['', false],
] as const)('%s exists: %s', ([text, exists]) => expect(isCalendarDay(text)).toBe(exists))
