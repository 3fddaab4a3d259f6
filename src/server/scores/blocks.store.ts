// All SQL of blocks: who is in them, who leads them, who scores whom. Used by every act and view of this folder.
import type { Generated } from 'kysely'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import type { Block, HeldOffice, Member, Office, WholeBlock } from './block.ts'

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
export async function blocksOf(tx: Tx, year: number): Promise<WholeBlock[]> {
  const rows = await tx
    .selectFrom('block')
    .selectAll()
    .where('year', '=', year)
    .orderBy('kind')
    .orderBy(sql`name_vi collate vietnamese`)
    .execute()
  return wholeBlocks(tx, rows.map(toBlock))
}

export async function blockById(tx: Tx, id: string): Promise<WholeBlock | undefined> {
  const row = await tx.selectFrom('block').selectAll().where('id', '=', id).executeTakeFirst()
  return row && (await wholeBlocks(tx, [toBlock(row)]))[0]
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

export async function memberBySheet(tx: Tx, sheetId: string): Promise<Member | undefined> {
  const row = await tx.selectFrom('block_member').selectAll().where('id', '=', sheetId).executeTakeFirst()
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

async function wholeBlocks(tx: Tx, blocks: readonly Block[]): Promise<WholeBlock[]> {
  if (blocks.length === 0) return []
  const ids = blocks.map((block) => block.id)
  const members = await tx
    .selectFrom('block_member')
    .selectAll()
    .where('block_id', 'in', ids)
    .orderBy('unit_id')
    .execute()
  const offices = await tx
    .selectFrom('block_office')
    .selectAll()
    .distinctOn(['block_id', 'office'])
    .where('block_id', 'in', ids)
    .orderBy('block_id')
    .orderBy('office')
    .orderBy('seq', 'desc')
    .execute()
  const scorers = await tx.selectFrom('block_scorer').selectAll().where('block_id', 'in', ids).execute()
  return blocks.map((block) => ({
    block,
    members: members.filter((row) => row.block_id === block.id).map(toMember),
    offices: offices.filter((row) => row.block_id === block.id).map(toOffice),
    scorers: new Map(
      scorers.filter((row) => row.block_id === block.id).map((row) => [row.unit_id, row.scorer_id]),
    ),
  }))
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

const toOffice = (row: {
  id: string
  block_id: string
  office: Office
  unit_id: string
  person_id: string | null
  appointment_id: string | null
  valid_from: string
  decision: string | null
  note: string | null
}): HeldOffice => ({
  id: row.id,
  blockId: row.block_id,
  office: row.office,
  unitId: row.unit_id,
  personId: row.person_id,
  appointmentId: row.appointment_id,
  validFrom: row.valid_from,
  decision: row.decision,
  note: row.note,
})
