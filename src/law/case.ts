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
  /** The year under review, its first day and its last. */
  year: number
  firstDay: string
  lastDay: string
  /** The rating of the year under review, once worked out. */
  rating: RatingRange | null
  /** The standards already worked out, by their place in the compiled law. */
  standards: (0 | 1 | 2 | 3 | undefined)[]
  /** Tried as if every open judgement were answered yes. */
  assuming: boolean
}

export function caseOf(facts: Facts, asOf?: string): Case {
  const { subject, year } = facts
  const days = daysOf(year)
  return {
    facts,
    individual: subject === 'individual' ? facts : null,
    collective: subject === 'collective' ? facts : null,
    on: asOf ?? facts['as-of'],
    year,
    firstDay: days.first,
    lastDay: days.last,
    rating: null,
    standards: [],
    assuming: false,
  }
}

const knownDays = new Map<number, { first: string; last: string }>()
function daysOf(year: number): { first: string; last: string } {
  const known = knownDays.get(year)
  if (known !== undefined) return known
  const days = { first: `${year}-01-01`, last: `${year}-12-31` }
  knownDays.set(year, days)
  return days
}

/** What a person or council has answered; undefined while nobody has. */
export function judged(c: Case, name: string): boolean | undefined {
  return c.facts.judgements?.[name] ?? undefined
}
