// A person's facts flattened for engines that know neither lists of records nor calendar months nor ranges of ratings.
// Made outside the clock: the peers are spared this work, the engine and the hand-written code are not.
import type { IndividualFacts } from '../../src/law/index.ts'

const ranks: Record<string, number> = { 'not-completed': 0, completed: 1, good: 2, excellent: 3 }
const scopes: Record<string, number> = { 'base-unit': 0, 'ministry-province': 1, nationwide: 2 }

export type Prepared = {
  year: number
  /** After absences and discipline: 3 excellent … 0 not completed, -1 not rated. */
  rating: number
  newcomer: boolean
  once: boolean
  selfReliance: boolean
  movement: boolean
  selected: boolean
  combat: boolean
  worker: boolean
  fighterYears: number[]
  ministryYears: number[]
  initiatives: { scope: number; applied: boolean; replicable: boolean }[]
  works: { scope: number; applied: boolean }[]
}

export function prepared(facts: IndividualFacts): Prepared {
  const judged: Record<string, boolean | null | undefined> = facts.judgements ?? {}
  const on = facts['as-of']
  const yearsOf = (award: string) =>
    (facts.honours ?? []).flatMap((each) =>
      each.award === award && (each['decided-on'] ?? '') <= on && each.year !== undefined ? [each.year] : [],
    )
  const since = facts.profile?.['recruited-on'] ?? ''
  return {
    year: facts.year,
    rating: effectiveRating(facts),
    newcomer: since > `${facts.year}-07-01`,
    once: judged['achievement-not-already-rewarded'] !== false,
    selfReliance: judged['self-reliance-and-solidarity'] === true,
    movement: judged['movement-participation'] === true,
    selected: judged['selected-among-holders'] === true,
    combat: judged['combat-merit'] === true,
    worker: judged['other-worker-merit'] === true,
    fighterYears: yearsOf('grassroots-emulation-fighter'),
    ministryYears: yearsOf('ministry-province-emulation-fighter'),
    initiatives: (facts.initiatives ?? []).map((each) => ({
      scope: scopes[each.scope ?? ''] ?? 0,
      applied: each.applied === true,
      replicable: each.replicable === true,
    })),
    works: (facts.research ?? []).map((each) => ({
      scope: scopes[each.scope ?? ''] ?? 0,
      applied: each.applied === true,
    })),
  }
}

/** Absences of three months or more cap the rating, a discipline of the year fails it; only for facts whose rating is certain. */
function effectiveRating(facts: IndividualFacts): number {
  const record = (facts.ratings ?? []).find((each) => each.year === facts.year)
  const rank = record?.rating === undefined ? -1 : (ranks[record.rating] ?? -1)
  if (rank <= 0) return rank
  if ((facts.discipline ?? []).some((each) => each['decided-on'].startsWith(String(facts.year)))) return 0
  const away = (facts.absences ?? [])
    .filter((each) => each.kind === 'sick-leave' || each.kind === 'unpaid-leave')
    .reduce((days, each) => days + (Date.parse(each.to) - Date.parse(each.from)) / 86_400_000 + 1, 0)
  return away >= 92 ? Math.min(rank, 1) : rank
}
