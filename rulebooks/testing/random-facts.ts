// Random facts of persons and collectives, within the vocabulary, for the property tests. Never more than four awards back.
import fc from 'fast-check'
import { dayText } from '../../src/law/calendar-day.ts'
import type { CollectiveFacts, IndividualFacts } from '../../src/law/fact.ts'
import {
  absenceKinds,
  blockOrganisers,
  disciplineLevels,
  employers,
  employments,
  honourBases,
  movementLaunchers,
  movementReviews,
  proceedingKinds,
  ratingClasses,
  scopes,
} from '../../src/law/facts-shape.ts'

const [first, last] = [19_000, 20_700]
const dayBetween = (from: number, to: number) => fc.integer({ min: from, max: to }).map(dayText)
const yearOf = (text: string) => Number(text.slice(0, 4))

const individualAwards = [
  'advanced-worker',
  'grassroots-emulation-fighter',
  'ministry-province-emulation-fighter',
  'ministry-province-merit-certificate',
  'prime-minister-merit-certificate',
  'labour-order-third',
] as const

/** Judgements that are unknown until answered: those presumed change a settled verdict when answered. */
const judgementNames = [
  'self-reliance-and-solidarity',
  'movement-participation',
  'selected-among-holders',
  'exemplary-compliance',
  'movement-achievement',
  'sudden-or-many-achievements',
  'contribution',
  'prize-won',
  'long-service',
  'sector-criteria',
] as const

const honour = (awards: readonly string[]) =>
  fc
    .record({
      award: fc.constantFrom(...awards),
      year: fc.integer({ min: 2016, max: 2025 }),
      late: fc.integer({ min: 5, max: 200 }),
      basis: fc.constantFrom(...honourBases),
    })
    .map(({ late, ...each }) => ({
      ...each,
      'decided-on': dayText(Date.UTC(each.year + 1, 0, 1) / 86_400_000 + late),
    }))

const rating = (years: readonly number[]) =>
  fc
    .tuple(
      fc.subarray([...years]),
      fc.infiniteStream(fc.constantFrom(...ratingClasses, 'good' as const, 'excellent' as const)),
    )
    .map(([kept, classes]) =>
      kept.map((year) => ({ year, rating: classes.next().value ?? ('good' as const) })),
    )

const span = fc
  .tuple(fc.integer({ min: first, max: last }), fc.integer({ min: 0, max: 260 }))
  .map(([from, days]) => ({ from: dayText(from), to: dayText(from + days) }))

const achieved = fc.record({
  on: dayBetween(first, last + 300),
  year: fc.integer({ min: 2020, max: 2026 }),
  scope: fc.constantFrom(...scopes),
  applied: fc.boolean(),
  replicable: fc.boolean(),
})

const shared = (years: readonly number[]) => ({
  ratings: rating(years),
  proceedings: fc.array(
    fc
      .tuple(
        fc.constantFrom(...proceedingKinds),
        fc.integer({ min: first, max: last }),
        fc.integer({ min: 0, max: 400 }),
      )
      .map(([kind, opened, days]) => ({
        kind,
        'opened-on': dayText(opened),
        'cleared-on': days > 380 ? null : dayText(opened + days),
      })),
    { maxLength: 1 },
  ),
})

export const asOfArbitrary = dayBetween(19_500, 20_900)
const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]

/** Everything told: nothing is unknown but what the law leaves open. */
export const wholeIndividual: fc.Arbitrary<IndividualFacts> = fc
  .record({
    'as-of': asOfArbitrary,
    ...shared(years),
    honours: fc.array(honour(individualAwards), { maxLength: 8 }),
    profile: fc.record({
      employment: fc.constantFrom(...employments),
      employer: fc.constantFrom(...employers),
      'recruited-on': dayBetween(first - 3000, last),
    }),
    initiatives: fc.array(achieved, { maxLength: 3 }),
    research: fc.array(achieved, { maxLength: 2 }),
    absences: fc.array(fc.tuple(span, fc.constantFrom(...absenceKinds)), { maxLength: 2 }),
    discipline: fc.array(
      fc.tuple(fc.constantFrom(...disciplineLevels), span).map(([level, { from, to }]) => ({
        level,
        'decided-on': from,
        'ends-on': to,
      })),
      { maxLength: 1 },
    ),
    judgements: fc.dictionary(fc.constantFrom(...judgementNames), fc.boolean()),
  })
  .map(({ initiatives, research, absences, ...facts }) => ({
    ...facts,
    subject: 'individual' as const,
    year: yearOf(facts['as-of']),
    initiatives: initiatives.map(({ on, ...each }, index) => ({
      ...each,
      id: `I-${index}`,
      'recognised-on': on,
      'used-for': [],
    })),
    research: research.map(({ on, replicable: _, ...each }, index) => ({
      ...each,
      id: `R-${index}`,
      'accepted-on': on,
    })),
    absences: absences.map(([each, kind]) => ({ kind, ...each })),
  }))

export const wholeCollective: fc.Arbitrary<CollectiveFacts> = fc
  .record({
    'as-of': asOfArbitrary,
    ...shared(years),
    honours: fc.array(honour(['excellent-labour-collective', 'ministry-province-merit-certificate']), {
      maxLength: 4,
    }),
    total: fc.integer({ min: 1, max: 40 }),
    shares: fc.tuple(fc.nat(40), fc.nat(40), fc.nat(3)),
    'member-discipline': fc.array(
      fc.record({ level: fc.constantFrom(...disciplineLevels), 'decided-on': dayBetween(first, last) }),
      { maxLength: 2 },
    ),
    block: fc.option(fc.record({ organiser: fc.constantFrom(...blockOrganisers), leads: fc.boolean() })),
    'movements-led': fc.array(
      fc.record({
        'launched-by': fc.constantFrom(...movementLaunchers),
        years: fc.integer({ min: 1, max: 6 }),
        at: fc.constantFrom(...movementReviews),
      }),
      { maxLength: 2 },
    ),
    judgements: fc.dictionary(
      fc.constantFrom(
        'movement-participation',
        'unity',
        'exemplary-compliance',
        'exceeds-targets',
        'selected-among-leaders',
      ),
      fc.boolean(),
    ),
  })
  .map(({ total, shares, ...facts }) => ({
    ...facts,
    subject: 'collective' as const,
    year: yearOf(facts['as-of']),
    members: {
      total,
      'advanced-workers': Math.min(total, shares[0]),
      'completed-or-better': Math.min(total, shares[1]),
      'grassroots-fighters': Math.min(total, shares[2]),
    },
  }))

/** The keys whose absence means "nobody has told"; discipline and proceedings are presumed none instead. */
export const keysToForget = [
  'ratings',
  'honours',
  'initiatives',
  'research',
  'absences',
  'judgements',
  'profile.employment',
  'profile.employer',
  'profile.recruited-on',
  'members',
  'members.advanced-workers',
  'members.completed-or-better',
  'members.grassroots-fighters',
  'member-discipline',
  'block',
  'movements-led',
] as const
/** The keys of the entries of a list that may be left out. */
export const entryKeysToForget = [
  ['honours', 'year'],
  ['honours', 'basis'],
  ['initiatives', 'recognised-on'],
  ['initiatives', 'scope'],
  ['initiatives', 'applied'],
  ['initiatives', 'replicable'],
  ['initiatives', 'year'],
  ['research', 'accepted-on'],
  ['research', 'scope'],
  ['research', 'applied'],
  ['research', 'year'],
  ['movements-led', 'at'],
] as const
