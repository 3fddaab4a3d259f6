// Runs of consecutive years rated well enough: up to the proposal, or after an award, or wherever they lie.
// Used by the condition on rated years and by whatever must hold within the run.
import type { Case, RatingRange, Window } from '../case.ts'
import { recognisedRating, recordOf, yearOf } from '../effective-rating.ts'
import type { Honour } from '../fact.ts'
import type { Scene } from '../scene.ts'
import { heldHonours } from './held-honours.ts'

export type RunAsked = {
  rank: number
  years: number
  /** The run must reach the proposal. */
  untilProposal: boolean
  /** The run lies after the award of that code. */
  after: string | null
  /** Where the law counts from the previous award, every year since it must be in the run. */
  since: string | null
  /** A year in which that title is held counts as a year so rated. */
  orHolding: string | null
}
/** `sure: false`: a run only if what is not known turns out well. `older`: only if the years count from an award before the last. */
export type Run = { window: Window; sure: boolean; older: boolean }
type Start = { after: number; sure: boolean; whole: boolean; older: boolean }

/** What a year counts as in the run: its rating, or the title held in its place. */
export function rangeOf(c: Case, year: number, asked: RunAsked, scene: Scene): RatingRange {
  const range = recognisedRating(c, year, scene)
  if (asked.orHolding === null || range.lo >= asked.rank) return range
  if (c.facts.honours === undefined) return { lo: range.lo, hi: asked.rank }
  const { sure, possible } = heldHonours(c, asked.orHolding, { from: year, to: year }, false)
  if (sure.length > 0) return { lo: asked.rank, hi: asked.rank }
  return possible.length > 0 ? { lo: range.lo, hi: asked.rank } : range
}

export const yearsKnownFrom = 1945

export function runsOf(c: Case, asked: RunAsked, scene: Scene): Run[] {
  const isTitled = asked.orHolding !== null && rangeOf(c, c.year, asked, scene).hi >= asked.rank
  const end = isTitled ? c.year : endYear(c)
  if (c.facts.ratings === undefined)
    return [{ window: { from: yearsKnownFrom, to: c.year }, sure: false, older: false }]
  return startsOf(c, asked, scene).flatMap((start) =>
    asked.untilProposal
      ? runToProposal(c, end, start, asked, scene)
      : runsAnywhere(c, end, start, asked, scene),
  )
}

/** The last year that can be in a run up to the proposal: the year under review, or the one before while it is not rated. */
export function endYear(c: Case): number {
  return recordOf(c, c.year) === undefined && c.on <= c.lastDay ? c.year - 1 : c.year
}

/** Whether every year since the previous award must be in the run. */
export function countsSincePrevious(asked: RunAsked, scene: Scene): boolean {
  return asked.untilProposal && scene.counting('run-since-previous-award') !== null
}

function startsOf(c: Case, asked: RunAsked, scene: Scene): Start[] {
  const whole = countsSincePrevious(asked, scene)
  const award = asked.after ?? (whole ? asked.since : null)
  if (award === null) return [{ ...anywhere, sure: true }]
  if (c.facts.honours === undefined) return [{ ...anywhere, sure: false }]
  const basisMatters =
    scene.awardKind(award) === 'commendation' && scene.counting('sudden-and-thematic-are-no-basis') !== null
  const { sure, possible } = heldHonours(c, award, null, basisMatters)
  const starts: Start[] = []
  const last = lastYear([...sure, ...possible])
  for (const honour of [...sure, ...possible]) {
    const decidedOn = honour['decided-on']
    const isSure = sure.includes(honour)
    if (honour.year !== undefined) {
      const older = whole && honour.year < last
      starts.push({ after: honour.year, sure: isSure && !older, whole, older: isSure && older })
    } else {
      // Without its year, an award may be of any year up to its decision.
      starts.push({ ...anywhere, sure: false })
      if (decidedOn !== undefined)
        starts.push({ after: yearOf(decidedOn), sure: isSure && !whole, whole, older: false })
    }
  }
  return starts.length === 0 && asked.after === null ? [{ ...anywhere, sure: true }] : starts
}

const anywhere = { after: Number.NEGATIVE_INFINITY, whole: false, older: false }

/** The year of the last of them; without its year, an award may be as late as its decision. */
export function lastYear(honours: readonly Honour[]): number {
  return Math.max(
    ...honours.map(({ year, 'decided-on': decidedOn }) =>
      year !== undefined ? year : decidedOn !== undefined ? yearOf(decidedOn) : Number.POSITIVE_INFINITY,
    ),
  )
}

function runToProposal(c: Case, end: number, start: Start, asked: RunAsked, scene: Scene): Run[] {
  let surely = end + 1
  while (surely - 1 > start.after && rangeOf(c, surely - 1, asked, scene).lo >= asked.rank) surely--
  let perhaps = surely
  while (perhaps - 1 > start.after && rangeOf(c, perhaps - 1, asked, scene).hi >= asked.rank) perhaps--
  const isRun = (from: number) => end - from + 1 >= asked.years && (!start.whole || from === start.after + 1)
  const runs: Run[] = []
  const { sure, older } = start
  if (isRun(surely)) runs.push({ window: { from: surely, to: end }, sure, older })
  if (perhaps < surely && isRun(perhaps))
    runs.push({ window: { from: perhaps, to: end }, sure: false, older: false })
  return runs
}

function runsAnywhere(c: Case, end: number, start: Start, asked: RunAsked, scene: Scene): Run[] {
  const named = [...(c.facts.ratings ?? []), ...(asked.orHolding === null ? [] : (c.facts.honours ?? []))]
  const first = Math.max(start.after + 1, Math.min(...named.map((each) => each.year ?? end)))
  const runs: Run[] = []
  for (const bound of ['lo', 'hi'] as const)
    for (let from = first; from <= end; from++) {
      let to = from - 1
      while (to + 1 <= end && rangeOf(c, to + 1, asked, scene)[bound] >= asked.rank) to++
      // Of a run that ended years ago the law is silent, unless it says only "after".
      const isRecent = asked.after !== null || to >= c.year - 1
      if (to - from + 1 >= asked.years)
        runs.push({ window: { from, to }, sure: bound === 'lo' && start.sure && isRecent, older: false })
      from = Math.max(from, to + 1)
    }
  return runs
}
