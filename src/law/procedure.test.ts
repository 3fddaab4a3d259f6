// Procedures, votes and powers by a small law of our own: each part from its place, each figure of its day, and what is left open.
import { expect, test } from 'vitest'
import { daysFile, said, sound, sourceFile, tinyLaw } from '../../rulebooks/testing/tiny-rulebook.ts'
import { authoritiesKnown, authority, revocation } from './authority.ts'
import type { Law } from './compile.ts'
import type { Facts } from './fact.ts'
import { majority } from './majority.ts'
import { procedure, procedureOf } from './procedure.ts'

const worker = 'advanced-worker'
const fighter = 'grassroots-emulation-fighter'
const on = '2024-12-20'
const days = daysFile({ from: '2024-01-01', to: '2024-12-31', value: 10 }, { from: '2025-01-01', value: 15 })

/** Each clause does one thing more; the numbers of clauses are their places. */
function lawWith(effects: object[], more: Record<string, object> = days): Law {
  const clauses = [sound, ...effects].map((each, at) => ({
    clause: at + 1,
    text: `khoản ${at + 1}`,
    ...each,
  }))
  return tinyLaw({ not_coded: said, clauses }, more)
}
const clause = (at: number, certainty = 'read') => ({
  document: '01/2024/QH',
  article: '1',
  clause: `${at}`,
  certainty,
})

test('a law that says nothing of it leaves every part empty', () => {
  expect(procedure(lawWith([]), worker, on)).toEqual({
    vote: {
      ballot: null,
      percent: null,
      of: null,
      citation: { document: '', certainty: 'not-found' },
      certain: false,
      reason: 'no-text-in-force',
    },
    documents: [],
    papers: [],
    sets: null,
    deadline: null,
    posting: null,
    terms: [],
    authorities: [],
    quota: null,
    prize: null,
    notes: [],
  })
})

test('every part is told with its place, and the other award has none of it', () => {
  const law = lawWith([
    { vote: { awards: worker, percent: 80 } },
    {
      papers: {
        awards: worker,
        list: [
          { code: 'report', name: 'Báo cáo' },
          { code: 'opinion', name: 'Ý kiến', when: 'heads' },
        ],
      },
    },
    { sets: { awards: worker, number: 3 } },
    { posting: { awards: worker, 'working-days': 'days', before: 'council-meeting' } },
    {
      terms: [
        { awards: worker, code: 'decide', 'working-days': 'days' },
        { awards: worker, code: 'tell', 'working-days': 5 },
      ],
    },
    { authority: { awards: worker, authorities: ['head', 'chair'] }, certainty: 'mirror' },
    { quota: { awards: worker, percent: 'days', of: 'staff', route: 'managers' } },
    { notes: { awards: worker, code: 'no-report' } },
    { authority: { awards: worker, authorities: 'minister' }, certainty: 'memory' },
  ])
  expect(procedure(law, worker, on)).toMatchObject({
    vote: { ballot: true, percent: 80, of: 'all-members', citation: clause(2), certain: true },
    documents: ['report', 'opinion'],
    papers: [
      { code: 'report', name: 'Báo cáo', citation: clause(3) },
      { code: 'opinion', name: 'Ý kiến', citation: clause(3), when: 'heads' },
    ],
    sets: { number: 3, citation: clause(4) },
    posting: { workingDays: 10, before: 'council-meeting', citation: clause(5) },
    terms: [
      { code: 'decide', workingDays: 10, citation: clause(6) },
      { code: 'tell', workingDays: 5, citation: clause(6) },
    ],
    authorities: [
      { authority: 'head', citation: clause(7, 'mirror'), certain: true },
      { authority: 'chair', citation: clause(7, 'mirror'), certain: true },
      { authority: 'minister', citation: clause(10, 'memory'), certain: false },
    ],
    quota: { percent: 10, of: 'staff', route: 'managers', citation: clause(8) },
    notes: [{ code: 'no-report', citation: clause(9) }],
  })
  expect(procedure(law, worker, on).papers[0]).not.toHaveProperty('when')
  expect(procedure(law, fighter, on)).toEqual(procedure(lawWith([]), fighter, on))
  // A figure is of the day asked for; asked again, the same.
  for (const day of ['2025-01-01', on, '2025-01-01'])
    expect(procedure(law, worker, day)).toMatchObject({
      posting: { workingDays: day === on ? 10 : 15 },
      quota: { percent: day === on ? 10 : 15 },
    })
})

test('of several places the first that names the award is taken, and “all” names every award', () => {
  const law = lawWith([
    { sets: { awards: fighter, number: 1 } },
    { sets: { awards: 'all', number: 2 } },
    { sets: { awards: worker, number: 3 } },
  ])
  expect(procedure(law, worker, on).sets).toEqual({ number: 2, citation: clause(3) })
  expect(procedure(law, fighter, on).sets).toEqual({ number: 1, citation: clause(2) })
})

test('two days between which the law stands still each have their own figures', () => {
  const law = lawWith(
    [{ posting: { awards: worker, 'working-days': 'days', before: 'x' } }],
    daysFile({ from: '2024-01-01' }),
  )
  const day = law.on(on)
  expect(procedureOf(law, day, worker, { on }).posting?.workingDays).toBe(10)
  expect(procedureOf(law, day, worker, { on: '2023-12-31' }).posting?.workingDays).toBe(Number.NaN)
})

const deadline = (more: object) => ({
  deadline: {
    awards: worker,
    'month-day': '02-28',
    'years-after': 1,
    'counted-from': 'achievement-year',
    at: 'ministry',
    ...more,
  },
})
const honoursOf = (...honours: object[]) =>
  ({ subject: 'individual', 'as-of': on, year: 2024, honours }) as unknown as Facts
test.for<[string, object, { year?: number; facts?: Facts; on?: string }, object]>([
  ['without a year only month and day', {}, {}, { on: null, late: null, monthDay: '02-28', yearsAfter: 1 }],
  ['the year after the year under review', {}, { year: 2024 }, { on: '2025-02-28', late: false }],
  ['on its last day in time', {}, { year: 2024, on: '2025-02-28' }, { on: '2025-02-28', late: false }],
  ['the day after it late', {}, { year: 2024, on: '2025-03-01' }, { on: '2025-02-28', late: true }],
  ['the same year', { 'years-after': 0 }, { year: 2023 }, { on: '2023-02-28', late: true }],
  ['no years after are none', { 'years-after': undefined }, { year: 2023 }, { yearsAfter: 0 }],
])('a deadline: %s', ([, written, context, expected]) => {
  const law = lawWith([deadline(written)])
  const asked = { on, ...context }
  expect(procedureOf(law, law.on(on), worker, asked).deadline).toMatchObject({
    countedFrom: 'achievement-year',
    at: 'ministry',
    citation: clause(2),
    ...expected,
  })
})

test.for<[string, Facts | undefined, string | null]>([
  ['nobody has told of honours', undefined, null],
  ['none is held', honoursOf(), null],
  ['another award is held', honoursOf({ award: worker, 'decided-on': '2023-01-20' }), null],
  ['its day is not known', honoursOf({ award: fighter, year: 2022 }), null],
  ['it was decided', honoursOf({ award: fighter, 'decided-on': '2023-01-20' }), '2024-02-28'],
  ['decided on this very day', honoursOf({ award: fighter, 'decided-on': on }), '2025-02-28'],
  ['decided after the day', honoursOf({ award: fighter, 'decided-on': '2024-12-21' }), null],
  [
    'the last of several counts',
    honoursOf(
      { award: fighter, 'decided-on': '2021-01-20' },
      { award: fighter, 'decided-on': '2023-01-20' },
      { award: fighter, 'decided-on': '2022-01-20' },
    ),
    '2024-02-28',
  ],
])('a deadline counted from an earlier decision: %s', ([, facts, expected]) => {
  const law = lawWith([deadline({ 'counted-from': `decision-year-of ${fighter}` })])
  const context = { on, year: 2020, ...(facts === undefined ? {} : { facts }) }
  expect(procedureOf(law, law.on(on), worker, context).deadline?.on).toBe(expected)
})

const vote = (more: object = {}) => ({ vote: { awards: worker, percent: 80 }, ...more })
const open = (more: object = {}) => ({ 'vote-left-open': { awards: worker, reason: 'delegated' }, ...more })
const lapsing = sourceFile({ to: '2024-06-30' })
test.for<[string, object[], object, object]>([
  ['a figure read', [vote()], {}, { percent: 80, certain: true, citation: clause(2) }],
  ['a figure from memory', [vote({ certainty: 'memory' })], {}, { percent: 80, certain: false }],
  ['a dated figure', [{ vote: { awards: worker, percent: 'days' } }], days, { percent: 10, certain: true }],
  [
    'a dated figure from memory',
    [{ vote: { awards: worker, percent: 'days' } }],
    daysFile({ from: '2024-01-01', certainty: 'memory' }),
    { percent: 10, certain: false },
  ],
  [
    'a figure not yet fixed',
    [{ vote: { awards: worker, percent: 'days' } }],
    daysFile({ from: '2025-01-01' }),
    { ballot: true, percent: null, of: 'all-members', certain: true },
  ],
  [
    'a figure beside a text left open',
    [vote(), open()],
    {},
    { percent: 80, certain: false, reason: 'delegated', citation: clause(2) },
  ],
  [
    'only left open',
    [open()],
    {},
    { ballot: null, percent: null, of: null, certain: true, reason: 'delegated', citation: clause(2) },
  ],
  ['left open by memory', [open({ certainty: 'memory' })], {}, { certain: false, reason: 'delegated' }],
  [
    'of another award',
    [{ vote: { awards: fighter, percent: 80 } }],
    {},
    {
      percent: null,
      certain: false,
      reason: 'no-text-in-force',
      citation: { document: '', certainty: 'not-found' },
    },
  ],
  ['a text that lapsed', [vote()], lapsing, { percent: 80, certain: false }],
  ['left open by a text that lapsed', [open()], lapsing, { reason: 'delegated', certain: false }],
])('the vote: %s', ([, effects, more, expected]) => {
  const law = lawWith(effects, more as Record<string, object>)
  expect(procedure(law, worker, on).vote).toMatchObject(expected)
})

test('before the text on votes its place is named; the figure is not certain when nobody needs its reason', () => {
  expect(procedure(lawWith([vote()], {}), worker, '2023-12-31').vote).toEqual({
    ballot: null,
    percent: null,
    of: null,
    citation: clause(2),
    certain: false,
    reason: 'not-yet-in-force',
  })
  expect(procedure(lawWith([open()], {}), worker, '2023-12-31').vote.citation).toEqual(clause(2))
  expect(procedure(lawWith([vote()], {}), worker, on).vote).not.toHaveProperty('reason')
})

const asked = { award: worker, on, members: 15 }
test.for<[object[], { yes: number; percent?: number }, object]>([
  [
    [vote()],
    { yes: 12 },
    { reached: true, percentRequired: 80, yesRequired: 12, of: 'all-members', ownRule: false, ballot: true },
  ],
  [[vote()], { yes: 11 }, { reached: false }],
  [[vote()], { yes: 12, percent: 80 }, { percentRequired: 80, ownRule: false }],
  [
    [vote()],
    { yes: 12, percent: 80.1 },
    { reached: false, percentRequired: 80.1, yesRequired: 13, ownRule: true },
  ],
  [[vote()], { yes: 13, percent: 79.99 }, { percentRequired: 80, ownRule: false }],
  [[vote()], { yes: 15, percent: 100 }, { reached: true, yesRequired: 15, ownRule: true }],
  [
    [open()],
    { yes: 8, percent: 50 },
    { reached: true, percentRequired: 50, yesRequired: 8, ownRule: true, reason: 'delegated', ballot: null },
  ],
  [
    [open()],
    { yes: 8 },
    {
      reached: null,
      percentRequired: null,
      yesRequired: null,
      of: null,
      ownRule: false,
      reason: 'delegated',
      certain: true,
    },
  ],
  [[vote(), open()], { yes: 12 }, { reached: true, reason: 'delegated', certain: false }],
])('a majority by %j of %j', ([effects, question, expected]) => {
  const found = majority(lawWith(effects, {}), { ...asked, ...question })
  expect(found).toMatchObject(expected)
  expect('reason' in found).toBe('reason' in expected)
})

test.for([
  [{ award: 'nobel' }, 'award-not-known', { award: 'nobel' }],
  [{ members: 0 }, 'members-not-counted', { members: 0 }],
  [{ members: 2.5 }, 'members-not-counted', { members: 2.5 }],
  [{ yes: -1 }, 'more-yes-than-members', { members: 15, yes: -1 }],
  [{ yes: 16 }, 'more-yes-than-members', { members: 15, yes: 16 }],
  [{ yes: 1.5 }, 'more-yes-than-members', { members: 15, yes: 1.5 }],
  [{ percent: 0 }, 'percent-not-usable', { percent: 0 }],
  [{ percent: 100.5 }, 'percent-not-usable', { percent: 100.5 }],
  [{ percent: 1e-7 }, 'percent-not-usable', { percent: 1e-7 }],
] as const)('a majority asked with %j is refused', ([wrong, refused, figures]) => {
  expect(majority(lawWith([vote()], {}), { ...asked, yes: 3, ...wrong })).toEqual({ refused, figures })
})

test('one member who says yes is all of one', () => {
  expect(majority(lawWith([vote()], {}), { ...asked, members: 1, yes: 1 })).toMatchObject({ reached: true })
  expect(majority(lawWith([vote()], {}), { ...asked, members: 1, yes: 0 })).toMatchObject({ reached: false })
})

const powers = (...each: { awards: string; authorities: string; certainty?: string }[]) =>
  lawWith(
    each.map(({ awards, authorities, certainty = 'read' }) => ({
      authority: { awards, authorities },
      certainty,
    })),
    {},
  )
test('who decides: whoever the text names; otherwise it says why not', () => {
  const law = powers(
    { awards: worker, authorities: 'head', certainty: 'memory' },
    { awards: fighter, authorities: 'minister', certainty: 'mirror' },
    { awards: fighter, authorities: 'head', certainty: 'memory' },
    { awards: worker, authorities: 'head' },
  )
  const ask = (award: string, power: string, day = on) => authority(law, award, day, power)
  expect(authoritiesKnown(law)).toEqual(['head', 'minister'])
  expect(ask(worker, 'head')).toEqual({ may: true, certain: false, citation: clause(2, 'memory') })
  expect(ask(fighter, 'minister')).toEqual({ may: true, certain: true, citation: clause(3, 'mirror') })
  expect(ask(worker, 'minister')).toEqual({
    may: false,
    certain: true,
    citation: clause(3, 'mirror'),
    reason: 'power-not-listed',
  })
  expect(ask('nobel', 'head')).toEqual({ refused: 'award-not-known', figures: { award: 'nobel' } })
  expect(ask(worker, 'king')).toEqual({ refused: 'authority-not-known', figures: { authority: 'king' } })
  expect(ask(worker, 'head', '2023-12-31')).toEqual({
    may: null,
    certain: false,
    citation: { document: '', certainty: 'not-found' },
    reason: 'no-text-in-force',
  })
})

test('where a power named elsewhere holds nothing on the day, the power is that of others', () => {
  const clauses = [
    { clause: 1, text: 'a', ...sound },
    { clause: 2, text: 'b', authority: { awards: worker, authorities: 'head' }, certainty: 'memory' },
    { clause: 3, text: 'c', from: '2030-01-01', authority: { awards: fighter, authorities: 'minister' } },
  ]
  const law = tinyLaw({ not_coded: said, clauses })
  expect(authority(law, worker, on, 'minister')).toEqual({
    may: false,
    certain: false,
    citation: clause(2, 'memory'),
    reason: 'power-of-others',
  })
})

test('a revocation: its grounds, its effects, who decides, and in how many working days the award goes back', () => {
  const law = lawWith(
    [
      { revocation: { role: 'ground', code: 'false-report' } },
      { revocation: { role: 'effect', code: 'prize-back' } },
      { revocation: { role: 'decided-by', code: 'who-decided' } },
      { revocation: { role: 'return', code: 'give-back', 'working-days': 15 } },
      { revocation: { role: 'ground', code: 'crime' } },
      { revocation: { role: 'decided-by', code: 'nobody' } },
      { revocation: { role: 'return', code: 'later', 'working-days': 30 } },
    ],
    {},
  )
  expect(revocation(law, on)).toEqual({
    grounds: [
      { code: 'false-report', text: 'khoản 2', citation: clause(2) },
      { code: 'crime', text: 'khoản 6', citation: clause(6) },
    ],
    effects: ['prize-back'],
    decidedBy: { code: 'who-decided', citation: clause(4) },
    returnWorkingDays: { workingDays: 15, citation: clause(5) },
  })
  expect(revocation(lawWith([], {}), on)).toEqual({
    grounds: [],
    effects: [],
    decidedBy: null,
    returnWorkingDays: null,
  })
})
