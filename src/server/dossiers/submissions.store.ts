// SQL of sending up and taking back: letters with their dossiers, findings as they were, withdrawals. Used by this folder.
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import type { StoredFinding } from './finding.ts'

declare module '../db/database.ts' {
  interface Database {
    dossier_submission: {
      id: string
      unit_id: string
      year: number
      number: string
      on_day: string
      file_id: string | null
      received_on: string
      due_on: string | null
      late: boolean
      submitted_by: string | null
      submitted_at: string
    }
    dossier_submission_line: {
      submission_id: string
      dossier_id: string
      position: number
      report_version: number
    }
    dossier_finding: {
      id: string
      dossier_id: string
      step: 'submission' | 'appraisal'
      step_id: string
      verdict: StoredFinding['verdict']
      awaiting_judgement: boolean
      law_on: string
      certain: boolean
      rulebook_version: string
      finding: string
      at: string
    }
    dossier_withdrawal: {
      dossier_id: string
      reason: string
      withdrawn_by: string | null
      withdrawn_at: string
    }
  }
}

export interface NewSubmission {
  id: string
  unitId: string
  year: number
  number: string
  on: string
  fileId: string | null
  receivedOn: string
  dueOn: string | null
  late: boolean
  dossierIds: readonly string[]
}

export async function addSubmission(
  tx: Tx,
  letter: NewSubmission,
  versions: ReadonlyMap<string, number>,
  by: string | null,
  at: string,
): Promise<void> {
  await tx
    .insertInto('dossier_submission')
    .values({
      id: letter.id,
      unit_id: letter.unitId,
      year: letter.year,
      number: letter.number,
      on_day: letter.on,
      file_id: letter.fileId,
      received_on: letter.receivedOn,
      due_on: letter.dueOn,
      late: letter.late,
      submitted_by: by,
      submitted_at: at,
    })
    .execute()
  await tx
    .insertInto('dossier_submission_line')
    .values(
      letter.dossierIds.map((dossierId, index) => ({
        submission_id: letter.id,
        dossier_id: dossierId,
        position: index + 1,
        report_version: versions.get(dossierId) ?? 0,
      })),
    )
    .execute()
}

export async function isLetterNumberTaken(
  tx: Tx,
  unitId: string,
  year: number,
  number: string,
): Promise<boolean> {
  const row = await tx
    .selectFrom('dossier_submission')
    .select('id')
    .where('unit_id', '=', unitId)
    .where('year', '=', year)
    .where('number', '=', number)
    .executeTakeFirst()
  return row !== undefined
}

export interface SentLetter {
  id: string
  number: string
  on: string
  late: boolean
  fileId: string | null
  dossiers: number
}

/** The letters a unit sent for a year, newest first. */
export async function lettersOf(tx: Tx, unitId: string, year: number): Promise<SentLetter[]> {
  const rows = await sql<SentLetter>`
    select s.id, s.number, s.on_day as "on", s.late, s.file_id as "fileId",
      (select count(*)::int from dossier_submission_line l where l.submission_id = s.id) as dossiers
    from dossier_submission s where s.unit_id = ${unitId}::uuid and s.year = ${year} order by s.seq desc`.execute(
    tx,
  )
  return rows.rows
}

export interface NewFinding {
  id: string
  dossierId: string
  step: 'submission' | 'appraisal'
  stepId: string
  finding: StoredFinding
}

/** Keeps findings as they are: what a legal step rested on. */
export async function keepFindings(tx: Tx, findings: readonly NewFinding[], at: string): Promise<void> {
  if (findings.length === 0) return
  await tx
    .insertInto('dossier_finding')
    .values(
      findings.map(({ finding, ...kept }) => ({
        id: kept.id,
        dossier_id: kept.dossierId,
        step: kept.step,
        step_id: kept.stepId,
        verdict: finding.verdict,
        awaiting_judgement: finding.awaitingJudgement,
        law_on: finding.lawOn,
        certain: finding.certain,
        rulebook_version: finding.rulebookVersion,
        finding: JSON.stringify(finding),
        at,
      })),
    )
    .execute()
}

export interface KeptFinding {
  step: 'submission' | 'appraisal'
  at: string
  finding: StoredFinding
}

/** The findings stored for a dossier, newest first. */
export async function findingsKept(tx: Tx, dossierId: string): Promise<KeptFinding[]> {
  const rows = await sql<KeptFinding>`
    select step, at, finding from dossier_finding where dossier_id = ${dossierId}::uuid order by at desc, id desc`.execute(
    tx,
  )
  return rows.rows
}

export async function addWithdrawal(
  tx: Tx,
  withdrawal: { dossierId: string; reason: string },
  by: string | null,
  at: string,
): Promise<void> {
  await tx
    .insertInto('dossier_withdrawal')
    .values({
      dossier_id: withdrawal.dossierId,
      reason: withdrawal.reason,
      withdrawn_by: by,
      withdrawn_at: at,
    })
    .execute()
}
