// A decision is revoked and its certificate says so, over HTTP; the papers of decisions are drawn.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, castOf } from '../../../tools/cast.ts'
import { closeRenderer } from '../../documents/render.ts'
import { newCode, parseCode, shownCode } from './credential.ts'
import { issuedGrant, paperGrant, signedFile } from './testing/decisions-of-cast.ts'

let cast: Cast
beforeAll(async () => {
  cast = await castOf('2024-03-01')
})
afterAll(async () => {
  await closeRenderer()
  await cast.close()
})

const page = async (path: string) => {
  const answer = await cast.request(null, 'GET', path, undefined, { accept: 'text/html' })
  expect(answer.status).toBe(200)
  expect(answer.headers['content-type']).toContain('text/html')
  expect(String(answer.body)).not.toContain('<script')
  return String(answer.body)
}
const post = async (who: string, path: string, body: object) => {
  const answer = await cast.request(who, 'POST', path, body)
  expect(answer.body).not.toHaveProperty('refusals')
  return answer.body as { decisionId: string }
}

test('a decision is revoked and its certificate says so', async () => {
  const { id, rows } = await issuedGrant(cast, 1, '2024-01-22')
  const [person, unit] = rows
  const code = shownCode(person?.honour?.code ?? '')
  expect(await page(`/verify/${code}?lang=en`)).toContain('Genuine, in force')
  expect(await page(`/verify/${code}?lang=en`)).toContain('Độc lập - Tự do - Hạnh phúc')
  expect(await page(`/verify?code=${code.toLowerCase()}&lang=fr`)).toContain('Authentique, en vigueur')
  expect(await page(`/verify/${code}`)).toContain(person?.name ?? 'nobody')

  const reason = 'Lỗi kỹ thuật'
  const corrected = await post('coordinator', `/api/decisions/${id}/corrections`, {
    reason,
    lines: [{ lineId: person?.id, field: 'name', correct: 'Nguyễn Thị <Đúng>' }],
  })
  await issue(corrected.decisionId, 2, '2024-02-01')
  const after = await page(`/verify/${code}?lang=en`)
  expect(after).toContain('Genuine, corrected since')
  expect(after).toContain('Nguyễn Thị &lt;Đúng&gt;')

  const revoked = await post('coordinator', `/api/decisions/${id}/revocations`, {
    reason: 'Khai báo gian dối',
    ground: 'fraud-in-declaring',
    lineIds: [person?.id],
  })
  await issue(revoked.decisionId, 3, '2024-02-10')
  expect(await page(`/verify/${code}`)).toContain('Đã bị thu hồi')
  expect(await page(`/verify/${code}`)).not.toContain('class="likeness"')
  const twin = await cast.request(null, 'GET', `/api/verify/${code}`)
  expect(twin.body).toMatchObject({
    state: 'revoked',
    certificate: { name: 'Nguyễn Thị <Đúng>', decision: { signedOn: '2024-01-22' } },
    changes: [
      { kind: 'corrected', correct: 'Nguyễn Thị <Đúng>' },
      { kind: 'revoked', printed: null },
    ],
    log: [{ kind: 'granted' }, { kind: 'corrected' }, { kind: 'revoked' }],
  })
  expect((await cast.request(null, 'GET', `/api/verify/${unit?.honour?.code}`)).body).toMatchObject({
    state: 'genuine',
  })
  await papers(id, corrected.decisionId, revoked.decisionId, rows)
}, 120_000)

async function papers(
  granted: string,
  corrected: string,
  revoked: string,
  rows: readonly { honour: { id: string } | null }[],
) {
  for (const decisionId of [granted, corrected, revoked]) {
    const pdf = await cast.request('staff-ub', 'GET', `/api/decisions/${decisionId}/decision.pdf`)
    expect(pdf.raw.subarray(0, 5).toString()).toBe('%PDF-')
  }
  const word = await cast.request('staff-ub', 'GET', `/api/decisions/${granted}/decision.docx`)
  expect(word.raw.subarray(0, 2).toString()).toBe('PK')
  const withdrawn = await cast.request('staff-ub', 'GET', `/api/decisions/${revoked}/decision.docx`)
  expect(withdrawn.raw.subarray(0, 2).toString()).toBe('PK')
  const all = `/api/decisions/${granted}/certificates.pdf`
  expect((await cast.request('registrar', 'GET', all)).raw.subarray(0, 5).toString()).toBe('%PDF-')
  expect((await cast.request('staff-ub', 'GET', all)).status).toBe(403)
  expect((await cast.request('registrar', 'GET', `/api/decisions/${revoked}/certificates.pdf`)).status).toBe(
    404,
  )
  const one = `/api/honours/${rows[0]?.honour?.id}/certificate.pdf`
  for (const [who, status] of [
    ['staff-ua', 200],
    ['registrar', 200],
    ['staff-ub', 403],
    [null, 401],
  ] as const)
    expect((await cast.request(who, 'GET', one)).status).toBe(status)
  const ofTheUnit = `/api/honours/${rows[1]?.honour?.id}/certificate.pdf`
  expect((await cast.request('secretary-ub', 'GET', ofTheUnit)).status).toBe(200)
  expect((await cast.request('secretary-ua', 'GET', ofTheUnit)).status).toBe(403)
}

async function issue(decisionId: string, number: number, signedOn: string) {
  await post('coordinator', `/api/decisions/${decisionId}/hand-over`, {})
  await post('registrar', `/api/decisions/${decisionId}/issue`, {
    number,
    signedOn,
    fileId: await signedFile(cast),
  })
}

test('a draft is drawn, marked as one', async () => {
  const drafted = await post(
    'coordinator',
    '/api/decisions/grants-on-paper',
    paperGrant(cast, { yearFrom: 2022, yearTo: 2022 }),
  )
  const path = `/api/decisions/${drafted.decisionId}/decision.pdf`
  expect((await cast.request('coordinator', 'GET', path)).raw.subarray(0, 5).toString()).toBe('%PDF-')
  expect((await cast.request('staff-ua', 'GET', path)).status).toBe(404)
}, 60_000)

test('an unknown, tampered or absurd code says so plainly, in three languages', async () => {
  expect(await page(`/verify/${newCode()}?lang=en`)).toContain('No certificate bears this code')
  expect(await page('/verify/not-a-code?lang=fr')).toContain('Aucun certificat ne porte ce code')
  expect(await page(`/verify/${encodeURIComponent('<b>x</b>')}`)).toContain('&lt;b&gt;x&lt;/b&gt;')
  expect(await page('/verify?lang=en')).toContain('<form method="get" action="/verify">')
  expect(await page('/verify?code=%20')).toContain('Tra cứu')
  expect((await cast.request(null, 'GET', '/api/verify/x')).body).toMatchObject({
    state: 'unknown',
    certificate: null,
  })
  expect((await cast.request(null, 'GET', `/verify/${'A'.repeat(101)}`)).status).toBe(400)
})

test('a code is read as people type it', () => {
  const code = newCode()
  expect(parseCode(shownCode(code).toLowerCase())).toBe(code)
  expect(parseCode(` ${code} `)).toBe(code)
  expect(parseCode('OIL00-00000-00000-00000')).toBe('01100000000000000000')
  expect(parseCode(code.slice(1))).toBeUndefined()
  expect(parseCode(`${code.slice(1)}U`)).toBeUndefined()
})
