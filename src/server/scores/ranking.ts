// The members of a block in order of their totals at one stage, with gates and ties. A ranking elects nobody. Pure.
// Used by show-ranking, agree-ranking, break-tie and the minutes.
import type { Scorecard, Tenths } from './scorecard.ts'
import type { StageScores } from './sheet.ts'
import { breakTie, type TieVotes } from './ties.ts'
import { type Totals, totalsOf } from './totals.ts'

export interface Entry {
  unitId: string
  scores: StageScores
  /** The stage was submitted; open scores may still change and are not ranked. */
  submitted: boolean
}

export interface Ranked {
  unitId: string
  totals: Totals
  /** Shared by those who stay tied; the next place then skips. Undefined: not ranked. */
  place: number | undefined
  tied: boolean
  /** The tie rule that set this one before the next with the same total. */
  decidedBy: number | undefined
  /** Why there is no place: `missing`, `open`, or the code of the gate that bars. */
  reason: string | undefined
}

/** Everybody once: those with a place first, then those without. */
export function rank(card: Scorecard, entries: readonly Entry[], votes: TieVotes): Ranked[] {
  const read = entries.map((entry) => {
    const totals = totalsOf(card, entry.scores)
    return { ...entry, totals, reason: whyNotRanked(card, totals, entry.submitted) }
  })
  const ranked: Ranked[] = []
  for (const group of sameTotals(read.filter((one) => one.reason === undefined)))
    for (const part of breakTie(card, group, votes)) {
      const place = ranked.length + 1
      for (const { unitId, totals } of part.members)
        ranked.push({
          unitId,
          totals,
          place,
          tied: part.members.length > 1,
          decidedBy: part.decidedBy,
          reason: undefined,
        })
    }
  const notRanked = read.flatMap(({ unitId, totals, reason }): Ranked[] =>
    reason === undefined
      ? []
      : [{ unitId, totals, place: undefined, tied: false, decidedBy: undefined, reason }],
  )
  return [...ranked, ...notRanked]
}

function whyNotRanked(card: Scorecard, totals: Totals, submitted: boolean): string | undefined {
  if (totals.total === undefined) return 'missing'
  if (!submitted) return 'open'
  return card.gates.find((gate) => gate.notRanked && totals.gates.includes(gate.code))?.code
}

function sameTotals<T extends { totals: Totals }>(entries: readonly T[]): T[][] {
  const total = (one: T): Tenths => one.totals.total ?? 0
  const groups = Map.groupBy(entries, total)
  return [...groups.entries()].sort(([a], [b]) => b - a).map(([, group]) => group)
}
