// Signing in over HTTP with the real sessions: the cookie opens the house, the one answer to who may not, the second step when switched on.
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createOTP } from '@better-auth/utils/otp'
import type { FastifyInstance } from 'fastify'
import pino from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../tools/test-database.ts'
import { createSignIn, type SignIn } from '../access/sign-in.ts'
import { fixedClock } from '../clock.ts'
import { readConfig } from '../config.ts'
import { discover } from '../discover.ts'
import { diskFiles } from '../files/file-store.ts'
import { openSigningKey } from '../journal/signing-key.ts'
import { words } from '../words.ts'
import { buildApp } from './app.ts'

const LAN = '0197b1f0-0000-7000-8000-000000000001'
const password = 'mưa rào tháng bảy'
const config = readConfig({ PALMARES_DEMO: 'off', PALMARES_ADDRESS: 'http://127.0.0.1:3000' })
let database: TestDatabase
let app: FastifyInstance
let signIn: SignIn

beforeAll(async () => {
  database = await testDatabase()
  await database.pool.query(`insert into person (id, name, created_at) values ($1, 'Lê Thị Lan', now())`, [
    LAN,
  ])
  signIn = createSignIn({
    pool: database.pool,
    baseUrl: config.address,
    secret: 'a secret of the tests, long enough to sign with',
    proofs: { totp: true },
    costs: { logN: 10, r: 8, p: 1 },
  })
  await signIn.createAccounts([
    { username: 'lan', password, personId: LAN },
    { username: 'system', password, personId: null },
  ])
  app = await appWith(config.requestsPerMinute)
  // Loading everything at once keeps the process busy; it asks for patience (503) until it has caught up.
  await vi.waitFor(async () => expect((await app.inject('/api/health')).statusCode).toBe(200), 30_000)
})
afterAll(async () => {
  await app.close()
  await database.close()
})
beforeEach(() => database.pool.query('delete from sign_in_attempt'))

const post = (url: string, payload: object, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url, payload, headers })
const enter = (username: string, typed = password, headers = {}) =>
  post('/api/sign-in', { username, password: typed }, headers)
const cookieOf = (answer: { cookies: { name: string; value: string }[] }) =>
  answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ')

test('a right password opens the house; signing out closes it', async () => {
  const answer = await enter('lan')
  expect(answer.statusCode).toBe(200)
  expect(answer.json()).toEqual({ personId: LAN, language: 'vi' })
  expect(answer.cookies).toMatchObject([
    { name: 'palmares.session_token', httpOnly: true, sameSite: 'Lax', path: '/' },
  ])
  const cookie = cookieOf(answer)
  expect(await signIn.sessionOf(cookie)).toMatchObject({ personId: LAN })
  const out = await post('/api/sign-out', {}, { cookie })
  expect(out.cookies).toMatchObject([{ name: 'palmares.session_token', value: '', maxAge: 0 }])
  expect(await signIn.sessionOf(cookie)).toBeUndefined()
})

test('an account of a system signs in without a person', async () => {
  expect((await enter('system')).json()).toEqual({ personId: null, language: 'vi' })
})

test('a wrong name and a wrong password get the same words, in the reader’s language', async () => {
  const headers = { 'accept-language': 'fr' }
  const [name, typed] = [await enter('nobody', password, headers), await enter('lan', 'a wrong one', headers)]
  expect([name.statusCode, typed.statusCode]).toEqual([401, 401])
  expect(name.json().refusals).toEqual(typed.json().refusals)
  expect(typed.json().refusals[0]).toMatchObject({
    kind: 'sign-in.wrong',
    message: expect.stringContaining('mot de passe'),
  })
  expect(typed.cookies).toEqual([])
})

test('too many attempts must wait', async () => {
  for (let index = 0; index < 10; index++) await enter('lan', 'a wrong one')
  const answer = await enter('lan')
  expect(answer.statusCode).toBe(429)
  expect(answer.json().refusals[0]).toMatchObject({ kind: 'sign-in.too-many-attempts' })
})

test.for([
  ['nothing', {}],
  ['a number for a name', { username: 1, password }],
  ['a field too many', { username: 'lan', password, admin: true }],
  ['a list', []],
] as const)('%s is not understood', async ([, payload]) => {
  expect((await post('/api/sign-in', payload)).statusCode).toBe(400)
})

test('a page of another site can neither sign in nor out', async () => {
  expect(
    (await enter('lan', password, { origin: 'https://elsewhere.example', host: '127.0.0.1:3000' }))
      .statusCode,
  ).toBe(403)
  expect((await post('/api/sign-out', {}, { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403)
})

describe('a second factor', () => {
  test('is set up, then asked for after the password', async () => {
    const [accountId] = await signIn.createAccounts([{ username: 'minh', password, personId: null }])
    const headers = { origin: config.address, host: '127.0.0.1:3000' }
    const cookie = cookieOf(await enter('minh'))
    const setUp = await post('/api/auth/two-factor/enable', { password }, { ...headers, cookie })
    expect(setUp.statusCode).toBe(200)
    const { rows } = await database.pool.query('select 1 from second_factor where account_id = $1', [
      accountId,
    ])
    expect(rows).toHaveLength(1)
    const code = () => codeOf(setUp.json().totpURI)
    const verified = await post(
      '/api/auth/two-factor/verify-totp',
      { code: await code() },
      { ...headers, cookie },
    )
    expect(verified.statusCode).toBe(200)

    const first = await enter('minh')
    expect([first.statusCode, first.json().refusals[0].kind]).toEqual([401, 'sign-in.second-proof-needed'])
    expect(await signIn.sessionOf(cookieOf(first))).toBeUndefined()
    const second = await post(
      '/api/auth/two-factor/verify-totp',
      { code: await code() },
      { ...headers, cookie: cookieOf(first) },
    )
    expect(await signIn.sessionOf(cookieOf(second))).toEqual({ accountId, personId: null })
  })

  test('paths that open accounts are closed over HTTP too', async () => {
    const body = { email: 'a@b.vn', password, name: 'x', username: 'x' }
    expect((await post('/api/auth/sign-up/email', body)).statusCode).toBe(404)
    expect((await post('/api/auth/is-username-available', body)).statusCode).toBe(404)
  })
})

/** The code an authenticator app shows for the address it was given. */
function codeOf(address: string): Promise<string> {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...(new URL(address).searchParams.get('secret') ?? '').replace(/=+$/, '')]
    .map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  const bytes = (bits.match(/[01]{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))
  return createOTP(Buffer.from(bytes).toString()).totp()
}

test('a made-up cookie does not escape the limit of an address', async () => {
  const narrow = await appWith(10)
  const ask = (index: number) =>
    narrow.inject({
      url: '/api/openapi.json',
      headers: { cookie: `palmares.session_token=${index}.made-up` },
    })
  const statuses: number[] = []
  for (let index = 0; index < 12; index++) statuses.push((await ask(index)).statusCode)
  expect(statuses.slice(0, 10).every((status) => status === 200)).toBe(true)
  expect(statuses.slice(10)).toEqual([429, 429])
  await narrow.close()
})

async function appWith(requestsPerMinute: number): Promise<FastifyInstance> {
  return buildApp({
    config: { ...config, requestsPerMinute, logLevel: 'silent' },
    db: database.db,
    clock: fixedClock('2024-12-05T02:00:00.000Z'),
    registry: await discover(),
    words: await words(),
    signIn,
    journalKey: await openSigningKey(await mkdtemp(join(tmpdir(), 'palmares-key-'))),
    files: diskFiles(await mkdtemp(join(tmpdir(), 'palmares-files-'))),
    log: pino({ level: 'silent' }),
    pendingMigrations: async () => 0,
    jobsHealth: () => 'ok',
  })
}
