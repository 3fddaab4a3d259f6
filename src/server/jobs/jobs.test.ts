// Jobs: queued with the transaction, done once, done again after a failure, stopped within their time; mail through a server of the test.
import { mkdtemp } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Logger, type Runner, run } from 'graphile-worker'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import type { TestDatabase } from '../../../tools/test-database.ts'
import { testDatabase } from '../../../tools/test-database.ts'
import { fixedClock } from '../clock.ts'
import { appendEntries, appendEntry } from '../journal/append-entry.ts'
import type { SigningKey } from '../journal/checkpoint.ts'
import { openSigningKey } from '../journal/signing-key.ts'
import { defineJob, type Job } from './job.ts'
import { countJobs, enqueue, givenUpJobs, retryJob } from './jobs.store.ts'
import { keepRunning, type RunningJobs, waitBefore } from './keep-running.ts'
import { openJobs } from './open-jobs.ts'
import { queueMail } from './send-mail.ts'

let database: TestDatabase
let journalKey: SigningKey
let running: RunningJobs | undefined
const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }
/** Tests share their machine with other work. */
const PATIENCE = { timeout: 10_000 }
const clock = fixedClock('2024-12-05T02:00:00.000Z')

beforeAll(async () => {
  database = await testDatabase({ poolSize: 12 })
  journalKey = await openSigningKey(await mkdtemp(join(tmpdir(), 'palmares-jobs-')))
})
afterEach(async () => {
  await running?.stop()
  running = undefined
  await database.pool.query('delete from graphile_worker._private_jobs')
})
afterAll(() => database.close())

async function start(jobs?: readonly Job[], environment: Record<string, string> = {}): Promise<void> {
  const config = { databaseUrl: undefined }
  running = await openJobs(database, {
    clock,
    log,
    config,
    journalKey,
    environment,
    ...(jobs ? { jobs } : {}),
  })
}

const noting = (done: number[], name = 'note'): Job =>
  defineJob({ name, payload: z.object({ n: z.number() }), run: async ({ n }) => void done.push(n) })

test('a job is there only once its transaction is kept', async () => {
  const done: number[] = []
  await start([noting(done)])
  await database.db.transaction().execute((tx) => enqueue(tx, 'note', { n: 1 }))
  const undone = database.db.transaction().execute(async (tx) => {
    await enqueue(tx, 'note', { n: 2 })
    throw new Error('the act failed')
  })
  await expect(undone).rejects.toThrow('the act failed')
  await vi.waitFor(() => expect(done).toEqual([1]), PATIENCE)
  expect(await countJobs(database.db)).toEqual({ waiting: 0, givenUp: 0 })
})

test('of two waiting jobs with one key the later replaces the earlier', async () => {
  await enqueue(database.db, 'note', { n: 1 }, { key: 'one' })
  await enqueue(database.db, 'note', { n: 2 }, { key: 'one' })
  const done: number[] = []
  await start([noting(done)])
  await vi.waitFor(() => expect(done).toEqual([2]), PATIENCE)
})

test('a job set for later waits', async () => {
  const done: number[] = []
  await start([noting(done)])
  await enqueue(database.db, 'note', { n: 1 }, { runAt: new Date(Date.now() + 3_600_000).toISOString() })
  await enqueue(database.db, 'note', { n: 2 })
  await vi.waitFor(() => expect(done).toEqual([2]), PATIENCE)
  expect((await countJobs(database.db)).waiting).toBe(1)
})

test('a job that fails for good is given up, named with its error', async () => {
  const failing = defineJob({
    name: 'failing',
    payload: z.object({}),
    run: () => Promise.reject(new Error('the mail server is away')),
  })
  await start([failing])
  await enqueue(database.db, 'failing', {}, { attemptsMax: 1 })
  await vi.waitFor(async () => expect((await countJobs(database.db)).givenUp).toBe(1), PATIENCE)
  expect(await givenUpJobs(database.db)).toMatchObject([
    { name: 'failing', lastError: 'the mail server is away', attempts: 1 },
  ])
})

test('a job that was given up is done again when the administrator says so', async () => {
  const done: number[] = []
  let away = true
  const failing = defineJob({
    name: 'failing',
    payload: z.object({}),
    run: async () => {
      if (away) throw new Error('the mail server is away')
      done.push(1)
    },
  })
  await start([failing])
  await enqueue(database.db, 'failing', {}, { attemptsMax: 1 })
  await vi.waitFor(async () => expect((await countJobs(database.db)).givenUp).toBe(1), PATIENCE)
  away = false
  const [job] = await givenUpJobs(database.db)
  await database.db.transaction().execute((tx) => retryJob(tx, job?.id ?? ''))
  await vi.waitFor(() => expect(done).toEqual([1]), PATIENCE)
  expect(await givenUpJobs(database.db)).toEqual([])
})

test('a payload the job does not expect fails it instead of being guessed', async () => {
  const done: number[] = []
  await start([noting(done)])
  await enqueue(database.db, 'note', { n: 'three' }, { attemptsMax: 1 })
  await vi.waitFor(async () => expect((await countJobs(database.db)).givenUp).toBe(1), PATIENCE)
  expect(done).toEqual([])
})

test('stopping lets a job under way end', async () => {
  const done: number[] = []
  const slow = defineJob({
    name: 'slow',
    payload: z.object({}),
    run: async () => {
      done.push(0)
      await pause(400)
      done.push(1)
    },
  })
  await start([slow])
  await enqueue(database.db, 'slow', {})
  await vi.waitFor(() => expect(done).toEqual([0]), PATIENCE)
  await running?.stop()
  running = undefined
  expect(done).toEqual([0, 1])
})

test('a job that lasts too long is told to stop, and waits for the next process', async () => {
  let told = false
  let begun = false
  const endless = defineJob({
    name: 'endless',
    payload: z.object({}),
    run: async (_payload, { signal }) => {
      begun = true
      await pause(60_000, undefined, { signal }).catch((error: unknown) => {
        told = true
        throw error
      })
    },
  })
  await start([endless])
  await enqueue(database.db, 'endless', {})
  await vi.waitFor(() => expect(begun).toBe(true), PATIENCE)
  const started = Date.now()
  await running?.stop()
  running = undefined
  expect(told).toBe(true)
  expect(Date.now() - started).toBeLessThan(9_000)
  expect((await countJobs(database.db)).waiting).toBe(1)
})

test('what a killed process had begun is done by the next one', async () => {
  await enqueue(database.db, 'note', { n: 7 })
  await sql`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'worker-of-the-dead', attempts = 1`.execute(
    database.db,
  )
  const done: number[] = []
  await start([noting(done)])
  await vi.waitFor(() => expect(done).toEqual([7]), PATIENCE)
})

/** The queue itself, of which the test holds the runner: to end it behind the back of who keeps it. */
async function keptQueue(done: unknown[], faults: string[] = []) {
  const runners: Runner[] = []
  const start = async () => {
    const fault = runners.length > 0 ? faults.shift() : undefined
    if (fault) throw new Error(fault)
    const runner = await run({
      pgPool: database.pool,
      schema: 'graphile_worker',
      taskList: { note: async (payload) => void done.push(payload) },
      pollInterval: 200,
      noHandleSignals: true,
      logger: new Logger(() => () => undefined),
    })
    runners.push(runner)
    return runner
  }
  running = await keepRunning(start, log)
  return { end: () => runners.at(-1)?.stop() }
}

test('a queue that ended by itself says so, is started again, and works on', async () => {
  const done: unknown[] = []
  const { end } = await keptQueue(done, ['the database is away'])
  expect(running?.health()).toBe('ok')
  await end()
  await vi.waitFor(() => expect(running?.health()).toBe('failed'), PATIENCE)
  await enqueue(database.db, 'note', { n: 5 })
  await vi.waitFor(() => expect(done).toEqual([{ n: 5 }]), PATIENCE)
  await vi.waitFor(() => expect(running?.health()).toBe('ok'), PATIENCE)
  expect(log.error).toHaveBeenCalledWith(
    { error: 'the database is away', again: '2000 ms' },
    'jobs ended by themselves',
  )
})

test('stopping does not wait until a queue that ended is started again', async () => {
  const { end } = await keptQueue(
    [],
    Array.from({ length: 20 }, () => 'the database is away'),
  )
  await end()
  await vi.waitFor(
    () =>
      expect(log.error).toHaveBeenCalledWith(
        expect.objectContaining({ again: '4000 ms' }),
        expect.any(String),
      ),
    PATIENCE,
  )
  const started = Date.now()
  await running?.stop()
  running = undefined
  expect(Date.now() - started).toBeLessThan(3000)
})

test('each wait is twice the one before, up to a minute', () => {
  expect([1, 2, 3, 4, 6, 7, 50].map(waitBefore)).toEqual([1000, 2000, 4000, 8000, 32_000, 60_000, 60_000])
})

test('the journal is signed at every thousandth entry by the job', async () => {
  await start()
  const entry = {
    at: clock.now(),
    actor: { personId: null, accountId: null },
    act: 'test',
    subjects: [],
    requestId: 'test',
    payload: {},
  }
  await database.db.transaction().execute(async (tx) => {
    await appendEntries(
      tx,
      Array.from({ length: 999 }, () => entry),
    )
  })
  expect((await countJobs(database.db)).waiting).toBe(0)
  await database.db.transaction().execute((tx) => appendEntry(tx, entry))
  await vi.waitFor(async () => {
    const { rows } = await database.pool.query('select seq from journal_checkpoint')
    expect(rows).toEqual([{ seq: 1000 }])
  })
})

test('health fails once the queue can no longer be read', async () => {
  const own = await testDatabase()
  const jobs = await openJobs(own, {
    clock,
    log,
    config: { databaseUrl: undefined },
    journalKey,
    environment: {},
  })
  expect(jobs.health()).toBe('ok')
  // The worker is reading meanwhile: PostgreSQL may end a deadlock by refusing the drop, so it is tried again.
  await vi.waitFor(() => own.pool.query('drop schema graphile_worker cascade'), {
    timeout: 8000,
    interval: 100,
  })
  await vi.waitFor(() => expect(jobs.health()).toBe('failed'), { timeout: 8000 })
  await jobs.stop()
  await own.close()
})

test('mail leaves through the organisation’s server, after commit, as plain text', async () => {
  const { server, port, received } = await mailServer()
  await start(undefined, { SMTP_URL: `smtp://127.0.0.1:${port}`, PALMARES_MAIL_FROM: 'palmares@bo.example' })
  await database.db.transaction().execute((tx) =>
    queueMail(tx, {
      to: 'lan@bo.example',
      subject: 'Hồ sơ được trả lại',
      text: 'Thiếu biên bản họp đơn vị.',
    }),
  )
  await vi.waitFor(() => expect(received.join('')).toContain('\r\n.\r\n'), PATIENCE)
  const mail = received.join('')
  expect(mail).toContain('MAIL FROM:<palmares@bo.example>')
  expect(mail).toContain('RCPT TO:<lan@bo.example>')
  expect(mail).toMatch(/^Content-Type: text\/plain; charset=utf-8/m)
  server.close()
})

test('while mail is off nothing leaves and nothing fails', async () => {
  await start()
  const mail = { to: 'lan@bo.example', subject: 'Hồ sơ được trả lại', text: 'Thiếu biên bản.' }
  await database.db.transaction().execute((tx) => queueMail(tx, mail))
  await vi.waitFor(() =>
    expect(log.info).toHaveBeenCalledWith({ subject: 'Hồ sơ được trả lại' }, 'mail is off: not sent'),
  )
})

/** A mail server that says yes to everything and keeps what it was told. */
async function mailServer(): Promise<{ server: Server; port: number; received: string[] }> {
  const received: string[] = []
  const server = createServer((socket) => {
    let inText = false
    socket.write('220 test\r\n')
    socket.on('error', () => undefined)
    socket.on('data', (bytes) => {
      const said = bytes.toString()
      received.push(said)
      if (inText && !said.endsWith('\r\n.\r\n')) return
      if (/^DATA/i.test(said)) {
        inText = true
        socket.write('354 go on\r\n')
      } else {
        inText = false
        socket.write(/^QUIT/i.test(said) ? '221 bye\r\n' : '250 ok\r\n')
      }
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  return { server, port: typeof address === 'object' && address ? address.port : 0, received }
}
