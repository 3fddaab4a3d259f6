// All SQL of ratings. Used by this folder, the dossiers and the reports.
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import type { Rating, RatingClass } from './rating.ts'

declare module '../db/database.ts' {
  interface Database {
    rating: {
      id: string
      person_id: string | null
      unit_id: string | null
      rated_in: string | null
      year: number
      class: RatingClass | null
      points: number | null
      decision_number: string
      decided_on: string
      file_id: string | null
      recorded_by: string | null
      recorded_at: string
      superseded_at: string | null
    }
  }
}

/** Adds ratings; those of the same person or unit and year that were in force are superseded. */
export async function addRatings(
  tx: Tx,
  ratings: readonly Rating[],
  by: string | null,
  at: string,
): Promise<void> {
  for (const column of ['person_id', 'unit_id'] as const) {
    const ids = ratings.flatMap((one) => (column === 'person_id' ? one.personId : one.unitId) ?? [])
    const year = ratings[0]?.year
    if (ids.length === 0 || year === undefined) continue
    await tx
      .updateTable('rating')
      .set({ superseded_at: at })
      .where(column, 'in', ids)
      .where('year', '=', year)
      .where('superseded_at', 'is', null)
      .execute()
  }
  await tx
    .insertInto('rating')
    .values(
      ratings.map((one) => ({
        id: one.id,
        person_id: one.personId,
        unit_id: one.unitId,
        rated_in: one.ratedIn,
        year: one.year,
        class: one.class,
        points: one.points,
        decision_number: one.decisionNumber,
        decided_on: one.decidedOn,
        file_id: one.fileId,
        recorded_by: by,
        recorded_at: at,
        superseded_at: null,
      })),
    )
    .execute()
}

/** The ratings in force of people, or of units, for a year or for all years; newest year first. */
export async function ratingsOf(
  tx: Tx,
  of: { personIds: readonly string[] } | { unitIds: readonly string[] },
  year?: number,
): Promise<Rating[]> {
  const [column, ids] =
    'personIds' in of ? (['person_id', of.personIds] as const) : (['unit_id', of.unitIds] as const)
  if (ids.length === 0) return []
  let query = tx
    .selectFrom('rating')
    .selectAll()
    .where('superseded_at', 'is', null)
    .where(column, 'in', [...ids])
  if (year !== undefined) query = query.where('year', '=', year)
  const rows = await query.orderBy('year', 'desc').execute()
  return rows.map(toRating)
}

/** How many people of each unit are rated in a year, by class. */
export async function ratingCounts(
  tx: Tx,
  year: number,
): Promise<{ unitId: string; class: RatingClass | null; count: number }[]> {
  const rows = await tx
    .selectFrom('rating')
    .select(['rated_in', 'class', sql<number>`count(*)`.as('count')])
    .where('year', '=', year)
    .where('superseded_at', 'is', null)
    .where('person_id', 'is not', null)
    .groupBy(['rated_in', 'class'])
    .execute()
  return rows.flatMap((row) =>
    row.rated_in ? [{ unitId: row.rated_in, class: row.class, count: row.count }] : [],
  )
}

const toRating = (row: {
  id: string
  person_id: string | null
  unit_id: string | null
  rated_in: string | null
  year: number
  class: RatingClass | null
  points: number | null
  decision_number: string
  decided_on: string
  file_id: string | null
}): Rating => ({
  id: row.id,
  personId: row.person_id,
  unitId: row.unit_id,
  ratedIn: row.rated_in,
  year: row.year,
  class: row.class,
  points: row.points,
  decisionNumber: row.decision_number,
  decidedOn: row.decided_on,
  fileId: row.file_id,
})
