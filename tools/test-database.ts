// One PostgreSQL for all tests of this machine, started when the first test needs it: a migrated template, cloned for each test file.
// Used by every test that needs a database. vitest.config.ts names this file as globalSetup: the last run to end stops the server.
import { createHash, randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import type { SharedPostgres } from '../src/server/db/local-postgres.ts'
import { livingLocalPostgres, shareLocalPostgres } from '../src/server/db/local-postgres.ts'
import { readMigrations } from '../src/server/db/migrate.ts'
import type { OpenDatabase } from '../src/server/db/open.ts'
import { openDatabase } from '../src/server/db/open.ts'
import { MIGRATIONS, prepareDatabase } from '../src/server/db/prepare.ts'

export interface TestDatabase extends OpenDatabase {
  url: string
}

const FOLDER = join(tmpdir(), `palmares-tests-${process.getuid?.() ?? 'all'}`)
/** Held shared by every process that tests; who gets it alone is the last, and may stop the server. */
const IN_USE_LOCK = 7_256_281
/** Held while a template is made, so that it is made once. */
const TEMPLATE_LOCK = 7_256_282

/** A database of its own, migrated and empty. `close` ends its connections and drops it. */
export async function testDatabase(settings: { poolSize?: number } = {}): Promise<TestDatabase> {
  const { client, server } = await joinServer()
  template ??= findOrMakeTemplate(client, server)
  const source = await template
  const name = `test_${process.pid}_${randomBytes(5).toString('hex')}`
  await client.query(`create database ${name} template ${source} strategy file_copy`)
  const url = server.urlOf(name)
  const opened = openDatabase({ url, poolSize: settings.poolSize ?? 5 })
  const close = async () => {
    await opened.close()
    await dropDatabase(client, name)
  }
  return { ...opened, url, close }
}

interface Joined {
  server: SharedPostgres
  /** Signed in to the maintenance database as long as this process tests. */
  client: Client
}

let joined: Promise<Joined> | undefined
/** Chosen once a process: one test file sees one set of migrations, even while somebody writes another. */
let template: Promise<string> | undefined

/** Once a process. */
function joinServer(): Promise<Joined> {
  joined ??= joinOnce()
  return joined
}

async function joinOnce(): Promise<Joined> {
  for (let attempt = 1; ; attempt++) {
    const server = await shareLocalPostgres({
      folder: FOLDER,
      unsafeForSpeed: true,
      maxConnections: 300,
    })
    const client = new Client({
      connectionString: server.urlOf('palmares'),
      application_name: 'palmares tests',
    })
    client.on('error', () => {
      joined = undefined
    })
    try {
      await client.connect()
      await client.query('select pg_advisory_lock_shared($1)', [IN_USE_LOCK])
      return { server, client }
    } catch (error) {
      // Another run was the last and stopped the server in between.
      await client.end().catch(() => undefined)
      if (attempt === 5) throw error
    }
  }
}

/** The template bears the hash of all migrations: a changed file makes a new one. */
async function findOrMakeTemplate(client: Client, server: SharedPostgres): Promise<string> {
  const files = await readMigrations(MIGRATIONS)
  const hash = createHash('sha256')
    .update(files.map((file) => file.hash).join())
    .digest('hex')
  const name = `template_${hash.slice(0, 16)}`
  if (await databaseExists(client, name)) return name
  await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK])
  try {
    if (!(await databaseExists(client, name))) await makeTemplate(client, server, name)
  } finally {
    await client.query('select pg_advisory_unlock($1)', [TEMPLATE_LOCK])
  }
  return name
}

/** Made under another name and renamed when whole. */
async function makeTemplate(client: Client, server: SharedPostgres, name: string): Promise<void> {
  const partial = `making_${name}`
  await dropDatabase(client, partial)
  await client.query(`create database ${partial}`)
  const { pool, close } = openDatabase({ url: server.urlOf(partial), poolSize: 2 })
  try {
    await prepareDatabase(pool)
  } finally {
    await close()
  }
  await client.query(`alter database ${partial} rename to ${name}`)
}

async function databaseExists(client: Client, name: string): Promise<boolean> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
  return rowCount === 1
}

/** Vitest's globalSetup: nothing before the tests; after them, what this machine no longer needs goes. */
export function setup(): () => Promise<void> {
  return leaveServer
}

async function leaveServer(): Promise<void> {
  const url = await livingLocalPostgres(FOLDER)
  if (url === undefined) return
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ last: boolean }>('select pg_try_advisory_lock($1) as last', [
      IN_USE_LOCK,
    ])
    if (!rows[0]?.last) return
    await dropLeftovers(client)
    const server = await shareLocalPostgres({ folder: FOLDER })
    await server.stop()
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Databases of runs that were killed, and templates of migrations that have changed since. */
async function dropLeftovers(client: Client): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    `select datname from pg_database where datname like 'test\\_%' or datname like 'making\\_%'
     union all (select datname from pg_database where datname like 'template\\_%' order by oid desc offset 2)`,
  )
  for (const { datname } of rows) await dropDatabase(client, datname)
}

/** Not `with (force)`: PostgreSQL's own vacuum may be at work in it, which only a plain drop may send away. */
async function dropDatabase(client: Client, name: string): Promise<void> {
  await client.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = user',
    [name],
  )
  await client.query(`drop database if exists ${name}`)
}
