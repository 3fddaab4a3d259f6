// A rule drawn as a tree, with the figures of the day asked or of the nearest on which it is in force.
import { expect, test } from 'vitest'
import { daysFile, said, tinyLaw, tinySource } from '../../rulebooks/testing/tiny-rulebook.ts'
import { drawnRule } from './drawn-rule.ts'
import { passagesBelow } from './vocabulary.ts'

const standard = { standard: { award: 'advanced-worker' } }
const days = daysFile({ from: '2024-01-01', to: '2024-12-31', value: 6 }, { from: '2025-01-01', value: 7 })
const months = { holds: { 'months-worked': 'days' } }

function drawnIn(article: object, on = '2024-12-15', clause: string | null = null, source: object = {}) {
  const law = tinyLaw(article, { ...days, 'law/source.yaml': { ...tinySource, ...source } })
  const [document] = law.rulebook.documents
  const found =
    document?.articles[0] && [...passagesBelow(document.articles[0])].find((each) => each.clause === clause)
  if (document === undefined || found === undefined) throw new Error('no such passage')
  return drawnRule(law, document, found, on)
}
const leaf = (predicate: string, params: object, more: object = {}) => ({
  predicate,
  params,
  certainty: null,
  from: null,
  to: null,
  note: null,
  ...more,
})

test('a condition with its figures; what asks nothing is not drawn', () => {
  expect(drawnIn({ ...standard, ...months })).toEqual(leaf('months-worked', { min: 6 }))
  expect(drawnIn({ not_coded: said, clauses: [{ clause: 1, text: 'a', ...standard, ...months }] })).toBeNull()
})

test('its days, its certainty and its note are told', () => {
  const holds = { judgement: 'unity', certainty: 'memory', from: '2024-02-01', to: '2025-02-01', note: said }
  expect(drawnIn({ ...standard, holds })).toMatchObject({
    predicate: 'unity',
    certainty: 'memory',
    from: '2024-02-01',
    to: '2025-02-01',
    note: said,
  })
})

test('branches, the passages below, and a run', () => {
  const unity = { judgement: 'unity' }
  expect(drawnIn({ ...standard, any_of: [unity, { all_of: [unity, unity] }] })).toMatchObject({
    op: 'any',
    of: [
      { predicate: 'unity' },
      { op: 'all', of: [{ predicate: 'unity' }, { predicate: 'unity' }], run: null },
    ],
    run: null,
  })
  const clauses = [{ clause: 1, text: 'a', holds: unity }]
  expect(drawnIn({ ...standard, all_of: 'clauses', clauses })).toEqual({ below: 'all' })
  expect(drawnIn({ ...standard, any_of: 'clauses', clauses })).toEqual({ below: 'any' })
  const run = { 'rated-years': { min: 'good', years: 2 }, within: [unity] }
  expect(drawnIn({ ...standard, holds: run })).toMatchObject({
    op: 'all',
    of: [{ predicate: 'unity' }],
    run: { predicate: 'rated-years', params: { min: 'good', years: 2 } },
  })
})

test('another standard is drawn by its award', () => {
  const clauses = [
    { clause: 1, text: 'a', ...standard, ...months },
    {
      clause: 2,
      text: 'b',
      standard: { award: 'grassroots-emulation-fighter' },
      holds: { 'meets-standard-of': 'advanced-worker' },
    },
  ]
  expect(drawnIn({ not_coded: said, clauses }, '2024-12-15', '2')).toEqual(
    leaf('meets-standard-of', { award: 'advanced-worker' }),
  )
})

test.for([
  ['a day before the document', '2023-01-01', {}, {}, 6],
  ['the day asked', '2025-01-01', {}, {}, 7],
  ['its first day, when it begins later', '2024-06-01', {}, { from: '2025-01-01' }, 7],
  ['on its first day', '2025-01-01', {}, { from: '2025-01-01' }, 7],
  ['its last day, when it has ended', '2025-06-01', {}, { to: '2024-12-31' }, 6],
  ['on its last day', '2025-02-01', {}, { to: '2025-02-01' }, 7],
  ['the last day of the document', '2026-01-01', { to: '2024-12-31' }, {}, 6],
  [
    'its own last day before that of the document',
    '2026-01-01',
    { to: '2025-12-31' },
    { to: '2024-12-31' },
    6,
  ],
] as const)('the figures of %s', ([, on, source, passage, min]) => {
  expect(drawnIn({ ...standard, ...months, ...passage }, on, null, source)).toMatchObject({ params: { min } })
})
