// Signing in: the same answer to a wrong name and a wrong password, attempts counted together, sessions that end.
import { createHook } from 'node:async_hooks'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { TestDatabase } from '../../../tools/test-database.ts'
import { testDatabase } from '../../../tools/test-database.ts'
import { createSignIn, type SignIn } from './sign-in.ts'

let database: TestDatabase
let signIn: SignIn
let now = '2026-11-24T02:00:00.000Z'
const secret = 'a secret of the tests, long enough to sign with'
const baseUrl = 'http://127.0.0.1:3000'
/** Cheap, but its work still outweighs the rest of an attempt. */
const costs = { logN: 13, r: 8, p: 1 }
const LAN = '0197b1f0-0000-7000-8000-000000000001'

beforeAll(async () => {
  database = await testDatabase()
  await database.pool.query(`insert into person (id, name, created_at) values ($1, 'Lê Thị Lan', now())`, [
    LAN,
  ])
  signIn = createSignIn({ pool: database.pool, baseUrl, secret, now: () => now, costs })
  await signIn.createAccount({ username: 'lan', password: 'mưa rào tháng bảy', personId: LAN })
})
afterAll(() => database.close())
beforeEach(() => database.pool.query('delete from sign_in_attempt'))

const attempt = (username: string, password: string, address = '10.0.0.1') =>
  signIn.signIn({ username, password, address, userAgent: 'a test' })

async function signedIn(username = 'lan', password = 'mưa rào tháng bảy') {
  const answer = await attempt(username, password)
  if ('refused' in answer) throw new Error(`refused: ${answer.refused}`)
  return { ...answer, header: answer.cookie.map((one) => one.split(';')[0]).join('; ') }
}

test('a right password opens a session that says whose it is', async () => {
  const { header, personId, accountId, cookie } = await signedIn()
  expect(personId).toBe(LAN)
  expect(await signIn.sessionOf(header)).toEqual({ accountId, personId: LAN })
  expect(cookie.join()).toMatch(
    /^palmares\.session_token=[^;]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax/,
  )
})

test('the session row keeps where it was opened from', async () => {
  await signedIn()
  const { rows } = await database.pool.query(
    'select address, user_agent from session order by created_at desc limit 1',
  )
  expect(rows).toEqual([{ address: '10.0.0.1', user_agent: 'a test' }])
})

test('the name is found without regard to case or spaces, the password in either Unicode form', async () => {
  const answer = await attempt('  LAN ', 'mưa rào tháng bảy'.normalize('NFD'))
  expect(answer).toMatchObject({ personId: LAN })
})

test.for([
  ['a wrong password', 'lan', 'mưa rào tháng tám'],
  ['an empty password', 'lan', ''],
  ['a name nobody has', 'nobody-of-that-name', 'mưa rào tháng bảy'],
  ['a name nobody can have', 'lan; drop table account', 'x'.repeat(20)],
  ['a password far too long', 'lan', 'x'.repeat(5000)],
] as const)('%s gets the one answer', async ([, username, password]) => {
  expect(await attempt(username, password)).toEqual({ refused: 'sign-in.wrong' })
})

/** How often the slow work of scrypt, nearly all the time of an answer, is begun meanwhile. */
async function hashesOf<Answer>(work: () => Promise<Answer>): Promise<{ count: number; answer: Answer }> {
  let count = 0
  const init = (_id: number, type: string) => {
    if (type === 'SCRYPTREQUEST') count++
  }
  const hook = createHook({ init }).enable()
  try {
    return { answer: await work(), count }
  } finally {
    hook.disable()
  }
}

test('the time of the answer does not tell who has an account: the slow work is done as often for nobody', async () => {
  await signIn.createAccount({ username: 'sso-only', personId: null })
  const workFor = async (username: string) => {
    const { count, answer } = await hashesOf(() => attempt(username, 'a wrong password'))
    expect(answer).toEqual({ refused: 'sign-in.wrong' })
    return count
  }
  expect([await workFor('lan'), await workFor('nobody'), await workFor('sso-only')]).toEqual([1, 1, 1])
})

describe('attempts', () => {
  test('after ten wrong ones even the right password must wait, from any address', async () => {
    for (let index = 0; index < 10; index++) await attempt('lan', 'wrong', `10.0.1.${index}`)
    expect(await attempt('lan', 'mưa rào tháng bảy', '10.0.2.1')).toEqual({
      refused: 'sign-in.too-many-attempts',
    })
  })

  test('a name nobody has is counted the same', async () => {
    for (let index = 0; index < 10; index++) await attempt('nobody', 'wrong')
    expect(await attempt('nobody', 'wrong')).toEqual({ refused: 'sign-in.too-many-attempts' })
  })

  test('side by side they count too', async () => {
    const answers = await Promise.all(Array.from({ length: 14 }, () => attempt('lan', 'wrong')))
    const waits = answers.filter((one) => 'refused' in one && one.refused === 'sign-in.too-many-attempts')
    expect(waits).toHaveLength(4)
  })

  test('after the window they begin anew', async () => {
    for (let index = 0; index < 11; index++) await attempt('lan', 'wrong')
    now = '2026-11-24T02:15:00.000Z'
    expect(await attempt('lan', 'mưa rào tháng bảy')).toMatchObject({ personId: LAN })
    now = '2026-11-24T02:00:00.000Z'
  })

  test('a success forgives the account and does not charge the address', async () => {
    for (let index = 0; index < 9; index++) await attempt('lan', 'wrong')
    await signedIn()
    const { rows } = await database.pool.query('select key, failures from sign_in_attempt')
    expect(rows).toEqual([{ key: 'address 10.0.0.1', failures: 9 }])
  })

  test('an address that tries many names must wait', async () => {
    const strict = createSignIn({
      pool: database.pool,
      baseUrl,
      secret,
      now: () => now,
      costs,
      limits: { account: 10, address: 3, windowMinutes: 15 },
    })
    const names = ['an', 'binh', 'chi', 'dung']
    const answers = []
    for (const username of names)
      answers.push(await strict.signIn({ username, password: 'wrong', address: '10.9.9.9', userAgent: '' }))
    expect(answers.at(-1)).toEqual({ refused: 'sign-in.too-many-attempts' })
  })
})

describe('a session', () => {
  test('ends when the person signs out', async () => {
    const { header } = await signedIn()
    const [forget] = await signIn.signOut(header)
    expect(forget).toMatch(/^palmares\.session_token=; Max-Age=0/)
    expect(await signIn.sessionOf(header)).toBeUndefined()
  })

  test('ends at its term', async () => {
    const { header } = await signedIn()
    await database.pool.query(`update session set expires_at = now() - interval '1 second'`)
    expect(await signIn.sessionOf(header)).toBeUndefined()
    expect(await signIn.sweep()).toBeGreaterThanOrEqual(0)
  })

  test('ends when the password changes; the old password opens none', async () => {
    const [accountId = ''] = await signIn.createAccounts([
      { username: 'minh', password: 'gió mùa đông bắc', personId: null },
    ])
    const { header } = await signedIn('minh', 'gió mùa đông bắc')
    expect(await signIn.setPassword({ accountId, username: 'minh' }, 'nắng hạn miền trung')).toEqual({
      done: true,
    })
    expect(await signIn.sessionOf(header)).toBeUndefined()
    expect(await attempt('minh', 'gió mùa đông bắc')).toEqual({ refused: 'sign-in.wrong' })
    expect(await attempt('minh', 'nắng hạn miền trung')).toMatchObject({ accountId })
  })

  test('ends when the account is closed, and none opens again', async () => {
    const [accountId = ''] = await signIn.createAccounts([
      { username: 'tuan', password: 'gió mùa đông bắc', personId: null },
    ])
    const { header } = await signedIn('tuan', 'gió mùa đông bắc')
    await signIn.closeAccount(accountId)
    expect(await signIn.sessionOf(header)).toBeUndefined()
    expect(await attempt('tuan', 'gió mùa đông bắc')).toEqual({ refused: 'sign-in.wrong' })
    const { rowCount } = await database.pool.query('select from session where account_id = $1', [accountId])
    expect(rowCount).toBe(0)
  })

  test.for([
    ['no cookie', ''],
    ['another cookie', 'theme=dark'],
    ['an unsigned token', 'palmares.session_token=abc'],
    ['broken escapes', 'palmares.session_token=%E0%A4%A'],
  ] as const)('%s is nobody', async ([, header]) => {
    expect(await signIn.sessionOf(header)).toBeUndefined()
  })

  test('a token signed with another secret is nobody', async () => {
    const { header } = await signedIn()
    const other = createSignIn({ pool: database.pool, baseUrl, secret: `${secret} of another house` })
    expect(await other.sessionOf(header)).toBeUndefined()
    expect(
      await signIn.sessionOf(header.replace(/=(.)/, (_all, letter) => `=${letter === 'x' ? 'y' : 'x'}`)),
    ).toBeUndefined()
  })
})

describe('opening accounts', () => {
  test.for([
    ['short', 'abcdefghi', { kind: 'sign-in.password-too-short', min: 10 }],
    ['long', 'a'.repeat(201), { kind: 'sign-in.password-too-long', max: 200 }],
  ] as const)('a %s password is refused', async ([, password, refused]) => {
    expect(await signIn.createAccount({ username: 'hoa', password, personId: null })).toEqual({ refused })
  })

  test('a password equal to the name is refused', async () => {
    const answer = await signIn.createAccount({
      username: 'nguyen.van.hoa',
      password: 'Nguyen.Van.Hoa',
      personId: null,
    })
    expect(answer).toEqual({ refused: { kind: 'sign-in.password-is-username' } })
  })

  test.for(['', ' ', 'một tên', '-dash', 'a/b'])('the name “%s” is refused', async (username) => {
    const answer = await signIn.createAccount({ username, password: 'long enough, surely', personId: null })
    expect(answer).toEqual({ refused: { kind: 'sign-in.bad-username' } })
  })

  test('thirty-two accounts with one password cost one hash', async () => {
    const names = Array.from({ length: 32 }, (_, index) => `council-member-${index + 1}`)
    const accounts = names.map((username) => ({ username, password: 'palmares-demo', personId: null }))
    const { count, answer: ids } = await hashesOf(() => signIn.createAccounts(accounts))
    expect(count).toBe(1)
    expect(new Set(ids).size).toBe(32)
    expect(await attempt('council-member-32', 'palmares-demo')).toMatchObject({ accountId: ids[31] })
  })

  test('a name in use is refused by the database, and none of the batch is kept', async () => {
    const batch = ['fresh-one', 'lan'].map((username) => ({
      username,
      password: 'long enough, surely',
      personId: null,
    }))
    await expect(signIn.createAccounts(batch)).rejects.toMatchObject({ code: '23505' })
    const { rowCount } = await database.pool.query(`select from account where username = 'fresh-one'`)
    expect(rowCount).toBe(0)
  })
})
