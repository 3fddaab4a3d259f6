// Every refusal of a facts file with its line and path, in YAML and JSON; what is known, not known, known to be none.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import type { KnownNames } from './facts-shape.ts'
import { readFacts } from './read-facts.ts'

const known: KnownNames = {
  awards: new Map([
    ['advanced-worker', ['individual']],
    ['grassroots-emulation-fighter', ['individual']],
    ['excellent-labour-collective', ['collective']],
    ['labour-hero', ['individual', 'collective']],
  ]),
  judgements: ['movement-participation', 'self-reliance-and-solidarity', 'unity'],
}

const whole = `subject: individual
as-of: 2024-12-15
year: 2024
profile:
  employment: civil-servant
  employer: ministry-unit
  recruited-on: 2019-03-01
  leads-unit: { head: true, unit-results: [excellent-labour-collective] }
ratings:
  - { year: 2024, rating: good }
  - { year: 2026, points: 91.5 }
honours:
  - { award: grassroots-emulation-fighter, year: 2023, decided-on: 2024-01-20, basis: merit }
initiatives:
  - { id: I-1, recognised-on: 2024-11-02, year: 2024, scope: base-unit, applied: true, replicable: true, used-for: [] }
research:
  - { id: R-1, accepted-on: 2024-09-01, year: 2024, scope: ministry-province, applied: true }
absences:
  - { kind: maternity-leave, from: 2024-02-01, to: 2024-07-31 }
discipline:
  - { level: reprimand, decided-on: 2024-05-10, ends-on: 2025-05-10 }
proceedings:
  - { kind: denunciation, opened-on: 2024-10-01, cleared-on: null }
judgements:
  movement-participation: true
  self-reliance-and-solidarity: null
registration: { on: 2024-03-12 }
`
const collective = `subject: collective
as-of: 2024-12-15
year: 2024
members: { total: 13, advanced-workers: 9, completed-or-better: 13, grassroots-fighters: 1 }
member-discipline: [{ level: reprimand, decided-on: 2024-05-10 }]
block: { organiser: ministry-province, leads: true }
movements-led: [{ launched-by: ministry-province, years: 3, at: final-review }]
`

function factsOf(file: string, text: string) {
  const read = readFacts(file, text, known)
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  return read.facts
}
const met = new Set<string>()
function faultsOf(file: string, text: string) {
  const read = readFacts(file, text, known)
  const faults = 'faults' in read ? read.faults : []
  for (const fault of faults) met.add(fault.kind)
  return faults
}

test.for([whole, collective])('a whole file gives what it says, the same from YAML and from JSON', (text) => {
  const plain = parseDocument(text).toJS()
  expect(factsOf('a.yaml', text)).toEqual(plain)
  expect(factsOf('a.json', JSON.stringify(plain, null, 2))).toEqual(plain)
  expect(factsOf('a.json', JSON.stringify(plain))).toEqual(plain)
  expect(factsOf('a.yml', `\uFEFF${JSON.stringify(plain)}`)).toEqual(plain)
})

test('an absent key stays absent, an empty list stays empty, null stays null', () => {
  const head = 'subject: individual\nas-of: 2024-12-15\nyear: 2024\n'
  expect(factsOf('a.yaml', head)).toEqual({ subject: 'individual', 'as-of': '2024-12-15', year: 2024 })
  expect(factsOf('a.yaml', `${head}ratings: []\nregistration: null`)).toMatchObject({
    ratings: [],
    registration: null,
  })
})

const head = 'subject: individual\nas-of: 2024-12-15\nyear: 2024\n'
const group = 'subject: collective\nas-of: 2024-12-15\nyear: 2024\n'

test.for([
  // text, line, path, kind, figures
  [`${head}rattings: []`, 4, 'rattings', 'unknown-key-near', { meant: 'ratings' }],
  [`${head}leads_unit: {}`, 4, 'leads_unit', 'unknown-key', {}],
  [`${head}qqqqqqqq: 1`, 4, 'qqqqqqqq', 'unknown-key', { key: 'qqqqqqqq' }],
  [`${head}members: { total: 3 }`, 4, 'members', 'key-of-collectives', {}],
  [`${group}initiatives: []`, 4, 'initiatives', 'key-of-individuals', {}],
  [
    `${head}ratings:\n  - { year: 2024, ratting: good }`,
    5,
    'ratings[0].ratting',
    'unknown-key-near',
    { meant: 'rating' },
  ],
  [
    `${head}ratings:\n  - year: 2024\n    rating: goood`,
    6,
    'ratings[0].rating',
    'not-a-choice-near',
    { meant: 'good' },
  ],
  [`${head}ratings:\n  - { year: 2024, rating: 3 }`, 5, 'ratings[0].rating', 'not-a-choice', { value: '3' }],
  [
    `${head}ratings:\n  - { year: 2024, rating: good }\n  - { year: 2024, rating: good }`,
    6,
    'ratings[1].year',
    'year-rated-twice',
    { year: 2024 },
  ],
  [`${head}ratings: [{ year: 2024 }]`, 4, 'ratings[0].rating', 'rating-missing', {}],
  [`${head}ratings: [{ rating: good }]`, 4, 'ratings[0].year', 'key-missing', {}],
  [
    `${head}ratings: [{ year: 2026, rating: good, points: 80 }]`,
    4,
    'ratings[0].points',
    'rating-and-points',
    {},
  ],
  [
    `${head}ratings: [{ year: 2025, points: 80 }]`,
    4,
    'ratings[0].points',
    'points-too-early',
    { since: 2026 },
  ],
  [`${head}ratings: [{ year: 2026, points: 101 }]`, 4, 'ratings[0].points', 'not-a-number', { max: 100 }],
  [`${head}ratings: [{ year: "2024", rating: good }]`, 4, 'ratings[0].year', 'not-a-whole-number', {}],
  [`${head}ratings: good`, 4, 'ratings', 'not-a-list', { value: 'good' }],
  [`${head}ratings:`, 4, 'ratings', 'not-a-list', { value: 'null' }],
  [
    `${head}honours: [{ award: grassroot-emulation-fighter }]`,
    4,
    'honours[0].award',
    'not-an-award-near',
    { meant: 'grassroots-emulation-fighter' },
  ],
  [
    `${head}honours: [{ award: excellent-labour-collective }]`,
    4,
    'honours[0].award',
    'award-not-of-individual',
    {},
  ],
  [`${group}honours: [{ award: advanced-worker }]`, 4, 'honours[0].award', 'award-not-of-collective', {}],
  [`${head}honours: [{ award: labour-hero, basis: luck }]`, 4, 'honours[0].basis', 'not-a-choice', {}],
  [
    `${head}discipline:\n  - level: reprimand\n    decided-on: 2024-02-31`,
    6,
    'discipline[0].decided-on',
    'day-impossible',
    { value: '2024-02-31' },
  ],
  [
    `${head}discipline:\n  - level: reprimand\n    decided-on: 2024-05-10\n    ends-on: 2024-05-09`,
    7,
    'discipline[0].ends-on',
    'before',
    { earlier: 'decided-on' },
  ],
  [
    `${head}absences: [{ kind: sick-leave, from: 2024-05-10, to: 2024-05-01 }]`,
    4,
    'absences[0].to',
    'before',
    {},
  ],
  [
    `${head}proceedings: [{ kind: denunciation, opened-on: 2024-05-10, cleared-on: 2024-05-01 }]`,
    4,
    'proceedings[0].cleared-on',
    'before',
    {},
  ],
  [`${head}initiatives: [{ id: I-1 }, { id: I-1 }]`, 4, 'initiatives[1].id', 'id-twice', { id: 'I-1' }],
  [
    `${head}initiatives: [{ id: I-1, applied: yes }]`,
    4,
    'initiatives[0].applied',
    'not-yes-or-no',
    { value: 'yes' },
  ],
  [
    `${head}judgements: { movement-partcipation: true }`,
    4,
    'judgements.movement-partcipation',
    'unknown-key-near',
    { meant: 'movement-participation' },
  ],
  [`${head}registration: 2024-03-12`, 4, 'registration', 'not-a-mapping', {}],
  [`${head}registration: { on: 12/03/2024 }`, 4, 'registration.on', 'not-a-day', {}],
  [
    `${head}profile: { employment: civil_servant }`,
    4,
    'profile.employment',
    'not-a-choice-near',
    { meant: 'civil-servant' },
  ],
  [
    `${group}members: { total: 13, advanced-workers: 14 }`,
    4,
    'members.advanced-workers',
    'share-above-total',
    { share: 14, total: 13 },
  ],
  [`${group}members: { advanced-workers: 4 }`, 4, 'members.total', 'key-missing', {}],
  [`${group}members: { total: 1.5 }`, 4, 'members.total', 'not-a-whole-number', {}],
  [
    `${group}movements-led: [{ launched-by: mayor, years: 3 }]`,
    4,
    'movements-led[0].launched-by',
    'not-a-choice',
    {},
  ],
  ['as-of: 2024-12-15\nyear: 2024', 1, 'subject', 'key-missing', {}],
  ['subject: individul\nyear: 2024', 1, 'subject', 'not-a-choice-near', { meant: 'individual' }],
  ['subject: individual\nyear: 2024', 1, 'as-of', 'key-missing', {}],
  ['subject: individual\nas-of: 2024-12-15', 1, 'year', 'key-missing', {}],
  ['- subject: individual', 1, '', 'not-a-mapping', {}],
  ['hello', 1, '', 'not-a-mapping', { value: 'hello' }],
  ['', 1, '', 'empty', {}],
  ['# nothing\n', 1, '', 'empty', {}],
  [`${head}year: 2024`, 4, '', 'key-twice', { key: 'year' }],
  [`${head}ratings: [`, 4, '', 'not-readable', {}],
  [`${head}honours: [{ award: 'the best' }]`, 4, 'honours[0].award', 'not-an-award', {}],
  [`${head}initiatives: [{ id: '' }]`, 4, 'initiatives[0].id', 'not-a-name', {}],
  [`${head}ratings: &r []\nhonours: *r`, 5, '', 'alias', {}],
  [`${head}---\n${head}`, 4, '', 'several-documents', {}],
  ['['.repeat(50), 1, '', 'too-deep', { max: 32 }],
  [`${'? '.repeat(10_000)}a`, 1, '', 'too-deep', {}],
  ['x'.repeat(32_001), 1, '', 'too-long', {}],
] as const)('refused: %s', ([text, line, path, kind, figures]) => {
  expect(faultsOf('a.yaml', text)).toContainEqual(
    expect.objectContaining({ file: 'a.yaml', line, path, kind, figures: expect.objectContaining(figures) }),
  )
})

test.for([
  [
    '{\n"subject": "individual",\n"as-of": "2024-12-15",\n"year": 2024,\n"rattings": []\n}',
    5,
    'rattings',
    'unknown-key-near',
  ],
  ['{\n"subject": "individual",\n"subject": "individual"}', 3, '', 'key-twice'],
  ['{\n"subject": "individual",\n}', 3, '', 'not-readable'],
  ['{"subject": "individual"\n"year": 2024}', 2, '', 'not-readable'],
  ['{"subject": "indi\\qvidual"}', 1, '', 'not-readable'],
  ['{"subject": tru}', 1, '', 'not-readable'],
  ['{"subject": "individual"} x', 1, '', 'not-readable'],
  ['{"subject": "indi', 1, '', 'not-readable'],
  ["{'subject': 1}", 1, '', 'not-readable'],
] as const)('refused in JSON: %s', ([text, line, path, kind]) => {
  expect(faultsOf('a.json', text)).toContainEqual(expect.objectContaining({ line, path, kind }))
})

test('all the faults are told, not the first, in the order of the lines', () => {
  const faults = faultsOf('a.yaml', `${head}rattings: []\nprofile: { employer: moon }\nabsences: {}`)
  expect(faults.map((fault) => [fault.line, fault.kind])).toEqual([
    [4, 'unknown-key-near'],
    [5, 'not-a-choice'],
    [6, 'not-a-list'],
  ])
})

const words = ['vi', 'fr', 'en'].map(
  (language): Record<string, string> =>
    JSON.parse(readFileSync(`${import.meta.dirname}/../../messages/${language}/facts.json`, 'utf8')),
)

test('every refusal met in these tests has its words in the three languages, and no word is without its refusal', () => {
  expect([...met].filter((kind) => words.some((each) => each[kind] === undefined))).toEqual([])
  expect(Object.keys(words[0] ?? {}).filter((kind) => !met.has(kind))).toEqual([])
})
