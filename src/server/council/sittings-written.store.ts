// What is written of a sitting: convening, agenda, attendance, recusals, written answers, counts, minutes. Rows are only added.
// Used by the acts of this folder.
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import type { Attendance, CountLine, Member, Minutes } from './sitting.ts'

export interface By {
  by: string | null
  at: string
}

export interface NewSitting {
  id: string
  code: string
  year: number
  heldOn: string
  place: string
  recusedCount: boolean
  ownPercent: number | null
  members: readonly Member[]
  items: readonly { id: string; dossierId: string }[]
}

export async function addSitting(tx: Tx, sitting: NewSitting, { by, at }: By): Promise<void> {
  await tx
    .insertInto('sitting')
    .values({
      id: sitting.id,
      code: sitting.code,
      year: sitting.year,
      held_on: sitting.heldOn,
      place: sitting.place,
      recused_count: sitting.recusedCount,
      own_percent: sitting.ownPercent,
      convened_by: by,
      convened_at: at,
    })
    .execute()
  await tx
    .insertInto('sitting_member')
    .values(
      sitting.members.map((one, position) => ({
        sitting_id: sitting.id,
        person_id: one.personId,
        role: one.role,
        position,
      })),
    )
    .execute()
  await tx
    .insertInto('agenda_item')
    .values(
      sitting.items.map((item, index) => ({
        id: item.id,
        sitting_id: sitting.id,
        dossier_id: item.dossierId,
        position: index + 1,
        removed_at: null,
        removed_why: null,
      })),
    )
    .execute()
}

export async function removeItem(tx: Tx, itemId: string, why: string, at: string): Promise<void> {
  await tx
    .updateTable('agenda_item')
    .set({ removed_at: at, removed_why: why })
    .where('id', '=', itemId)
    .execute()
}

export async function addAttendance(
  tx: Tx,
  id: string,
  sittingId: string,
  attendance: Attendance,
  { by, at }: By,
): Promise<void> {
  await sql`insert into attendance (id, sitting_id, present, absent, recorded_by, recorded_at)
    values (${id}, ${sittingId}, ${attendance.present}::uuid[], ${JSON.stringify(attendance.absent)}::jsonb, ${by}, ${at})`.execute(
    tx,
  )
}

export async function addRecusal(
  tx: Tx,
  recusal: { id: string; itemId: string; personId: string; reason: string },
  { by, at }: By,
): Promise<void> {
  await tx
    .insertInto('recusal')
    .values({
      id: recusal.id,
      agenda_item_id: recusal.itemId,
      person_id: recusal.personId,
      reason: recusal.reason,
      recorded_by: by,
      recorded_at: at,
    })
    .execute()
}

export async function addWrittenAnswer(
  tx: Tx,
  answer: { sittingId: string; personId: string; fileId: string | null; receivedOn: string },
  { by, at }: By,
): Promise<void> {
  await tx
    .insertInto('written_answer')
    .values({
      sitting_id: answer.sittingId,
      person_id: answer.personId,
      file_id: answer.fileId,
      received_on: answer.receivedOn,
      recorded_by: by,
      recorded_at: at,
    })
    .execute()
}

export async function addCount(
  tx: Tx,
  count: {
    id: string
    sittingId: string
    lines: readonly CountLine[]
    confirms: string | null
    by: string
    at: string
  },
): Promise<void> {
  await tx
    .insertInto('vote_count')
    .values({
      id: count.id,
      sitting_id: count.sittingId,
      kind: count.confirms ? 'confirmed' : 'entered',
      lines: JSON.stringify(count.lines),
      confirms: count.confirms,
      recorded_by: count.by,
      recorded_at: count.at,
    })
    .execute()
}

export async function addMinutes(tx: Tx, sittingId: string, minutes: Minutes, { by, at }: By): Promise<void> {
  await tx
    .insertInto('minutes')
    .values({
      sitting_id: sittingId,
      number: minutes.number,
      signed_on: minutes.signedOn,
      file_id: minutes.fileId,
      results: JSON.stringify(minutes.results),
      signed_by: by,
      signed_at: at,
    })
    .execute()
}
