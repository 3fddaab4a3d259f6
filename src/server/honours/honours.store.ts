// All SQL of honours and of what later decisions did to them. Used by this folder, decisions, certificates, reports and the law's facts.
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import type { Basis, Honour, State } from './honour.ts'
import { stateAfter } from './honour.ts'

declare module '../db/database.ts' {
  interface Database {
    honour: {
      id: string
      person_id: string | null
      unit_id: string | null
      collective_name: string | null
      award: string
      year_from: number
      year_to: number
      basis: Basis
      decision_number: string
      decided_on: string
      authority: string
      decision_line_id: string | null
      proof: string | null
      file_id: string | null
      recorded_by: string | null
      recorded_at: string
    }
    honour_status: {
      id: string
      honour_id: string
      kind: 'revoked' | 'restored' | 'corrected'
      decision_number: string
      decided_on: string
      decision_id: string | null
      reason: string
      recorded_at: string
    }
  }
}

export async function addHonours(
  tx: Tx,
  honours: readonly Omit<Honour, 'state'>[],
  by: string | null,
  at: string,
): Promise<void> {
  for (let start = 0; start < honours.length; start += 1000)
    await tx
      .insertInto('honour')
      .values(
        honours.slice(start, start + 1000).map((one) => ({
          id: one.id,
          person_id: one.personId,
          unit_id: one.unitId,
          collective_name: one.collectiveName,
          award: one.award,
          year_from: one.yearFrom,
          year_to: one.yearTo,
          basis: one.basis,
          decision_number: one.decisionNumber,
          decided_on: one.decidedOn,
          authority: one.authority,
          decision_line_id: one.decisionLineId,
          proof: one.proof,
          file_id: one.fileId,
          recorded_by: by,
          recorded_at: at,
        })),
      )
      .execute()
}

/** A later decision revokes, restores or corrects an honour; nothing of it is changed. */
export async function addHonourStatus(
  tx: Tx,
  change: {
    id: string
    honourId: string
    kind: 'revoked' | 'restored' | 'corrected'
    decisionNumber: string
    decidedOn: string
    decisionId: string | null
    reason: string
  },
  at: string,
): Promise<void> {
  await tx
    .insertInto('honour_status')
    .values({
      id: change.id,
      honour_id: change.honourId,
      kind: change.kind,
      decision_number: change.decisionNumber,
      decided_on: change.decidedOn,
      decision_id: change.decisionId,
      reason: change.reason,
      recorded_at: at,
    })
    .execute()
}

/** The honours of people or units, newest first. */
export async function honoursOf(
  tx: Tx,
  of: { personIds?: readonly string[]; unitIds?: readonly string[] },
): Promise<Honour[]> {
  const rows = await honourRows(tx)
    .where((where) =>
      where.or([
        where('person_id', 'in', [...(of.personIds ?? []), nobody]),
        where('unit_id', 'in', [...(of.unitIds ?? []), nobody]),
      ]),
    )
    .orderBy('year_to', 'desc')
    .orderBy('decided_on', 'desc')
    .execute()
  return rows.map(toHonour)
}

export async function honourById(tx: Tx, id: string): Promise<Honour | undefined> {
  const row = await honourRows(tx).where('honour.id', '=', id).executeTakeFirst()
  return row && toHonour(row)
}

export async function honourOfLine(tx: Tx, decisionLineId: string): Promise<Honour | undefined> {
  const row = await honourRows(tx).where('decision_line_id', '=', decisionLineId).executeTakeFirst()
  return row && toHonour(row)
}

export interface HonourFilter {
  award?: string | undefined
  year?: number | undefined
  unitId?: string | undefined
  personId?: string | undefined
  state?: State | undefined
  search?: string | undefined
  page: number
  size: number
}

/** A page of the registry; names are found without tone marks. */
export async function findHonours(tx: Tx, filter: HonourFilter): Promise<{ rows: Honour[]; total: number }> {
  let query = honourRows(tx)
  if (filter.award) query = query.where('award', '=', filter.award)
  if (filter.year !== undefined)
    query = query.where('year_from', '<=', filter.year).where('year_to', '>=', filter.year)
  if (filter.unitId) query = query.where('unit_id', '=', filter.unitId)
  if (filter.personId) query = query.where('person_id', '=', filter.personId)
  if (filter.state) query = query.where(sql<boolean>`${stateSql} = ${filter.state}`)
  if (filter.search) {
    const like = sql`'%' || plain_text(${filter.search}) || '%'`
    query = query.where(
      sql<boolean>`(person_id in (select id from person where search like ${like})
        or unit_id in (select unit_id from unit_version where search like ${like})
        or plain_text(coalesce(collective_name, '')) like ${like} or decision_number ilike '%' || ${filter.search} || '%')`,
    )
  }
  const { total } = await query
    .clearSelect()
    .select(sql<number>`count(*)`.as('total'))
    .executeTakeFirstOrThrow()
  const rows = await query
    .orderBy('decided_on', 'desc')
    .orderBy('honour.id')
    .limit(filter.size)
    .offset((filter.page - 1) * filter.size)
    .execute()
  return { rows: rows.map(toHonour), total }
}

/** The same as stateAfter(), where rows are chosen by it. */
const stateSql = sql`coalesce((select case when (array_agg(kind order by recorded_at, id))[count(*)] = 'revoked' then 'revoked'
  when bool_or(kind = 'corrected') then 'corrected' else 'in-force' end
  from honour_status s where s.honour_id = honour.id having count(*) > 0), 'in-force')`

const nobody = '00000000-0000-0000-0000-000000000000'

const honourRows = (tx: Tx) =>
  tx
    .selectFrom('honour')
    .selectAll('honour')
    .select(
      sql<
        { kind: 'revoked' | 'restored' | 'corrected' }[]
      >`(select coalesce(json_agg(json_build_object('kind', kind) order by recorded_at, id), '[]')
        from honour_status s where s.honour_id = honour.id)`.as('changes'),
    )

const toHonour = (row: Awaited<ReturnType<ReturnType<typeof honourRows>['execute']>>[number]): Honour => ({
  id: row.id,
  personId: row.person_id,
  unitId: row.unit_id,
  collectiveName: row.collective_name,
  award: row.award,
  yearFrom: row.year_from,
  yearTo: row.year_to,
  basis: row.basis,
  decisionNumber: row.decision_number,
  decidedOn: row.decided_on,
  authority: row.authority,
  decisionLineId: row.decision_line_id,
  proof: row.proof,
  fileId: row.file_id,
  state: stateAfter(row.changes),
})
