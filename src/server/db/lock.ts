// Makes transactions that touch the same thing wait for each other. Used by perform.ts.
import { sql } from 'kysely'
import type { Tx } from './database.ts'

/** Held until the transaction ends; `name` is an id, or any text that names what is touched. */
export async function lockUntilCommit(tx: Tx, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx)
}
