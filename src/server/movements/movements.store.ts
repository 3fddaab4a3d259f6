// Movements read: drafts, launches, amendments, addressees; what is written is in movements-written.store.ts.
// Used by this folder, registrations, plans, reports.
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import type { Amendment, Movement, MovementDefinition } from './movement.ts'

declare module '../db/database.ts' {
  interface Database {
    movement: {
      id: string
      year: number
      period: string
      parent_id: string | null
      unit_id: string
      definition: string
      drafted_by: string | null
      drafted_at: string
      saved_at: string
      cancelled_at: string | null
      cancelled_why: string | null
    }
    movement_launch: {
      movement_id: string
      number: string
      launched_on: string
      file_id: string
      definition_hash: string
      launched_by: string | null
      launched_at: string
    }
    movement_addressee: { movement_id: string; unit_id: string }
    movement_amendment: {
      id: string
      movement_id: string
      number: string
      on_day: string
      reason: string
      file_id: string | null
      changes: string
      by_person: string | null
      at: string
    }
  }
}

export async function movementOf(tx: Tx, id: string): Promise<Movement | undefined> {
  const row = await movementRows(tx).where('movement.id', '=', id).executeTakeFirst()
  return row && toMovement(row)
}

/** Drafts, launched and cancelled ones; newest year first, the ministry's before those within it. */
export async function movementsOf(
  tx: Tx,
  filter: {
    year?: number | undefined
    unitId?: string | undefined
    parentId?: string
    endsAfter?: string
  } = {},
): Promise<Movement[]> {
  let query = movementRows(tx)
  if (filter.year !== undefined) query = query.where('year', '=', filter.year)
  if (filter.unitId) query = query.where('unit_id', '=', filter.unitId)
  if (filter.parentId) query = query.where('parent_id', '=', filter.parentId)
  if (filter.endsAfter) query = query.where(sql<boolean>`upper(period) > ${filter.endsAfter}::date`)
  const rows = await query
    .orderBy('year', 'desc')
    .orderBy(sql`parent_id is not null`)
    .orderBy('movement.id')
    .execute()
  return rows.map(toMovement)
}

/** Launched movements that call on a unit, or are its own. */
export async function movementsFor(tx: Tx, unitId: string): Promise<Movement[]> {
  const rows = await movementRows(tx)
    .where(
      sql<boolean>`exists (select from movement_launch l where l.movement_id = movement.id) and (unit_id = ${unitId}
        or exists (select from movement_addressee a where a.movement_id = movement.id and a.unit_id = ${unitId}))`,
    )
    .orderBy(sql`lower(period)`)
    .orderBy('movement.id')
    .execute()
  return rows.map(toMovement)
}

/** The launched movement of a year that stands in no other: the house's own. */
export async function movementOfYear(tx: Tx, year: number): Promise<Movement | undefined> {
  const row = await movementRows(tx)
    .innerJoin('movement_launch', 'movement_launch.movement_id', 'movement.id')
    .where('year', '=', year)
    .where('parent_id', 'is', null)
    .orderBy('movement_launch.launched_at')
    .limit(1)
    .executeTakeFirst()
  return row && toMovement(row)
}

/** To whom the launch was addressed: unit ids. */
export async function addresseesOf(tx: Tx, movementId: string): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('movement_addressee')
    .select('unit_id')
    .where('movement_id', '=', movementId)
    .execute()
  return new Set(rows.map((row) => row.unit_id))
}

const movementRows = (tx: Tx) =>
  tx
    .selectFrom('movement')
    .selectAll('movement')
    .select([
      sql<string>`lower(period)::text`.as('period_from'),
      sql<string>`(upper(period) - 1)::text`.as('period_to'),
      sql<
        Movement['launch']
      >`(select json_build_object('number', number, 'on', launched_on, 'fileId', file_id)
      from movement_launch l where l.movement_id = movement.id)`.as('launch'),
      sql<
        Amendment[]
      >`(select coalesce(json_agg(json_build_object('id', id, 'number', number, 'on', on_day, 'reason', reason, 'fileId', file_id,
      'by', (select name from person p where p.id = a.by_person), 'changes', changes) order by on_day, at, id), '[]') from movement_amendment a where a.movement_id = movement.id)`.as(
        'amendments',
      ),
    ])

/** Parsed by the contract when it was kept; what later versions of the contract added has its default. */
const readDefinition = (kept: unknown): MovementDefinition => ({
  outsideParentWhy: null,
  ...(kept as Omit<MovementDefinition, 'outsideParentWhy'>),
})

const toMovement = (
  row: Awaited<ReturnType<ReturnType<typeof movementRows>['execute']>>[number],
): Movement => ({
  id: row.id,
  year: row.year,
  periodFrom: row.period_from,
  periodTo: row.period_to,
  parentId: row.parent_id,
  unitId: row.unit_id,
  definition: readDefinition(row.definition),
  savedAt: row.saved_at,
  cancelledWhy: row.cancelled_why,
  launch: row.launch,
  amendments: row.amendments,
})
