// One running PostgreSQL on a cluster: is it living, start it, reach it, stop it. Used by local-postgres.ts.
import { spawn } from 'node:child_process'
import { open, readFile, readlink, rename, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { fault, faultInLog } from './local-postgres.fault.ts'
import type { Cluster } from './postgres-cluster.ts'
import { environment, faultOfStarting, freeBytesOn, OWNER, run, SUPERUSER } from './postgres-cluster.ts'

const LOG_KEPT_BYTES = 20 * 1024 * 1024

/** What the lock file of a cluster says. */
export interface LockFile {
  pid: number
  port: number
  ready: boolean
}

export async function readLockFile(cluster: Cluster): Promise<LockFile | undefined> {
  const text = await readFile(join(cluster.path, 'postmaster.pid'), 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const lines = text.split('\n')
  return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}

/** Is the process of the lock file really the server of this cluster? After a restart of the machine the number may be anyone's. */
export async function isServerOf(cluster: Cluster, pid: number): Promise<boolean> {
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return false
  if (process.platform !== 'linux') return true
  // PostgreSQL works inside its cluster's folder. What may not be looked at belongs to another user, hence is not ours.
  return (await readlink(`/proc/${pid}/cwd`).catch(() => '')) === cluster.path
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** PostgreSQL clears a lock whose process is gone; it gives up when the number now belongs to another program, so we clear that one. */
export async function removeForeignLock(cluster: Cluster): Promise<void> {
  const lock = await readLockFile(cluster)
  if (!lock || !Number.isInteger(lock.pid) || !isAlive(lock.pid) || (await isServerOf(cluster, lock.pid)))
    return
  await rm(join(cluster.path, 'postmaster.pid'), { force: true })
}

export const urlOf = (cluster: Cluster, port: number, database: string, role = OWNER): string =>
  `postgres://${role}:${encodeURIComponent(cluster.password)}@127.0.0.1:${port}/${database}`

/** One connection to the server, or undefined while it does not accept any. @throws LocalPostgresFault when it is not ours */
export async function connect(cluster: Cluster, port: number): Promise<Client | undefined> {
  const client = new Client({
    connectionString: urlOf(cluster, port, 'postgres', SUPERUSER),
    application_name: `palmares owner, process ${process.pid}`,
    connectionTimeoutMillis: 5_000,
  })
  // The server may go while the connection rests; whoever uses it next is told by the query.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return client
  } catch (error) {
    await client.end().catch(() => undefined)
    if (error instanceof Error && 'code' in error && (error.code === '28P01' || error.code === '28000'))
      throw fault('password-lost', cluster.path, error.message)
    return undefined
  }
}

export interface Settings {
  port: number
  maxConnections: number
  /** Only for databases of tests: a power cut may lose everything. */
  unsafeForSpeed: boolean
  logFile: string
}

/** Starts the server and waits until it accepts connections. It outlives this process: a crash of ours is not its crash. */
export async function startServer(cluster: Cluster, bin: string, settings: Settings): Promise<void> {
  const log = await openLog(settings.logFile)
  const before = (await log.stat()).size
  const child = spawn(join(bin, 'postgres'), ['-D', cluster.path, ...serverArguments(settings)], {
    cwd: '/',
    env: environment(),
    stdio: ['ignore', log.fd, log.fd],
    detached: true,
    ...cluster.user,
  })
  let ended: Error | 'exit' | undefined
  child.on('error', (error) => {
    ended = faultOfStarting(error, cluster.user, cluster.path)
  })
  child.on('exit', () => {
    ended ??= 'exit'
  })
  child.unref()
  try {
    while (ended === undefined) {
      const lock = await readLockFile(cluster)
      if (lock?.pid === child.pid && lock?.ready) return
      await pause(15)
    }
    if (ended !== 'exit') throw ended
    throw await whyItEnded(cluster, settings, before)
  } finally {
    await log.close()
  }
}

async function whyItEnded(cluster: Cluster, settings: Settings, before: number): Promise<Error> {
  const log = (await readFile(settings.logFile)).subarray(before).toString('utf8')
  // With no room left, the log itself could not be written.
  const free = await freeBytesOn(cluster.path).catch(() => Number.POSITIVE_INFINITY)
  if (free < 1024 * 1024) return fault('disk-full', cluster.path, `${free} bytes free`)
  return faultInLog(log, cluster.path, settings.port)
}

async function openLog(path: string) {
  const size = await stat(path).then(
    (about) => about.size,
    () => 0,
  )
  if (size > LOG_KEPT_BYTES) await rename(path, `${path}.1`)
  return open(path, 'a', 0o600)
}

function serverArguments({ port, maxConnections, unsafeForSpeed }: Settings): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: maxConnections,
    shared_buffers: '256MB',
    max_wal_size: '2GB',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    log_checkpoints: 'off',
    ...(unsafeForSpeed ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/** Sends everyone away and waits until all is on the disk. */
export async function stopServer(cluster: Cluster, bin: string, seconds: number): Promise<void> {
  const lock = await readLockFile(cluster)
  if (!lock || !(await isServerOf(cluster, lock.pid))) return
  const args = ['stop', '-D', cluster.path, '-m', 'fast', '-w', '-t', String(seconds)]
  await run(join(bin, 'pg_ctl'), args, cluster.user, cluster.path)
}

/** A port nobody uses at this moment. */
export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer()
    probe.on('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        typeof address === 'object' && address ? found(address.port) : failed(new Error('no port')),
      )
    })
  })
}
