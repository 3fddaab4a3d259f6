// All SQL of the journal: append, read in order, the history of one record, checkpoints. Used by this folder alone and by history views.
import type { Generated } from 'kysely'
import { sql } from 'kysely'
import type { Db, Tx } from '../db/database.ts'
import type { EntryToStore } from './append-entry.ts'
import type { Json } from './canonical-json.ts'
import type { ChainedEntry } from './chain.ts'
import type { Checkpoint } from './checkpoint.ts'

declare module '../db/database.ts' {
  interface Database {
    journal_entry: {
      seq: number
      at: string
      person_id: string | null
      account_id: string | null
      on_behalf_of: string | null
      act: string
      subject_kind: string | null
      subject_id: string | null
      request_id: string
      payload: Json
      payload_hash: string
      content_hash: string
      previous_hash: string
      hash: string
    }
    journal_subject: { kind: string; id: string; seq: number; position: number }
    journal_head: { one: Generated<boolean>; seq: number; previous_hash: string; hash: string }
    journal_checkpoint: {
      seq: number
      hash: string
      signed_at: string
      key_id: string
      public_key: string
      signature: string
    }
  }
}

/** @returns the number of the last entry written */
export async function insertEntries(tx: Tx, entries: readonly EntryToStore[]): Promise<number> {
  if (entries.length === 0) throw new RangeError('no entry to append')
  const listed = entries.map(({ content, contentHash, payload }) => ({ ...content, contentHash, payload }))
  const { rows } = await sql<{ last: number }>`
    select append_journal_entries(${JSON.stringify(listed)}::jsonb) as last`.execute(tx)
  const last = rows[0]?.last
  if (last === undefined) throw new Error('the journal answered nothing')
  return last
}

export async function readHead(db: Db | Tx): Promise<{ seq: number; hash: string }> {
  return db.selectFrom('journal_head').select(['seq', 'hash']).executeTakeFirstOrThrow()
}

/** Entries after `seq`, in order, at most `limit`. */
export async function readEntriesAfter(
  db: Db | Tx,
  seq: number,
  upTo: number,
  limit: number,
): Promise<ChainedEntry[]> {
  const rows = await entriesWithSubjects(db)
    .where('seq', '>', seq)
    .where('seq', '<=', upTo)
    .orderBy('seq')
    .limit(limit)
    .execute()
  return rows.map(toEntry)
}

/** What happened to one record, newest first: its history panel. */
export async function readHistory(
  db: Db | Tx,
  subject: { kind: string; id: string },
  page: { page: number; size: number },
): Promise<{ rows: ChainedEntry[]; total: number }> {
  const rows = await entriesWithSubjects(db)
    .where('seq', 'in', (from) =>
      from
        .selectFrom('journal_subject')
        .select('seq')
        .where('kind', '=', subject.kind)
        .where('id', '=', subject.id)
        .orderBy('seq', 'desc')
        .limit(page.size)
        .offset((page.page - 1) * page.size),
    )
    .orderBy('seq', 'desc')
    .execute()
  const { total } = await db
    .selectFrom('journal_subject')
    .select(sql<number>`count(*)`.as('total'))
    .where('kind', '=', subject.kind)
    .where('id', '=', subject.id)
    .executeTakeFirstOrThrow()
  return { rows: rows.map(toEntry), total }
}

/** The newest entries, filtered: what the auditor pages through. */
export async function readNewest(
  db: Db | Tx,
  filter: { act?: string; personId?: string; before?: number },
  limit: number,
): Promise<ChainedEntry[]> {
  let query = entriesWithSubjects(db).orderBy('seq', 'desc').limit(limit)
  if (filter.act !== undefined) query = query.where('act', '=', filter.act)
  if (filter.personId !== undefined) query = query.where('person_id', '=', filter.personId)
  if (filter.before !== undefined) query = query.where('seq', '<', filter.before)
  return (await query.execute()).map(toEntry)
}

const entriesWithSubjects = (db: Db | Tx) =>
  db
    .selectFrom('journal_entry')
    .selectAll()
    .select(
      sql<{ kind: string; id: string }[]>`(
        select coalesce(json_agg(json_build_object('kind', s.kind, 'id', s.id) order by s.position), '[]')
        from journal_subject s where s.seq = journal_entry.seq)`.as('subjects'),
    )

type Row = Awaited<ReturnType<ReturnType<typeof entriesWithSubjects>['execute']>>[number]

const toEntry = (row: Row): ChainedEntry => ({
  seq: row.seq,
  at: row.at,
  personId: row.person_id,
  accountId: row.account_id,
  onBehalfOf: row.on_behalf_of,
  act: row.act,
  subjects: row.subjects,
  requestId: row.request_id,
  payload: row.payload,
  payloadHash: row.payload_hash,
  previousHash: row.previous_hash,
  hash: row.hash,
})

/** Signed already by another process is no fault: the chain has one head at a number. */
export async function insertCheckpoint(tx: Db | Tx, checkpoint: Checkpoint): Promise<void> {
  const { seq, hash, signedAt, keyId, publicKey, signature } = checkpoint
  await tx
    .insertInto('journal_checkpoint')
    .values({ seq, hash, signed_at: signedAt, key_id: keyId, public_key: publicKey, signature })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function readCheckpoints(db: Db | Tx, after: number, upTo: number): Promise<Checkpoint[]> {
  const rows = await db
    .selectFrom('journal_checkpoint')
    .selectAll()
    .where('seq', '>', after)
    .where('seq', '<=', upTo)
    .orderBy('seq')
    .execute()
  return rows.map((row) => ({
    seq: row.seq,
    hash: row.hash,
    signedAt: row.signed_at,
    keyId: row.key_id,
    publicKey: row.public_key,
    signature: row.signature,
  }))
}

export async function lastCheckpointSeq(db: Db | Tx): Promise<number> {
  const row = await db
    .selectFrom('journal_checkpoint')
    .select(sql<number | null>`max(seq)`.as('seq'))
    .executeTakeFirst()
  return row?.seq ?? 0
}
