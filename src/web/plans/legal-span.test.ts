// Holds the span of the legal programme's chart: whole months, today inside, over the turn of a year.
import { expect, test } from 'vitest'
import { shareOf, spanOf } from './legal-span.ts'

test('the span holds every day and today, in whole months, over the turn of a year', () => {
  const span = spanOf(['2024-11-20', null, '2025-01-15'], '2024-12-05')
  expect(span?.months).toEqual(['2024-11-01', '2024-12-01', '2025-01-01'])
  if (span === undefined) return
  expect(shareOf('2024-11-01', span)).toBe(0)
  expect(shareOf('2025-01-31', span)).toBeCloseTo(91 / 92)
  expect(shareOf('2026-01-01', span)).toBe(1)
  expect(shareOf('2020-01-01', span)).toBe(0)
})

test('today alone lengthens the span; no day, no chart', () => {
  expect(spanOf(['2024-02-01'], '2024-04-30')?.months).toEqual(['2024-02-01', '2024-03-01', '2024-04-01'])
  expect(spanOf([null], '2024-04-30')).toBeUndefined()
})
