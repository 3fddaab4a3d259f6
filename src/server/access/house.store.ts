// Settings of the house, and whether it has begun. Used by the first run, the occasion and the demonstration.
import { sql } from 'kysely'
import type { Db, Tx } from '../db/database.ts'

declare module '../db/database.ts' {
  interface Database {
    setting: { name: string; value: string; changed_by: string | null; changed_at: string }
  }
}

/** What the demonstration left: its users, in the order in which the sign-in page offers them. */
export interface Demonstration {
  now: string
  users: { username: string; personId: string; role: string; unitCode: string | null }[]
}

/** The setting that stands while the demonstration is being made, and no longer. */
export const DEMONSTRATION_UNDER_WAY = 'demonstration-under-way'

export async function readSetting<T>(db: Db | Tx, name: string): Promise<T | undefined> {
  const row = await db.selectFrom('setting').select('value').where('name', '=', name).executeTakeFirst()
  // Written by keepSetting alone, as JSON of the same type.
  return row && (row.value as unknown as T)
}

export async function keepSetting(
  db: Db | Tx,
  name: string,
  value: unknown,
  by: string | null,
  at: string,
): Promise<void> {
  const row = { name, value: JSON.stringify(value), changed_by: by, changed_at: at }
  await db
    .insertInto('setting')
    .values(row)
    .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
    .execute()
}

export async function forgetSetting(db: Db | Tx, name: string): Promise<void> {
  await db.deleteFrom('setting').where('name', '=', name).execute()
}

/** True when nobody has ever been made administrator and no unit exists. */
export async function isEmptyHouse(db: Db | Tx): Promise<boolean> {
  const found = await sql<{ begun: boolean }>`
    select exists (select from unit) or exists (select from appointment where role = 'administrator') as begun`.execute(
    db,
  )
  return found.rows[0]?.begun !== true
}

/** The instant of the last act, or undefined in an empty house. */
export async function lastActAt(db: Db): Promise<string | undefined> {
  const found = await sql<{ at: string }>`select at from journal_entry order by seq desc limit 1`.execute(db)
  return found.rows[0]?.at
}
