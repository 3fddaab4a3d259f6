// All SQL of reports. Used by this folder.
import { sql } from 'kysely'
import type { Language } from '../../contract/values.ts'
import type { Tx } from '../db/database.ts'
import type { Report, Snapshot } from './report.ts'

declare module '../db/database.ts' {
  interface Database {
    report: {
      id: string
      movement_id: string
      kind: 'six-month' | 'year-end'
      language: Language
      texts: string
      drafted_by: string | null
      drafted_at: string
      saved_at: string
    }
    report_issue: {
      report_id: string
      number: string
      issued_on: string
      snapshot: string
      hash: string
      issued_by: string | null
      issued_at: string
    }
  }
}

export async function addReport(tx: Tx, report: Report): Promise<void> {
  await tx
    .insertInto('report')
    .values({
      id: report.id,
      movement_id: report.movementId,
      kind: report.kind,
      language: report.language,
      texts: JSON.stringify(report.texts),
      drafted_by: report.draftedBy,
      drafted_at: report.draftedAt,
      saved_at: report.savedAt,
    })
    .execute()
}

export async function keepTexts(tx: Tx, id: string, texts: Report['texts'], at: string): Promise<void> {
  await tx
    .updateTable('report')
    .set({ texts: JSON.stringify(texts), saved_at: at })
    .where('id', '=', id)
    .execute()
}

export async function addIssue(
  tx: Tx,
  id: string,
  issue: NonNullable<Report['issue']>,
  by: string | null,
  at: string,
): Promise<void> {
  await tx
    .insertInto('report_issue')
    .values({
      report_id: id,
      number: issue.number,
      issued_on: issue.on,
      snapshot: JSON.stringify(issue.snapshot),
      hash: issue.hash,
      issued_by: by,
      issued_at: at,
    })
    .execute()
}

export async function reportById(tx: Tx, id: string): Promise<Report | undefined> {
  const row = await rowsOf(tx).where('report.id', '=', id).executeTakeFirst()
  return row && toReport(row)
}

/** The reports of a movement, newest first. */
export async function reportsOf(tx: Tx, movementId: string): Promise<Report[]> {
  const rows = await rowsOf(tx)
    .where('movement_id', '=', movementId)
    .orderBy('drafted_at', 'desc')
    .orderBy('report.id', 'desc')
    .execute()
  return rows.map(toReport)
}

/** The last report issued before this one. */
export async function previousOf(tx: Tx, report: Report): Promise<Report | undefined> {
  return (await reportsOf(tx, report.movementId)).find(
    (one) => one.issue !== null && one.id !== report.id && one.draftedAt <= report.draftedAt,
  )
}

const rowsOf = (tx: Tx) =>
  tx
    .selectFrom('report')
    .selectAll('report')
    .select(
      sql<{
        number: string
        on: string
        hash: string
        snapshot: Snapshot
      } | null>`(select json_build_object('number', number, 'on', issued_on, 'hash', hash, 'snapshot', snapshot)
      from report_issue i where i.report_id = report.id)`.as('issue'),
    )

const toReport = (row: Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number]): Report => ({
  id: row.id,
  movementId: row.movement_id,
  kind: row.kind,
  language: row.language,
  // Parsed by the contract when it was kept.
  texts: row.texts as unknown as Report['texts'],
  draftedBy: row.drafted_by,
  draftedAt: row.drafted_at,
  savedAt: row.saved_at,
  issue: row.issue,
})
