// Which passages a standard is made of: those below it that are in force, the stricter ones laid over it, and other standards by name.
import { expect, test } from 'vitest'
import { said, tinyLaw, tinySource } from '../../rulebooks/testing/tiny-rulebook.ts'
import { check, verdictOnly } from './check.ts'
import type { Law } from './compile.ts'
import type { Facts } from './fact.ts'

const worker = 'advanced-worker'
const fighter = 'grassroots-emulation-fighter'
/** The judgements that were answered, all of them yes or no; others are open. */
const facts = (judgements: Record<string, boolean>, more: object = {}) =>
  ({ subject: 'individual', 'as-of': '2024-12-15', year: 2024, judgements, ...more }) as unknown as Facts
const unity = { holds: { judgement: 'unity' } }
const giving = { holds: { judgement: 'contribution' } }
const criteria = { holds: { judgement: 'sector-criteria' } }
const asks = (law: Law, judgements: Record<string, boolean>, on = '2024-12-15', award = worker) =>
  verdictOnly(law, facts(judgements), award, on)
const standard = { standard: { award: worker } }
const clauses = (...each: object[]) =>
  each.map((one, at) => ({ clause: at + 1, text: `khoản ${at + 1}`, ...one }))

test.for<[string, object, Record<string, boolean>, string, string]>([
  [
    'all clauses count',
    { all_of: 'clauses', clauses: clauses(unity, giving) },
    { unity: true, contribution: false },
    '2024-12-15',
    'not-met',
  ],
  [
    'any clause counts',
    { any_of: 'clauses', clauses: clauses(unity, giving) },
    { unity: true, contribution: false },
    '2024-12-15',
    'met',
  ],
  [
    'a clause not yet in force does not count',
    { all_of: 'clauses', clauses: clauses(unity, { ...giving, from: '2025-01-01' }) },
    { unity: true },
    '2024-12-31',
    'met',
  ],
  [
    'on its first day it does',
    { all_of: 'clauses', clauses: clauses(unity, { ...giving, from: '2025-01-01' }) },
    { unity: true },
    '2025-01-01',
    'unknown',
  ],
  [
    'a clause that ended does not count',
    { all_of: 'clauses', clauses: clauses(unity, { ...giving, to: '2024-12-14' }) },
    { unity: true },
    '2024-12-15',
    'met',
  ],
  [
    'on its last day it does',
    { all_of: 'clauses', clauses: clauses(unity, { ...giving, to: '2024-12-15' }) },
    { unity: true },
    '2024-12-15',
    'unknown',
  ],
  [
    'a point has the days of its clause',
    {
      all_of: 'clauses',
      clauses: clauses(unity, {
        from: '2025-01-01',
        to: '2025-12-31',
        all_of: 'points',
        points: [{ point: 'a', text: 'a', ...giving }],
      }),
    },
    { unity: true },
    '2026-01-01',
    'met',
  ],
  [
    'a point has days of its own',
    {
      all_of: 'clauses',
      clauses: clauses(unity, {
        all_of: 'points',
        points: [{ point: 'a', text: 'a', ...giving, from: '2025-01-01' }],
      }),
    },
    { unity: true },
    '2024-12-31',
    'met',
  ],
  [
    'what is not coded asks nothing',
    { all_of: 'clauses', clauses: clauses(unity, { not_coded: said }) },
    { unity: true },
    '2024-12-15',
    'met',
  ],
  [
    'a condition by itself may have days',
    { all_of: [unity.holds, { ...giving.holds, from: '2025-01-01' }] },
    { unity: true },
    '2024-12-31',
    'met',
  ],
  [
    'and counts from its first',
    { all_of: [unity.holds, { ...giving.holds, from: '2025-01-01' }] },
    { unity: true },
    '2025-01-01',
    'unknown',
  ],
  [
    'the standard of another award below it is no part of it',
    { all_of: 'clauses', clauses: clauses(unity, { standard: { award: fighter }, ...giving }) },
    { unity: true, contribution: false },
    '2024-12-15',
    'met',
  ],
  [
    'nor is a wait',
    { all_of: 'clauses', clauses: clauses(unity, { suspends: 'grassroots-emulation-fighter', ...giving }) },
    { unity: true, contribution: false },
    '2024-12-15',
    'met',
  ],
  [
    'nor what is laid over another standard',
    { all_of: 'clauses', clauses: clauses(unity, { narrows: { awards: fighter }, ...giving }) },
    { unity: true, contribution: false },
    '2024-12-15',
    'met',
  ],
])('%s', ([, article, judgements, on, verdict]) => {
  expect(asks(tinyLaw({ ...standard, ...article }), judgements, on)).toBe(verdict)
})

const decree = (narrows: object, more: object = {}) => ({
  'decree/source.yaml': { ...tinySource, number: '02/2024/NĐ' },
  'decree/article-01.yaml': { article: 1, text: 'Điều 1', narrows, ...giving, ...more },
})
const twoClauses = { ...standard, any_of: 'clauses', clauses: clauses(unity, criteria) }
const over = (more: object) => ({ awards: worker, document: 'law', article: '1', ...more })
test.for<[string, object, string]>([
  ['the whole standard', { awards: worker }, 'not-met'],
  ['another award', { awards: fighter }, 'met'],
  ['every award', { awards: 'all' }, 'not-met'],
  ['collectives only', { awards: worker, subject: 'collective' }, 'met'],
  ['individuals only', { awards: worker, subject: 'individual' }, 'not-met'],
  ['the clause that is met: the other stays open', over({ clause: '1' }), 'unknown'],
  ['the other clause', over({ clause: '2' }), 'met'],
  ['the article itself', over({}), 'not-met'],
  ['a point of the clause', over({ clause: '1', point: 'a' }), 'met'],
  ['a clause of another article', over({ article: '2', clause: '1' }), 'met'],
  ['a clause of its own document', over({ document: 'decree', clause: '1' }), 'met'],
])('a stricter text laid over %s', ([, narrows, verdict]) => {
  const law = tinyLaw(twoClauses, decree(narrows))
  expect(asks(law, { unity: true, contribution: false })).toBe(verdict)
  expect(asks(law, { unity: true, contribution: true })).toBe('met')
})

test('a stricter text that asks nothing, or is laid over what asks nothing, changes nothing', () => {
  const law = tinyLaw(twoClauses, decree({ awards: worker }, { holds: undefined, not_coded: said }))
  expect(asks(law, { unity: true, contribution: false })).toBe('met')
})

test('a run asked only for some days asks nothing on the others', () => {
  const run = { 'rated-years': { min: 'good', years: 2 }, within: [giving.holds] }
  const whole = tinyLaw({ ...standard, all_of: [unity.holds, run] })
  expect(asks(whole, { unity: true })).toBe('unknown')
  const dated = tinyLaw({ ...standard, all_of: [unity.holds, { ...run, to: '2024-06-30' }] })
  expect(asks(dated, { unity: true })).toBe('met')
  expect(asks(dated, { unity: true }, '2024-06-30')).toBe('unknown')
})

test('another standard stands in the tree under its name, its own kind of branch not drawn twice', () => {
  const because = (article: object) => {
    const law = tinyLaw(
      { ...standard, ...article },
      {
        'decree/source.yaml': { ...tinySource, number: '02/2024/NĐ' },
        'decree/article-01.yaml': {
          article: 1,
          text: 'Điều 1',
          standard: { award: fighter },
          holds: { 'meets-standard-of': worker },
        },
      },
    )
    const reason = check(law, facts({ unity: true, contribution: false }), { award: fighter })[0]?.because
    return reason !== undefined && 'of' in reason ? reason.of[0] : undefined
  }
  const citation = { document: '02/2024/NĐ', article: '1' }
  const leaves = [{ predicate: 'unity' }, { predicate: 'contribution' }]
  const inner = { document: '01/2024/QH', article: '1' }
  expect(because(unity)).toMatchObject({
    op: 'all',
    award: worker,
    verdict: 'met',
    citation,
    of: [{ predicate: 'unity' }],
  })
  expect(because({ any_of: [unity.holds, giving.holds] })).toMatchObject({
    op: 'all',
    award: worker,
    citation,
    of: [{ op: 'any', of: leaves, citation: inner }],
  })
  expect(because({ all_of: [unity.holds, giving.holds] })).toMatchObject({
    award: worker,
    verdict: 'not-met',
    of: [{ op: 'all', of: leaves, citation: inner }],
  })
})

test('an award no text of the day gives a standard is open, with that reason', () => {
  const [finding] = check(tinyLaw({ ...standard, ...unity }), facts({ unity: true }), { award: fighter })
  expect(finding).toMatchObject({ verdict: 'unknown', certain: false })
  expect(JSON.stringify(finding?.because)).toContain('no-rule-on-day')
})
