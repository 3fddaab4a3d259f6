// Ratings of people and units: done, superseded, forbidden, refused with every reason, not visible.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, castOf } from '../../../../tools/cast.ts'
import { ratingFacts } from '../ratings.facts.ts'
import { listRatings } from '../views/list-ratings.ts'
import { listUnitRatings } from '../views/list-unit-ratings.ts'
import { rateUnits } from './rate-units.ts'
import { recordRatings } from './record-ratings.ts'

let cast: Cast
beforeAll(async () => {
  cast = await castOf('2024-12-05')
})
afterAll(() => cast.close())

const decision = { number: '45/QĐ-UA', on: '2024-12-02' }
const typed = (more: object = {}) => ({
  unitId: cast.units.UA,
  year: 2024,
  decision,
  ratings: [
    { personId: cast.people['staff-ua'], class: 'excellent' },
    { personId: cast.people['staff-ua-2'], class: 'good' },
  ],
  ...more,
})

test('the head rates the people of the unit; who is missing is said, and the cap is counted', async () => {
  expect(await cast.as('head-ua').done(recordRatings, typed())).toEqual({ recorded: 2 })
  const seen = await cast.as('staff-ua').seen(listRatings, { unitId: cast.units.UA, year: 2024 })
  expect(seen).toMatchObject({
    counts: { excellent: 1, good: 1 },
    missing: 9,
    cap: { excellent: 1, good: 1, allowed: 0, exceeded: true },
  })
})

test('a second decision supersedes the first, which stays in the table', async () => {
  await cast
    .as('secretary-ua')
    .done(recordRatings, typed({ ratings: [{ personId: cast.people['staff-ua'], class: 'good' }] }))
  const seen = await cast.as('head-ua').seen(listRatings, { unitId: cast.units.UA, year: 2024 })
  expect(seen.counts).toEqual({ good: 2 })
  const kept = await cast.db
    .selectFrom('rating')
    .select('id')
    .where('person_id', '=', cast.people['staff-ua'] ?? '')
    .execute()
  expect(kept).toHaveLength(2)
})

test('every reason at once, and nothing is kept', async () => {
  const personId = cast.people['staff-ua-3']
  const outcome = await cast.as('head-ua').act(
    recordRatings,
    typed({
      decision: { number: '1', on: '2023-12-31' },
      ratings: [{ personId }, { personId, points: 80 }, { personId: cast.people['staff-ub'], class: 'good' }],
    }),
  )
  expect(outcome).toMatchObject({
    status: 422,
    refusals: [
      { kind: 'rating.decided-before-the-year' },
      { kind: 'rating.class-or-points', row: 1 },
      { kind: 'rating.points-from-2026', row: 2 },
      { kind: 'rating.said-twice', row: 2 },
      { kind: 'rating.not-of-the-unit', row: 3 },
    ],
  })
  expect(
    await cast.as('head-ua').act(recordRatings, typed({ decision: { number: '1', on: '2024-12-31' } })),
  ).toMatchObject({
    refusals: [{ kind: 'rating.decided-in-the-future' }],
  })
})

test.for([
  ['staff-ua', 403],
  ['head-ub', 404],
  ['coordinator', 200],
  [null, 401],
] as const)('%s records ratings of UA: %i', async ([who, status]) => {
  expect(await cast.as(who).act(recordRatings, typed())).toMatchObject({ status })
})

test('the coordinator rates units; a head does not', async () => {
  const input = { year: 2024, decision, ratings: [{ unitId: cast.units.UA, class: 'excellent' }] }
  expect(await cast.as('head-ua').act(rateUnits, input)).toMatchObject({ status: 403 })
  await cast.as('coordinator').done(rateUnits, input)
  const listed = await cast.as('coordinator').seen(listUnitRatings, { year: 2024 })
  expect(listed.rows.find((row) => row.unit.code === 'UA')?.rating?.class).toBe('excellent')
  const unknown = { ...input, ratings: [{ unitId: cast.people.minister, class: 'good' }] }
  expect(await cast.as('coordinator').act(rateUnits, unknown)).toMatchObject({
    refusals: [{ kind: 'rating.unknown-unit' }],
  })
})

test('the law is told what is known, and whether the year is decided', async () => {
  const facts = (year: number) =>
    cast.db.transaction().execute((tx) => ratingFacts(tx, { personId: cast.people['staff-ua'] ?? '' }, year))
  expect(await facts(2024)).toEqual({ known: [{ year: 2024, rating: 'excellent' }], decidedForYear: true })
  expect(await facts(2023)).toEqual({ known: [], decidedForYear: false })
})
