// Faults between passages: numbers and their days, what is narrowed, standards that rest on themselves, awards without procedure.
import { expect, test } from 'vitest'
import {
  checkedFaults,
  daysFile,
  said,
  sound,
  sourceFile,
  tinyFiles,
} from '../../rulebooks/testing/tiny-rulebook.ts'
import { checkRulebook } from './check-rulebook.ts'
import { readRulebook } from './read-rulebook.ts'

const clauses = (...each: object[]) => ({ text: 'Điều 1', clauses: each })

test.for([
  { vote: { awards: 'advanced-worker', percent: 'day' } },
  { quota: { awards: 'advanced-worker', percent: 'day', of: 'x', route: 'y' } },
  { posting: { awards: 'advanced-worker', 'working-days': 'day', before: 'council-meeting' } },
  { terms: { awards: 'advanced-worker', code: 'x', 'working-days': 'day' } },
  { 'household-prize': { factor: 'day' } },
  { 'collective-prize': { awards: 'advanced-worker', factor: 'day' } },
])('a number that is not there, in %j', (effect) => {
  const days = daysFile({ from: '2024-01-01' })
  expect(checkedFaults({ ...sound, ...effect }, days)).toEqual([
    ['unknown-number', { number: 'day' }, 'days'],
  ])
  const [named] = JSON.stringify(effect).match(/"day"/) ?? []
  const known = JSON.parse(JSON.stringify(effect).replace(named ?? '', '"days"'))
  expect(checkedFaults({ ...sound, ...known }, days)).toEqual([])
})

test('a number is looked for on the first day of its passage, or of its document', () => {
  const vote = { ...sound, vote: { awards: 'advanced-worker', percent: 'days' } }
  const late = daysFile({ from: '2025-01-01' })
  expect(checkedFaults(vote, late)).toEqual([['unknown-number', { number: 'days' }, 'days']])
  expect(checkedFaults({ ...vote, from: '2025-01-01' }, late)).toEqual([])
  expect(checkedFaults(vote, { ...late, ...sourceFile({ from: '2025-01-01' }) })).toEqual([])
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
  expect(checkedFaults(sound, daysFile(...values))).toEqual(faults)
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
  const faults = checkedFaults(
    clauses(
      {
        clause: 1,
        not_coded: said,
        points: [
          { point: 'a', ...sound },
          { point: 'b', not_coded: said },
        ],
      },
      { clause: 2, not_coded: said },
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
  expect(checkedFaults(clauses(rests(first, second), rests(second, third), rests(third)))).toEqual([])
  expect(checkedFaults(clauses(rests(first, second, third), rests(second, third), rests(third)))).toEqual([])
  expect(checkedFaults(clauses(rests(first, first)))).toEqual(cycle(first))
  expect(checkedFaults(clauses(rests(first, second), rests(second, first)))).toEqual(cycle(first, second))
  expect(checkedFaults(clauses(rests(first, second), rests(second, third), rests(third, second)))).toEqual(
    cycle(second, third),
  )
  expect(checkedFaults(clauses(rests(first, second), rests(first), rests(second, first)))).toEqual(
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
