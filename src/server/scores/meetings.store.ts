// All SQL of block meetings: attendance and papers. Used by the acts and views of meetings, rankings and blocks.
import type { Generated } from 'kysely'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'

export type MeetingKind = 'signing' | 'mid-year' | 'final' | 'other'

declare module '../db/database.ts' {
  interface Database {
    block_meeting: {
      id: string
      block_id: string
      kind: MeetingKind
      starts_at: string
      ends_at: string
      venue: string
      chair: string
      secretary: string
      proceedings: string[]
      conclusions: string[]
      recorded_by: string
      recorded_at: string
    }
    meeting_attendance: {
      meeting_id: string
      unit_id: string
      present: boolean
      represented_by: string | null
      note: string | null
    }
    meeting_paper: {
      id: string
      seq: Generated<number>
      meeting_id: string
      number: string | null
      signed_on: string
      file_id: string
      recorded_by: string
      recorded_at: string
    }
  }
}

export interface Attendance {
  unitId: string
  present: boolean
  representedBy: string | null
  note: string | null
}
export interface Meeting {
  id: string
  blockId: string
  kind: MeetingKind
  /** Local time of Vietnam, `2024-12-06T08:30`. */
  startsAt: string
  endsAt: string
  venue: string
  chair: string
  secretary: string
  proceedings: readonly string[]
  conclusions: readonly string[]
  attendance: readonly Attendance[]
  by: string
  at: string
}
export interface MeetingPaper {
  id: string
  meetingId: string
  number: string | null
  signedOn: string
  fileId: string
  by: string
  at: string
}
/** The meetings of blocks, oldest first. */
export async function meetingsOf(
  tx: Tx,
  asked: { blockIds?: readonly string[]; id?: string },
): Promise<Meeting[]> {
  if (asked.blockIds?.length === 0) return []
  let query = tx
    .selectFrom('block_meeting')
    .selectAll()
    .select([
      sql<string>`to_char(starts_at, 'YYYY-MM-DD"T"HH24:MI')`.as('starts'),
      sql<string>`to_char(ends_at, 'YYYY-MM-DD"T"HH24:MI')`.as('ends'),
    ])
  if (asked.blockIds) query = query.where('block_id', 'in', [...asked.blockIds])
  if (asked.id) query = query.where('id', '=', asked.id)
  const rows = await query.orderBy('starts_at').orderBy('id').execute()
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)
  const attendance = await tx
    .selectFrom('meeting_attendance')
    .selectAll()
    .where('meeting_id', 'in', ids)
    .orderBy('unit_id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    blockId: row.block_id,
    kind: row.kind,
    startsAt: row.starts,
    endsAt: row.ends,
    venue: row.venue,
    chair: row.chair,
    secretary: row.secretary,
    proceedings: row.proceedings,
    conclusions: row.conclusions,
    attendance: attendance
      .filter((one) => one.meeting_id === row.id)
      .map((one) => ({
        unitId: one.unit_id,
        present: one.present,
        representedBy: one.represented_by,
        note: one.note,
      })),
    by: row.recorded_by,
    at: row.recorded_at,
  }))
}

export async function addMeeting(tx: Tx, meeting: Meeting): Promise<void> {
  await tx
    .insertInto('block_meeting')
    .values({
      id: meeting.id,
      block_id: meeting.blockId,
      kind: meeting.kind,
      starts_at: meeting.startsAt,
      ends_at: meeting.endsAt,
      venue: meeting.venue,
      chair: meeting.chair,
      secretary: meeting.secretary,
      proceedings: [...meeting.proceedings],
      conclusions: [...meeting.conclusions],
      recorded_by: meeting.by,
      recorded_at: meeting.at,
    })
    .execute()
  await tx
    .insertInto('meeting_attendance')
    .values(
      meeting.attendance.map((one) => ({
        meeting_id: meeting.id,
        unit_id: one.unitId,
        present: one.present,
        represented_by: one.representedBy,
        note: one.note,
      })),
    )
    .execute()
}

/** The papers of meetings, newest first. */
export async function meetingPapers(tx: Tx, meetingIds: readonly string[]): Promise<MeetingPaper[]> {
  if (meetingIds.length === 0) return []
  const rows = await tx
    .selectFrom('meeting_paper')
    .selectAll()
    .where('meeting_id', 'in', [...meetingIds])
    .orderBy('seq', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    meetingId: row.meeting_id,
    number: row.number,
    signedOn: row.signed_on,
    fileId: row.file_id,
    by: row.recorded_by,
    at: row.recorded_at,
  }))
}

export async function addMeetingPaper(tx: Tx, paper: MeetingPaper): Promise<void> {
  await tx
    .insertInto('meeting_paper')
    .values({
      id: paper.id,
      meeting_id: paper.meetingId,
      number: paper.number,
      signed_on: paper.signedOn,
      file_id: paper.fileId,
      recorded_by: paper.by,
      recorded_at: paper.at,
    })
    .execute()
}
