// A score sheet: the scores in force of each stage, and where two stages differ. Pure.
// Used by totals.ts, gates.ts, ranking.ts and the acts and views of sheets.
import type { Inputs } from './points.ts'
import { type Scorecard, type Stage, stages, type Tenths } from './scorecard.ts'

/** A score somebody gave. Points, or "does not apply"; never both. */
export interface Score {
  item: string
  stage: Stage
  tenths: Tenths | null
  notApplicable: boolean
  inputs: Inputs | null
  note: string | null
  reason: string | null
  by: string
  forUnitId: string | null
  at: string
}

/** The score in force of each item at one stage; an item that is absent was not scored: missing is not zero. */
export type StageScores = ReadonlyMap<string, Score>
export type Sheet = Readonly<Record<Stage, StageScores>>

/** Later scores replace earlier ones; one without points that applies takes the score back. */
export function sheetOf(scores: readonly Score[]): Sheet {
  const sheet: Record<Stage, Map<string, Score>> = { self: new Map(), block: new Map(), appraisal: new Map() }
  for (const score of scores) {
    if (score.tenths === null && !score.notApplicable) sheet[score.stage].delete(score.item)
    else sheet[score.stage].set(score.item, score)
  }
  return sheet
}

export const stageBefore = (stage: Stage): Stage | undefined => stages[stages.indexOf(stage) - 1]
export const stageAfter = (stage: Stage): Stage | undefined => stages[stages.indexOf(stage) + 1]

/** What two stages are compared by. An extra or a gate that nobody entered counts as "none". */
type Compared = Pick<Score, 'tenths' | 'notApplicable'>
const none: Compared = { tenths: 0, notApplicable: false }

/** True when the second stage says something else than the first; a missing item of the scorecard is no difference. */
export function differs(
  card: Scorecard,
  item: string,
  before: Compared | undefined,
  after: Compared | undefined,
): boolean {
  const isItem = card.groups.some((group) => group.items.some((one) => one.code === item))
  if (isItem && (!before || !after)) return false
  const first = before ?? none
  const second = after ?? none
  return first.notApplicable !== second.notApplicable || first.tenths !== second.tenths
}

export interface StageDifference {
  item: string
  stage: Exclude<Stage, 'self'>
  /** After minus before; undefined when one of the two does not apply. */
  tenths: Tenths | undefined
  after: Score
}

/** Every difference of a stage to the stage before, in the order of the scorecard. */
export function differencesAt(
  card: Scorecard,
  sheet: Sheet,
  stage: Exclude<Stage, 'self'>,
): StageDifference[] {
  const earlier = sheet[stage === 'block' ? 'self' : 'block']
  return [...sheet[stage].values()].flatMap((after) => {
    const before = earlier.get(after.item)
    if (!differs(card, after.item, before, after)) return []
    const comparable = !after.notApplicable && before?.notApplicable !== true
    const tenths = comparable ? (after.tenths ?? 0) - (before?.tenths ?? 0) : undefined
    return [{ item: after.item, stage, tenths, after }]
  })
}
