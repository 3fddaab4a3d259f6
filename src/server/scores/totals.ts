// The totals of one stage of a sheet: groups, rescaled base, bonus, penalties, class. A total that lacks parts is no number. Pure.
// Used by submit-scores, views, ranking.ts and the facts of the law.
import { gatesOf, highestClassOpen } from './gates.ts'
import { roundHalfUp } from './points.ts'
import { itemsOf, type Scorecard, type Tenths } from './scorecard.ts'
import type { StageScores } from './sheet.ts'

export interface Totals {
  /** Items with a score, or said not to apply. */
  scored: number
  of: number
  missing: readonly string[]
  /** The points of the items that apply, together: what `base` is rescaled from. */
  applicable: Tenths
  /** Undefined while an item is missing, or when nothing applies. */
  base: Tenths | undefined
  bonus: Tenths
  /** Negative. */
  penalty: Tenths
  total: Tenths | undefined
  groups: Readonly<Record<string, Tenths | undefined>>
  /** The class by total, capped by gates. */
  class: string | undefined
  gates: readonly string[]
}

export function totalsOf(card: Scorecard, scores: StageScores): Totals {
  const items = itemsOf(card)
  const missing = items.filter((item) => !scores.has(item.code)).map((item) => item.code)
  const counted = items.filter((item) => scores.get(item.code)?.notApplicable !== true)
  const applicable = counted.reduce((sum, item) => sum + item.max, 0)
  const points = counted.reduce((sum, item) => sum + (scores.get(item.code)?.tenths ?? 0), 0)
  const base = missing.length > 0 || applicable === 0 ? undefined : rescaled(points, applicable, card.scale)
  const bonus = Math.min(card.bonusCap, extras(card.bonus, scores))
  const penalty = extras(card.penalties, scores)
  const total = base === undefined ? undefined : Math.max(0, base + bonus + penalty)
  const gates = gatesOf(card, scores)
  return {
    scored: items.length - missing.length,
    of: items.length,
    missing,
    applicable,
    base,
    bonus,
    penalty,
    total,
    groups: groupTotals(card, scores),
    class: total === undefined ? undefined : classOf(card, total, highestClassOpen(card, gates)),
    gates: gates.map((gate) => gate.code),
  }
}

/** Points of the applicable items brought back to the whole scale, in tenths, halves up. */
export function rescaled(points: Tenths, applicable: Tenths, scale: number): Tenths {
  return Number(roundHalfUp(BigInt(points) * BigInt(scale * 10), BigInt(applicable)))
}

const extras = (list: Scorecard['bonus'], scores: StageScores): Tenths =>
  list.reduce((sum, extra) => sum + (scores.get(extra.code)?.tenths ?? 0), 0)

/** A group's points as given, not rescaled; undefined while one of its items is missing. */
function groupTotals(card: Scorecard, scores: StageScores): Record<string, Tenths | undefined> {
  return Object.fromEntries(
    card.groups.map((group) => [
      group.code,
      group.items.every((item) => scores.has(item.code))
        ? group.items.reduce((sum, item) => sum + (scores.get(item.code)?.tenths ?? 0), 0)
        : undefined,
    ]),
  )
}

function classOf(card: Scorecard, total: Tenths, highestOpen: number): string | undefined {
  const reached = card.classes.findIndex((one) => total >= one.from)
  return card.classes[Math.max(reached, highestOpen)]?.code
}

/** True when the self-score is above the assessed one by more than the share for which the scorecard takes points. */
export function isInflated(card: Scorecard, self: Tenths | undefined, assessed: Tenths | undefined): boolean {
  const percent = card.penalties.find((penalty) => penalty.selfAbovePercent !== undefined)?.selfAbovePercent
  if (percent === undefined || self === undefined || assessed === undefined) return false
  return self * 100 > assessed * (100 + percent)
}
