// A ministry's stricter circular is one more folder, without touching code; and what changed between two days is told.
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { said } from '../../rulebooks/testing/tiny-rulebook.ts'
import { loadLaw, rulebookTexts } from '../rulebook-files.ts'
import { check, verdictOnly } from './check.ts'
import { compile, type Law } from './compile.ts'
import { diffRulebook } from './diff-rulebook.ts'
import type { IndividualFacts } from './fact.ts'
import { readRulebook } from './read-rulebook.ts'
import { passageOf, questionOf } from './vocabulary.ts'

const law = await loadLaw()
const words = { vi: 'Thông tư', fr: 'Circulaire', en: 'Circular' }
const source = {
  number: '99/2024/TT-XX',
  title: words,
  level: 'ministry',
  from: '2024-06-01',
  certainty: 'read',
}

/** The project's rulebooks with one more folder. */
function withCircular(clauses: object[]) {
  const key = JSON.stringify(clauses)
  const law = layeredLaws.get(key) ?? layeredWith(clauses)
  layeredLaws.set(key, law)
  return law
}
const layeredLaws = new Map<string, Law>()

function layeredWith(clauses: object[]): Law {
  const files = new Map(rulebookTexts())
  files.set('circular-99-2024/source.yaml', stringify(source))
  files.set(
    'circular-99-2024/article-05.yaml',
    stringify({ article: 5, text: 'Điều 5', not_coded: said, clauses }),
  )
  const read = readRulebook(files, 'layered')
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  return compile(read.rulebook)
}

const lan: IndividualFacts = {
  subject: 'individual',
  'as-of': '2024-12-15',
  year: 2024,
  profile: { employment: 'civil-servant', employer: 'ministry-unit', 'recruited-on': '2015-03-01' },
  ratings: [{ year: 2024, rating: 'excellent' }],
  honours: [],
  initiatives: [],
  research: [],
  absences: [],
  discipline: [],
  proceedings: [],
  judgements: { 'self-reliance-and-solidarity': true, 'movement-participation': true },
}
const worker = { awards: 'advanced-worker', subject: 'individual' }

test.for([
  ['registered in the year', { registration: { on: '2024-03-12' } }, 'met'],
  ['known not to be registered', { registration: null }, 'not-met'],
  ['nobody has told', {}, 'unknown'],
  ['registered after the day', { registration: { on: '2024-12-16' } }, 'not-met'],
  ['registered in another year', { registration: { on: '2023-03-12' } }, 'not-met'],
] as const)('a circular asks for registration: %s', ([, facts, verdict]) => {
  const layered = withCircular([{ clause: 1, narrows: worker, holds: 'registered-for-emulation' }])
  expect(verdictOnly(layered, { ...lan, ...facts }, 'advanced-worker')).toBe(verdict)
  // The national law alone does not ask for it; and the circular narrows what rests on the standard too.
  expect(verdictOnly(law, { ...lan, ...facts }, 'advanced-worker')).toBe('met')
  expect(verdictOnly(layered, { ...lan, ...facts }, 'grassroots-emulation-fighter')).toBe(verdict)
  expect(verdictOnly(layered, { ...lan, ...facts, 'as-of': '2024-05-31' }, 'advanced-worker')).toBe('met')
})

const excellent = ['excellent-labour-collective']
const units: [string, { head?: boolean; 'unit-results'?: string[] } | null, string][] = [
  ['heads no unit', null, 'met'],
  ['heads a unit that reached the title', { head: true, 'unit-results': excellent }, 'met'],
  ['heads a unit that did not', { head: true, 'unit-results': ['advanced-labour-collective'] }, 'not-met'],
  ['is not its head', { head: false, 'unit-results': [] }, 'met'],
  ['heads a unit of unknown results', { head: true }, 'unknown'],
]
test.for(units)('a circular asks heads for their unit’s title: %s', ([, leads, verdict]) => {
  const holds = { 'led-unit-reached': { awards: excellent } }
  const layered = withCircular([{ clause: 1, narrows: { awards: 'grassroots-emulation-fighter' }, holds }])
  const facts = { ...lan, profile: { ...lan.profile, 'leads-unit': leads } }
  expect(verdictOnly(layered, facts, 'grassroots-emulation-fighter')).toBe(verdict)
})

test.for([
  ['none', [], 'met'],
  [
    'a reprimand is below the level',
    [{ level: 'reprimand', 'decided-on': '2024-05-10', 'ends-on': '2024-05-11' }],
    'met',
  ],
  [
    'a warning is not',
    [{ level: 'warning', 'decided-on': '2024-05-10', 'ends-on': '2024-05-11' }],
    'not-met',
  ],
  ['of another year', [{ level: 'removal', 'decided-on': '2023-05-10', 'ends-on': '2023-05-11' }], 'met'],
] as const)('a circular names a level of discipline: %s', ([, discipline, verdict]) => {
  const layered = withCircular([
    { clause: 1, narrows: { awards: 'certificate-of-commendation' }, holds: { 'no-discipline': 'warning' } },
  ])
  const facts = { ...lan, discipline: [...discipline], judgements: { 'sector-criteria': true } }
  expect(verdictOnly(layered, facts, 'certificate-of-commendation')).toBe(verdict)
})

test('a finding cites the circular beside the law, and carries the version of its rulebooks', () => {
  const layered = withCircular([{ clause: 1, narrows: worker, holds: 'registered-for-emulation' }])
  const [finding] = check(layered, { ...lan, registration: null }, { award: 'advanced-worker' })
  expect(JSON.stringify(finding?.because)).toContain('"document":"99/2024/TT-XX","article":"5","clause":"1"')
  expect(finding?.rulebookVersion).toBe('layered')
})

test('between June and July 2025 decree 98 leaves, decree 152 enters, by article and award', () => {
  const diff = diffRulebook(law.rulebook, '2025-06-30', '2025-07-01')
  const left = diff.changes
    .filter((each) => each.change === 'leaves')
    .map((each) => `${each.citation.document} ${each.citation.article}`)
  const entered = diff.changes
    .filter((each) => each.change === 'enters')
    .map((each) => `${each.citation.document} ${each.citation.article}`)
  expect(left).toContain('98/2023/NĐ-CP 30')
  expect(left).toContain('06/2022/QH15 80')
  expect(entered).toContain('152/2025/NĐ-CP 33')
  expect(entered).toContain('129/2025/NĐ-CP 59')
  const quota = diff.changes.find((each) => each.number?.name === 'government-flag-quota')
  expect(quota?.number).toEqual({ name: 'government-flag-quota', before: null, after: '20' })
  const flag = diff.byAward.find((each) => each.award === 'government-emulation-flag')
  expect(flag?.changes.map((index) => diff.changes[index]?.citation.document)).toContain('152/2025/NĐ-CP')
})

test('nothing changes between two days of one version; a salary and an unread law do', () => {
  expect(diffRulebook(law.rulebook, '2024-08-01', '2024-08-02').changes).toEqual([])
  const salary = diffRulebook(law.rulebook, '2024-06-30', '2024-07-01').changes
  expect(salary).toMatchObject([
    {
      change: 'figure',
      number: { name: 'base-salary', before: '1800000', after: '2340000' },
      awards: ['all'],
    },
  ])
  const amended = diffRulebook(law.rulebook, '2026-09-30', '2026-10-01').changes
  expect(amended.map((each) => each.change)).toContain('unsettled')
})

test('a citation finds its text, and a missing fact its question', () => {
  const [finding] = check(
    law,
    { subject: 'individual', 'as-of': '2024-12-15', year: 2024 },
    { award: 'advanced-worker' },
  )
  const missing = finding?.missing[0]
  if (missing === undefined) throw new Error('something is missing')
  expect(passageOf(law.rulebook, missing.citation)?.passage.text).toContain('Hoàn thành tốt nhiệm vụ trở lên')
  for (const each of finding?.missing ?? [])
    for (const language of ['vi', 'fr', 'en'] as const)
      expect(questionOf(law.rulebook, each.question, language)).toBeTruthy()
})
