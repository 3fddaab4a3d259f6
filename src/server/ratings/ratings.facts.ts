// What the law may ask about ratings. Used by eligibility.
import type { Tx } from '../db/database.ts'
import type { RatingClass } from './rating.ts'
import { ratingsOf } from './ratings.store.ts'

export interface RatingFact {
  year: number
  rating?: RatingClass
  points?: number
}

/** Every rating in force, oldest first; undefined when the year asked has none yet: the law must not take "not decided" for "never rated". */
export async function ratingFacts(
  tx: Tx,
  subject: { personId: string } | { unitId: string },
  year: number,
): Promise<{ known: RatingFact[]; decidedForYear: boolean }> {
  const of = 'personId' in subject ? { personIds: [subject.personId] } : { unitIds: [subject.unitId] }
  const ratings = await ratingsOf(tx, of)
  const known = ratings
    .filter((rating) => rating.year <= year)
    .sort((one, other) => one.year - other.year)
    .map(
      (rating): RatingFact => ({
        year: rating.year,
        ...(rating.class === null ? {} : { rating: rating.class }),
        ...(rating.points === null ? {} : { points: rating.points }),
      }),
    )
  return { known, decidedForYear: known.some((one) => one.year === year) }
}
