// Everything that is scored in a year's blocks, read in a handful of queries. Used by list-blocks, show-block and waiting items.
import type { Tx } from '../db/database.ts'
import type { WholeBlock } from './block.ts'
import type { Election } from './election.ts'
import { electionsOf } from './elections.store.ts'
import { type Pact, pactsOf } from './pacts.store.ts'
import { type Stage, stages, type Tenths } from './scorecard.ts'
import { type Scoring, scoringOf } from './scorecards.store.ts'
import { type Sheet, sheetOf } from './sheet.ts'
import { type Submission, sheetsOf, submissionsOf } from './sheets.store.ts'
import { type Totals, totalsOf } from './totals.ts'

export interface ScoredYear {
  scoring: Scoring | undefined
  sheets: ReadonlyMap<string, Sheet>
  submissions: ReadonlyMap<string, readonly Submission[]>
  pacts: ReadonlyMap<string, Pact>
  elections: ReadonlyMap<string, Election>
}

export async function loadYear(tx: Tx, year: number, blocks: readonly WholeBlock[]): Promise<ScoredYear> {
  const blockIds = blocks.map((one) => one.block.id)
  const sheetIds = blocks.flatMap((one) => one.members.map((member) => member.sheetId))
  const submissions = await submissionsOf(tx, sheetIds)
  return {
    scoring: await scoringOf(tx, year),
    sheets: await sheetsOf(tx, sheetIds),
    submissions: Map.groupBy(submissions, (one) => one.sheetId),
    pacts: await pactsOf(tx, blockIds),
    elections: await electionsOf(tx, blockIds),
  }
}

/** A sheet as it stands: its three totals once scoring is opened, what is submitted, how far it is. */
export interface Standing {
  sheet: Sheet
  submissions: readonly Submission[]
  totals: Readonly<Record<Stage, Totals>> | undefined
  furthest: Stage | undefined
  isIn(stage: Stage): boolean
}

// A list asks for the same sheet many times: its totals are summed once a reading.
const summed = new WeakMap<ScoredYear, Map<string, Standing>>()

export function standing(year: ScoredYear, sheetId: string): Standing {
  const known = summed.get(year) ?? new Map<string, Standing>()
  summed.set(year, known)
  const found = known.get(sheetId) ?? standingOf(year, sheetId)
  known.set(sheetId, found)
  return found
}

function standingOf(year: ScoredYear, sheetId: string): Standing {
  const sheet = year.sheets.get(sheetId) ?? sheetOf([])
  const submissions = year.submissions.get(sheetId) ?? []
  const card = year.scoring?.card
  const isIn = (stage: Stage) => submissions.some((one) => one.stage === stage && !one.returned)
  return {
    sheet,
    submissions,
    totals: card && {
      self: totalsOf(card, sheet.self),
      block: totalsOf(card, sheet.block),
      appraisal: totalsOf(card, sheet.appraisal),
    },
    furthest: stages.findLast(isIn),
    isIn,
  }
}

/** The totals submitted at one stage, for a spread. */
export function totalsAt(year: ScoredYear, sheetIds: readonly string[], stage: Stage): Tenths[] {
  return sheetIds.flatMap((sheetId) => {
    const { totals, isIn } = standing(year, sheetId)
    return isIn(stage) ? (totals?.[stage].total ?? []) : []
  })
}

/** Stages that should be in by now and are not. */
export function overdue(year: ScoredYear, sheetId: string, today: string): Stage[] {
  const { isIn } = standing(year, sheetId)
  const due = year.scoring?.due
  if (!due) return []
  const open = stages.find((stage) => !isIn(stage))
  return open && today > due[open] ? [open] : []
}
