// SQL of corrections and opinions. Used by the acts and views of this folder.
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'

declare module '../db/database.ts' {
  interface Database {
    dossier_return: {
      id: string
      dossier_id: string
      reasons: string
      answer_by: string | null
      returned_by: string | null
      returned_at: string
    }
    dossier_return_answer: {
      return_id: string
      answers: string
      answered_by: string | null
      answered_at: string
    }
    dossier_appraisal: {
      id: string
      dossier_id: string
      opinion: 'recommended' | 'not-recommended'
      text: string
      checks: string
      appraised_by: string | null
      appraised_at: string
    }
  }
}

export interface NewReturn {
  id: string
  dossierId: string
  reasons: readonly { about: string; text: string }[]
  answerBy: string | null
}

export async function addReturn(tx: Tx, returned: NewReturn, by: string | null, at: string): Promise<void> {
  await tx
    .insertInto('dossier_return')
    .values({
      id: returned.id,
      dossier_id: returned.dossierId,
      reasons: JSON.stringify(returned.reasons),
      answer_by: returned.answerBy,
      returned_by: by,
      returned_at: at,
    })
    .execute()
}

export async function addReturnAnswer(
  tx: Tx,
  returnId: string,
  answers: readonly string[],
  by: string | null,
  at: string,
): Promise<void> {
  await tx
    .insertInto('dossier_return_answer')
    .values({ return_id: returnId, answers: JSON.stringify(answers), answered_by: by, answered_at: at })
    .execute()
}

export interface NewAppraisal {
  id: string
  dossierId: string
  opinion: 'recommended' | 'not-recommended'
  text: string
  checks: readonly { item: string; fine: boolean; note: string }[]
}

export async function addAppraisals(
  tx: Tx,
  appraisals: readonly NewAppraisal[],
  by: string | null,
  at: string,
): Promise<void> {
  await tx
    .insertInto('dossier_appraisal')
    .values(
      appraisals.map((one) => ({
        id: one.id,
        dossier_id: one.dossierId,
        opinion: one.opinion,
        text: one.text,
        checks: JSON.stringify(one.checks),
        appraised_by: by,
        appraised_at: at,
      })),
    )
    .execute()
}

/** People who are told about a unit's dossiers: its secretaries and heads in office on the day. */
export async function proposersOf(
  tx: Tx,
  unitIds: readonly string[],
  day: string,
): Promise<{ unitId: string; personId: string }[]> {
  const rows = await sql<{ unitId: string; personId: string }>`
    select distinct unit_id as "unitId", person_id as "personId" from appointment
    where role in ('secretary', 'head') and unit_id = any(${unitIds}::uuid[]) and valid @> ${day}::date`.execute(
    tx,
  )
  return rows.rows
}

/** Who holds a role of the house on the day: the coordinators who are told about letters and objections. */
export async function holdersOf(tx: Tx, role: string, day: string): Promise<string[]> {
  const rows = await sql<{ personId: string }>`
    select distinct person_id as "personId" from appointment where role = ${role} and valid @> ${day}::date`.execute(
    tx,
  )
  return rows.rows.map((row) => row.personId)
}
