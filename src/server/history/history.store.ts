// SQL of the history panel: the journal by record, by act, by person, with the names of who acted. Used by the views of this folder.
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'

export interface JournalRow {
  seq: number
  at: string
  personId: string | null
  personName: string | null
  act: string
  hash: string
}

interface Page {
  page: number
  size: number
}

/** Entries that touch one record, newest first. */
export async function entriesOf(tx: Tx, kind: string, id: string, { page, size }: Page) {
  const touched = tx.selectFrom('journal_subject').where('kind', '=', kind).where('id', '=', id)
  const { total } = await touched.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow()
  const rows = await rowsOf(tx)
    .where(
      'journal_entry.seq',
      'in',
      touched
        .select('seq')
        .orderBy('seq', 'desc')
        .limit(size)
        .offset((page - 1) * size),
    )
    .orderBy('journal_entry.seq', 'desc')
    .execute()
  return { total, rows: rows.map(toRow) }
}

export interface JournalFilter extends Page {
  act?: string | undefined
  personId?: string | undefined
  from?: string | undefined
  to?: string | undefined
}

/** The journal for auditors, newest first, with what each act was given. */
export async function journalPage(tx: Tx, { page, size, act, personId, from, to }: JournalFilter) {
  let query = rowsOf(tx)
  if (act) query = query.where('act', '=', act)
  if (personId) query = query.where('person_id', '=', personId)
  if (from)
    query = query.where(
      sql<boolean>`journal_entry.at >= (${from}::date::timestamp at time zone 'Asia/Ho_Chi_Minh')`,
    )
  if (to)
    query = query.where(
      sql<boolean>`journal_entry.at < ((${to}::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh')`,
    )
  const { total } = await query
    .clearSelect()
    .select(sql<number>`count(*)`.as('total'))
    .executeTakeFirstOrThrow()
  const rows = await query
    .select([
      'journal_entry.payload',
      'journal_entry.previous_hash',
      sql<
        { kind: string; id: string }[]
      >`(select coalesce(json_agg(json_build_object('kind', kind, 'id', id) order by position), '[]')
        from journal_subject where journal_subject.seq = journal_entry.seq)`.as('subjects'),
    ])
    .orderBy('journal_entry.seq', 'desc')
    .limit(size)
    .offset((page - 1) * size)
    .execute()
  return {
    total,
    rows: rows.map((row) => ({
      ...toRow(row),
      payload: row.payload,
      subjects: row.subjects,
      previousHash: row.previous_hash,
    })),
  }
}

const rowsOf = (tx: Tx) =>
  tx
    .selectFrom('journal_entry')
    .leftJoin('person', 'person.id', 'journal_entry.person_id')
    .select([
      'journal_entry.seq',
      'journal_entry.at',
      'journal_entry.person_id',
      'person.name',
      'journal_entry.act',
      'journal_entry.hash',
    ])

const toRow = (row: Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number]): JournalRow => ({
  seq: row.seq,
  at: row.at,
  personId: row.person_id,
  personName: row.name,
  act: row.act,
  hash: row.hash,
})
