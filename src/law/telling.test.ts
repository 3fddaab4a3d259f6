// What a finding tells besides its verdict: the places of the facts used, a citation on every leaf, what is missing as a question.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholeCollective, wholeIndividual } from '../../rulebooks/testing/random-facts.ts'
import { loadLaw } from '../rulebook-files.ts'
import { check } from './check.ts'
import type { Facts, IndividualFacts } from './fact.ts'
import type { Reason, ReasonLeaf } from './finding.ts'
import { passageOf, questionOf } from './vocabulary.ts'

const law = await loadLaw()
const whole: fc.Arbitrary<Facts> = fc.oneof(wholeIndividual, wholeCollective)

function* leavesOf(reason: Reason): Generator<ReasonLeaf> {
  if ('op' in reason) for (const each of reason.of) yield* leavesOf(each)
  else yield reason
}

/** The value at a place like `honours[2]` or `profile.recruited-on`. */
function valueAt(facts: Facts, place: string): unknown {
  let found: unknown = facts
  for (const part of place.split(/\.|\[(\d+)\]/).filter((each) => each !== undefined && each !== '')) {
    if (typeof found !== 'object' || found === null) return undefined
    found = Reflect.get(found, part)
  }
  return found
}

test('every leaf cites a passage of the rulebooks, and names facts that are there', () => {
  fc.assert(
    fc.property(whole, (facts) => {
      fc.pre(facts['as-of'] >= '2024-01-01')
      for (const finding of check(law, facts))
        for (const leaf of leavesOf(finding.because)) {
          expect(passageOf(law.rulebook, leaf.citation), leaf.predicate).toBeDefined()
          for (const place of leaf.uses)
            expect([leaf.predicate, place, valueAt(facts, place)]).not.toContain(undefined)
        }
    }),
    { numRuns: 40 },
  )
})

test('whatever is missing has its question in three languages, and a place', () => {
  fc.assert(
    fc.property(
      whole,
      fc.subarray(['ratings', 'honours', 'initiatives', 'absences', 'profile', 'members', 'block']),
      (facts, forgets) => {
        const told: Record<string, unknown> = { ...facts }
        for (const key of forgets) delete told[key]
        for (const finding of check(law, told as Facts))
          for (const missing of finding.missing) {
            expect(missing.citation.document).not.toBe('')
            for (const language of ['vi', 'fr', 'en'] as const)
              expect([missing.question, questionOf(law.rulebook, missing.question, language)]).not.toContain(
                undefined,
              )
          }
      },
    ),
    { numRuns: 40 },
  )
})

const lan: IndividualFacts = {
  subject: 'individual',
  'as-of': '2024-12-15',
  year: 2024,
  profile: { employment: 'civil-servant', employer: 'ministry-unit', 'recruited-on': '2015-03-01' },
  ratings: [
    { year: 2023, rating: 'good' },
    { year: 2024, rating: 'good' },
  ],
  honours: [
    { award: 'advanced-worker', year: 2023, 'decided-on': '2024-01-20', basis: 'merit' },
    { award: 'grassroots-emulation-fighter', year: 2023, 'decided-on': '2024-01-20', basis: 'merit' },
  ],
  initiatives: [{ id: 'I-1', 'recognised-on': '2024-11-02', year: 2024, scope: 'base-unit', applied: true }],
  research: [],
  absences: [],
  discipline: [],
  proceedings: [],
  judgements: { 'self-reliance-and-solidarity': true, 'movement-participation': true },
}
const leafOf = (facts: Facts, award: string, predicate: string) => {
  const [finding] = check(law, facts, { award })
  return finding === undefined
    ? undefined
    : [...leavesOf(finding.because)].find((each) => each.predicate === predicate)
}

test.for([
  ['advanced-worker', 'annual-rating-at-least', { year: 2024, rating: 'good' }, ['ratings[1]']],
  ['grassroots-emulation-fighter', 'initiative', { counted: ['I-1'] }, ['initiatives[0]']],
  ['ministry-province-emulation-fighter', 'held-award', { held: 1, years: [2023] }, ['honours[1]']],
  [
    'advanced-worker',
    'months-worked',
    { 'recruited-on': '2015-03-01', months: 12 },
    ['profile.recruited-on'],
  ],
  ['advanced-worker', 'movement-participation', { answer: true }, ['judgements.movement-participation']],
] as const)('%s, %s: the facts used and their places', ([award, predicate, facts, uses]) => {
  expect(leafOf(lan, award, predicate)).toMatchObject({ facts, uses })
})

test('the rating as recorded and as counted are told apart, with the article that makes the difference', () => {
  const absences = [{ kind: 'sick-leave' as const, from: '2024-03-01', to: '2024-06-30' }]
  expect(leafOf({ ...lan, absences }, 'advanced-worker', 'annual-rating-at-least')).toMatchObject({
    facts: { rating: 'good', counted: 'completed' },
    reason: 'leave-caps-rating',
    also: [{ document: '90/2020/NĐ-CP', article: '2', clause: '3' }],
  })
})

test('the leaf of the example in the design has its shape', () => {
  const facts = { ...lan, ratings: [{ year: 2024, rating: 'completed' as const }] }
  const [finding] = check(law, facts, { award: 'grassroots-emulation-fighter' })
  expect(finding).toMatchObject({
    award: 'grassroots-emulation-fighter',
    subject: 'individual',
    verdict: 'not-met',
    awaitingJudgement: false,
    lawOn: '2024-12-15',
    certain: true,
    because: { op: 'all', verdict: 'not-met' },
    missing: [],
    procedure: {
      vote: { ballot: true, percent: 80, of: 'all-members' },
      deadline: null,
      prize: { multiplier: 1 },
    },
  })
  expect(leafOf(facts, 'grassroots-emulation-fighter', 'annual-rating-at-least')).toMatchObject({
    predicate: 'annual-rating-at-least',
    params: { min: 'good' },
    verdict: 'not-met',
    facts: { year: 2024, rating: 'completed' },
    citation: { document: '06/2022/QH15', article: '24', clause: '1', point: 'a' },
  })
})

test('an award that is not for such a subject, or not known, has no finding', () => {
  expect(check(law, lan, { award: 'excellent-labour-collective' })).toEqual([])
  expect(check(law, lan, { award: 'nobody' })).toEqual([])
  expect(check(law, lan)).toHaveLength(15)
})

test('the law of another day may be asked', () => {
  const [finding] = check(law, lan, { award: 'national-emulation-fighter', asOf: '2025-07-01' })
  expect(finding).toMatchObject({ lawOn: '2025-07-01', procedure: { posting: { workingDays: 10 } } })
})

test('procedures by period: the papers of the design, in their order', () => {
  const papers = (award: string, asOf: string) => check(law, lan, { award, asOf })[0]?.procedure.documents
  expect(papers('grassroots-emulation-fighter', '2024-12-15')).toEqual([
    'submission',
    'achievement-report',
    'review-minutes',
    'ballot-result',
    'certificate-initiative-or-excellent-rating',
  ])
  expect(papers('national-emulation-fighter', '2025-07-01')).toEqual([
    'submission',
    'achievement-report',
    'council-minutes-and-ballot',
    'certificate-of-scope-nationwide',
    'related-documents',
  ])
  expect(papers('labour-order-third', '2025-07-01')).toEqual([
    'submission',
    'achievement-report',
    'council-minutes',
    'related-documents',
  ])
  expect(papers('ministry-province-merit-certificate', '2024-12-15')).toEqual([
    'submission',
    'achievement-report',
    'review-minutes',
    'achievement-proof',
  ])
  expect(papers('labour-hero', '2024-12-15')).toEqual([
    'submission',
    'achievement-report',
    'review-minutes',
    'ballot-result',
  ])
})
