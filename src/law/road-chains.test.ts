// Roads through several awards, each resting on the one before, in small laws made by chance: every title on the way is really
// earned, no way of spending the years is shorter, and none takes less. Honours held before and years already rated are in between.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { said, tinyLaw } from '../../rulebooks/testing/tiny-rulebook.ts'
import { verdictOnly } from './check.ts'
import type { Law } from './compile.ts'
import type { IndividualFacts, RatingClass, Scope } from './fact.ts'
import { road } from './road.ts'

const words = { vi: 'một', fr: 'un', en: 'one' }
/** Each rests on the one before: A is won in a year, B on several A, C on B and years after it. */
const [A, B, C] = [
  'advanced-worker',
  'grassroots-emulation-fighter',
  'ministry-province-emulation-fighter',
] as const
const lost = 2024
const horizon = 4

type Chain = {
  min: RatingClass
  a: 'rating' | 'initiative' | 'either'
  times: number
  consecutive: boolean
  scope: Scope | null
  years: number
  untilProposal: boolean
  within: number
  shortcut: boolean
}
const chain: fc.Arbitrary<Chain> = fc.record({
  min: fc.constantFrom('good' as const, 'excellent' as const),
  a: fc.constantFrom('rating' as const, 'initiative' as const, 'either' as const),
  times: fc.integer({ min: 1, max: 2 }),
  consecutive: fc.boolean(),
  scope: fc.constantFrom(null, 'base-unit' as const, 'ministry-province' as const),
  years: fc.integer({ min: 1, max: 2 }),
  untilProposal: fc.boolean(),
  within: fc.integer({ min: 0, max: 2 }),
  shortcut: fc.boolean(),
})

function lawOf({ min, a, times, consecutive, scope, years, untilProposal, within, shortcut }: Chain): Law {
  const rated = { 'annual-rating-at-least': min }
  const own = { initiative: { scope: 'base-unit', annual: true } }
  const ofA =
    a === 'rating'
      ? { holds: rated }
      : a === 'initiative'
        ? { all_of: [rated, own] }
        : { all_of: [{ 'annual-rating-at-least': 'good' }, { any_of: [rated, own] }] }
  const run = {
    'rated-years': { min: 'good', years, 'until-proposal': untilProposal, after: B },
    ...(within > 0 ? { within: [{ 'held-award': { award: A, times: within } }] } : {}),
  }
  const longWay = { all_of: [{ 'held-award': B }, run] }
  const shortWay = { 'held-award': { award: A, times: 3, consecutive: true } }
  return tinyLaw(
    {
      not_coded: said,
      clauses: [
        { clause: 1, text: '1', standard: { award: A, subject: 'individual' }, ...ofA },
        {
          clause: 2,
          text: '2',
          standard: { award: B, subject: 'individual' },
          all_of: [
            { 'held-award': { award: A, times, consecutive } },
            ...(scope === null ? [] : [{ initiative: { scope } }]),
          ],
        },
        {
          clause: 3,
          text: '3',
          standard: { award: C, subject: 'individual' },
          ...(shortcut ? { any_of: [longWay, shortWay] } : longWay),
        },
      ],
    },
    {
      'awards/awards.yaml': {
        awards: [A, B, C].map((award) => ({ award, names: words, kind: 'title', subjects: ['individual'] })),
      },
    },
  )
}

const start: fc.Arbitrary<IndividualFacts> = fc
  .record({
    classes: fc.array(fc.constantFrom('completed' as const, 'good' as const, 'excellent' as const), {
      minLength: 2,
      maxLength: 2,
    }),
    held: fc.subarray([
      [A, lost - 1],
      [A, lost - 2],
      [B, lost - 1],
    ] as const),
  })
  .map(({ classes, held }) => ({
    subject: 'individual',
    // The year under review is over: nothing can be brought in it, only titles may still be given for it.
    'as-of': `${lost + 1}-01-05`,
    year: lost,
    profile: { employment: 'civil-servant', employer: 'ministry-unit', 'recruited-on': '2015-03-01' },
    ratings: [
      ...classes.map((rating, back) => ({ year: lost - 1 - back, rating })),
      { year: lost, rating: 'completed' as const },
    ],
    honours: held.map(([award, year]) => honour(award, year)),
    initiatives: [],
    research: [],
    absences: [],
    discipline: [],
    proceedings: [],
  }))

const honour = (award: string, year: number) => ({
  award,
  year,
  'decided-on': `${year}-12-31`,
  basis: 'merit' as const,
})
const initiativeOf = (year: number, scope: Scope) => ({
  id: `I-${year}`,
  'recognised-on': `${year}-12-31`,
  year,
  scope,
  applied: true,
  replicable: true,
})

/** An initiative serves the A of its own year alone. */
function isMet(law: Law, facts: IndividualFacts, award: string): boolean {
  const initiatives =
    award === A ? (facts.initiatives ?? []).filter((each) => each.year === facts.year) : facts.initiatives
  return verdictOnly(law, { ...facts, ...(initiatives ? { initiatives } : {}) }, award) === 'met'
}

/** The facts at the end of a year in which so much was brought; titles follow. */
function spent(facts: IndividualFacts, rating: RatingClass | null, scope: Scope | null): IndividualFacts {
  const year = facts.year + 1
  return {
    ...facts,
    year,
    'as-of': `${year}-12-31`,
    ratings: [...(facts.ratings ?? []), ...(rating === null ? [] : [{ year, rating }])],
    initiatives: [...(facts.initiatives ?? []), ...(scope === null ? [] : [initiativeOf(year, scope)])],
  }
}
const titled = (facts: IndividualFacts, award: string): IndividualFacts => ({
  ...facts,
  honours: [...(facts.honours ?? []), honour(award, facts.year)],
})

type World = { facts: IndividualFacts; left: number }

/** A world, and the same with the titles of its year that are earned, given or not. */
function withTitles(law: Law, world: World): World[] {
  const ways = [world]
  for (const award of [A, B])
    for (const { facts, left } of [...ways])
      if (left > 1 && isMet(law, facts, award)) ways.push({ facts: titled(facts, award), left: left - 1 })
  return ways
}

/** Whether C can be reached by the end of that year with fewer than so many things: every way is tried. */
function isReachedWith(law: Law, { facts, left: fewer }: World, until: number): boolean {
  if (fewer <= 0) return false
  if (facts.year > lost && isMet(law, facts, C)) return true
  if (facts.year >= until) return false
  for (const rating of [null, 'good', 'excellent'] as const)
    for (const scope of [null, 'base-unit', 'ministry-province'] as const) {
      const left = fewer - (rating === null ? 0 : 1) - (scope === null ? 0 : 1)
      if (left <= 0) continue
      const ways = withTitles(law, { facts: spent(facts, rating, scope), left })
      if (ways.some((way) => isReachedWith(law, way, until))) return true
    }
  return false
}

/** Whether any world of the year that is over leads there. */
const isReached = (law: Law, facts: IndividualFacts, until: number, fewer: number): boolean =>
  withTitles(law, { facts, left: fewer }).some((world) => isReachedWith(law, world, until))

/** The first year C is met for someone who brings all there is each year. */
function firstYear(law: Law, from: IndividualFacts): number | null {
  let facts = withTitles(law, { facts: from, left: 9 }).at(-1)?.facts ?? from
  for (let year = lost + 1; year <= lost + horizon; year++) {
    facts = spent(facts, 'excellent', 'ministry-province')
    for (const award of [A, B]) if (isMet(law, facts, award)) facts = titled(facts, award)
    if (isMet(law, facts, C)) return year
  }
  return null
}

test('no way of spending the years reaches the end of a chain sooner, and none takes less', () => {
  fc.assert(
    fc.property(chain, start, (rules, facts) => {
      const law = lawOf(rules)
      fc.pre(!isMet(law, facts, C))
      const found = road(law, facts, C)
      const first = firstYear(law, facts)
      if (first === null || found.earliestYear === null) {
        expect(found.earliestYear === null || found.earliestYear > lost + horizon).toBe(true)
        return
      }
      expect(found.earliestYear).toBe(first)
      expect(isReached(law, facts, first, found.steps.length + 1)).toBe(true)
      expect(isReached(law, facts, first, found.steps.length)).toBe(false)
    }),
    { numRuns: 40, endOnFailure: true },
  )
}, 120_000)

test('each title on the way is earned in its year by what the road brought until then', () => {
  fc.assert(
    fc.property(chain, start, (rules, from) => {
      const law = lawOf(rules)
      const found = road(law, from, C)
      let facts = from
      const titles = found.steps.filter((step) => step.need.award !== undefined)
      for (let year = lost; year <= (found.earliestYear ?? 0); year++) {
        const own = found.steps.filter((step) => step.year === year)
        const rating = own.find((step) => step.need.predicate === 'annual-rating-at-least')?.need.params.min
        const scope = own.find((step) => step.need.predicate === 'initiative')?.need.params.scope
        if (year > lost)
          facts = spent(
            facts,
            rating === 'good' || rating === 'excellent' ? rating : null,
            scope === 'base-unit' || scope === 'ministry-province' ? scope : null,
          )
        for (const award of [A, B])
          if (titles.some((step) => step.year === year && step.need.award === award)) {
            expect([award, year, isMet(law, facts, award)]).toEqual([award, year, true])
            facts = titled(facts, award)
          }
      }
      if (found.earliestYear !== null && found.earliestYear > lost) expect(isMet(law, facts, C)).toBe(true)
    }),
    { numRuns: 150 },
  )
})
