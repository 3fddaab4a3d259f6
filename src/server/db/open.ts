// Opens the database: one pool of connections, seen through Kysely. Used by main.ts, the command line and tests.
import { Kysely, PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import type { Database, Db } from './database.ts'
import { preparingClient } from './prepared.ts'
import { valuesFromPostgres } from './values-from-postgres.ts'

export interface OpenDatabase {
  db: Db
  /** The same connections, for parts that speak plain SQL: migrations, jobs, sign-in. */
  pool: Pool
  close(): Promise<void>
}

export interface DatabaseSettings {
  url: string
  poolSize: number
  /** Told when a connection breaks; the pool replaces it. */
  onBroken?: (error: Error) => void
}

/** Nothing is contacted until the first query. */
export function openDatabase({ url, poolSize, onBroken }: DatabaseSettings): OpenDatabase {
  const pool = new Pool({
    Client: preparingClient(),
    connectionString: url,
    max: poolSize,
    types: valuesFromPostgres,
    application_name: 'palmares',
    options: '-c TimeZone=UTC -c DateStyle=ISO',
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
  })
  // Without listeners a connection that breaks would end the process: at rest the pool hears of it, in use the client.
  pool.on('error', (error) => onBroken?.(error))
  pool.on('connect', (client) => client.on('error', (error) => onBroken?.(error)))
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
  // Kysely leaves a pool alone through which it never asked anything, so the pool is ended here.
  const close = async () => {
    await db.destroy()
    if (!pool.ended) await pool.end()
  }
  return { db, pool, close }
}
