// What a ranking of a block is made from: the sheets, what is submitted, ballots and council decisions on ties.
// Used by the acts and views of rankings, meetings and elections.
import type { Tx } from '../db/database.ts'
import type { WholeBlock } from './block.ts'
import { type Meeting, meetingsOf } from './meetings.store.ts'
import { type Ranked, rank } from './ranking.ts'
import { type AgreedRanking, agreedRankings, type TieDecision, tieDecisionsOf } from './rankings.store.ts'
import { type Stage, stages } from './scorecard.ts'
import { type Scoring, scoringOf } from './scorecards.store.ts'
import { type Sheet, sheetOf } from './sheet.ts'
import { type Submission, sheetsOf, submissionsOf } from './sheets.store.ts'
import { type Totals, totalsOf } from './totals.ts'

export interface BlockScores {
  whole: WholeBlock
  scoring: Scoring
  sheets: ReadonlyMap<string, Sheet>
  submissions: readonly Submission[]
  meetings: readonly Meeting[]
  /** The newest ranking that a meeting agreed. */
  agreed: AgreedRanking | undefined
  tieDecisions: readonly TieDecision[]
}

/** Undefined while the year's scoring was not opened. */
export async function loadBlockScores(tx: Tx, whole: WholeBlock): Promise<BlockScores | undefined> {
  const scoring = await scoringOf(tx, whole.block.year)
  if (!scoring) return undefined
  const sheetIds = whole.members.map((one) => one.sheetId)
  const meetings = await meetingsOf(tx, { blockIds: [whole.block.id] })
  const [agreed] = await agreedRankings(
    tx,
    meetings.map((one) => one.id),
  )
  return {
    whole,
    scoring,
    sheets: await sheetsOf(tx, sheetIds),
    submissions: await submissionsOf(tx, sheetIds),
    meetings,
    agreed,
    tieDecisions: await tieDecisionsOf(tx, whole.block.id),
  }
}

export const isSubmitted = ({ submissions }: BlockScores, sheetId: string, stage: Stage): boolean =>
  submissions.some((one) => one.sheetId === sheetId && one.stage === stage && one.returned === undefined)

/** The ranking at a stage. Ballots are those of the agreed ranking, unless others are given. */
export function rankingOf(
  loaded: BlockScores,
  stage: Stage,
  ballot: ReadonlyMap<string, number> = ballotsOf(loaded.agreed),
): Ranked[] {
  const entries = loaded.whole.members.map((one) => ({
    unitId: one.unitId,
    scores: (loaded.sheets.get(one.sheetId) ?? sheetOf([]))[stage],
    submitted: isSubmitted(loaded, one.sheetId, stage),
  }))
  return rank(loaded.scoring.card, entries, {
    ballot,
    council: loaded.tieDecisions.map((one) => one.unitIds),
  })
}

const ballotsOf = (agreed: AgreedRanking | undefined): Map<string, number> =>
  new Map(agreed?.ranks.flatMap((one) => (one.tieVotes === null ? [] : [[one.unitId, one.tieVotes]])))

/** The furthest stage at which at least one sheet is submitted. */
export function furthestStage(loaded: BlockScores): Stage {
  return (
    stages.findLast((stage) => loaded.submissions.some((one) => one.stage === stage && !one.returned)) ??
    'self'
  )
}

/** The stage at which most members can be compared: a few sheets that are further do not hide the others. */
export function fullestStage(loaded: BlockScores): Stage {
  const count = (stage: Stage) =>
    loaded.whole.members.filter((one) => isSubmitted(loaded, one.sheetId, stage)).length
  if (count('appraisal') > 0 && count('appraisal') === count('block')) return 'appraisal'
  return loaded.agreed?.stage ?? (count('block') > 0 ? 'block' : 'self')
}

/** A sheet's totals at its furthest submitted stage; undefined while nothing is submitted. */
export function standingOf(
  loaded: BlockScores,
  sheetId: string,
): { stage: Stage; totals: Totals } | undefined {
  const stage = stages.findLast((one) => isSubmitted(loaded, sheetId, one))
  const sheet = loaded.sheets.get(sheetId)
  return stage && sheet ? { stage, totals: totalsOf(loaded.scoring.card, sheet[stage]) } : undefined
}
