// The whole server, killed twenty times at random instants while acts pour in over HTTP, now and then PostgreSQL under it first: after
// each restart every acknowledged act is there, none twice, and the journal is sound. PALMARES_SEED=… repeats another run.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { expect, test } from 'vitest'
import { chanceFrom } from '../../demo/chance.ts'
import { livingLocalPostgres } from './db/local-postgres.ts'
import { verifyJournal } from './journal/verify-journal.ts'

const KILLS = 20
const WRITERS = 4
const seed = process.env.PALMARES_SEED ?? String(Date.now())
const chance = chanceFrom(seed)
/** The embedded PostgreSQL is what is tried. */
const { DATABASE_URL: _elsewhere, ...withoutDatabase } = process.env
const account = { username: 'quan-tri', password: 'mưa rào tháng bảy' }

interface Poured {
  acknowledged: string[]
  /** Sent, and cut before an answer: sent again after the restart under the same key. */
  open: Set<string>
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}

async function start(folder: string, base: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...withoutDatabase,
      PORT: new URL(base).port,
      PALMARES_DATA: folder,
      PALMARES_DEMO: 'off',
      PALMARES_LOG: 'fatal',
      PALMARES_REQUESTS_PER_MINUTE: '1000000',
    },
  })
  while (
    !(await fetch(`${base}/api/health`).then(
      (answer) => answer.ok,
      () => false,
    ))
  ) {
    if (child.exitCode !== null)
      throw new Error(`the server did not start again: exit code ${child.exitCode}`)
    await pause(50)
  }
  return child
}

async function post(base: string, path: string, body: object, headers: Record<string, string> = {}) {
  return fetch(`${base}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
}

/** One act: a person is added under a key of its own. True once the server said so. */
async function add(base: string, cookie: string, name: string): Promise<boolean> {
  const sent = post(base, '/api/people', { people: [{ name }] }, { cookie, 'idempotency-key': name })
  const answer = await sent
    .then(async (one) => ({ status: one.status, body: await one.text() }))
    .catch(() => undefined)
  if (answer && answer.status < 500) expect(answer.status, answer.body).toBe(200)
  return answer?.status === 200
}

/** Acts pour in until the server is gone. */
async function pour(
  base: string,
  cookie: string,
  round: number,
  poured: Poured,
  isGone: () => boolean,
): Promise<void> {
  const writer = async (number: number): Promise<void> => {
    for (let n = 0; !isGone(); n++) {
      const name = `${round}-${number}-${n}`
      poured.open.add(name)
      if (await add(base, cookie, name)) {
        poured.open.delete(name)
        poured.acknowledged.push(name)
      }
    }
  }
  await Promise.all(Array.from({ length: WRITERS }, (_, number) => writer(number)))
}

async function killPostgres(folder: string): Promise<void> {
  const lock = await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8')
  process.kill(Number(lock.split('\n')[0]), 'SIGKILL')
}

async function namesIn(folder: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: await livingLocalPostgres(folder) })
  await client.connect()
  const { rows } = await client.query<{ name: string }>(
    `select name from person where name ~ '^\\d+-\\d+-\\d+$'`,
  )
  await client.end()
  return rows.map((row) => row.name)
}

/** Downloaded as the administrator does, judged without the server. */
async function journalOf(base: string, cookie: string) {
  const answer = await fetch(`${base}/api/journal/export`, { headers: { cookie } })
  const lines = (await answer.text()).split('\n').slice(0, -1)
  return verifyJournal(lines, [])
}

/** After a restart: what was cut is sent again, then everything acknowledged is there, once, and the journal says the same. */
async function check(folder: string, base: string, cookie: string, poured: Poured): Promise<void> {
  for (const name of [...poured.open])
    if (await add(base, cookie, name)) {
      poured.open.delete(name)
      poured.acknowledged.push(name)
    }
  expect([...poured.open]).toEqual([])
  const kept = await namesIn(folder)
  expect(kept.toSorted()).toEqual(poured.acknowledged.toSorted())
  const journal = await journalOf(base, cookie)
  // The first act made the house.
  expect(journal).toMatchObject({ findings: [], entries: kept.length + 1, lastSeq: kept.length + 1 })
}

test(`killed ${KILLS} times while acts pour in, nothing acknowledged is lost or doubled`, {
  timeout: 600_000,
}, async () => {
  console.log(`crash: seed ${seed}`)
  const parent = await mkdtemp(join(tmpdir(), 'palmares-crash-'))
  await chmod(parent, 0o755)
  const folder = join(parent, 'data')
  const base = `http://127.0.0.1:${await freePort()}`
  const poured: Poured = { acknowledged: [], open: new Set() }
  let child = await start(folder, base)
  try {
    const name = { vi: 'Bộ', fr: 'Ministère', en: 'Ministry' }
    const { username, password } = account
    const begun = await post(base, '/api/first-run', {
      organisation: { code: 'BO', name },
      administrator: { name: 'Quản trị', username },
      password,
    })
    expect(begun.status).toBe(200)
    const signedIn = await post(base, '/api/sign-in', account)
    const cookie = signedIn.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ')
    for (let round = 0; round < KILLS; round++) {
      let gone = false
      const ended = once(child, 'exit').then(() => {
        gone = true
      })
      const pouring = pour(base, cookie, round, poured, () => gone)
      await pause(chance.int(700))
      if (chance.int(4) === 0) {
        await killPostgres(folder)
        await pause(chance.int(40))
      }
      child.kill('SIGKILL')
      await ended
      await pouring
      child = await start(folder, base)
      await check(folder, base, cookie, poured)
    }
    expect(poured.acknowledged.length).toBeGreaterThan(KILLS)
    console.log(
      `crash: ${KILLS} kills, ${poured.acknowledged.length} acts acknowledged, none lost, none twice`,
    )
  } finally {
    const ended = child.exitCode === null ? once(child, 'exit') : undefined
    child.kill('SIGTERM')
    await ended
    await rm(parent, { recursive: true })
  }
})
