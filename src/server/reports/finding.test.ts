// Which rows of a chart stand lowest: exact shares, ties named together, complete and empty charts told apart.
import { expect, test } from 'vitest'
import { words } from '../words.ts'
import { findingOf, titleOf } from './finding.ts'
import type { Chart } from './report.ts'

const row = (name: string, value: number, of: number) => ({
  label: { vi: name, fr: name, en: name },
  value,
  of,
  path: '/',
})

test.for<[string, [number, number][], string, string[]]>([
  ['nothing to count', [[0, 0]], 'none', []],
  [
    'nothing done',
    [
      [0, 3],
      [0, 5],
    ],
    'none',
    [],
  ],
  [
    'everything done',
    [
      [3, 3],
      [5, 5],
    ],
    'all',
    [],
  ],
  [
    'equal shares of unequal wholes',
    [
      [1, 2],
      [2, 4],
    ],
    'even',
    [],
  ],
  [
    'one lowest',
    [
      [41, 41],
      [58, 63],
    ],
    'least',
    ['1'],
  ],
  [
    'two lowest by share',
    [
      [1, 2],
      [2, 4],
      [3, 4],
    ],
    'least',
    ['0', '1'],
  ],
  [
    'a row that counts nothing is not the lowest',
    [
      [0, 0],
      [1, 2],
      [2, 2],
    ],
    'least',
    ['1'],
  ],
  [
    'shares that differ by less than a rounding',
    [
      [333_333, 1_000_000],
      [1, 3],
    ],
    'least',
    ['0'],
  ],
])('%s', ([, shares, kind, least]) => {
  const found = findingOf({ rows: shares.map(([value, of], at) => row(String(at), value, of)) })
  expect(found.kind).toBe(kind)
  expect(found.least.map(({ label }) => label.en)).toEqual(least)
})

test('a title names the lowest rows together, in three languages', async () => {
  const { say } = await words()
  const chart: Chart = {
    key: 'contents',
    section: 'work',
    rows: [row('A', 1, 2), row('B', 2, 4), row('C', 4, 4)],
  }
  const read = (language: 'vi' | 'fr' | 'en') =>
    titleOf(chart, language, (key, figures) => say(language, `reports:${key}`, figures))
  expect(read('vi')).toBe('Chậm nhất: A và B, hoàn thành 3/6 nhiệm vụ')
  expect(read('fr')).toBe('Le plus en retard\u00a0: A et B, 3 tâches accomplies sur 6')
  expect(read('en')).toBe('Furthest behind: A and B, 3 of 6 work items done')
})
