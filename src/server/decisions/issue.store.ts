// SQL of the issue: numbers without gap, the frozen list, prizes. Used by the act that issues and by the views.
import { sql } from 'kysely'
import type { Citation } from '../../law/index.ts'
import type { Tx } from '../db/database.ts'
import type { Address, Issue } from './decision.ts'

export interface Counter {
  last: number
  lastSignedOn: string | null
}

/** The last number of a series and year; its row stays locked until the act is kept or undone. */
export async function lockCounter(tx: Tx, series: string, year: number): Promise<Counter> {
  await sql`insert into decision_counter (series, year, last) values (${series}, ${year}, 0) on conflict do nothing`.execute(
    tx,
  )
  const found = await sql<{ last: number; last_signed_on: string | null }>`
    select last, last_signed_on from decision_counter where series = ${series} and year = ${year} for update`.execute(
    tx,
  )
  return { last: found.rows[0]?.last ?? 0, lastSignedOn: found.rows[0]?.last_signed_on ?? null }
}

/** The same, only read. */
export async function readCounter(tx: Tx, series: string, year: number): Promise<number> {
  const found = await sql<{ last: number }>`
    select last from decision_counter where series = ${series} and year = ${year}`.execute(tx)
  return found.rows[0]?.last ?? 0
}

export interface FrozenLine {
  id: string
  name: string
  office: string
  address: Address
}

/** Freezes the list, numbers the decision, moves the counter: in this order, for what is issued never changes. */
export async function saveIssue(
  tx: Tx,
  decisionId: string,
  issue: Issue,
  frozen: readonly FrozenLine[],
): Promise<void> {
  await sql`update decision_line set name = r.name, office = r.office, address = r.address
    from jsonb_to_recordset(${JSON.stringify(frozen)}::jsonb) as r (id uuid, name text, office text, address text)
    where decision_line.id = r.id`.execute(tx)
  await sql`update decision set series = ${issue.series}, year = ${issue.year}, number = ${issue.number}, signed_on = ${issue.signedOn},
      file_id = ${issue.fileId}, file_hash = ${issue.fileHash}, power = ${JSON.stringify(issue.power)}::jsonb,
      issued_by = ${issue.issuedBy}, issued_at = ${issue.issuedAt}
    where id = ${decisionId}`.execute(tx)
  await sql`update decision_counter set last = ${issue.number}, last_signed_on = ${issue.signedOn}
    where series = ${issue.series} and year = ${issue.year}`.execute(tx)
}

export interface PrizeLine {
  id: string
  honourId: string
  decisionLineId: string
  amount: number | null
  base: number | null
  multiplier: number | null
  paid: boolean
  certain: boolean
  citation: Citation
  reason: string | null
  inFavourOf: string | null
}

export async function addPrizes(tx: Tx, prizes: readonly PrizeLine[]): Promise<void> {
  if (prizes.length === 0) return
  const rows = prizes.map((one) => ({
    id: one.id,
    honour_id: one.honourId,
    decision_line_id: one.decisionLineId,
    amount: one.amount,
    base: one.base,
    multiplier: one.multiplier,
    paid: one.paid,
    certain: one.certain,
    citation: one.citation,
    reason: one.reason,
    in_favour_of: one.inFavourOf,
  }))
  await sql`insert into prize_line (id, honour_id, decision_line_id, amount, base, multiplier, paid, certain, citation, reason, in_favour_of)
    select id, honour_id, decision_line_id, amount, base, multiplier, paid, certain, citation, reason, in_favour_of
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, honour_id uuid, decision_line_id uuid, amount bigint, base bigint,
      multiplier numeric, paid boolean, certain boolean, citation jsonb, reason text, in_favour_of text)`.execute(
    tx,
  )
}

/** The prizes of a decision's lines, by line. */
export async function prizesOf(tx: Tx, lineIds: readonly string[]): Promise<Map<string, PrizeLine>> {
  const found = await sql<PrizeLine>`
    select id, honour_id as "honourId", decision_line_id as "decisionLineId", amount::float8 as amount, base::float8 as base,
      multiplier::float8 as multiplier, paid, certain, citation, reason, in_favour_of as "inFavourOf"
    from prize_line where decision_line_id = any(${lineIds}::uuid[])`.execute(tx)
  return new Map(found.rows.map((row) => [row.decisionLineId, row]))
}
