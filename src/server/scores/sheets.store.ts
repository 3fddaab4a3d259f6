// All SQL of score sheets: scores and submissions. Corrections insert.
// Used by the acts and views of sheets, rankings and blocks.
import type { Generated } from 'kysely'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import type { Stage, Tenths } from './scorecard.ts'
import { type Score, type Sheet, sheetOf } from './sheet.ts'

declare module '../db/database.ts' {
  interface Database {
    score: {
      id: string
      seq: Generated<number>
      sheet_id: string
      stage: Stage
      item: string
      tenths: number | null
      not_applicable: boolean
      inputs: string | null
      note: string | null
      reason: string | null
      for_unit_id: string | null
      sheet_unit_id: string
      given_by: string
      given_at: string
    }
    score_submission: {
      id: string
      sheet_id: string
      stage: Stage
      total_tenths: number
      submitted_by: string
      submitted_at: string
      returned_by: string | null
      returned_at: string | null
      return_reason: string | null
    }
  }
}

export interface Submission {
  sheetId: string
  stage: Stage
  total: Tenths
  by: string
  at: string
  returned: { by: string; at: string; reason: string } | undefined
}

/** The scores in force of many sheets; a sheet without any score is an empty one. */
export async function sheetsOf(tx: Tx, sheetIds: readonly string[]): Promise<Map<string, Sheet>> {
  const rows =
    sheetIds.length === 0
      ? []
      : await tx
          .selectFrom('score')
          .selectAll()
          .distinctOn(['sheet_id', 'stage', 'item'])
          .where('sheet_id', 'in', [...sheetIds])
          .orderBy('sheet_id')
          .orderBy('stage')
          .orderBy('item')
          .orderBy('seq', 'desc')
          .execute()
  const bySheet = Map.groupBy(rows, (row) => row.sheet_id)
  return new Map(sheetIds.map((id) => [id, sheetOf((bySheet.get(id) ?? []).map(toScore))]))
}

export async function addScores(
  tx: Tx,
  sheet: { sheetId: string; unitId: string },
  scores: readonly (Score & { id: string })[],
): Promise<void> {
  await tx
    .insertInto('score')
    .values(
      scores.map((one) => ({
        id: one.id,
        sheet_id: sheet.sheetId,
        sheet_unit_id: sheet.unitId,
        stage: one.stage,
        item: one.item,
        tenths: one.tenths,
        not_applicable: one.notApplicable,
        inputs: one.inputs === null ? null : JSON.stringify(one.inputs),
        note: one.note,
        reason: one.reason,
        for_unit_id: one.forUnitId,
        given_by: one.by,
        given_at: one.at,
      })),
    )
    .execute()
}

/** Submissions of many sheets, those returned too, oldest first. */
export async function submissionsOf(tx: Tx, sheetIds: readonly string[]): Promise<Submission[]> {
  if (sheetIds.length === 0) return []
  const rows = await tx
    .selectFrom('score_submission')
    .selectAll()
    .where('sheet_id', 'in', [...sheetIds])
    .orderBy('submitted_at')
    .orderBy('returned_at', (order) => order.asc().nullsLast())
    .execute()
  return rows.map((row) => ({
    sheetId: row.sheet_id,
    stage: row.stage,
    total: row.total_tenths,
    by: row.submitted_by,
    at: row.submitted_at,
    returned:
      row.returned_by !== null && row.returned_at !== null
        ? { by: row.returned_by, at: row.returned_at, reason: row.return_reason ?? '' }
        : undefined,
  }))
}

/** True when any sheet of the year has a stage submitted and in force. */
export async function anySubmittedIn(tx: Tx, year: number): Promise<boolean> {
  const row = await tx
    .selectFrom('score_submission')
    .innerJoin('block_member', 'block_member.id', 'score_submission.sheet_id')
    .select(sql<number>`1`.as('one'))
    .where('block_member.year', '=', year)
    .where('returned_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export async function addSubmission(tx: Tx, id: string, submission: Submission): Promise<void> {
  await tx
    .insertInto('score_submission')
    .values({
      id,
      sheet_id: submission.sheetId,
      stage: submission.stage,
      total_tenths: submission.total,
      submitted_by: submission.by,
      submitted_at: submission.at,
      returned_by: null,
      returned_at: null,
      return_reason: null,
    })
    .execute()
}

export async function returnSubmission(
  tx: Tx,
  sheetId: string,
  stage: Stage,
  returned: { by: string; at: string; reason: string },
): Promise<void> {
  await tx
    .updateTable('score_submission')
    .set({ returned_by: returned.by, returned_at: returned.at, return_reason: returned.reason })
    .where('sheet_id', '=', sheetId)
    .where('stage', '=', stage)
    .where('returned_at', 'is', null)
    .execute()
}

// The driver gives jsonb as an object; the column is written as text.
const toScore = (row: {
  item: string
  stage: Stage
  tenths: number | null
  not_applicable: boolean
  inputs: unknown
  note: string | null
  reason: string | null
  given_by: string
  for_unit_id: string | null
  given_at: string
}): Score => ({
  item: row.item,
  stage: row.stage,
  tenths: row.tenths,
  notApplicable: row.not_applicable,
  inputs: row.inputs === null ? null : (row.inputs as Record<string, number>),
  note: row.note,
  reason: row.reason,
  by: row.given_by,
  forUnitId: row.for_unit_id,
  at: row.given_at,
})
