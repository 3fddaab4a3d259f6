// Every fault of a rulebook is named with its file, line and article, and what was probably meant.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { faultsOf, said, tinyFiles, tinySource } from '../../rulebooks/testing/tiny-rulebook.ts'
import { loadRulebook, rulebookTexts } from '../rulebook-files.ts'
import { checkMessages } from './check-messages.ts'
import { checkRulebook } from './check-rulebook.ts'
import { readRulebook } from './read-rulebook.ts'

const own = rulebookTexts()
const sound = { standard: { award: 'advanced-worker' }, holds: { judgement: 'unity' } }

function checkedFaults(article: object, more: Record<string, object> = {}) {
  const read = readRulebook(tinyFiles(article, more), 'tiny')
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  return checkRulebook(read.rulebook)
}
const ofArticle = (faults: ReturnType<typeof checkedFaults>) =>
  faults.filter((each) => each.file === 'law/article-01.yaml')

/** The sentences a jurist reads, by kind; each may only name figures the fault carries. */
const sentences = ['vi', 'fr', 'en'].map(
  (language): Record<string, string> =>
    JSON.parse(readFileSync(`${import.meta.dirname}/../../messages/${language}/cli.json`, 'utf8'))[
      'rulebook-check'
    ].fault,
)
function expectSayable({ kind, figures }: ReturnType<typeof checkedFaults>[number]) {
  for (const sentence of sentences)
    for (const [, name] of (sentence[kind] ?? '{{sentence}}').matchAll(/\{\{(.+?)\}\}/g))
      expect(Object.keys(figures), `${kind} in words`).toContain(name)
}

test('the project’s own rulebooks have no fault', async () => {
  expect(checkRulebook(await loadRulebook())).toEqual([])
})

test.for([
  [{ ...sound, holds: { 'anual-rating-at-least': 'good' } }, 'unknown-condition', 'annual-rating-at-least'],
  [{ ...sound, stndard: { award: 'x' } }, 'unknown-key', 'standard'],
  [{ standard: { award: 'advanced-worker' }, holds: {}, all_of: [] }, 'unknown-condition', undefined],
  [{ ...sound, all_of: [{ judgement: 'unity' }] }, 'several-conditions', undefined],
  [{ standard: { award: 'advanced-worker' }, all_of: [] }, 'conditions-expected', undefined],
  [{ ...sound, holds: { 'rated-years': 'good' } }, 'parameters-expected', undefined],
  [{ ...sound, holds: { initiative: { scope: { a: 1 } } } }, 'parameter-not-plain', undefined],
  [{ ...sound, counting: 'maternity-leave-count' }, 'not-a-choice', 'maternity-leave-counts'],
  [{ ...sound, combination: 'titles-of-one-perid' }, 'not-a-choice', 'titles-of-one-period'],
  [{ ...sound, from: '2024-02-30' }, 'not-a-day', undefined],
  [{ ...sound, certainty: 'reed' }, 'not-a-choice', 'read'],
  [{ text: null, clauses: [{ clause: 1 }] }, 'neither-coded-nor-explained', undefined],
  [{ ...sound, prize: { awards: 'advanced-worker' } }, 'key-missing', undefined],
  [{ ...sound, sets: { awards: 'all', number: 'two' } }, 'not-a-whole-number', undefined],
  [
    { ...sound, prize: { awards: 'advanced-worker', multiplier: 1, 'at-most': 'yes' } },
    'not-yes-or-no',
    undefined,
  ],
  [{ ...sound, clauses: 3 }, 'not-a-mapping', undefined],
] as const)('%j is refused when read: %s', ([article, kind, meant]) => {
  const faults = faultsOf(tinyFiles(article))
  const found = faults.find((each) => each.kind === kind)
  expect(found, JSON.stringify(faults)).toMatchObject({ file: 'law/article-01.yaml', article: '1' })
  expect(found?.line).toBeGreaterThan(0)
  if (meant !== undefined) expect(found?.meant).toBe(meant)
  faults.forEach(expectSayable)
})

test.for([
  [{ ...sound, standard: { award: 'advanced-werker' } }, 'unknown-award', 'advanced-worker'],
  [{ ...sound, holds: { judgement: 'unty' } }, 'unknown-fact', 'unity'],
  [{ ...sound, holds: { 'held-award': 'advanced-werker' } }, 'unknown-award', 'advanced-worker'],
  [{ ...sound, holds: { 'annual-rating-at-least': 'god' } }, 'not-a-choice', 'good'],
  [{ ...sound, holds: { 'months-worked': { minn: 6 } } }, 'unknown-parameter', 'min'],
  [{ ...sound, holds: { 'months-worked': {} } }, 'parameter-missing', undefined],
  [{ ...sound, holds: { 'months-worked': 'month-of-newcomer' } }, 'unknown-number', undefined],
  [
    { ...sound, holds: { 'held-award': { award: 'advanced-worker', consecutive: 'often' } } },
    'parameter-not-yes-or-no',
    undefined,
  ],
  [{ ...sound, holds: { judgement: 'unity', also: [{ document: 'low' }] } }, 'unknown-document', 'law'],
  [{ ...sound, holds: { 'meets-standard-of': 'advanced-worker' } }, 'standard-rests-on-itself', undefined],
  [{ ...sound, source: 'S-9' }, 'unknown-source', undefined],
  [{ standard: { award: 'advanced-worker' } }, 'demand-without-condition', undefined],
  [
    { ...sound, holds: undefined, all_of: 'clauses', clauses: [{ not_coded: said }] },
    'nothing-below',
    undefined,
  ],
  [{ ...sound, text: null }, 'rule-without-text-or-note', undefined],
  [{ ...sound, from: '2025-01-01', to: '2024-01-01' }, 'days-reversed', undefined],
  [{ ...sound, certainty: 'not-found' }, 'not-found-without-reason', undefined],
  [{ ...sound, vote: { awards: 'advanced-worker', percent: 'vote-shares' } }, 'unknown-number', undefined],
  [{ ...sound, narrows: { document: 'law', article: 9 } }, 'unknown-passage', undefined],
] as const)('%j is faulty: %s', ([article, kind, meant]) => {
  const faults = ofArticle(checkedFaults(article))
  const found = faults.find((each) => each.kind === kind)
  expect(found, JSON.stringify(faults)).toMatchObject({ article: '1' })
  expect(found?.line).toBeGreaterThan(0)
  if (meant !== undefined) expect(found?.meant).toBe(meant)
  faults.forEach(expectSayable)
})

const number = (values: object[]) => ({
  'numbers/days.yaml': {
    number: 'days',
    unit: 'days',
    title: { vi: 'a', fr: 'b', en: 'c' },
    'last-checked-on': '2024-01-01',
    values,
  },
})
const value = (from: string, to?: string, more: object = {}) => ({
  value: 10,
  from,
  ...(to ? { to } : {}),
  document: 'law',
  ...more,
})

test.for([
  [[value('2024-01-01', '2024-06-30'), value('2024-07-02')], 'values-gap'],
  [[value('2024-01-01', '2024-06-30'), value('2024-06-30')], 'values-overlap'],
  [[value('2024-01-01'), value('2024-06-30')], 'values-overlap'],
  [[value('2024-06-30', '2024-01-01')], 'days-reversed'],
  [[value('2024-01-01', undefined, { value: 'ten' })], 'value-not-decimal'],
  [[value('2024-01-01', undefined, { document: 'low' })], 'unknown-document'],
] as const)('dated values %j: %s', ([values, kind]) => {
  const faults = checkedFaults(sound, number([...values]))
  expect(faults.map((each) => each.kind)).toContain(kind)
  faults.forEach(expectSayable)
  expect(
    checkedFaults(sound, number([value('2024-01-01', '2024-06-30'), value('2024-07-01')])).map(
      (each) => each.kind,
    ),
  ).not.toContain(kind)
})

test('an award without standard, procedure or vote is named', () => {
  const faults = checkedFaults(sound)
  const of = (award: string) => faults.filter((each) => each.figures.award === award)
  expect(of('grassroots-emulation-fighter').map((each) => each.kind)).toContain('award-without-standard')
  expect(of('advanced-worker').map((each) => each.figures.lacks)).toEqual([
    'authority',
    'sets',
    'prize',
    'vote',
  ])
})

test('a message missing in a language is named', async () => {
  const rulebook = await loadRulebook()
  const faults = checkMessages(rulebook, { vi: { predicates: { unity: 'x' } }, fr: {}, en: {} })
  expect(
    faults.some((each) => each.figures.key === 'predicates.unity' && each.figures.language === 'vi'),
  ).toBe(false)
  expect(
    faults.some((each) => each.figures.key === 'predicates.unity' && each.figures.language === 'fr'),
  ).toBe(true)
})

test('a source without its words, and a file that is missing, are named', () => {
  const files = tinyFiles(sound, {
    'law/source.yaml': { ...tinySource, title: { vi: 'a', fr: '', en: 'c' } },
  })
  expect(faultsOf(files)).toMatchObject([
    { kind: 'message-missing', file: 'law/source.yaml', figures: { language: 'fr' } },
  ])
  files.delete('awards/awards.yaml')
  expect(faultsOf(files).map((each) => each.kind)).toContain('file-missing')
})

const half = { vi: 'như trên', en: 'as told above' }
const judged = (more: object) => ({ ...sound, holds: { judgement: 'unity', ...more } })

test.for<[string, Map<string, string>, string, string]>([
  ['of a passage', tinyFiles({ ...sound, note: half }), 'note', 'law/article-01.yaml'],
  ['of a passage not coded', tinyFiles({ not_coded: half }), 'not_coded', 'law/article-01.yaml'],
  ['of a condition', tinyFiles(judged({ note: half })), 'note', 'law/article-01.yaml'],
  [
    'of a place beside it',
    tinyFiles(judged({ also: [{ document: 'law', note: half }] })),
    'note',
    'law/article-01.yaml',
  ],
  [
    'of a document',
    tinyFiles(sound, { 'law/source.yaml': { ...tinySource, note: half } }),
    'note',
    'law/source.yaml',
  ],
  [
    'of a dated value',
    tinyFiles(sound, number([value('2024-01-01', undefined, { note: half })])),
    'note',
    'numbers/days.yaml',
  ],
])('a note %s that lacks a language is named', ([, files, key, file]) => {
  expect(faultsOf(files)).toMatchObject([{ kind: 'message-missing', file, figures: { key, language: 'fr' } }])
})

test.for(['note', 'not_coded'])('%s in one language alone is named with file, line and article', (key) => {
  const files = tinyFiles({ ...sound, clauses: [{ clause: 1, text: 'x', ...sound, [key]: 'as told above' }] })
  const line = [...(files.get('law/article-01.yaml') ?? '').split('\n')].findIndex((each) =>
    each.includes(`${key}:`),
  )
  expect(faultsOf(files)).toEqual([
    { file: 'law/article-01.yaml', line: line + 1, article: '1', kind: 'words-missing', figures: { key } },
  ])
  expect(faultsOf(tinyFiles({ ...sound, clauses: [{ clause: 1, text: 'x', [key]: said }] }))).toEqual(
    key === 'note' ? [expect.objectContaining({ kind: 'neither-coded-nor-explained' })] : [],
  )
})

test('a rulebook file that is no YAML is named with its line', () => {
  const files = new Map(own).set('decree-98-2023/article-30.yaml', 'article: 30\nclauses: [')
  const read = readRulebook(files, 'x')
  if (!('faults' in read)) throw new Error('must be refused')
  expect(read.faults).toMatchObject([
    { file: 'decree-98-2023/article-30.yaml', kind: 'not-readable', line: 2 },
  ])
})
