// Years in a row: a gap ends a run, a revoked honour is no year, a title not of the last year has no run.
import { expect, test } from 'vitest'
import { runsOf } from './runs.ts'

const held = (award: string, year: number, state: 'in-force' | 'revoked' = 'in-force') => ({
  award,
  yearFrom: year,
  yearTo: year,
  state,
})

test('runs reach back from the last year of the list', () => {
  const rows = [
    ...[2019, 2021, 2022, 2023].map((year) => held('advanced-worker', year)),
    ...[2022, 2023].map((year) => held('grassroots-emulation-fighter', year)),
    held('ministry-province-merit-certificate', 2022),
  ]
  expect(runsOf(rows)).toEqual([
    { award: 'advanced-worker', years: 3, to: 2023 },
    { award: 'grassroots-emulation-fighter', years: 2, to: 2023 },
  ])
  expect(runsOf([...rows.slice(0, 3), held('advanced-worker', 2023, 'revoked')])).toEqual([
    { award: 'advanced-worker', years: 2, to: 2022 },
  ])
  expect(runsOf([])).toEqual([])
})
