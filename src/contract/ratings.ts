// Yearly quality ratings of people and units. Used by the ratings page, the law's facts and the reports.
import { z } from 'zod'
import { actContract, viewContract } from './define.ts'
import { Abilities, FileLink, Id, Line, LocalDate, PersonLink, UnitLink, Year } from './values.ts'

export const RatingClass = z.enum(['not-completed', 'completed', 'good', 'excellent'])
export type RatingClass = z.infer<typeof RatingClass>
const Decision = z.strictObject({ number: Line(100), on: LocalDate, fileId: Id.nullable().default(null) })
const Rated = {
  class: RatingClass.nullable().default(null),
  points: z.number().int().min(0).max(100).nullable().default(null),
}

export const RecordRatings = actContract({
  name: 'record-ratings',
  noun: 'ratings',
  method: 'POST',
  path: '/api/units/{unitId}/ratings',
  summary:
    'Records the yearly ratings of people of a unit, under one decision; a second record supersedes the first.',
  input: z.strictObject({
    unitId: Id,
    year: Year,
    decision: Decision,
    ratings: z
      .array(z.strictObject({ personId: Id, ...Rated }))
      .min(1)
      .max(2000),
  }),
  output: z.object({ recorded: z.number().int() }),
  refusals: [
    'rating.not-of-the-unit',
    'rating.class-or-points',
    'rating.points-from-2026',
    'rating.said-twice',
    'rating.decided-before-the-year',
    'rating.decided-in-the-future',
  ],
})

export const RateUnits = actContract({
  name: 'rate-units',
  noun: 'ratings',
  method: 'POST',
  path: '/api/unit-ratings',
  summary: 'Records the yearly ratings of units, under one decision.',
  input: z.strictObject({
    year: Year,
    decision: Decision,
    ratings: z
      .array(z.strictObject({ unitId: Id, ...Rated }))
      .min(1)
      .max(500),
  }),
  output: z.object({ recorded: z.number().int() }),
  refusals: [
    'rating.unknown-unit',
    'rating.class-or-points',
    'rating.points-from-2026',
    'rating.said-twice',
    'rating.decided-before-the-year',
    'rating.decided-in-the-future',
  ],
})

const RatingShown = z.object({
  class: RatingClass.nullable(),
  points: z.number().int().nullable(),
  decisionNumber: z.string(),
  decidedOn: LocalDate,
  file: FileLink.nullable(),
})

/** The decree's cap: "excellent" at most 20 of a hundred of those rated good, in exact integers. */
const Cap = z.object({
  excellent: z.number().int(),
  good: z.number().int(),
  allowed: z.number().int(),
  exceeded: z.boolean(),
  citation: z.object({ document: z.string(), article: z.string() }),
  certain: z.boolean(),
})

export const ListRatings = viewContract({
  name: 'list-ratings',
  noun: 'ratings',
  path: '/api/units/{unitId}/ratings',
  summary: 'Everyone of a unit with the rating of a year or none yet, the counts and the cap on "excellent".',
  input: z.strictObject({ unitId: Id, year: Year }),
  output: z.object({
    unit: UnitLink,
    year: z.number().int(),
    unitRating: RatingShown.nullable(),
    rows: z.array(
      z.object({
        person: PersonLink,
        position: z.string().nullable(),
        rank: z.string().nullable(),
        rating: RatingShown.nullable(),
        absentMonths: z.number().int(),
      }),
    ),
    counts: z.record(z.string(), z.number().int()),
    missing: z.number().int(),
    cap: Cap,
    abilities: Abilities,
  }),
})

export const ListUnitRatings = viewContract({
  name: 'list-unit-ratings',
  noun: 'ratings',
  path: '/api/unit-ratings',
  summary:
    'The units of the ministry with their rating of a year, how many of their people are rated, and the cap.',
  input: z.strictObject({ year: Year }),
  output: z.object({
    year: z.number().int(),
    rows: z.array(
      z.object({
        unit: UnitLink,
        rating: RatingShown.nullable(),
        staff: z.number().int(),
        rated: z.number().int(),
        cap: Cap,
      }),
    ),
    abilities: Abilities,
  }),
})
