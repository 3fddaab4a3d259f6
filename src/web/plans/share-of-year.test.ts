// Holds that days stand where they belong on the line of a year.
import { expect, test } from 'vitest'
import { shareOfYear } from './share-of-year.ts'

test('a day stands at its share of the year', () => {
  expect(shareOfYear('2024-01-01', 2024)).toBe(0)
  expect(shareOfYear('2024-07-02', 2024)).toBe(0.5)
})

test('a day outside the year stands at its edge', () => {
  expect(shareOfYear('2023-12-31', 2024)).toBe(0)
  expect(shareOfYear('2025-03-01', 2024)).toBe(1)
})
