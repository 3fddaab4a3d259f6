// A road walked is an award met; the year is the first and the steps the fewest, against every way of spending the years.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholeCollective, wholeIndividual } from '../../rulebooks/testing/random-facts.ts'
import { walked } from '../../rulebooks/testing/walked.ts'
import { loadLaw } from '../rulebook-files.ts'
import { awardsFor, verdictOnly } from './check.ts'
import type { Facts, IndividualFacts } from './fact.ts'
import { road } from './road.ts'

const law = await loadLaw()
const lan: IndividualFacts = {
  subject: 'individual',
  'as-of': '2024-12-15',
  year: 2024,
  profile: { employment: 'civil-servant', employer: 'ministry-unit', 'recruited-on': '2015-03-01' },
  ratings: [{ year: 2024, rating: 'good' }],
  honours: [],
  initiatives: [],
  research: [],
  absences: [],
  discipline: [],
  proceedings: [],
  judgements: { 'self-reliance-and-solidarity': true, 'movement-participation': true },
}
const fighter = 'grassroots-emulation-fighter'
const held = (...years: number[]) =>
  years.map((year) => ({ award: fighter, year, 'decided-on': `${year + 1}-01-20`, basis: 'merit' as const }))

test('every step of a road, brought, gives the award', () => {
  const whole: fc.Arbitrary<Facts> = fc.oneof(wholeIndividual, wholeIndividual, wholeCollective)
  const forgotten = fc.subarray([
    'ratings',
    'honours',
    'absences',
    'initiatives',
    'members',
    'judgements',
    'discipline',
  ])
  fc.assert(
    fc.property(whole, forgotten, fc.nat(14), (facts, forgets, index) => {
      fc.pre(facts['as-of'] >= '2024-01-01')
      const awards = awardsFor(law, facts.subject)
      const award = awards[index % awards.length] ?? ''
      const told: Record<string, unknown> = { ...facts }
      for (const key of forgets) delete told[key]
      const start = told as Facts
      const found = road(law, start, award)
      if (found.earliestYear === null) {
        expect(found.reason).toBeTruthy()
        return
      }
      expect([award, verdictOnly(law, walked(start, found), award)]).toEqual([award, 'met'])
      for (const step of found.steps) expect(step.citation.document).not.toBe('')
    }),
    { numRuns: 120, endOnFailure: true },
  )
}, 120_000)

// Every way of spending the years: a rating and an initiative each, titles given whenever their standard is met.
type Spent = {
  rating: 'none' | 'good' | 'excellent'
  scope: 'none' | 'base-unit' | 'ministry-province' | 'nationwide'
}
const judged = Object.fromEntries(
  law.rulebook.judgements
    .filter((each) => !each.exceptional && each.presumed === null)
    .map((each) => [each.name, true]),
)

function* worlds(years: number): Generator<Spent[]> {
  if (years === 0) return yield []
  for (const before of worlds(years - 1))
    for (const rating of ['none', 'good', 'excellent'] as const)
      for (const scope of ['none', 'base-unit', 'ministry-province', 'nationwide'] as const)
        yield [...before, { rating, scope }]
}

/** The first year the award is met in that world, and what was spent until then. */
function reachedIn(
  world: readonly Spent[],
  start: IndividualFacts,
  award: string,
): { year: number; spent: number } | null {
  let facts: IndividualFacts = { ...start, judgements: judged }
  let spent = 0
  for (const [index, { rating, scope }] of world.entries()) {
    const year = start.year + 1 + index
    const day = `${year}-12-31`
    const own =
      scope === 'none'
        ? []
        : [{ id: `I-${year}`, 'recognised-on': day, year, scope, applied: true, replicable: true }]
    spent += (rating === 'none' ? 0 : 1) + own.length
    facts = {
      ...facts,
      year,
      'as-of': day,
      ratings: [...(facts.ratings ?? []), ...(rating === 'none' ? [] : [{ year, rating }])],
      initiatives: [...(facts.initiatives ?? []), ...own],
    }
    for (const title of [fighter, 'ministry-province-emulation-fighter'].filter((each) => each !== award))
      if (verdictOnly(law, title === fighter ? { ...facts, initiatives: own } : facts, title) === 'met')
        facts = {
          ...facts,
          honours: [...(facts.honours ?? []), { award: title, year, 'decided-on': day, basis: 'merit' }],
        }
    const asked = award === fighter ? { ...facts, initiatives: own } : facts
    if (verdictOnly(law, asked, award) === 'met') return { year, spent }
  }
  return null
}

const all = [...worlds(2)]

test.for([
  'grassroots-emulation-fighter',
  'ministry-province-emulation-fighter',
  'national-emulation-fighter',
  'ministry-province-merit-certificate',
])('no way of spending two years reaches %s sooner or with less', (award) => {
  for (const years of [[], [2022], [2023], [2022, 2023], [2021, 2022], [2021, 2022, 2023]]) {
    // The year under review is lost, so that everything lies ahead.
    const start: IndividualFacts = {
      ...lan,
      ratings: [{ year: 2024, rating: 'completed' }],
      honours: held(...years),
      judgements: {},
    }
    const now = road(law, start, award)
    if (now.earliestYear === 2024) continue
    let best: { year: number; spent: number } | null = null
    for (const world of all) {
      const found = reachedIn(world, start, award)
      if (
        found !== null &&
        (best === null || found.year < best.year || (found.year === best.year && found.spent < best.spent))
      )
        best = found
    }
    if (best === null) expect(now.earliestYear === null || now.earliestYear > 2026).toBe(true)
    else {
      // A certificate has routes of other kinds of steps: there only the year is compared.
      const isCounted = award !== 'ministry-province-merit-certificate'
      const brought = now.steps.filter((step) =>
        ['annual-rating-at-least', 'initiative'].includes(step.need.predicate),
      ).length
      expect({ years, year: now.earliestYear, brought: isCounted ? brought : null }).toEqual({
        years,
        year: best.year,
        brought: isCounted ? best.spent : null,
      })
    }
  }
})
