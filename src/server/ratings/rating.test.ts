// The cap on "excellent" at its thresholds; months absent at the edges of a year.
import { expect, test } from 'vitest'
import { absentMonths, capOf, type RatingClass } from './rating.ts'

const people = (excellent: number, good: number): RatingClass[] => [
  ...Array.from({ length: excellent }, (): RatingClass => 'excellent'),
  ...Array.from({ length: good }, (): RatingClass => 'good'),
]

test.for([
  // excellent, good → allowed, exceeded
  [0, 0, 0, false],
  [1, 4, 0, true],
  [1, 5, 1, false],
  [2, 9, 1, true],
  [2, 10, 2, false],
  [3, 10, 2, true],
] as const)('%i excellent and %i good: %i allowed, exceeded %s', ([excellent, good, allowed, exceeded]) => {
  expect(capOf(people(excellent, good), 2024)).toMatchObject({ allowed, exceeded, certain: false })
  expect(capOf(people(excellent, good), 2026)).toMatchObject({ allowed, exceeded, certain: true })
})

test.for([
  ['2024-02-01', '2024-07-31', 6],
  ['2023-12-01', '2024-01-29', 0],
  ['2023-12-01', '2024-01-30', 1],
  ['2024-12-31', '2025-06-30', 0],
  ['2024-01-01', '2024-12-31', 12],
] as const)('absent from %s to %s is %i whole months of 2024', ([firstOn, lastOn, months]) => {
  expect(absentMonths([{ firstOn, lastOn }], 2024)).toBe(months)
})
