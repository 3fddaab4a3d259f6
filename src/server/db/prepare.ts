// Makes an opened database ready for this program: a server we know, our migrations, then those of the job queue. Used by main.ts and tests.
import { fileURLToPath } from 'node:url'
import { runMigrations } from 'graphile-worker'
import type { Pool } from 'pg'
import { migrate } from './migrate.ts'

/** `migrations/` of the project. */
export const MIGRATIONS = fileURLToPath(new URL('../../../migrations', import.meta.url))

/** The server given by DATABASE_URL is not one this program can use. */
export class UnsuitableServer extends Error {
  readonly isForPeople = true
}

/** Safe with several processes at once. @returns the names of our migrations applied now. @throws UnsuitableServer, MigrationFault */
export async function prepareDatabase(pool: Pool, folder = MIGRATIONS): Promise<string[]> {
  await checkServer(pool)
  const applied = await migrate(pool, folder)
  await runMigrations({ pgPool: pool, schema: 'graphile_worker' })
  return applied
}

/** Takes everything away, to begin again: only for a house in which nobody has acted yet. */
export async function emptyDatabase(pool: Pool): Promise<void> {
  await pool.query(
    'drop schema if exists graphile_worker cascade; drop schema public cascade; create schema public',
  )
}

async function checkServer(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ version: number; encoding: string; icu: boolean }>(
    `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding,
       exists (select from pg_collation where collprovider = 'i') as icu`,
  )
  const [server] = rows
  const faults = server ? faultsOf(server) : []
  if (faults.length > 0) throw new UnsuitableServer(`This PostgreSQL cannot be used. ${faults.join(' ')}`)
}

/** Everything that is missing, at once. Pure. */
export function faultsOf(server: { version: number; encoding: string; icu: boolean }): string[] {
  const faults: string[] = []
  if (server.version < 150_000)
    faults.push(`It is version ${Math.floor(server.version / 10_000)}; version 15 or newer is needed.`)
  if (server.encoding !== 'UTF8')
    faults.push(
      `The database is encoded in ${server.encoding}; make it again: createdb --encoding=UTF8 --template=template0.`,
    )
  if (!server.icu)
    faults.push(
      'It was built without ICU, which holds the order of Vietnamese words; install a build that has it.',
    )
  return faults
}
