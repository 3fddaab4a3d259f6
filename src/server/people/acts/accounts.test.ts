// The administrator keeps the accounts: closing ends the sessions at once, opening again, another password; nobody else, nor one's own.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, castOf } from '../../../../tools/cast.ts'

let cast: Cast
beforeAll(async () => {
  cast = await castOf('2024-03-01')
  // Opens a session for each of the cast.
  await cast.request('administrator', 'GET', '/api/me')
})
afterAll(() => cast.close())

const of = (who: string, what: string) => `/api/people/${cast.people[who]}/accounts/cast.${who}/${what}`
const kinds = (answer: { body: { refusals?: { kind: string }[] } }) =>
  answer.body.refusals?.map((one) => one.kind)

test('closing a way to sign in ends its sessions at once; opened again, the same password serves', async () => {
  expect((await cast.request('staff-ua', 'GET', '/api/desk')).status).toBe(200)
  const closed = await cast.request('administrator', 'POST', of('staff-ua', 'closure'), {
    reason: 'Nghỉ hưu',
  })
  expect(closed.status).toBe(200)
  expect((await cast.request('staff-ua', 'GET', '/api/desk')).status).toBe(401)
  const again = await cast.request('administrator', 'POST', of('staff-ua', 'closure'), { reason: 'Nghỉ hưu' })
  expect([again.status, kinds(again)]).toEqual([422, ['account.closed-already']])
  const reset = await cast.request('administrator', 'POST', of('staff-ua', 'password'), {
    password: 'mưa rào tháng bảy',
  })
  expect(kinds(reset)).toEqual(['account.closed'])
  expect((await cast.request('administrator', 'POST', of('staff-ua', 'reopening'), {})).status).toBe(200)
  expect(kinds(await cast.request('administrator', 'POST', of('staff-ua', 'reopening'), {}))).toEqual([
    'account.open-already',
  ])
})

test('whoever holds a role and cannot sign in waits for the administrator, until an account is open', async () => {
  const missing = async () =>
    (await cast.request('administrator', 'GET', '/api/accounts/missing')).body.rows.map(
      (one: { person: { id: string } }) => one.person.id,
    )
  const waits = async () =>
    (await cast.request('administrator', 'GET', '/api/desk')).body.items.map(
      ({ kind, figures }: { kind: string; figures: { count?: number } }) => [kind, figures.count],
    )
  const before = await missing()
  const head = cast.people['head-ua']
  expect(before).not.toContain(head)
  await cast.request('administrator', 'POST', of('head-ua', 'closure'), { reason: 'Quên mật khẩu' })
  expect(await missing()).toContain(head)
  const { rows } = (await cast.request('administrator', 'GET', '/api/accounts/missing')).body
  expect(rows.flatMap((one: { roles: object[] }) => one.roles)).toContainEqual({
    role: 'head',
    unitCode: 'UA',
  })
  expect(await waits()).toContainEqual(['people.missing-accounts', before.length + 1])
  await cast.request('administrator', 'POST', of('head-ua', 'reopening'), {})
  expect(await missing()).toEqual(before)
  expect((await cast.request('secretary-ua', 'GET', '/api/accounts/missing')).status).toBe(403)
})

test('another password ends every session, and is in no record', async () => {
  expect((await cast.request('staff-ub', 'GET', '/api/desk')).status).toBe(200)
  const password = 'nắng hạn miền trung'
  const done = await cast.request('administrator', 'POST', of('staff-ub', 'password'), { password })
  expect(done.status).toBe(200)
  expect((await cast.request('staff-ub', 'GET', '/api/desk')).status).toBe(401)
  const { rows } = await sql<{ entry: string }>`select journal_entry::text as entry from journal_entry
    order by seq desc limit 1`.execute(cast.db)
  expect(rows[0]?.entry).toContain('reset-password')
  expect(rows[0]?.entry).not.toContain(password)
})

test('an administrator does not close their own account, nor one that is not there; a secretary closes none', async () => {
  const own = await cast.request('administrator', 'POST', of('administrator', 'closure'), { reason: 'x' })
  expect([own.status, kinds(own)]).toEqual([422, ['account.own']])
  const path = `/api/people/${cast.people['staff-ua']}/accounts/cast.minister/closure`
  expect(kinds(await cast.request('administrator', 'POST', path, { reason: 'x' }))).toEqual([
    'account.unknown',
  ])
  expect(
    (await cast.request('secretary-ua', 'POST', of('staff-ua', 'closure'), { reason: 'x' })).status,
  ).toBe(403)
  expect((await cast.request('secretary-ua', 'GET', '/api/accounts')).status).toBe(403)
})

test('accounts are found by a part of the name without tone marks, and by their state', async () => {
  await cast.request('administrator', 'POST', of('staff-uc', 'closure'), { reason: 'Chuyển công tác' })
  const found = await cast.request(
    'auditor',
    'GET',
    '/api/accounts?search=nguyen%20thi%20staff%20uc&state=closed',
  )
  expect(found.body.rows).toMatchObject([
    { username: 'cast.staff-uc', person: { id: cast.people['staff-uc'] } },
  ])
  expect(found.body.rows[0].closedAt).toBe('2024-03-01T02:00:00.000Z')
  expect((await cast.request('auditor', 'GET', '/api/accounts?search=staff-uc&state=open')).body.total).toBe(
    8,
  )
})
