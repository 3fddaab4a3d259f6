// All SQL of what stands beside scores: evidence, and the unit's answers to differences. Used by the acts and views of sheets.
import type { Tx } from '../db/database.ts'

declare module '../db/database.ts' {
  interface Database {
    score_evidence: {
      id: string
      sheet_id: string
      item: string
      file_id: string
      title: string
      number: string | null
      due_on: string | null
      deposited_on: string
      deposited_by: string
      deposited_at: string
      withdrawn_by: string | null
      withdrawn_at: string | null
    }
    difference_answer: {
      id: string
      sheet_id: string
      stage: 'block' | 'appraisal'
      item: string
      answer: 'accepts' | 'explains'
      text: string | null
      answered_by: string
      answered_at: string
    }
  }
}

export interface Evidence {
  id: string
  sheetId: string
  item: string
  fileId: string
  title: string
  number: string | null
  dueOn: string | null
  depositedOn: string
  by: string
}

export interface Answer {
  stage: 'block' | 'appraisal'
  item: string
  answer: 'accepts' | 'explains'
  text: string | null
  by: string
  at: string
}

/** Evidence not taken back, in the order it came. */
export async function evidenceOf(tx: Tx, sheetId: string): Promise<Evidence[]> {
  const rows = await tx
    .selectFrom('score_evidence')
    .selectAll()
    .where('sheet_id', '=', sheetId)
    .where('withdrawn_at', 'is', null)
    .orderBy('deposited_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    sheetId: row.sheet_id,
    item: row.item,
    fileId: row.file_id,
    title: row.title,
    number: row.number,
    dueOn: row.due_on,
    depositedOn: row.deposited_on,
    by: row.deposited_by,
  }))
}

export async function addEvidence(tx: Tx, evidence: readonly Evidence[], at: string): Promise<void> {
  await tx
    .insertInto('score_evidence')
    .values(
      evidence.map((one) => ({
        id: one.id,
        sheet_id: one.sheetId,
        item: one.item,
        file_id: one.fileId,
        title: one.title,
        number: one.number,
        due_on: one.dueOn,
        deposited_on: one.depositedOn,
        deposited_by: one.by,
        deposited_at: at,
        withdrawn_by: null,
        withdrawn_at: null,
      })),
    )
    .execute()
}

export async function withdrawEvidence(tx: Tx, id: string, by: string, at: string): Promise<void> {
  await tx
    .updateTable('score_evidence')
    .set({ withdrawn_by: by, withdrawn_at: at })
    .where('id', '=', id)
    .execute()
}

export async function answersOf(
  tx: Tx,
  sheetIds: readonly string[],
): Promise<(Answer & { sheetId: string })[]> {
  if (sheetIds.length === 0) return []
  const rows = await tx
    .selectFrom('difference_answer')
    .selectAll()
    .where('sheet_id', 'in', [...sheetIds])
    .orderBy('answered_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    sheetId: row.sheet_id,
    stage: row.stage,
    item: row.item,
    answer: row.answer,
    text: row.text,
    by: row.answered_by,
    at: row.answered_at,
  }))
}

export async function addAnswer(tx: Tx, id: string, sheetId: string, answer: Answer): Promise<void> {
  await tx
    .insertInto('difference_answer')
    .values({
      id,
      sheet_id: sheetId,
      stage: answer.stage,
      item: answer.item,
      answer: answer.answer,
      text: answer.text,
      answered_by: answer.by,
      answered_at: answer.at,
    })
    .execute()
}
