// Prizes by a small law of our own: whose figure holds, on which day, how surely, and why there is none.
import { expect, test } from 'vitest'
import { said, sound, tinyLaw, tinySource } from '../../rulebooks/testing/tiny-rulebook.ts'
import type { PrizeQuestion } from './answer.ts'
import type { Law } from './compile.ts'
import { prize, prizeRuleOf } from './prize.ts'

const words = { vi: 'một', fr: 'un', en: 'one' }
const awards = {
  'awards/awards.yaml': {
    awards: [
      { award: 'advanced-worker', names: words, kind: 'title', subjects: ['individual'] },
      { award: 'advanced-labour-collective', names: words, kind: 'title', subjects: ['collective'] },
      {
        award: 'certificate-of-commendation',
        names: words,
        kind: 'commendation',
        subjects: ['individual', 'collective'],
        household: true,
      },
    ],
  },
}
const number = (name: string, ...values: object[]) => ({
  [`numbers/${name}.yaml`]: {
    number: name,
    unit: 'x',
    title: words,
    'last-checked-on': '2024-01-01',
    values: values.map((each) => ({ from: '2024-01-01', document: 'law', ...each })),
  },
})
const salary = (...values: object[]) => number('salary', ...values)
const worth = { awards: 'advanced-worker', multiplier: 0.3 }
const commended = 'certificate-of-commendation'

/** Each clause does one thing more; the numbers of clauses are their places. */
function lawWith(effects: object[], more: Record<string, object> = salary({ value: 2340000 })): Law {
  const clauses = [sound, { 'prize-base': 'salary' }, ...effects].map((each, at) => ({
    clause: at + 1,
    text: `khoản ${at + 1}`,
    ...each,
  }))
  return tinyLaw({ not_coded: said, clauses }, { ...awards, ...more })
}
const ask = (law: Law, question: Partial<PrizeQuestion> = {}) =>
  prize(law, { award: 'advanced-worker', decidedOn: '2024-12-20', ...question })
const clause = (at: number, certainty = 'read') => ({
  document: '01/2024/QH',
  article: '1',
  clause: `${at}`,
  certainty,
})

test('the figure times the salary, rounded up to the step where both ways agree', () => {
  const law = lawWith([{ 'prize-rounding': { 'up-to': 1000 } }, { prize: worth }])
  expect(ask(law)).toEqual({
    amount: 702000,
    base: 2340000,
    multiplier: 0.3,
    certain: true,
    citation: clause(4),
    baseCitation: { document: '01/2024/QH', certainty: 'read' },
    atMost: false,
    readings: { exact: 702000, up: 702000, nearest: 702000 },
    warnings: [],
  })
})

test('where rounding up and to the nearest differ there is no sum, both are named', () => {
  const law = lawWith([{ 'prize-rounding': { 'up-to': 10000 } }, { prize: worth }])
  expect(ask(law)).toMatchObject({
    amount: null,
    certain: false,
    reason: 'rounding-disputed',
    readings: { exact: 702000, up: 710000, nearest: 700000 },
    warnings: [
      {
        code: 'rounding-disputed',
        binding: false,
        figures: { exact: 702000, up: 710000, nearest: 700000 },
        citation: clause(3),
      },
    ],
  })
})

test('without a step it is rounded to the đồng', () => {
  const found = ask(lawWith([{ prize: { ...worth, multiplier: '0.333333333' } }]))
  expect(found).toMatchObject({
    amount: 780000,
    readings: { exact: 779999.99922, up: 780000, nearest: 780000 },
  })
})

test.for([
  ['read', 710000, true],
  ['mirror', 710000, true],
  ['memory', 710000, false],
  ['memory', 700000, true],
] as const)(
  'a step %s matters only where it changes the sum: %i, certain %s',
  ([certainty, amount, certain]) => {
    // 0.3 of it is 705,001 or 700,000: up and nearest agree on both.
    const law = lawWith(
      [{ 'prize-rounding': { 'up-to': 10000 }, certainty }, { prize: { ...worth, multiplier: 1 } }],
      salary({ value: amount === 710000 ? 705001 : 700000 }),
    )
    expect(ask(law)).toMatchObject({ amount, certain })
  },
)

test('a figure or a salary from memory makes the sum uncertain', () => {
  expect(ask(lawWith([{ prize: worth, certainty: 'memory' }]))).toMatchObject({
    amount: 702000,
    certain: false,
  })
  const unsure = salary({ value: 2340000, certainty: 'memory' })
  expect(ask(lawWith([{ prize: worth }], unsure))).toMatchObject({ amount: 702000, certain: false })
  expect(ask(lawWith([{ prize: worth }]))).toMatchObject({ certain: true })
})

test('“at most” is told, with its place', () => {
  const law = lawWith([{ prize: { ...worth, 'at-most': true } }])
  expect(ask(law)).toMatchObject({
    atMost: true,
    warnings: [{ code: 'prize-at-most', binding: true, figures: {}, citation: clause(3) }],
  })
})

const both = [
  { prize: { awards: commended, multiplier: 1.5, items: ['certificate', 'frame'] } },
  { 'collective-prize': { awards: commended, factor: 'double' } },
  { 'household-prize': { factor: 1.2 } },
]
const numbers = { ...salary({ value: 1000 }), ...number('double', { value: 2 }) }

test.for([
  ['individual', 1500, 1.5, 3],
  ['collective', 3000, 3, 4],
  ['household', 1800, 1.8, 5],
] as const)('the certificate for an %s: %i', ([subject, amount, multiplier, at]) => {
  expect(ask(lawWith(both, numbers), { award: commended, subject })).toMatchObject({
    amount,
    multiplier,
    certain: true,
    citation: clause(at),
  })
})

test('without a subject, an individual where the award knows them, otherwise a collective', () => {
  const law = lawWith(
    [...both, { prize: { awards: 'advanced-labour-collective', subject: 'collective', multiplier: 0.5 } }],
    numbers,
  )
  expect(ask(law, { award: commended })).toMatchObject({ amount: 1500 })
  expect(ask(law, { award: 'advanced-labour-collective' })).toMatchObject({ amount: 500 })
})

test('a figure written for collectives themselves goes before the factor', () => {
  const own = { prize: { awards: commended, subject: 'collective', multiplier: 4 } }
  expect(ask(lawWith([...both, own], numbers), { award: commended, subject: 'collective' })).toMatchObject({
    amount: 4000,
    citation: clause(6),
  })
})

test.for([
  ['the figure of individuals', 0],
  ['the factor', 1],
] as const)('%s from memory makes that of collectives uncertain', ([, at]) => {
  const effects = both.map((each, index) => (index === at ? { ...each, certainty: 'memory' } : each))
  expect(ask(lawWith(effects, numbers), { award: commended, subject: 'collective' })).toMatchObject({
    amount: 3000,
    certain: false,
  })
})

test('“at most” of individuals holds for collectives and households too', () => {
  const law = lawWith(
    [{ prize: { awards: commended, multiplier: 1.5, 'at-most': true } }, ...both.slice(1)],
    numbers,
  )
  for (const subject of ['collective', 'household'] as const)
    expect(ask(law, { award: commended, subject })).toMatchObject({ atMost: true })
})

test.for<[string, object[], Partial<PrizeQuestion>]>([
  ['a factor without a figure', both.slice(1), { award: commended, subject: 'collective' }],
  ['a figure without a factor', both.slice(0, 1), { award: commended, subject: 'collective' }],
  ['a household without a factor', both.slice(0, 2), { award: commended, subject: 'household' }],
  [
    'a factor of another award',
    [both[0] ?? {}, { 'collective-prize': { awards: 'advanced-worker', factor: 2 } }],
    { award: commended, subject: 'collective' },
  ],
])('%s gives none', ([, effects, question]) => {
  expect(ask(lawWith(effects, numbers), question)).toMatchObject({ amount: null, reason: 'no-text-in-force' })
})

test('no salary on the day gives none, nor a law that names no salary', () => {
  const none = {
    amount: null,
    base: null,
    multiplier: null,
    certain: false,
    citation: clause(3),
    baseCitation: null,
    atMost: false,
    readings: null,
    warnings: [],
    reason: 'no-text-in-force',
  }
  expect(ask(lawWith([{ prize: worth }], salary({ value: 5, from: '2025-01-01' })))).toEqual(none)
  const nameless = tinyLaw({ ...sound, prize: worth }, awards)
  expect(ask(nameless)).toMatchObject({ amount: null, reason: 'no-text-in-force' })
})

test('an award no text gives a prize names no place', () => {
  expect(ask(lawWith([]))).toMatchObject({
    citation: { document: '', certainty: 'not-found' },
    reason: 'no-text-in-force',
  })
})

test('before the text is in force its first place is named; after it the last', () => {
  const ending = { 'law/source.yaml': { ...tinySource, to: '2025-12-31', 'replaced-by': 'law' } }
  const law = lawWith([{ prize: worth }, { prize: worth }], {
    ...salary({ value: 5, from: '2020-01-01' }),
    ...ending,
  })
  expect(ask(law, { decidedOn: '2023-12-31' })).toMatchObject({
    reason: 'not-yet-in-force',
    citation: clause(3),
  })
  expect(ask(law, { decidedOn: '2024-01-01' })).toMatchObject({ multiplier: 0.3 })
  expect(ask(law, { decidedOn: '2026-01-01' })).toMatchObject({
    reason: 'no-text-in-force',
    citation: clause(4),
  })
})

test('an award that is unknown, or not for such a subject, is refused', () => {
  const law = lawWith(both, numbers)
  expect(ask(law, { award: 'nobel' })).toEqual({ refused: 'award-not-known', figures: { award: 'nobel' } })
  for (const subject of ['collective', 'household'] as const)
    expect(ask(law, { subject })).toEqual({
      refused: 'award-not-for-subject',
      figures: { award: 'advanced-worker', subject },
    })
})

test('the rule of an award, without a salary', () => {
  const ruleOf = (law: Law, award: string) => prizeRuleOf(law, law.on('2024-12-20'), award, '2024-12-20')
  expect(ruleOf(lawWith(both, numbers), commended)).toEqual({
    multiplier: 1.5,
    collectiveMultiplier: 3,
    householdMultiplier: 1.8,
    atMost: false,
    items: ['certificate', 'frame'],
    citation: clause(3),
  })
  const collective = {
    prize: { awards: 'advanced-labour-collective', subject: 'collective', multiplier: 0.5, 'at-most': true },
  }
  expect(ruleOf(lawWith([collective]), 'advanced-labour-collective')).toEqual({
    multiplier: 0.5,
    collectiveMultiplier: 0.5,
    householdMultiplier: null,
    atMost: true,
    items: [],
    citation: clause(3),
  })
  expect(ruleOf(lawWith([{ prize: worth }]), 'advanced-worker')).toMatchObject({
    multiplier: 0.3,
    collectiveMultiplier: null,
    householdMultiplier: null,
  })
  expect(ruleOf(lawWith(both, numbers), 'advanced-worker')).toBeNull()
})
