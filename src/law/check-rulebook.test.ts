// Faults of the rulebooks told whole: kind, figures and what was meant, and at each limit what is no fault.
import { expect, test } from 'vitest'
import { tinyFiles, tinySource } from '../../rulebooks/testing/tiny-rulebook.ts'
import { checkRulebook } from './check-rulebook.ts'
import { readRulebook } from './read-rulebook.ts'

const sound = { standard: { award: 'advanced-worker' }, holds: { judgement: 'unity' } }

/** The faults in a file, without its place; awards that lack a procedure are no concern of most tests. */
function faultsIn(article: object, more: Record<string, object> = {}) {
  const read = readRulebook(tinyFiles(article, more), 'tiny')
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  return checkRulebook(read.rulebook)
    .filter((each) => !each.kind.startsWith('award-without'))
    .map(({ kind, figures, meant }) => [kind, figures, ...(meant === undefined ? [] : [meant])])
}
const clauses = (...each: object[]) => ({ text: 'Điều 1', clauses: each })
const number = (...values: object[]) => ({
  'numbers/days.yaml': {
    number: 'days',
    unit: 'days',
    title: { vi: 'a', fr: 'b', en: 'c' },
    'last-checked-on': '2024-01-01',
    values: values.map((each) => ({ value: 10, document: 'law', ...each })),
  },
})
const source = (more: object) => ({ 'law/source.yaml': { ...tinySource, ...more } })

test.for<[string, object, unknown[], Record<string, object>?]>([
  ['a sound article', sound, []],
  ['a day is a span of one day', { ...sound, from: '2024-05-01', to: '2024-05-01' }, []],
  ['days reversed', { ...sound, from: '2024-05-02', to: '2024-05-01' }, [['days-reversed', {}]]],
  ['a first day alone', { ...sound, from: '2024-05-02' }, []],
  ['a last day alone', { ...sound, to: '2024-05-02' }, []],
  [
    'a source not listed',
    { ...sound, source: 'S-2' },
    [['unknown-source', { source: 'S-2' }, 'S-1']],
    source({ sources: { 'S-1': 'x' } }),
  ],
  ['a source listed', { ...sound, source: 'S-1' }, [], source({ sources: { 'S-1': 'x' } })],
  [
    'another document that is not there',
    { ...sound, holds: { judgement: 'unity', also: [{ document: 'lav' }] } },
    [['unknown-document', { document: 'lav' }, 'law']],
  ],
  [
    'an award misspelt in a condition',
    { ...sound, holds: { 'held-award': 'advanced-werker' } },
    [
      ['unknown-fact', { fact: 'honours' }],
      ['unknown-award', { award: 'advanced-werker' }, 'advanced-worker'],
    ],
  ],
  [
    'a standard of an award that is not there',
    { ...sound, holds: { 'meets-standard-of': 'advanced-werker' } },
    [['unknown-award', { award: 'advanced-werker' }, 'advanced-worker']],
  ],
  [
    'a judgement misspelt',
    { ...sound, holds: { judgement: 'unty' } },
    [['unknown-fact', { fact: 'judgements.unty' }, 'unity']],
  ],
  [
    'a fact that is not in the vocabulary, a parameter too many and one too few',
    { ...sound, holds: { 'months-worked': { minn: 6 } } },
    [
      ['unknown-fact', { fact: 'profile.recruited-on' }],
      ['unknown-parameter', { condition: 'months-worked', key: 'minn' }, 'min'],
      ['parameter-missing', { condition: 'months-worked', key: 'min' }],
    ],
  ],
  [
    'a number that is not there, a flag that is none',
    { ...sound, holds: { 'months-worked': { min: 'day', 'open-below': 'often' } } },
    [
      ['unknown-fact', { fact: 'profile.recruited-on' }],
      ['unknown-number', { number: 'day' }, 'days'],
      ['parameter-not-yes-or-no', { key: 'open-below' }],
    ],
    number({ from: '2024-01-01' }),
  ],
  [
    'a choice misspelt',
    { ...sound, holds: { 'collective-rating-at-least': 'god' } },
    [
      [
        'not-a-choice',
        { key: 'min', value: 'god', choices: 'not-completed, completed, good, excellent' },
        'good',
      ],
    ],
  ],
  [
    'a condition of a run, and one within it',
    {
      standard: { award: 'advanced-worker' },
      all_of: [
        {
          'rated-years': { min: 'god', years: 2 },
          within: [{ 'meets-standard-of': 'advanced-werker' }],
        },
      ],
    },
    [
      ['unknown-fact', { fact: 'honours' }],
      ['unknown-fact', { fact: 'discipline' }],
      [
        'not-a-choice',
        { key: 'min', value: 'god', choices: 'not-completed, completed, good, excellent' },
        'good',
      ],
      ['unknown-award', { award: 'advanced-werker' }, 'advanced-worker'],
    ],
  ],
  [
    'a rule with neither text nor note, by clause and point',
    {
      text: null,
      clauses: [{ not_coded: 'below', clause: 1, points: [{ point: 'a', holds: { judgement: 'unity' } }] }],
    },
    [['rule-without-text-or-note', { clause: '1', point: 'a' }]],
  ],
  [
    'an effect without text, outside any clause',
    { text: null, notes: { awards: 'all', code: 'x' } },
    [['rule-without-text-or-note', { clause: '', point: '' }]],
  ],
  ['its own note explains it', { text: null, note: 'told', ...sound }, []],
  [
    'the note of the article explains a clause',
    { text: null, note: 'told', clauses: [{ clause: 1, ...sound }] },
    [],
  ],
  [
    'the text of the clause above explains a point',
    {
      text: null,
      clauses: [{ clause: 1, text: 'x', not_coded: 'below', points: [{ point: 'a', ...sound }] }],
    },
    [],
  ],
  [
    'the note of the clause above explains a point',
    {
      text: null,
      clauses: [{ clause: 1, note: 'x', not_coded: 'below', points: [{ point: 'a', ...sound }] }],
    },
    [],
  ],
  [
    'the points of a clause carry its text',
    {
      text: null,
      clauses: [{ clause: 1, ...sound, points: [{ point: 'a', text: 'x', not_coded: 'y' }] }],
    },
    [],
  ],
  [
    'a text in another clause explains nothing',
    {
      text: null,
      clauses: [
        { clause: 1, text: 'x', not_coded: 'y' },
        { clause: 2, ...sound },
      ],
    },
    [['rule-without-text-or-note', { clause: '2', point: '' }]],
  ],
  ['what was not found says why', { ...sound, certainty: 'not-found' }, [['not-found-without-reason', {}]]],
  ['what was not found, in a note of its own', { ...sound, certainty: 'not-found', note: 'lost' }, []],
  [
    'what was not found, in a note of the document',
    { ...sound, certainty: 'not-found' },
    [],
    source({ note: 'lost' }),
  ],
  ['what only says why it is not coded need not be found', { not_coded: 'x', certainty: 'not-found' }, []],
  [
    'nothing below to hold',
    { standard: { award: 'advanced-worker' }, all_of: 'clauses', ...clauses({ not_coded: 'x' }) },
    [['nothing-below', {}]],
  ],
  [
    'demands without a condition',
    clauses(
      { standard: { award: 'advanced-worker' } },
      { narrows: { awards: 'advanced-worker' } },
      { suspends: 'all' },
      { notes: { awards: 'all', code: 'x' } },
    ),
    [
      ['demand-without-condition', { effect: 'standard' }],
      ['demand-without-condition', { effect: 'narrows' }],
      ['demand-without-condition', { effect: 'suspends' }],
    ],
  ],
  [
    'an award misspelt in an effect',
    { ...sound, notes: { awards: ['advanced-werker'], code: 'x' } },
    [['unknown-award', { award: 'advanced-werker' }, 'advanced-worker']],
  ],
])('%s', ([, article, faults, more]) => {
  expect(faultsIn(article, more)).toEqual(faults)
})

test.for([
  { vote: { awards: 'advanced-worker', percent: 'day' } },
  { quota: { awards: 'advanced-worker', percent: 'day', of: 'x', route: 'y' } },
  { posting: { awards: 'advanced-worker', 'working-days': 'day', before: 'council-meeting' } },
  { terms: { awards: 'advanced-worker', code: 'x', 'working-days': 'day' } },
  { 'household-prize': { factor: 'day' } },
  { 'collective-prize': { awards: 'advanced-worker', factor: 'day' } },
])('a number that is not there, in %j', (effect) => {
  const days = number({ from: '2024-01-01' })
  expect(faultsIn({ ...sound, ...effect }, days)).toEqual([['unknown-number', { number: 'day' }, 'days']])
  const [named] = JSON.stringify(effect).match(/"day"/) ?? []
  const known = JSON.parse(JSON.stringify(effect).replace(named ?? '', '"days"'))
  expect(faultsIn({ ...sound, ...known }, days)).toEqual([])
})

test('a number is looked for on the first day of its passage, or of its document', () => {
  const vote = { ...sound, vote: { awards: 'advanced-worker', percent: 'days' } }
  const late = number({ from: '2025-01-01' })
  expect(faultsIn(vote, late)).toEqual([['unknown-number', { number: 'days' }, 'days']])
  expect(faultsIn({ ...vote, from: '2025-01-01' }, late)).toEqual([])
  expect(faultsIn(vote, { ...late, ...source({ from: '2025-01-01' }) })).toEqual([])
})

test.for<[object[], unknown[]]>([
  [[{ from: '2024-01-01', to: '2024-06-30' }, { from: '2024-07-01' }], []],
  [[{ from: '2024-01-01', to: '2024-01-01' }, { from: '2024-01-02' }], []],
  [
    [{ from: '2024-01-01', to: '2024-06-30' }, { from: '2024-07-02' }],
    [['values-gap', { number: 'days', from: '2024-07-01', to: '2024-07-02' }]],
  ],
  [
    [{ from: '2024-01-01', to: '2024-06-30' }, { from: '2024-06-30' }],
    [['values-overlap', { number: 'days', from: '2024-06-30' }]],
  ],
  [
    [{ from: '2024-01-01' }, { from: '2024-06-30' }],
    [['values-overlap', { number: 'days', from: '2024-06-30' }]],
  ],
  [[{ from: '2024-01-02', to: '2024-01-01' }], [['days-reversed', { number: 'days' }]]],
  [[{ from: '2024-01-01', value: 1.25 }], []],
  [[{ from: '2024-01-01', value: 'x1' }], [['value-not-decimal', { number: 'days', value: 'x1' }]]],
  [[{ from: '2024-01-01', value: '1x' }], [['value-not-decimal', { number: 'days', value: '1x' }]]],
  [[{ from: '2024-01-01', document: 'lav' }], [['unknown-document', { document: 'lav' }, 'law']]],
])('dated values %j', ([values, faults]) => {
  expect(faultsIn(sound, number(...values))).toEqual(faults)
})

test.for<[object, boolean]>([
  [{ article: 1, clause: 1, point: 'a' }, true],
  [{ article: 1, clause: 1, point: 'b' }, false],
  [{ article: 1, clause: 2, point: 'a' }, false],
  [{ article: 1, clause: 1 }, false],
  [{ article: 2, clause: 1, point: 'a' }, false],
  [{ document: 'lav', article: 1, clause: 1, point: 'a' }, false],
])('what is narrowed is a rule: %j', ([passage, isThere]) => {
  const named = { document: 'law', ...passage }
  const faults = faultsIn(
    clauses(
      {
        clause: 1,
        not_coded: 'below',
        points: [
          { point: 'a', ...sound },
          { point: 'b', not_coded: 'x' },
        ],
      },
      { clause: 2, not_coded: 'x' },
      { clause: 3, narrows: named, holds: { judgement: 'unity' } },
    ),
  )
  const {
    article,
    clause = '',
    point = '',
    document,
  } = { clause: '', point: '', ...named } as Record<string, unknown>
  const missing = [
    'unknown-passage',
    { article: String(article), clause: String(clause), point: String(point) },
  ]
  const other = document === 'law' ? [] : [['unknown-document', { document }, 'law']]
  expect(faults).toEqual(isThere ? [] : [...other, missing])
})

test('a standard that rests on itself through others is named for each of them, whatever else it rests on', () => {
  const rests = (award: string, ...on: string[]) => ({
    standard: { award },
    all_of: [...on.map((each) => ({ 'meets-standard-of': each })), { judgement: 'unity' }],
  })
  const [first, second, third] = [
    'advanced-worker',
    'grassroots-emulation-fighter',
    'advanced-labour-collective',
  ]
  if (!first || !second || !third) throw new Error('three awards')
  const cycle = (...awards: string[]) => awards.map((award) => ['standard-rests-on-itself', { award }])
  expect(faultsIn(clauses(rests(first, second), rests(second, third), rests(third)))).toEqual([])
  expect(faultsIn(clauses(rests(first, second, third), rests(second, third), rests(third)))).toEqual([])
  expect(faultsIn(clauses(rests(first, first)))).toEqual(cycle(first))
  expect(faultsIn(clauses(rests(first, second), rests(second, first)))).toEqual(cycle(first, second))
  expect(faultsIn(clauses(rests(first, second), rests(second, third), rests(third, second)))).toEqual(
    cycle(second, third),
  )
  expect(faultsIn(clauses(rests(first, second), rests(first), rests(second, first)))).toEqual(
    cycle(first, second),
  )
})

test('an award lacks what no passage gives it', () => {
  const read = readRulebook(
    tinyFiles({
      ...sound,
      authority: { awards: 'all', authorities: ['minister'] },
      sets: { awards: ['grassroots-emulation-fighter'], number: 1 },
      prize: { awards: 'advanced-worker', multiplier: 1 },
      'vote-left-open': { awards: ['advanced-worker'], reason: 'x' },
    }),
    'tiny',
  )
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  const lacking = (award: string) =>
    checkRulebook(read.rulebook).flatMap(({ kind, figures }) =>
      figures.award === award ? [[kind, figures.lacks ?? figures.subject]] : [],
    )
  expect(lacking('advanced-worker')).toEqual([['award-without-procedure', 'sets']])
  expect(lacking('grassroots-emulation-fighter')).toEqual([
    ['award-without-standard', 'individual'],
    ['award-without-procedure', 'prize'],
    ['award-without-procedure', 'vote'],
  ])
  expect(lacking('advanced-labour-collective')).toEqual([
    ['award-without-standard', 'collective'],
    ['award-without-procedure', 'sets'],
    ['award-without-procedure', 'prize'],
    ['award-without-procedure', 'vote'],
  ])
})
