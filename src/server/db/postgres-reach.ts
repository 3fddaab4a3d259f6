// From a data folder to a server that answers: adopt the living one or start it, then see who owns it and that the product's database
// is there. Used by local-postgres.ts.
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Client } from 'pg'
import { fault, LocalPostgresFault } from './local-postgres.fault.ts'
import { findBinaries } from './postgres-binaries.ts'
import type { Cluster, Place } from './postgres-cluster.ts'
import { findOrMakeCluster, OWNER } from './postgres-cluster.ts'
import type { Settings } from './postgres-server.ts'
import {
  connect,
  freePort,
  isServerOf,
  readLockFile,
  removeForeignLock,
  startServer,
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
  /** Where the programs are and where they are copied, where a cluster takes shelter, room on the disk: given by tests. */
  native?: string
  cache?: string
  shelter?: string
  freeBytes?: Place['freeBytes']
}

export const DATABASE = 'palmares'
/** Held as long as the process that owns the data folder lives: it vanishes with it, however it ends. */
const OWNER_LOCK = 7_256_273
/** Recovery after a power cut may take this long before connections are accepted. */
const PATIENCE_SECONDS = 60

export interface Reached {
  cluster: Cluster
  bin: string
  port: number
  /** The connection that owns, or could own, the data folder. */
  client: Client
  said: readonly string[]
  tell(sentence: string): void
}

export async function reachServer(options: LocalPostgresOptions): Promise<Reached> {
  const said: string[] = []
  const tell = (sentence: string) => {
    said.push(sentence)
    options.log?.(sentence)
  }
  const place: Place = { folder: options.folder, shelter: options.shelter ?? '/var/lib/palmares' }
  if (options.freeBytes) place.freeBytes = options.freeBytes
  const cluster = await findOrMakeCluster(place, (user) => findBinaries(user, options))
  const { bin, said: saidOfBinaries } = await findBinaries(cluster.user, options)
  for (const sentence of [...cluster.said, ...saidOfBinaries]) tell(sentence)
  const reached = await adoptOrStart(cluster, bin, options, tell)
  await makeOwner(reached.client, cluster)
  return { cluster, bin, said, tell, ...reached }
}

export async function adoptOrStart(
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

export async function own(client: Client, cluster: Cluster): Promise<void> {
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
