// The embedded PostgreSQL: first start, restart, after a crash, adoption of a living one, refusal of a second process.
// Used by main.ts and the command line when DATABASE_URL is not set, and by tools/test-database.ts.
import type { Client } from 'pg'
import { findCluster, sweepPartial } from './postgres-cluster.ts'
import {
  adoptOrStart,
  DATABASE,
  type LocalPostgresOptions,
  own,
  type Reached,
  reachServer,
} from './postgres-reach.ts'
import { isServerOf, readLockFile, stopServer, urlOf } from './postgres-server.ts'

export { LocalPostgresFault } from './local-postgres.fault.ts'
export type { LocalPostgresOptions }

export interface LocalPostgres {
  url: string
  port: number
  said: readonly string[]
  /** Stops the server and gives the data folder back. */
  stop(): Promise<void>
}

/** With the grace of jobs, within the ten seconds a stop may take. */
const STOP_SECONDS = 4

/** Starts or adopts the server and owns it: a second process on the same folder is refused. @throws LocalPostgresFault */
export async function startLocalPostgres(options: LocalPostgresOptions): Promise<LocalPostgres> {
  const reached = await reachServer(options)
  const { cluster, bin, port, said, tell } = reached
  await own(reached.client, cluster)
  await sweepPartial(cluster, options.folder)
  tell(`PostgreSQL listens on 127.0.0.1:${port}, its data are in ${cluster.path}.`)
  const guard = guardServer(reached, { ...options, port })
  const stop = async () => {
    await guard.leave()
    // Owned until the end: nobody may adopt what is about to stop.
    await stopServer(cluster, bin, STOP_SECONDS).catch(() =>
      tell('PostgreSQL still writes its last pages and ends by itself; a start meanwhile waits for it.'),
    )
    await guard.end()
  }
  return { url: urlOf(cluster, port, DATABASE), port, said, stop }
}

/** A server that was killed (by a lack of memory, by hand) is started again where it listened: the pool finds it by itself. */
function guardServer(
  { cluster, bin, tell, client }: Reached,
  options: LocalPostgresOptions,
): { leave(): Promise<void>; end(): Promise<void> } {
  let leaving = false
  let current = client
  let reviving: Promise<void> = Promise.resolve()
  const revive = async () => {
    tell('PostgreSQL ended by itself; it is started again.')
    const again = await adoptOrStart(cluster, bin, options, tell)
    await own(again.client, cluster)
    watch(again.client)
  }
  const watch = (watched: Client) => {
    current = watched
    watched.once('end', () => {
      if (!leaving) reviving = revive().catch((error: Error) => tell(error.message))
    })
  }
  watch(client)
  return {
    leave: async () => {
      leaving = true
      await reviving
    },
    end: () => current.end().catch(() => undefined),
  }
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
