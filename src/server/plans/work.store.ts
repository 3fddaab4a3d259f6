// What is written of work: reports, acceptances, withdrawals. Rows are only added. Used by the acts of this folder.
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import type { By } from './plans.store.ts'
import type { Report } from './work-item.ts'

export async function addReport(
  tx: Tx,
  itemId: string,
  report: Omit<Report, 'by' | 'at' | 'acceptance'>,
  { by, at }: By,
): Promise<void> {
  await sql`insert into progress (id, work_item_id, percent, text, done_on, file_ids, reported_by, reported_at)
    values (${report.id}, ${itemId}, ${report.percent}, ${report.text}, ${report.doneOn}, ${report.fileIds}::uuid[], ${by}, ${at})`.execute(
    tx,
  )
}

export async function addAcceptance(
  tx: Tx,
  acceptance: {
    id: string
    itemId: string
    reportId: string
    outcome: 'accepted' | 'sent-back'
    note: string
  },
  { by, at }: By,
): Promise<void> {
  await tx
    .insertInto('acceptance')
    .values({
      id: acceptance.id,
      work_item_id: acceptance.itemId,
      progress_id: acceptance.reportId,
      outcome: acceptance.outcome,
      note: acceptance.note,
      by_person: by,
      at,
    })
    .execute()
}

export async function addWithdrawal(
  tx: Tx,
  withdrawal: { itemId: string; kind: 'withdrawn' | 'reassigned'; decision: string; reason: string },
  { by, at }: By,
): Promise<void> {
  await tx
    .insertInto('work_withdrawal')
    .values({
      work_item_id: withdrawal.itemId,
      kind: withdrawal.kind,
      decision: withdrawal.decision,
      reason: withdrawal.reason,
      by_person: by,
      at,
    })
    .execute()
}
