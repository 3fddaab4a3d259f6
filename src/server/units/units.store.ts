// All SQL of units: versions on a day, creation, changes with heirs. Used by acts and views of every noun that needs units.
import type { Generated } from 'kysely'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import type { Unit } from './unit.ts'

declare module '../db/database.ts' {
  interface Database {
    unit: { id: Generated<string>; created_at: string }
    unit_version: {
      id: Generated<string>
      unit_id: string
      valid: string
      code: string
      name_vi: string
      name_fr: string
      name_en: string
      short_name: string | null
      kind: string
      parent_id: string | null
      supervised_by: string | null
      province: string | null
      source: string | null
      search: Generated<string>
    }
    unit_change: {
      id: Generated<string>
      kind: string
      decision: string | null
      on_day: string
      from_units: string[]
      to_units: string[]
      recorded_by: string | null
      recorded_at: string
    }
    unit_heir: { unit_id: string; heir_id: string | null; change_id: string }
  }
}

/** Every unit in force on a day, by id: a few hundred rows, read whole. */
export async function unitsOn(tx: Tx, day: string): Promise<Map<string, Unit>> {
  const rows = await versions(tx, day).orderBy('code').execute()
  return new Map(rows.map((row) => [row.unit_id, toUnit(row)]))
}

export async function unitOn(tx: Tx, unitId: string, day: string): Promise<Unit | undefined> {
  const row = await versions(tx, day).where('unit_id', '=', unitId).executeTakeFirst()
  return row && toUnit(row)
}

export async function unitByCode(tx: Tx, code: string, day: string): Promise<Unit | undefined> {
  const row = await versions(tx, day).where('code', '=', code).executeTakeFirst()
  return row && toUnit(row)
}

export interface NewUnit {
  id: string
  code: string
  name: { vi: string; fr: string; en: string }
  kind: string
  parentId: string | null
  supervisedBy: string | null
  province: string | null
  validFrom: string
  validTo: string | null
  source: string | null
}

/** Adds units with their first versions; constraints refuse overlaps and double codes. */
export async function addUnits(tx: Tx, units: readonly NewUnit[], at: string): Promise<void> {
  await tx
    .insertInto('unit')
    .values(units.map((unit) => ({ id: unit.id, created_at: at })))
    .execute()
  await tx.insertInto('unit_version').values(units.map(toVersion)).execute()
}

/** Ends the version in force on the day before `on`, and adds the next one. */
export async function addVersion(tx: Tx, unit: NewUnit): Promise<void> {
  await endUnit(tx, unit.id, unit.validFrom)
  await tx.insertInto('unit_version').values(toVersion(unit)).execute()
}

export async function endUnit(tx: Tx, unitId: string, on: string): Promise<void> {
  await tx
    .updateTable('unit_version')
    .set({ valid: sql<string>`daterange(lower(valid), ${on}::date)` })
    .where('unit_id', '=', unitId)
    .where(sql<boolean>`valid @> ${on}::date and lower(valid) < ${on}::date`)
    .execute()
}

/** Keeps the change and who inherits. */
export async function recordChange(
  tx: Tx,
  change: {
    id: string
    kind: string
    on: string
    decision: string
    from: readonly string[]
    to: readonly string[]
    heirs: readonly { unitId: string; heirId: string | null }[]
    by: string | null
    at: string
  },
): Promise<void> {
  await tx
    .insertInto('unit_change')
    .values({
      id: change.id,
      kind: change.kind,
      decision: change.decision,
      on_day: change.on,
      from_units: [...change.from],
      to_units: [...change.to],
      recorded_by: change.by,
      recorded_at: change.at,
    })
    .execute()
  const heirs = change.heirs.map((heir) => ({
    unit_id: heir.unitId,
    heir_id: heir.heirId,
    change_id: change.id,
  }))
  if (heirs.length > 0) await tx.insertInto('unit_heir').values(heirs).execute()
}

/** Every version of a unit, newest first. */
export async function versionsOf(tx: Tx, unitId: string) {
  return tx
    .selectFrom('unit_version')
    .select([
      'code',
      'name_vi',
      'name_fr',
      'name_en',
      sql<string>`lower(valid)::text`.as('valid_from'),
      sql<string | null>`upper(valid)::text`.as('valid_to'),
    ])
    .where('unit_id', '=', unitId)
    .orderBy('valid_from', 'desc')
    .execute()
}

/** Who inherits the honours and results of a unit that ended; undefined when nothing was said. */
export async function heirOf(tx: Tx, unitId: string): Promise<string | null | undefined> {
  const row = await tx
    .selectFrom('unit_heir')
    .innerJoin('unit_change', 'unit_change.id', 'unit_heir.change_id')
    .select('heir_id')
    .where('unit_id', '=', unitId)
    .orderBy('on_day', 'desc')
    .executeTakeFirst()
  return row?.heir_id
}

/** The units that ended and whose heir this unit is, their heirs' heirs included: ids. */
export async function inheritedBy(tx: Tx, unitId: string): Promise<string[]> {
  const rows = await sql<{ unit_id: string }>`
    with recursive ended(unit_id) as (
      select unit_id from unit_heir where heir_id = ${unitId}
      union select h.unit_id from unit_heir h join ended on h.heir_id = ended.unit_id
    ) select unit_id from ended`.execute(tx)
  return rows.rows.map((row) => row.unit_id)
}

/** How many people have their main post in each unit on the day. */
export async function staffCounts(tx: Tx, day: string): Promise<Map<string, number>> {
  const rows = await sql<{ unit_id: string; staff: number }>`
    select unit_id, count(*)::int as staff from post where main and valid @> ${day}::date group by unit_id`.execute(
    tx,
  )
  return new Map(rows.rows.map((row) => [row.unit_id, row.staff]))
}

function versions(tx: Tx, day: string) {
  return tx
    .selectFrom('unit_version')
    .select([
      'unit_id',
      'code',
      'name_vi',
      'name_fr',
      'name_en',
      'kind',
      'parent_id',
      'supervised_by',
      'province',
      sql<string>`coalesce(lower(valid), '-infinity'::date)::text`.as('valid_from'),
      sql<string | null>`upper(valid)::text`.as('valid_to'),
    ])
    .where(sql<boolean>`valid @> ${day}::date`)
}

type VersionRow = Awaited<ReturnType<ReturnType<typeof versions>['execute']>>[number]

const toUnit = (row: VersionRow): Unit => ({
  id: row.unit_id,
  code: row.code,
  name: { vi: row.name_vi, fr: row.name_fr, en: row.name_en },
  kind: row.kind,
  parentId: row.parent_id,
  supervisedBy: row.supervised_by,
  province: row.province,
  validFrom: row.valid_from,
  validTo: row.valid_to,
})

const toVersion = (unit: NewUnit) => ({
  unit_id: unit.id,
  valid: `[${unit.validFrom},${unit.validTo ?? ''})`,
  code: unit.code,
  name_vi: unit.name.vi,
  name_fr: unit.name.fr,
  name_en: unit.name.en,
  short_name: null,
  kind: unit.kind,
  parent_id: unit.parentId,
  supervised_by: unit.supervisedBy,
  province: unit.province,
  source: unit.source,
})

/** Everybody who has a post in the unit that ends has the same post in its heir from the day on. */
export async function moveStaff(tx: Tx, unitId: string, heirId: string, on: string): Promise<void> {
  await sql`
    with had as (
      select id, person_id, position, rank, main, upper(valid) as until from post
      where unit_id = ${unitId} and valid @> ${on}::date and lower(valid) < ${on}::date
    ), ended as (
      update post set valid = daterange(lower(post.valid), ${on}::date) from had where post.id = had.id returning had.*
    )
    insert into post (person_id, unit_id, position, rank, main, valid)
    select person_id, ${heirId}::uuid, position, rank, main, daterange(${on}::date, until) from ended`.execute(
    tx,
  )
  // Posts that had not begun before that day are had in the heir from the first.
  await sql`update post set unit_id = ${heirId} where unit_id = ${unitId} and lower(valid) >= ${on}::date`.execute(
    tx,
  )
}
