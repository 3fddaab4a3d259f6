// Brings a database to the form this program needs: numbered plain SQL files, forward only, each once. Used by prepare.ts.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Pool, PoolClient } from 'pg'

export interface Migration {
  /** `0002-journal.sql` */
  name: string
  hash: string
  sql: string
}

/** The files and the database disagree: somebody must look; nothing was changed. */
export class MigrationFault extends Error {
  readonly isForPeople = true
}

/** Two processes at once wait for each other here. */
const MIGRATION_LOCK = 7_256_274

/** Applies what is missing, each file in a transaction of its own. @returns the names applied now. @throws MigrationFault */
export async function migrate(pool: Pool, folder: string): Promise<string[]> {
  const files = await readMigrations(folder)
  const applied: string[] = []
  const client = await pool.connect()
  try {
    await inLockedTransaction(client, () => client.query(LEDGER))
    let more = true
    while (more) {
      await inLockedTransaction(client, async () => {
        const [next] = missingAmong(files, await readLedger(client))
        if (next) await applyFile(client, next)
        if (next) applied.push(next.name)
        more = next !== undefined
      })
    }
  } finally {
    client.release()
  }
  return applied
}

/** How many files the database still lacks: health answers with it. @throws MigrationFault */
export async function pendingMigrations(pool: Pool, folder: string): Promise<number> {
  const files = await readMigrations(folder)
  const client = await pool.connect()
  try {
    const { rows } = await client.query<{ made: boolean }>(
      `select to_regclass('migration') is not null as made`,
    )
    return missingAmong(files, rows[0]?.made ? await readLedger(client) : []).length
  } finally {
    client.release()
  }
}

/** The files of the folder in their order. @throws MigrationFault when a name is malformed or a number is used twice */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  const numbers = new Map<string, string>()
  const files: Migration[] = []
  for (const name of names) {
    const number = /^(\d{4})-[a-z0-9-]+\.sql$/.exec(name)?.[1]
    if (!number) throw new MigrationFault(`${name}: a migration is named like 0012-what-it-does.sql`)
    const twin = numbers.get(number)
    if (twin)
      throw new MigrationFault(
        `${twin} and ${name} bear the same number; give the later one the next free number`,
      )
    numbers.set(number, name)
    const sql = (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n')
    files.push({ name, sql, hash: createHash('sha256').update(sql).digest('hex') })
  }
  return files
}

type Applied = Pick<Migration, 'name' | 'hash'>

/** What is still to be applied. Pure. @throws MigrationFault when the past was changed */
export function missingAmong(files: readonly Migration[], ledger: readonly Applied[]): Migration[] {
  const byName = new Map(files.map((file) => [file.name, file]))
  for (const { name, hash } of ledger) {
    const file = byName.get(name)
    if (!file)
      throw new MigrationFault(
        `The database already has ${name}, which this program does not know: it was used by a newer version. Start that version, or restore a backup made before it.`,
      )
    if (file.hash !== hash)
      throw new MigrationFault(
        `${name} was changed after it was applied. Put its first text back and write the change as a new file with the next number.`,
      )
  }
  const last = ledger.at(-1)?.name ?? ''
  const known = new Set(ledger.map((applied) => applied.name))
  const missing = files.filter((file) => !known.has(file.name))
  const late = missing.find((file) => file.name < last)
  if (late)
    throw new MigrationFault(
      `${late.name} comes before ${last}, which was already applied. Migrations go forward only: give it the next free number.`,
    )
  return missing
}

const LEDGER = `create table if not exists migration (
  name text primary key,
  hash text not null,
  applied_at timestamptz not null default now()
)`

async function readLedger(client: PoolClient): Promise<Applied[]> {
  return (await client.query<Applied>('select name, hash from migration order by name collate "C"')).rows
}

async function applyFile(client: PoolClient, { name, hash, sql }: Migration): Promise<void> {
  try {
    await client.query(sql)
  } catch (error) {
    const position = error instanceof Error && 'position' in error ? Number(error.position) : 0
    const line = position > 0 ? `:${sql.slice(0, position).split('\n').length}` : ''
    throw new Error(`${name}${line}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
  await client.query('insert into migration (name, hash) values ($1, $2)', [name, hash])
}

async function inLockedTransaction(client: PoolClient, work: () => Promise<unknown>): Promise<void> {
  await client.query('begin')
  try {
    await client.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK])
    await work()
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
