// Makes an opened database ready for this program: our migrations, then those of the job queue. Used by main.ts and tests.
import { fileURLToPath } from 'node:url'
import { runMigrations } from 'graphile-worker'
import type { Pool } from 'pg'
import { migrate } from './migrate.ts'

/** `migrations/` of the project. */
export const MIGRATIONS = fileURLToPath(new URL('../../../migrations', import.meta.url))

/** Safe with several processes at once. @returns the names of our migrations applied now */
export async function prepareDatabase(pool: Pool, folder = MIGRATIONS): Promise<string[]> {
  const applied = await migrate(pool, folder)
  await runMigrations({ pgPool: pool, schema: 'graphile_worker' })
  return applied
}
