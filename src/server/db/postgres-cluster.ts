// Where the embedded PostgreSQL keeps its data, and how that folder is first made. Used by local-postgres.ts.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmod,
  chown,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  statfs,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fault, faultInLog, faultOfSystem } from './local-postgres.fault.ts'
import type { Binaries } from './postgres-binaries.ts'
import type { MachineUser } from './postgres-user.ts'
import { canEnter, postgresUser } from './postgres-user.ts'

/** Keeps the server; the product itself signs in as OWNER, who owns its database and nothing else. */
export const SUPERUSER = 'postgres'
export const OWNER = 'palmares'
const PASSWORD_FILE = 'palmares-password'
/** A new cluster takes 40 MB, its write-ahead log 16 to 80 MB, the demonstration about 100 MB. */
const ROOM_NEEDED_BYTES = 256 * 1024 * 1024

/** The cluster's true place, and who runs it. */
export interface Cluster {
  path: string
  user: MachineUser | undefined
  password: string
  said: readonly string[]
}

export interface Place {
  /** The data folder of Palmarès; the cluster is `postgres` in it. */
  folder: string
  /** Where the cluster goes when the user who runs PostgreSQL cannot enter `folder`. */
  shelter: string
  /** Room on a disk; given by tests. */
  freeBytes?: (folder: string) => Promise<number>
}

/** Finds the cluster or makes it. Two processes at once end with one whole cluster. */
export async function findOrMakeCluster(
  place: Place,
  binariesFor: (user: MachineUser | undefined) => Promise<Binaries>,
): Promise<Cluster> {
  const named = join(resolve(place.folder), 'postgres')
  try {
    await mkdir(place.folder, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
    const user = await postgresUser(await realpath(named).catch(() => named))
    const found = await readCluster(named, user)
    if (found) return found
    return await makeCluster(place, named, user, (await binariesFor(user)).bin)
  } catch (error) {
    throw faultOfSystem(error, place.folder) ?? error
  }
}

/** The cluster of a data folder, if one was made. */
export async function findCluster(folder: string): Promise<Cluster | undefined> {
  const named = join(resolve(folder), 'postgres')
  return readCluster(named, await postgresUser(await realpath(named).catch(() => named)))
}

async function readCluster(named: string, user: MachineUser | undefined): Promise<Cluster | undefined> {
  const path = await realpath(named).catch(() => undefined)
  if (path === undefined) return undefined
  const password = await readFile(join(path, PASSWORD_FILE), 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? fault('password-lost', path, `there is no file ${PASSWORD_FILE}`) : error
  })
  return { path, user, password: password.trim(), said: [] }
}

/** Made aside, then renamed: a crash in between leaves nothing that looks like a cluster. */
async function makeCluster(
  place: Place,
  named: string,
  user: MachineUser | undefined,
  bin: string,
): Promise<Cluster> {
  await checkRoom(place)
  const sheltered = user !== undefined && !(await canEnter(place.folder, user))
  const id = randomBytes(6).toString('hex')
  const parent = sheltered ? place.shelter : resolve(place.folder)
  if (sheltered) await mkdir(parent, { recursive: true, mode: 0o755 }).then(() => chmod(parent, 0o755))
  const partial = join(parent, `postgres.new-${id}`)
  try {
    await initialise(partial, user, bin, randomBytes(24).toString('base64url'))
    if (sheltered) await symlink(await kept(partial, join(parent, `postgres-${id}`)), named)
    else await rename(partial, named)
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    const others = await readCluster(named, user).catch(() => undefined)
    if (others) return others
    throw error
  }
  const made = await readCluster(named, user)
  if (!made) throw fault('did-not-start', named, 'the folder just made is gone')
  const said = sheltered
    ? [
        `PostgreSQL runs as user ${user.uid}, who cannot enter ${place.folder}: its data are kept in ${made.path}, and ${named} points there.`,
      ]
    : []
  return { ...made, said }
}

const kept = (from: string, to: string): Promise<string> => rename(from, to).then(() => to)

async function initialise(
  path: string,
  user: MachineUser | undefined,
  bin: string,
  password: string,
): Promise<void> {
  await mkdir(path, { mode: 0o700 })
  const passwordFile = `${path}.password`
  await writeFile(passwordFile, password, { mode: 0o600 })
  try {
    if (user) {
      await giveTo(user, path)
      await giveTo(user, passwordFile)
    }
    await run(join(bin, 'initdb'), initdbArguments(path, passwordFile), user, path)
    await rename(passwordFile, join(path, PASSWORD_FILE))
  } finally {
    await rm(passwordFile, { force: true })
  }
}

// The default order of text is Vietnamese; messages stay English, because faults are read from them.
const initdbArguments = (path: string, passwordFile: string): string[] => [
  `--pgdata=${path}`,
  `--username=${SUPERUSER}`,
  `--pwfile=${passwordFile}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=icu',
  '--icu-locale=vi',
  '--data-checksums',
]

async function giveTo(user: MachineUser, path: string): Promise<void> {
  await chown(path, user.uid, user.gid).catch((error: Error) => {
    throw fault('may-not-change-user', path, error.message)
  })
}

/** Runs one of PostgreSQL's programs to its end. @throws LocalPostgresFault with what it said */
export function run(
  program: string,
  args: readonly string[],
  user: MachineUser | undefined,
  where: string,
): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, {
      cwd: '/',
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      ...user,
    })
    let said = ''
    child.stdout.on('data', (text) => {
      said += text
    })
    child.stderr.on('data', (text) => {
      said += text
    })
    child.on('error', (error) => failed(faultOfStarting(error, user, where)))
    child.on('close', (code) => (code === 0 ? done() : failed(faultInLog(said, where, 0))))
  })
}

/** The fault behind a program that could not even be started. */
export function faultOfStarting(
  error: NodeJS.ErrnoException,
  user: MachineUser | undefined,
  where: string,
): Error {
  if (user && (error.code === 'EPERM' || error.code === 'EINVAL'))
    return fault('may-not-change-user', where, error.message)
  return fault('did-not-start', where, error.message)
}

/** Nothing of the caller's PG* variables may reach the server. */
export const environment = (): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  LC_ALL: 'C',
  TZ: 'UTC',
  ...windowsNeeds(),
})

const windowsNeeds = () =>
  process.platform === 'win32' ? { SystemRoot: process.env.SystemRoot, TEMP: process.env.TEMP } : {}

async function checkRoom({ folder, freeBytes = freeBytesOn }: Place): Promise<void> {
  const free = await freeBytes(folder)
  if (free < ROOM_NEEDED_BYTES)
    throw fault(
      'disk-full',
      folder,
      `${Math.floor(free / 1048576)} MB free, ${ROOM_NEEDED_BYTES / 1048576} MB needed`,
    )
}

/** Room a program may still use on the disk of `folder`. */
export async function freeBytesOn(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/** Folders a crash left half made. Called only by who owns the cluster. */
export async function sweepPartial(cluster: Cluster, folder: string): Promise<void> {
  for (const parent of new Set([resolve(folder), resolve(cluster.path, '..')]))
    for (const name of await readdir(parent).catch(() => []))
      if (name.startsWith('postgres.new-')) await rm(join(parent, name), { recursive: true, force: true })
}
