// Why ratings are refused, for people and for units alike. Pure. Used by the two acts of this folder.
import type { RatingClass } from '../../contract/ratings.ts'
import type { Refusal } from '../act.ts'

interface Typed {
  class: RatingClass | null
  points: number | null
}
type Kind =
  | 'rating.class-or-points'
  | 'rating.points-from-2026'
  | 'rating.said-twice'
  | 'rating.decided-before-the-year'
  | 'rating.decided-in-the-future'

/** A class until 2025, points allowed from 2026; each person or unit once; a decision made in or after the year, not after today. */
export function ratingRefusals(
  input: { year: number; decision: { on: string } },
  ratings: readonly (Typed & { id: string })[],
  today: string,
): Refusal<Kind>[] {
  const refused: Refusal<Kind>[] = []
  if (input.decision.on < `${input.year}-01-01`)
    refused.push({ kind: 'rating.decided-before-the-year', path: 'decision.on', year: input.year })
  if (input.decision.on > today) refused.push({ kind: 'rating.decided-in-the-future', path: 'decision.on' })
  const seen = new Set<string>()
  for (const [index, rating] of ratings.entries()) {
    if (rating.class === null && rating.points === null)
      refused.push({ kind: 'rating.class-or-points', path: `ratings.${index}.class`, row: index + 1 })
    if (rating.points !== null && input.year < 2026)
      refused.push({ kind: 'rating.points-from-2026', path: `ratings.${index}.points`, row: index + 1 })
    if (seen.has(rating.id))
      refused.push({ kind: 'rating.said-twice', path: `ratings.${index}`, row: index + 1 })
    seen.add(rating.id)
  }
  return refused
}
