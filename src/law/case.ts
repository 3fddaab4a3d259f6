// One person or collective on one day, as the compiled conditions see them: the facts, the day, what was worked out once.
// Made by check.ts, read by every condition.
import type { CollectiveFacts, Facts, IndividualFacts } from './fact.ts'

/** Years, first and last included: the run within which something must have happened. */
export type Window = { from: number; to: number }
/** The least and the most a year's rating can be: 3 excellent, 2 good, 1 completed, 0 not completed, −1 not rated. */
export type RatingRange = { lo: number; hi: number }

export type Case = {
  facts: Facts
  individual: IndividualFacts | null
  collective: CollectiveFacts | null
  /** The day whose law applies. */
  on: string
  /** The year under review, and its last day. */
  year: number
  lastDay: string
  /** The rating of the year under review, once worked out. */
  rating: RatingRange | null
  /** Tried as if every open judgement were answered yes. */
  assuming: boolean
}

export function caseOf(facts: Facts, asOf?: string): Case {
  return {
    facts,
    individual: facts.subject === 'individual' ? facts : null,
    collective: facts.subject === 'collective' ? facts : null,
    on: asOf ?? facts['as-of'],
    year: facts.year,
    lastDay: `${facts.year}-12-31`,
    rating: null,
    assuming: false,
  }
}

/** What a person or council has answered; undefined while nobody has. */
export function judged(c: Case, name: string): boolean | undefined {
  return c.facts.judgements?.[name] ?? undefined
}
