// The SQL that finds who acts: by the session of a request or by the person, with main unit, units above it and roles in force.
// Used by http/caller.ts, the demonstration and the cast. Nothing is remembered between requests: a right that ends, ends at once.
import { type RawBuilder, sql } from 'kysely'
import type { Db, Tx } from '../db/database.ts'
import type { Actor, HeldRole } from './actor.ts'

/** The person as an actor on a day. */
export async function actorOn(db: Db | Tx, personId: string, day: string): Promise<Actor | undefined> {
  return actorFrom(db, sql`select null::uuid as account_id, ${personId}::uuid as person_id`, day)
}

/** Whose session it is, while it lasts and its account stands open. One question for every request. */
export async function actorOfSession(db: Db, token: string, day: string): Promise<Actor | undefined> {
  return actorFrom(
    db,
    sql`select account.id as account_id, account.person_id from session join account on account.id = session.account_id
      where session.token = ${token} and session.expires_at > now() and account.closed_at is null`,
    day,
  )
}

interface Row {
  account_id: string | null
  person_id: string
  name: string
  unit_id: string | null
  unit_path: string[]
  roles: HeldRole[] | null
}

async function actorFrom(db: Db | Tx, who: RawBuilder<unknown>, day: string): Promise<Actor | undefined> {
  const found = await sql<Row>`
    with recursive today(day) as (select ${day}::date), who as (${who}), main as (
      select post.unit_id from who, today, post
      where post.person_id = who.person_id and post.main and post.valid @> today.day limit 1
    ), up(unit_id, depth) as (
      select unit_id, 0 from main
      union all
      select v.parent_id, up.depth + 1 from up, today, unit_version v
      where v.unit_id = up.unit_id and v.valid @> today.day and v.parent_id is not null and up.depth < 20
    )
    select who.account_id, p.id as person_id, p.name, (select unit_id from main) as unit_id,
      (select coalesce(array_agg(unit_id::text order by depth), '{}') from up) as unit_path,
      (select json_agg(json_build_object('role', role, 'unitId', unit_id, 'blockId', block_id) order by role)
         from appointment, today where person_id = p.id and valid @> today.day) as roles
    from who join person p on p.id = who.person_id`.execute(db)
  const row = found.rows[0]
  if (!row) return undefined
  return {
    accountId: row.account_id,
    personId: row.person_id,
    name: row.name,
    unitId: row.unit_id,
    unitPath: row.unit_path,
    roles: row.roles ?? [],
    on: day,
  }
}
