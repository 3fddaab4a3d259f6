// Ticks are round and reach the greatest value; lines break at what is missing.
import { expect, test } from 'vitest'
import { linePath, ticksOf } from './chart-scale.ts'

test.for([
  [
    [3, 15],
    [0, 5, 10, 15],
  ],
  [
    [3, 16],
    [0, 5, 10, 15, 20],
  ],
  [[0.3], [0, 0.1, 0.2, 0.3]],
  [[100], [0, 25, 50, 75, 100]],
  [[167], [0, 50, 100, 150, 200]],
  [[], [0, 1]],
  [[0], [0, 1]],
] as const)('%o stands on %o', ([values, ticks]) => {
  expect(ticksOf(values)).toEqual(ticks)
})

test('a line breaks where a value is missing', () => {
  const at = (x: number) => ({ x, y: 1 })
  expect(linePath([at(0), at(1), null, at(3), at(4)])).toBe('M0.0 1.0L1.0 1.0M3.0 1.0L4.0 1.0')
  expect(linePath([null, at(1)])).toBe('M1.0 1.0')
  expect(linePath([])).toBe('')
})
