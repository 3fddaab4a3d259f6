// Opens the database: one pool of connections, seen through Kysely. Used by main.ts, the command line and tests.
import { Kysely, PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import type { Database, Db } from './database.ts'
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
  /** Told when a connection that nobody was using breaks; the pool replaces it. */
  onBroken?: (error: Error) => void
}

/** Nothing is contacted until the first query. */
export function openDatabase({ url, poolSize, onBroken }: DatabaseSettings): OpenDatabase {
  const pool = new Pool({
    connectionString: url,
    max: poolSize,
    types: valuesFromPostgres,
    application_name: 'palmares',
    options: '-c TimeZone=UTC -c DateStyle=ISO',
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
  })
  // Without a listener, a broken idle connection would end the process.
  pool.on('error', (error) => onBroken?.(error))
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
  return { db, pool, close: () => db.destroy() }
}
