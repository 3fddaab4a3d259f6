// The embedded PostgreSQL on real folders, with real processes killed: each surrounding it must live with, and each clear message.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  access,
  chmod,
  chown,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { createServer } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Client } from 'pg'
import { afterEach, describe, expect, test } from 'vitest'
import { fault, faultInLog } from './local-postgres.fault.ts'
import {
  type LocalPostgres,
  type LocalPostgresOptions,
  livingLocalPostgres,
  shareLocalPostgres,
  startLocalPostgres,
} from './local-postgres.ts'
import { findBinaries, installedNative } from './postgres-binaries.ts'

const isRoot = process.getuid?.() === 0
const started: LocalPostgres[] = []
const children: ChildProcess[] = []
const folders: string[] = []
const mounts: string[] = []

/** A folder every user can enter, so that root's PostgreSQL finds it. */
async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'palmares-postgres-'))
  await chmod(folder, 0o755)
  folders.push(folder)
  return folder
}

async function start(folder: string, options: Partial<LocalPostgresOptions> = {}): Promise<LocalPostgres> {
  const server = await startLocalPostgres({ folder: join(folder, 'data'), ...options })
  started.push(server)
  return server
}

/** Another process that starts the server of the folder; resolves when it runs or was refused. */
async function startElsewhere(folder: string, as: { uid?: number; gid?: number } = {}) {
  const script = join(import.meta.dirname, 'start-and-wait.test-child.ts')
  const child = spawn(process.execPath, [script, join(folder, 'data')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...as,
  })
  children.push(child)
  for await (const line of createInterface({ input: child.stdout })) {
    const said: { url?: string; error?: string } = JSON.parse(line)
    return { child, ...said }
  }
  throw new Error('the other process said nothing')
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

async function ask(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

const postmasterOf = async (folder: string): Promise<number> =>
  Number((await readFile(join(folder, 'data', 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0])

afterEach(async () => {
  for (const child of children.splice(0))
    if (child.exitCode === null && child.signalCode === null) await kill(child)
  for (const server of started.splice(0)) await server.stop().catch(() => undefined)
  for (const folder of folders) {
    const data = join(folder, 'data')
    if (await livingLocalPostgres(data).catch(() => undefined))
      await (await shareLocalPostgres({ folder: data })).stop()
  }
  for (const mount of mounts.splice(0)) execFileSync('umount', [mount])
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
})

describe('an ordinary life', () => {
  test('first start, stop, second start: the data are there, the server is ours alone', async () => {
    const folder = await newFolder()
    const first = await start(folder)
    await ask(first.url, 'create table kept (n int); insert into kept values (1)')
    const [about] = await ask(
      first.url,
      `select pg_encoding_to_char(encoding) as encoding, datlocprovider as provider, datlocale as locale, current_user as "user",
         (select rolsuper from pg_roles where rolname = current_user) as super, current_setting('data_checksums') as checksums
       from pg_database where datname = current_database()`,
    )
    expect(about).toEqual({
      encoding: 'UTF8',
      provider: 'i',
      locale: 'vi',
      user: 'palmares',
      super: false,
      checksums: 'on',
    })
    expect((await stat(join(folder, 'data', 'postgres'))).mode & 0o777).toBe(0o700)
    expect((await stat(join(folder, 'data', 'postgres', 'palmares-password'))).mode & 0o777).toBe(0o600)
    await first.stop()
    expect(await livingLocalPostgres(join(folder, 'data'))).toBeUndefined()
    const second = await start(folder)
    expect(await ask(second.url, 'select n from kept')).toEqual([{ n: 1 }])
  })

  test('it listens on this machine only, and asks for its password', async () => {
    const { url, port } = await start(await newFolder())
    const elsewhere = Object.values(networkInterfaces())
      .flat()
      .find((one) => one && !one.internal && one.family === 'IPv4')
    if (elsewhere)
      await expect(ask(url.replace('127.0.0.1', elsewhere.address), 'select 1')).rejects.toThrow(
        /ECONNREFUSED/,
      )
    await expect(ask(`postgres://palmares@127.0.0.1:${port}/palmares`, 'select 1')).rejects.toThrow(
      /password/,
    )
    await expect(ask(`postgres://postgres:guess@127.0.0.1:${port}/postgres`, 'select 1')).rejects.toThrow(
      /password/,
    )
  })

  test('other commands find the address of the living server', async () => {
    const folder = await newFolder()
    expect(await livingLocalPostgres(join(folder, 'data'))).toBeUndefined()
    const { url } = await start(folder)
    expect(await livingLocalPostgres(join(folder, 'data'))).toBe(url)
  })
})

describe('after a crash', () => {
  test('a server that a killed process left is adopted, with all that was confirmed', async () => {
    const folder = await newFolder()
    const { child, url = '' } = await startElsewhere(folder)
    await ask(url, 'create table kept (n int); insert into kept values (1)')
    await kill(child)
    const adopted = await start(folder)
    expect(adopted.said.join()).toMatch(/an earlier process left running on port \d+ is used again/)
    expect(adopted.url).toBe(url)
    expect(await ask(adopted.url, 'select n from kept')).toEqual([{ n: 1 }])
  })

  test('a killed PostgreSQL recovers at the next start', async () => {
    const folder = await newFolder()
    const { child, url = '' } = await startElsewhere(folder)
    await ask(url, 'create table kept (n int); insert into kept select generate_series(1, 1000)')
    const postmaster = await postmasterOf(folder)
    await kill(child)
    process.kill(postmaster, 'SIGKILL')
    const again = await start(folder)
    expect(await ask(again.url, 'select count(*)::int as n from kept')).toEqual([{ n: 1000 }])
  })

  test('a killed PostgreSQL is started again under a living process, at the same address', async () => {
    const folder = await newFolder()
    const { url } = await start(folder)
    await ask(url, 'create table kept (n int); insert into kept values (1)')
    process.kill(await postmasterOf(folder), 'SIGKILL')
    await expect
      .poll(() => ask(url, 'select n from kept').catch(() => undefined), { timeout: 20_000 })
      .toEqual([{ n: 1 }])
  })

  test('a stale lock whose number now belongs to another program does not stop it', async () => {
    const folder = await newFolder()
    await (await start(folder)).stop()
    const lock = join(folder, 'data', 'postgres', 'postmaster.pid')
    await writeFile(
      lock,
      `${process.pid}\n${join(folder, 'data', 'postgres')}\n1700000000\n5432\n\n127.0.0.1\n  0 0\nready   \n`,
    )
    const owner = await stat(join(folder, 'data', 'postgres'))
    await chown(lock, owner.uid, owner.gid)
    const again = await start(folder)
    expect(await ask(again.url, 'select 1 as n')).toEqual([{ n: 1 }])
  })

  test('a lock of a process that is no more does not stop it', async () => {
    const folder = await newFolder()
    await (await start(folder)).stop()
    const gone = spawn('true')
    await once(gone, 'exit')
    const lock = join(folder, 'data', 'postgres', 'postmaster.pid')
    await writeFile(
      lock,
      `${gone.pid}\n${join(folder, 'data', 'postgres')}\n1700000000\n5432\n\n127.0.0.1\n  0 0\nready   \n`,
    )
    const owner = await stat(join(folder, 'data', 'postgres'))
    await chown(lock, owner.uid, owner.gid)
    expect(await ask((await start(folder)).url, 'select 1 as n')).toEqual([{ n: 1 }])
  })

  test('what a first start killed half way left is swept away', async () => {
    const folder = await newFolder()
    await mkdir(join(folder, 'data', 'postgres.new-0123456789ab', 'base'), { recursive: true })
    await chmod(join(folder, 'data'), 0o711)
    await start(folder)
    expect((await readdir(join(folder, 'data'))).sort()).toEqual(['postgres', 'postgres.log'])
  })
})

describe('two processes', () => {
  test('the second on a folder is told who runs there and how to go on', async () => {
    const folder = await newFolder()
    const { child } = await startElsewhere(folder)
    const message = await start(folder).then(
      () => 'started',
      (error: Error) => error.message,
    )
    expect(message).toMatch(
      new RegExp(`already runs on the data in .* \\(process ${child.pid}, since \\d{4}-\\d\\d-\\d\\d`),
    )
    expect(message).toMatch(
      /Stop that one first.*PALMARES_DATA=…, or use a PostgreSQL of your own with DATABASE_URL/,
    )
  })

  test('of two that make the first start together, one runs and the other is told', async () => {
    const folder = await newFolder()
    const both = await Promise.all([startElsewhere(folder), startElsewhere(folder)])
    expect(both.filter(({ url }) => url !== undefined)).toHaveLength(1)
    expect(both.find(({ error }) => error !== undefined)?.error).toMatch(/already runs/)
  })
})

describe('surroundings that fail', () => {
  test('a port in use is named', async () => {
    const folder = await newFolder()
    const taken = createServer()
    await new Promise<void>((ready) => taken.listen(0, '127.0.0.1', ready))
    const address = taken.address()
    const port = typeof address === 'object' && address ? address.port : 0
    await expect(start(folder, { port })).rejects.toMatchObject({
      kind: 'port-taken',
      message: expect.stringContaining(`Port ${port}`),
    })
    taken.close()
    expect((await start(folder, { port })).port).toBe(port)
  })

  test('too little room is said before anything is made', async () => {
    const folder = await newFolder()
    await expect(start(folder, { freeBytes: async () => 100 * 1024 * 1024 })).rejects.toMatchObject({
      kind: 'disk-full',
      message: expect.stringContaining('100 MB free, 256 MB needed'),
    })
    expect(await readdir(join(folder, 'data'))).toEqual([])
  })

  test('a folder that is a file is said to be unusable', async () => {
    const folder = await newFolder()
    await writeFile(join(folder, 'data'), '')
    await expect(start(folder)).rejects.toMatchObject({ kind: 'folder-not-writable' })
  })

  test('a folder of another user is said to be closed', async () => {
    const folder = await newFolder()
    await mkdir(join(folder, 'data'), { mode: 0o500 })
    const { error } = await startElsewhere(folder, isRoot ? { uid: 65_534, gid: 65_534 } : {})
    expect(error).toMatch(/cannot be written or read \(EACCES.*Give it to the user who starts Palmarès/)
  })

  test('a lost password is said, and where it belongs', async () => {
    const folder = await newFolder()
    await (await start(folder)).stop()
    const file = join(folder, 'data', 'postgres', 'palmares-password')
    const password = await readFile(file, 'utf8')
    await writeFile(file, 'another')
    await expect(start(folder)).rejects.toMatchObject({
      kind: 'password-lost',
      message: expect.stringContaining('palmares-password'),
    })
    await writeFile(file, password)
    await rm(file)
    await expect(start(folder)).rejects.toMatchObject({ kind: 'password-lost' })
    await writeFile(file, password)
  })

  test('data of another version of PostgreSQL are left alone', async () => {
    const folder = await newFolder()
    await (await start(folder)).stop()
    await writeFile(join(folder, 'data', 'postgres', 'PG_VERSION'), '14\n')
    await expect(start(folder)).rejects.toMatchObject({
      kind: 'other-version',
      message: expect.stringContaining('palmares backup'),
    })
  })

  test('programs that were not installed are said to be missing', () => {
    expect(() => installedNative('aix-ppc64')).toThrow(
      /embedded PostgreSQL for this machine \(aix-ppc64\) is not installed/,
    )
  })

  test.for([
    ['FATAL: could not write to file "pg_wal/xlogtemp.1": No space left on device', 'disk-full'],
    ['FATAL: could not create lock file "postmaster.pid": Read-only file system', 'folder-not-writable'],
    ['could not bind IPv4 address "127.0.0.1": Address already in use', 'port-taken'],
    [
      'FATAL: could not resize shared memory segment "/PostgreSQL.1" to 1 bytes: No space left on device',
      'disk-full',
    ],
    ['FATAL: could not create shared memory segment: Function not implemented', 'no-shared-memory'],
    ['DETAIL: The data directory was initialized by PostgreSQL version 14', 'other-version'],
    [
      'initdb: error: could not change permissions of directory "/x": Operation not permitted',
      'folder-not-writable',
    ],
    ['initdb: could not look up effective user ID 1234: user does not exist', 'user-has-no-name'],
    ['a thing nobody has seen', 'did-not-start'],
  ] as const)('“%s” is read as %s', ([log, kind]) => {
    expect(faultInLog(log, '/data', 5432).kind).toBe(kind)
  })

  test('a fault says what is wrong and what to do', () => {
    expect(fault('may-not-change-user', '/data', 'EPERM').message).toMatch(
      /Start Palmarès as an ordinary user/,
    )
  })
})

describe.runIf(isRoot)('as root', () => {
  test('PostgreSQL runs as nobody, who owns its data', async () => {
    const folder = await newFolder()
    await start(folder)
    const status = await readFile(`/proc/${await postmasterOf(folder)}/status`, 'utf8')
    expect(status).toMatch(/^Uid:\s+65534/m)
  })

  test('where nobody can enter, the data take shelter elsewhere, and the folder points there', async () => {
    const folder = await newFolder()
    const shelter = join(await newFolder(), 'shelter')
    await chmod(folder, 0o700)
    const first = await start(folder, { shelter })
    expect(first.said.join()).toMatch(
      /cannot enter .*: its data are kept in .*shelter\/postgres-[0-9a-f]{12}, and .*data\/postgres points there/,
    )
    await ask(first.url, 'create table kept (n int); insert into kept values (1)')
    await first.stop()
    const second = await start(folder, { shelter })
    expect(await ask(second.url, 'select n from kept')).toEqual([{ n: 1 }])
    expect(await realpath(join(folder, 'data', 'postgres'))).toContain(shelter)
  })

  test('where nobody can enter, the programs are copied once and said to be', async () => {
    const closed = await newFolder()
    const cache = join(await newFolder(), 'cache')
    const native = join(closed, 'package', 'native')
    await cp(join(installedNative(), '..'), join(closed, 'package'), {
      recursive: true,
      verbatimSymlinks: true,
    })
    await chmod(closed, 0o700)
    const server = await start(await newFolder(), { native, cache })
    expect(server.said.join()).toMatch(
      /programs of PostgreSQL were copied to .*cache.*cannot enter their folder/,
    )
    expect(await ask(server.url, 'select 1 as n')).toEqual([{ n: 1 }])
    expect((await readdir(cache)).filter((name) => name.startsWith('partial'))).toEqual([])
  })

  test('a read-only disk is said to be one', async (context) => {
    const folder = await newFolder()
    await mkdir(join(folder, 'data'))
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'ro,size=300m', 'tmpfs', join(folder, 'data')], {
        stdio: 'ignore',
      })
    } catch {
      return context.skip('this machine lets nobody mount')
    }
    mounts.push(join(folder, 'data'))
    await expect(start(folder)).rejects.toMatchObject({
      kind: 'folder-not-writable',
      message: expect.stringContaining('EROFS'),
    })
  })

  test('a disk that fills up is said to be full, and what was confirmed is there once it has room', async (context) => {
    const folder = await newFolder()
    await mkdir(join(folder, 'data'))
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=300m,mode=755', 'tmpfs', join(folder, 'data')], {
        stdio: 'ignore',
      })
    } catch {
      return context.skip('this machine lets nobody mount')
    }
    mounts.push(join(folder, 'data'))
    const first = await start(folder)
    await ask(first.url, 'create table kept (n int); insert into kept values (1)')
    await first.stop()
    const filler = join(folder, 'data', 'filler')
    execFileSync('sh', ['-c', `head -c 400m /dev/zero > ${filler} || true`], { stdio: 'ignore' })
    await expect(start(folder)).rejects.toMatchObject({ kind: 'disk-full' })
    await rm(filler)
    expect(await ask((await start(folder)).url, 'select n from kept')).toEqual([{ n: 1 }])
  })
})

test('links that npm did not make are made', async () => {
  const copy = join(await newFolder(), 'package')
  await cp(join(installedNative(), '..'), copy, { recursive: true, verbatimSymlinks: true })
  const native = join(copy, 'native')
  const link = join(native, 'lib', 'libpq.so.5')
  await rm(link, { force: true })
  const { bin, said } = await findBinaries(undefined, { native })
  expect(said).toEqual([])
  await access(link)
  expect(execFileSync(join(bin, 'postgres'), ['--version']).toString()).toContain('PostgreSQL) 18')
})
