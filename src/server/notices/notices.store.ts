// All SQL of notices: what the product tells a person, kept until read. Used by the pipeline and by this folder.

import type { Generated } from 'kysely'
import { sql } from 'kysely'
import type { Notice } from '../act.ts'
import type { Tx } from '../db/database.ts'

declare module '../db/database.ts' {
  interface Database {
    notice: {
      id: Generated<string>
      person_id: string
      kind: string
      path: string
      figures: string
      at: string
      read_at: string | null
    }
  }
}

/** A notice as its person sees it. `figures` fill the message `notices.<kind>`. */
export interface StoredNotice {
  id: string
  kind: string
  path: string
  figures: Record<string, unknown>
  at: string
  readAt: string | null
}

export async function storeNotices(tx: Tx, notices: readonly Notice[], at: string): Promise<void> {
  await tx
    .insertInto('notice')
    .values(
      notices.map((notice) => ({
        person_id: notice.to,
        kind: notice.kind,
        path: notice.path,
        figures: JSON.stringify(notice.figures ?? {}),
        at,
        read_at: null,
      })),
    )
    .execute()
}

/** The person's notices, newest first, and how many are unread. */
export async function noticesOf(tx: Tx, personId: string, page: number, size: number) {
  const rows = await tx
    .selectFrom('notice')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(size)
    .offset((page - 1) * size)
    .execute()
  const counts = await tx
    .selectFrom('notice')
    .select([
      sql<number>`count(*)`.as('total'),
      sql<number>`count(*) filter (where read_at is null)`.as('unread'),
    ])
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow()
  return { rows: rows.map(toNotice), total: counts.total, unread: counts.unread }
}

/** Marks the person's notices as read, all of those up to `at`. */
export async function markRead(tx: Tx, personId: string, upTo: string, at: string): Promise<void> {
  await tx
    .updateTable('notice')
    .set({ read_at: at })
    .where('person_id', '=', personId)
    .where('at', '<=', upTo)
    .where('read_at', 'is', null)
    .execute()
}

const toNotice = (row: {
  id: string
  kind: string
  path: string
  figures: unknown
  at: string
  read_at: string | null
}): StoredNotice => ({
  id: row.id,
  kind: row.kind,
  path: row.path,
  figures: row.figures as Record<string, unknown>,
  at: row.at,
  readAt: row.read_at,
})
