// A year of the calendar read from its text: everything it says is kept, everything wrong is told with its line.
import { expect, test } from 'vitest'
import { readHolidays } from './read-holidays.ts'

const head = `year: 2024
sources:
  A: { title: Luật lao động, url: "https://example.vn/a", note: from memory, number-verified: false }
  B: { title: Thông báo }
days:
`
const name = 'name: { vi: Tết, fr: Têt, en: Lunar New Year }'
const faultsOf = (text: string) => {
  const read = readHolidays('2024.yaml', text)
  return 'faults' in read ? read.faults : []
}

test('a year is read whole: its sources with what is said of them, its days in their order', () => {
  const days = `  - { on: 2024-02-08, kind: tet, ${name}, source: A, verified: true }
  - { on: 2024-02-10, kind: swapped-worked, ${name}, source: B, verified: "true" }
`
  expect(readHolidays('2024.yaml', head + days)).toEqual({
    year: {
      year: 2024,
      sources: {
        A: {
          title: 'Luật lao động',
          url: 'https://example.vn/a',
          note: 'from memory',
          numberVerified: false,
        },
        B: { title: 'Thông báo' },
      },
      days: [
        {
          on: '2024-02-08',
          kind: 'tet',
          name: { vi: 'Tết', fr: 'Têt', en: 'Lunar New Year' },
          source: 'A',
          verified: true,
        },
        {
          on: '2024-02-10',
          kind: 'swapped-worked',
          name: { vi: 'Tết', fr: 'Têt', en: 'Lunar New Year' },
          source: 'B',
          verified: false,
        },
      ],
    },
  })
  expect(readHolidays('2024.yaml', 'year: 2024\ndays: []')).toEqual({
    year: { year: 2024, sources: {}, days: [] },
  })
})

test.for(['holiday', 'tet', 'compensatory', 'swapped-off', 'swapped-worked'])(
  'a day may be of the kind %s',
  (kind) => {
    expect(faultsOf(`${head}  - { on: 2024-02-08, kind: ${kind}, ${name}, source: B }`)).toEqual([])
  },
)

test.for([
  ['sources: [3]\n', 'a list of sources names none'],
  ['sources: nothing\n', 'a word names none'],
  ['sources:\n', 'nothing names none'],
  ['sources: { B: { note: a title is missing } }\n', 'a source without title is none'],
  ['sources: { B: }\n', 'an empty source is none'],
] as const)('%j: %s', ([sources]) => {
  expect(
    faultsOf(`year: 2024\n${sources}days:\n  - { on: 2024-02-08, kind: tet, ${name}, source: B }`),
  ).toEqual([
    {
      file: '2024.yaml',
      line: sources.split('\n').length + 2,
      what: 'source: one of the sources above is expected',
    },
  ])
})

const kinds = 'kind: one of holiday, tet, compensatory, swapped-off, swapped-worked is expected'
const names = 'name: vi, fr and en are expected'
const sources = 'source: one of the sources above is expected'
test.for([
  ['3', 'a mapping is expected'],
  ['[2024-02-08]', 'a mapping is expected'],
  ['{ on: 2024-02-30, kind: tet }', 'on: a day that exists is expected, not "2024-02-30"'],
  ['{ on: 20240208, kind: tet }', 'on: a day that exists is expected, not "20240208"'],
  ['{ kind: tet }', 'on: a day that exists is expected, not "undefined"'],
  ['{ on: 2024-02-08, kind: tett }', kinds],
  ['{ on: 2024-02-08, kind: 3 }', kinds],
  ['{ on: 2024-02-08, kind: [tet] }', kinds],
  ['{ on: 2024-02-08, kind: tet, source: B }', names],
  ['{ on: 2024-02-08, kind: tet, name: Tết, source: B }', names],
  ['{ on: 2024-02-08, kind: tet, name: , source: B }', names],
  ['{ on: 2024-02-08, kind: tet, name: { fr: a, en: b }, source: B }', names],
  ['{ on: 2024-02-08, kind: tet, name: { vi: a, en: b }, source: B }', names],
  ['{ on: 2024-02-08, kind: tet, name: { vi: a, fr: 3, en: b }, source: B }', names],
  ['{ on: 2024-02-08, kind: tet, name: { vi: a, fr: b }, source: B }', names],
  [`{ on: 2024-02-08, kind: tet, ${name} }`, sources],
  [`{ on: 2024-02-08, kind: tet, ${name}, source: C }`, sources],
  [`{ on: 2024-02-08, kind: tet, ${name}, source: [B] }`, sources],
  [`{ on: 2023-12-29, kind: tet, ${name}, source: B }`, '2023-12-29 does not lie in 2024'],
] as const)('the day %s is refused with its line: %s', ([day, what]) => {
  const good = `  - { on: 2024-02-09, kind: tet, ${name}, source: B }\n`
  expect(faultsOf(`${head}${good}  - ${day}\n`)).toEqual([{ file: '2024.yaml', line: 7, what }])
})

test('a day written twice is refused where it stands again, and other faults are told with it', () => {
  const day = `  - { on: 2024-02-08, kind: tet, ${name}, source: B }\n`
  expect(faultsOf(`${head}${day}${day}  - 3\n`)).toEqual([
    { file: '2024.yaml', line: 7, what: '2024-02-08 is written twice' },
    { file: '2024.yaml', line: 8, what: 'a mapping is expected' },
  ])
})

const noYear = { file: '2024.yaml', line: 1, what: 'year: a whole number is expected' }
const noDays = { file: '2024.yaml', line: 1, what: 'days: a list is expected' }
test.for([
  ['days: []', [noYear]],
  ['year: "2024"\ndays: []', [noYear]],
  ['year: 2024.5\ndays: []', [noYear]],
  ['year: 2024\ndays: 3', [noDays]],
  ['year: 2024', [noDays]],
  ['', [noYear, noDays]],
  ['# nothing yet\n', [noYear, noDays]],
  ['just words', [noYear, noDays]],
  ['- a list', [noYear, noDays]],
] as const)('the text %j says no year or no days', ([text, faults]) => {
  expect(faultsOf(text)).toEqual(faults)
})

test.for([
  ['year: 2024\ndays: [', 2, 'flow'],
  ['year: 2024\nyear: 2025\ndays: []', 2, 'unique'],
  ['year: 2024\ndays:\n\t- a', 3, 'tab'],
] as const)('what is no YAML is refused with its line: %j', ([text, line, what]) => {
  const [fault] = faultsOf(text)
  expect(fault).toMatchObject({ file: '2024.yaml', line })
  expect(fault?.what.toLowerCase()).toContain(what)
  expect(fault?.what).not.toContain('\n')
})

test('a word that stands for another place is refused with its line', () => {
  expect(faultsOf('year: 2024\nsources:\n  A: &a { title: x }\n  B: *a\ndays: []')).toEqual([
    { file: '2024.yaml', line: 4, what: '*a: days are written out in full' },
  ])
})
