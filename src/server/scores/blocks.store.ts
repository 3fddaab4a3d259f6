// All SQL of blocks: who is in them, who leads them, who scores whom. Used by every act and view of this folder.
import type { Generated, RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import type { Block, HeldOffice, Member, Office, WholeBlock } from './block.ts'
import { compareBlocks } from './block.ts'

declare module '../db/database.ts' {
  interface Database {
    block: {
      id: string
      year: number
      code: string
      kind: 'block' | 'cluster'
      name_vi: string
      name_fr: string
      name_en: string
      members_note: string | null
      sources: string[]
      formed_by: string | null
      formed_at: string
    }
    block_member: { id: string; block_id: string; year: number; unit_id: string; added_at: string }
    block_office: {
      id: string
      seq: Generated<number>
      block_id: string
      office: Office
      unit_id: string
      person_id: string | null
      appointment_id: string | null
      valid_from: string
      decision: string | null
      note: string | null
      recorded_by: string | null
      recorded_at: string
    }
    block_scorer: {
      block_id: string
      unit_id: string
      scorer_id: string
      assigned_by: string | null
      assigned_at: string
    }
  }
}

/** Blocks before clusters, each in the order of its number. */
export const blocksOf = (tx: Tx, year: number): Promise<WholeBlock[]> =>
  wholeBlocks(tx, sql`b.year = ${year}`)

export async function blockById(tx: Tx, id: string): Promise<WholeBlock | undefined> {
  return (await wholeBlocks(tx, sql`b.id = ${id}`))[0]
}

/** The block in which a sheet stands, by the sheet's id. */
export async function blockOfSheet(tx: Tx, sheetId: string): Promise<WholeBlock | undefined> {
  return (await wholeBlocks(tx, sql`b.id = (select block_id from block_member where id = ${sheetId})`))[0]
}

/** The block of the same code in another year. */
export async function blockBy(tx: Tx, year: number, code: string): Promise<Block | undefined> {
  const row = await tx
    .selectFrom('block')
    .selectAll()
    .where('year', '=', year)
    .where('code', '=', code)
    .executeTakeFirst()
  return row && toBlock(row)
}

export async function yearsOf(tx: Tx): Promise<number[]> {
  const rows = await tx.selectFrom('block').select('year').distinct().orderBy('year', 'desc').execute()
  return rows.map((row) => row.year)
}

export async function memberOf(tx: Tx, unitId: string, year: number): Promise<Member | undefined> {
  const row = await tx
    .selectFrom('block_member')
    .selectAll()
    .where('unit_id', '=', unitId)
    .where('year', '=', year)
    .executeTakeFirst()
  return row && toMember(row)
}

/** Those of the units that are already in a block of the year. */
export async function membersAmong(tx: Tx, unitIds: readonly string[], year: number): Promise<Member[]> {
  if (unitIds.length === 0) return []
  const rows = await tx
    .selectFrom('block_member')
    .selectAll()
    .where('year', '=', year)
    .where('unit_id', 'in', [...unitIds])
    .execute()
  return rows.map(toMember)
}

/** A block with members, the offices in force and scorers in one query: every act of a sheet begins with it. */
async function wholeBlocks(tx: Tx, which: RawBuilder<unknown>): Promise<WholeBlock[]> {
  const found = await sql<
    BlockRow & { members: Member[]; offices: HeldOffice[]; scorers: [string, string][] }
  >`
    select b.id, b.year, b.code, b.kind, b.name_vi, b.name_fr, b.name_en, b.members_note, b.sources,
      (select coalesce(json_agg(json_build_object('sheetId', m.id, 'blockId', m.block_id, 'year', m.year, 'unitId', m.unit_id)
         order by m.unit_id), '[]') from block_member m where m.block_id = b.id) as members,
      (select coalesce(json_agg(json_build_object('id', o.id, 'blockId', o.block_id, 'office', o.office, 'unitId', o.unit_id,
         'personId', o.person_id, 'appointmentId', o.appointment_id, 'validFrom', o.valid_from, 'decision', o.decision,
         'note', o.note) order by o.office desc), '[]')
       from block_office o where o.block_id = b.id
         and o.seq = (select max(p.seq) from block_office p where p.block_id = o.block_id and p.office = o.office)) as offices,
      (select coalesce(json_agg(json_build_array(s.unit_id, s.scorer_id)), '[]') from block_scorer s where s.block_id = b.id) as scorers
    from block b where ${which}`.execute(tx)
  return found.rows
    .map(({ members, offices, scorers, ...row }) => ({
      block: toBlock(row),
      members,
      offices,
      scorers: new Map(scorers),
    }))
    .sort((a, b) => compareBlocks(a.block, b.block))
}

type BlockRow = {
  id: string
  year: number
  code: string
  kind: 'block' | 'cluster'
  name_vi: string
  name_fr: string
  name_en: string
  members_note: string | null
  sources: string[]
}

const toBlock = (row: BlockRow): Block => ({
  id: row.id,
  year: row.year,
  code: row.code,
  kind: row.kind,
  name: { vi: row.name_vi, fr: row.name_fr, en: row.name_en },
  membersNote: row.members_note,
  sources: row.sources,
})

const toMember = (row: { id: string; block_id: string; year: number; unit_id: string }): Member => ({
  sheetId: row.id,
  blockId: row.block_id,
  year: row.year,
  unitId: row.unit_id,
})
