// SQL of certificates and of the append-only log of the registry. Used by the issue, the papers and the public verification.
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { lockUntilCommit } from '../db/lock.ts'
import { bound, type EntryKind, firstPrevious, type Leaf } from './registry.ts'

export interface Certificate {
  honourId: string
  decisionLineId: string
  code: string
}

export async function addCertificates(
  tx: Tx,
  certificates: readonly { id: string; honourId: string; code: string }[],
  at: string,
): Promise<void> {
  await sql`insert into certificate (id, honour_id, code, made_at)
    select (r->>'id')::uuid, (r->>'honourId')::uuid, r->>'code', ${at} from jsonb_array_elements(${JSON.stringify(certificates)}::jsonb) as r`.execute(
    tx,
  )
}

/** Appends leaves to the log, in order; other appends wait. */
export async function appendToLog(
  tx: Tx,
  leaves: readonly Omit<Leaf, 'index' | 'at'>[],
  decisionId: string,
  at: string,
): Promise<void> {
  await lockUntilCommit(tx, 'registry')
  const last = await sql<{ index: number; hash: string }>`
    select log_index::int as index, leaf_hash as hash from registry_entry order by log_index desc limit 1`.execute(
    tx,
  )
  let index = (last.rows[0]?.index ?? -1) + 1
  let previous = last.rows[0]?.hash ?? firstPrevious
  const rows = leaves.map((leaf) => {
    const entry = bound({ ...leaf, index, at }, previous)
    const row = { index, kind: leaf.kind, honour: leaf.honourId, ...entry }
    index += 1
    previous = entry.leafHash
    return row
  })
  await sql`insert into registry_entry (log_index, at, kind, honour_id, decision_id, leaf, leaf_hash, previous_hash)
    select (r->>'index')::bigint, ${at}, r->>'kind', (r->>'honour')::uuid, ${decisionId}, r->>'leaf', r->>'leafHash', r->>'previousHash'
    from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) with ordinality as t (r, place) order by place`.execute(
    tx,
  )
}

export interface Entry {
  index: number
  at: string
  kind: EntryKind
  leaf: string
  leafHash: string
  previousHash: string
}

export async function entriesOf(tx: Tx, honourId: string): Promise<Entry[]> {
  const found = await sql<Entry>`${entries} where honour_id = ${honourId}::uuid order by log_index`.execute(
    tx,
  )
  return found.rows
}

/** The whole log, for whoever verifies it. */
export async function wholeLog(tx: Tx): Promise<Entry[]> {
  return (await sql<Entry>`${entries} order by log_index`.execute(tx)).rows
}

const entries = sql`select log_index::int as index, at, kind, leaf, leaf_hash as "leafHash", previous_hash as "previousHash" from registry_entry`

export async function certificateByCode(tx: Tx, code: string): Promise<Certificate | undefined> {
  const found = await sql<Certificate>`${certificates} where c.code = ${code}`.execute(tx)
  return found.rows[0]
}

/** The certificates of lines of a decision, by line. */
export async function certificatesOf(tx: Tx, lineIds: readonly string[]): Promise<Map<string, Certificate>> {
  const found =
    await sql<Certificate>`${certificates} where h.decision_line_id = any(${lineIds}::uuid[])`.execute(tx)
  return new Map(found.rows.map((row) => [row.decisionLineId, row]))
}

const certificates = sql`select c.honour_id as "honourId", h.decision_line_id as "decisionLineId", c.code
  from certificate c join honour h on h.id = c.honour_id`

/** Codes by honour. */
export async function codesOf(tx: Tx, honourIds: readonly string[]): Promise<Map<string, string>> {
  const found = await sql<Certificate>`${certificates} where c.honour_id = any(${honourIds}::uuid[])`.execute(
    tx,
  )
  return new Map(found.rows.map((row) => [row.honourId, row.code]))
}
