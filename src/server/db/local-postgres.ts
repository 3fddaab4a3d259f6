// The embedded PostgreSQL: first start, restart, after a crash, adoption of a living one, refusal of a second process.
// Used by main.ts and the command line when DATABASE_URL is not set, and by tools/test-database.ts.
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Client } from 'pg'
import { fault, LocalPostgresFault } from './local-postgres.fault.ts'
import { findBinaries } from './postgres-binaries.ts'
import type { Cluster, Place } from './postgres-cluster.ts'
import { findCluster, findOrMakeCluster, OWNER, sweepPartial } from './postgres-cluster.ts'
import type { Settings } from './postgres-server.ts'
import {
  connect,
  freePort,
  isServerOf,
  readLockFile,
  removeForeignLock,
  startServer,
  stopServer,
  urlOf,
} from './postgres-server.ts'

export interface LocalPostgresOptions {
  /** The data folder of Palmarès (PALMARES_DATA, `./data`). */
  folder: string
  /** A free one is chosen when not given. */
  port?: number
  maxConnections?: number
  unsafeForSpeed?: boolean
  /** Told each thing worth knowing, as it is done. */
  log?: (sentence: string) => void
  /** Where the programs are, where a cluster takes shelter, room on the disk: given by tests. */
  native?: string
  shelter?: string
  freeBytes?: Place['freeBytes']
}

export interface LocalPostgres {
  url: string
  port: number
  said: readonly string[]
  /** Stops the server and gives the data folder back. */
  stop(): Promise<void>
}

const DATABASE = 'palmares'
/** Held as long as the process that owns the data folder lives: it vanishes with it, however it ends. */
const OWNER_LOCK = 7_256_273
/** Recovery after a power cut may take this long before connections are accepted. */
const PATIENCE_SECONDS = 60
const STOP_SECONDS = 8

/** Starts or adopts the server and owns it: a second process on the same folder is refused. @throws LocalPostgresFault */
export async function startLocalPostgres(options: LocalPostgresOptions): Promise<LocalPostgres> {
  const { cluster, bin, port, client, said, tell } = await reachServer(options)
  await own(client, cluster)
  await sweepPartial(cluster, options.folder)
  tell(`PostgreSQL listens on 127.0.0.1:${port}, its data are in ${cluster.path}.`)
  const stop = async () => {
    await stopServer(cluster, bin, STOP_SECONDS)
    await client.end().catch(() => undefined)
  }
  return { url: urlOf(cluster, port, DATABASE), port, said, stop }
}

/** A server that several processes use together and nobody owns. */
export interface SharedPostgres {
  urlOf(database: string): string
  /** Stops it for everybody. */
  stop(): Promise<void>
}

/** Starts or adopts the server without owning it, and leaves it running: for tests. @throws LocalPostgresFault */
export async function shareLocalPostgres(options: LocalPostgresOptions): Promise<SharedPostgres> {
  const { cluster, bin, port, client } = await reachServer(options)
  await client.end()
  return {
    urlOf: (database) => urlOf(cluster, port, database),
    stop: () => stopServer(cluster, bin, STOP_SECONDS),
  }
}

/** The address of the server another process runs on this folder, or undefined: for commands that join it. */
export async function livingLocalPostgres(folder: string): Promise<string | undefined> {
  const cluster = await findCluster(folder)
  const lock = cluster && (await readLockFile(cluster))
  if (!cluster || !lock || !(await isServerOf(cluster, lock.pid))) return undefined
  return urlOf(cluster, lock.port, DATABASE)
}

async function reachServer(options: LocalPostgresOptions) {
  const said: string[] = []
  const tell = (sentence: string) => {
    said.push(sentence)
    options.log?.(sentence)
  }
  const place: Place = { folder: options.folder, shelter: options.shelter ?? '/var/lib/palmares' }
  if (options.freeBytes) place.freeBytes = options.freeBytes
  const cluster = await findOrMakeCluster(place, (user) => findBinaries(user, options.native))
  const { bin, said: saidOfBinaries } = await findBinaries(cluster.user, options.native)
  for (const sentence of [...cluster.said, ...saidOfBinaries]) tell(sentence)
  const reached = await adoptOrStart(cluster, bin, options, tell)
  await makeOwner(reached.client, cluster)
  return { cluster, bin, said, tell, ...reached }
}

async function adoptOrStart(
  cluster: Cluster,
  bin: string,
  options: LocalPostgresOptions,
  tell: (s: string) => void,
) {
  const deadline = Date.now() + PATIENCE_SECONDS * 1000
  let trouble: unknown
  while (Date.now() < deadline) {
    const lock = await readLockFile(cluster)
    if (lock && (await isServerOf(cluster, lock.pid))) {
      const client = await connect(cluster, lock.port)
      if (client) return adopted(client, lock.port, options, tell, trouble === undefined)
      await pause(100)
      continue
    }
    await removeForeignLock(cluster)
    try {
      const port = options.port ?? (await freePort())
      await startServer(cluster, bin, settingsOf(options, port))
      const client = await connect(cluster, port)
      if (client) return { client, port }
    } catch (error) {
      if (!mayPass(error, options)) throw error
      trouble = error
      await pause(250)
    }
  }
  throw trouble ?? fault('did-not-start', cluster.path, `no connection within ${PATIENCE_SECONDS} s`)
}

function adopted(
  client: Client,
  port: number,
  options: LocalPostgresOptions,
  tell: (s: string) => void,
  first: boolean,
) {
  if (first) tell(`A PostgreSQL that an earlier process left running on port ${port} is used again.`)
  if (options.port !== undefined && options.port !== port)
    tell(`It keeps port ${port}; stop and start again to move it to ${options.port}.`)
  return { client, port }
}

const settingsOf = (options: LocalPostgresOptions, port: number): Settings => ({
  port,
  maxConnections: options.maxConnections ?? 60,
  unsafeForSpeed: options.unsafeForSpeed ?? false,
  logFile: join(resolve(options.folder), 'postgres.log'),
})

/** Another process may be starting the same cluster, a killed server's children may still be going, a free port may be lost. */
function mayPass(error: unknown, options: LocalPostgresOptions): boolean {
  if (!(error instanceof LocalPostgresFault)) return false
  if (error.kind === 'port-taken') return options.port === undefined
  return (
    error.kind === 'did-not-start' &&
    /lock file "postmaster.pid"|pre-existing shared memory block/.test(error.message)
  )
}

async function own(client: Client, cluster: Cluster): Promise<void> {
  const { rows } = await client.query<{ owned: boolean }>('select pg_try_advisory_lock($1) as owned', [
    OWNER_LOCK,
  ])
  if (rows[0]?.owned) return
  const holder = await client.query<{ application_name: string; backend_start: string }>(
    `select application_name, to_char(backend_start, 'YYYY-MM-DD HH24:MI "UTC"') as backend_start
     from pg_stat_activity join pg_locks using (pid) where locktype = 'advisory' and granted and objid = $1`,
    [OWNER_LOCK],
  )
  await client.end()
  const { application_name: name = 'another process', backend_start: since = '?' } = holder.rows[0] ?? {}
  throw fault('already-running', cluster.path, `${name.replace('palmares owner, ', '')}, since ${since}`)
}

/** The role and database of the product, made at the first start; a crash in between is made good at the next. */
async function makeOwner(client: Client, cluster: Cluster): Promise<void> {
  const role = await client.query('select from pg_roles where rolname = $1', [OWNER])
  if (role.rowCount === 0)
    await tolerateTwin(client.query(`create role ${OWNER} login createdb password '${cluster.password}'`))
  const database = await client.query('select from pg_database where datname = $1', [DATABASE])
  if (database.rowCount === 0) await tolerateTwin(client.query(`create database ${DATABASE} owner ${OWNER}`))
}

/** Another process starting at the same instant may have made it first. */
async function tolerateTwin(making: Promise<unknown>): Promise<void> {
  await making.catch((error) => {
    const already = ['42710', '42P04', '23505', '55006']
    if (!(error instanceof Error && 'code' in error && already.includes(String(error.code)))) throw error
  })
}
