// Public posting and objections through the door, without script; and the story: an objection holds a dossier.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Cast } from '../../../tools/cast.ts'
import { readyForCouncil } from './dossiers.store.ts'
import { waiting } from './dossiers.waiting.ts'
import {
  multipart,
  opened,
  prepared,
  recommended,
  seasonOfTests,
  submitted,
  today,
} from './testing/season.ts'

let cast: Cast
let ids: string[] = []
let postingId = ''
beforeAll(async () => {
  cast = await seasonOfTests({ postedAwards: ['advanced-worker'] })
  ids = await recommended(cast, { people: ['staff-ua', 'staff-ua-2', 'staff-ua-3'] })
})
afterAll(() => cast.close())

const kindsOf = (answer: { body: { refusals: { kind: string }[] } }) =>
  answer.body.refusals.map((one) => one.kind)
const post = (who: string | null, over: object = {}) =>
  cast.request(who, 'POST', '/api/postings', {
    year: 2024,
    number: '1284/TB-BTNMT',
    on: today,
    workingDays: 10,
    dossierIds: ids,
    ...over,
  })
const show = async (who: string, id: string) => (await cast.request(who, 'GET', `/api/dossiers/${id}`)).body
const ready = (day: string) =>
  cast.db
    .transaction()
    .execute(async (tx) => (await readyForCouncil(tx, { year: 2024, day })).map((one) => one.id))
const objection = (over: object = {}) => ({
  dossierId: ids[0],
  name: 'Lê Thị Hoa',
  phone: '0912 345 678',
  address: '12 Nguyễn Trãi, Hà Nội',
  text: 'Kết quả nêu trong hồ sơ là của cả nhóm.',
  signed: 'yes',
  ...over,
})
const page = (path: string, language = 'vi') =>
  cast.request(null, 'GET', path, undefined, { accept: 'text/html', 'accept-language': language })
const codeIn = (text: string): string => /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text)?.[0] ?? ''

describe('a list is posted', () => {
  test('before it, its dossiers wait and the coordinator is told', async () => {
    expect(await ready('2025-01-30')).toEqual([])
    expect((await show('secretary-ua', ids[0] ?? '')).holds).toMatchObject([
      { kind: 'hold.not-posted', figures: { workingDays: 10 } },
    ])
    const actor = await cast.actorOf('coordinator')
    const items = await cast.db.transaction().execute((tx) => waiting(tx, actor, today))
    expect(items).toContainEqual(expect.objectContaining({ kind: 'dossiers.post', figures: { count: 3 } }))
  })
  test('is refused with every reason', async () => {
    const [sent = ''] = await prepared(cast, { people: ['staff-ua-4'] })
    await submitted(cast, [sent])
    const wrong = await post('coordinator', { on: '2024-12-06', workingDays: 5, dossierIds: [sent, sent] })
    expect(kindsOf(wrong)).toEqual([
      'posting.dated-in-the-future',
      'posting.dossier-twice',
      'posting.shorter-than-the-guidance',
      'posting.not-recommended',
    ])
    expect(kindsOf(await post('coordinator', { year: 2023 }))).toEqual(
      ids.map(() => 'posting.of-another-year'),
    )
    const [head = ''] = await recommended(cast, { people: ['head-ua'] })
    expect(kindsOf(await post('coordinator', { dossierIds: [head] }))).toEqual(['posting.unit-not-excellent'])
    for (const [who, status] of [
      ['secretary-ua', 404],
      ['minister', 403],
      [null, 401],
    ] as const)
      expect((await post(who === 'secretary-ua' ? 'secretary-ub' : who)).status).toBe(status)
  })
  test('for its term of working days, and only once', async () => {
    const answer = await post('coordinator')
    expect(answer.body).toMatchObject({ code: 'CK-2024-00001', endsOn: '2024-12-19' })
    postingId = answer.body.postingId
    expect(kindsOf(await post('coordinator', { number: '2/TB' }))).toEqual(
      ids.map(() => 'posting.posted-already'),
    )
    const others = await recommended(cast, { people: ['staff-ua-5'] })
    expect(kindsOf(await post('coordinator', { dossierIds: others }))).toEqual(['posting.number-taken'])
    expect((await show('secretary-ua', ids[0] ?? '')).holds).toMatchObject([
      { kind: 'hold.posting-running', figures: { endsOn: '2024-12-19' } },
    ])
    expect(await ready('2024-12-19')).toEqual([])
    expect(await ready('2024-12-20')).toEqual(ids)
  })
  test('is watched inside by those who may', async () => {
    for (const [who, status] of [
      ['coordinator', 200],
      ['minister', 200],
      ['council-member-1', 200],
      ['secretary-ua', 403],
      [null, 401],
    ] as const)
      expect((await cast.request(who, 'GET', `/api/postings/${postingId}`)).status).toBe(status)
    expect((await cast.request('coordinator', 'GET', '/api/postings?year=2024')).body.rows[0]).toMatchObject({
      running: true,
      lines: 3,
      workingDaysLeft: 10,
    })
    expect(
      (await cast.request('coordinator', 'GET', '/api/postings/01900000-0000-7000-8000-000000000000')).status,
    ).toBe(404)
  })
})

describe('the public pages', () => {
  test.for(['vi', 'fr', 'en'])(
    'are whole in %s, without script or sign-in, and name nobody’s telephone',
    async (language) => {
      for (const path of ['/public/postings', `/public/postings/${postingId}`, '/public/objections']) {
        const answer = await page(path, language)
        expect(answer.status).toBe(200)
        expect(answer.body).toContain(`<html lang="${language}">`)
        expect(answer.body).not.toMatch(/<script|style=|\{\{|dossiers:/)
      }
      expect((await page(`/public/postings/${postingId}`, language)).body).toContain('Nguyễn Thị staff ua')
    },
  )
  test('give the notice as PDF', async () => {
    const pdf = await cast.request(null, 'GET', `/public/postings/${postingId}/list.pdf`)
    expect(pdf.raw.subarray(0, 5).toString()).toBe('%PDF-')
  })
  test('say plainly when there is no such list or no such code', async () => {
    expect((await page('/public/postings/01900000-0000-7000-8000-000000000000')).status).toBe(404)
    expect((await page('/public/objections/AAAA-BBBB-CCCC')).status).toBe(404)
    expect((await page('/public/objections?code=AAAA-BBBB-CCCC')).body).toContain('role="alert"')
  })
})

describe('an objection holds a dossier', () => {
  const send = (body: object) => cast.request(null, 'POST', `/public/postings/${postingId}/objections`, body)
  test('unsigned, nameless or short, it is not taken; nor about somebody who is not on the list', async () => {
    const wrong = await send({ ...objection({ name: ' ', phone: 'abc', text: 'ngắn' }), signed: undefined })
    expect(wrong.status).toBe(400)
    expect(wrong.body.refusals.map((one: { path: string }) => one.path).sort()).toEqual([
      'name',
      'phone',
      'signed',
      'text',
    ])
    const [other = ''] = await opened(cast, { people: ['staff-ua-9'] })
    expect(kindsOf(await send(objection({ dossierId: other })))).toEqual(['objection.not-on-the-list'])
  })
  test('a form that is refused comes back with what was typed and each reason', async () => {
    const form = new URLSearchParams({ ...objection({ phone: 'abc' }), dossierId: ids[0] ?? '' }).toString()
    const answer = await cast.request(
      null,
      'POST',
      `/public/postings/${postingId}/objections?lang=fr`,
      form,
      { 'content-type': 'application/x-www-form-urlencoded' },
    )
    expect(answer.status).toBe(400)
    expect(answer.body).toContain('role="alert"')
    expect(answer.body).toContain('Lê Thị Hoa')
    expect(answer.body).toContain('Kết quả nêu trong hồ sơ là của cả nhóm.')
  })
  let followUp = ''
  let objectionId = ''
  test('by form with a file, it gets a receipt with a number and a private code', async () => {
    const fields = { ...objection(), dossierId: ids[0] ?? '' }
    const { payload, headers } = multipart(fields, {
      name: 'file',
      filename: 'bang-chung.txt',
      text: 'Bảng phân công nhóm.',
    })
    const answer = await cast.request(
      null,
      'POST',
      `/public/postings/${postingId}/objections?lang=en`,
      payload,
      headers,
    )
    expect(answer.status).toBe(200)
    expect(answer.body).toContain('YK-2024-00001')
    followUp = codeIn(answer.body)
    expect(followUp).not.toBe('')
    const listed = await cast.request('coordinator', 'GET', '/api/objections?year=2024')
    expect(listed.body).toMatchObject({
      open: 1,
      rows: [{ code: 'YK-2024-00001', from: { name: 'Lê Thị Hoa' }, file: { name: 'bang-chung.txt' } }],
    })
    objectionId = listed.body.rows[0].id
  })
  test('a file of a kind that is not taken is refused, and nothing is kept', async () => {
    const { payload, headers } = multipart(
      { ...objection(), dossierId: ids[1] ?? '' },
      { name: 'file', filename: 'virus.exe', text: 'MZ' },
    )
    const answer = await cast.request(
      null,
      'POST',
      `/public/postings/${postingId}/objections`,
      payload,
      headers,
    )
    expect(answer.status).toBe(422)
    expect(answer.body).toContain('role="alert"')
    expect((await cast.request('coordinator', 'GET', '/api/objections')).body.open).toBe(1)
  })
  test('who objected is known to the coordinator alone, and the journal does not hold it', async () => {
    for (const who of ['minister', 'auditor', 'council-chair'])
      expect((await cast.request(who, 'GET', '/api/objections')).body.rows[0]).toMatchObject({
        from: null,
        file: null,
      })
    expect((await cast.request('secretary-ua', 'GET', '/api/objections')).status).toBe(403)
    const journal = await cast.request('auditor', 'GET', '/api/journal?act=object-to-posting')
    expect(JSON.stringify(journal.body)).not.toMatch(/Hoa|0912|cả nhóm/)
  })
  test('while it is open the dossier does not reach the council; the others do', async () => {
    expect(await show('secretary-ua', ids[0] ?? '')).toMatchObject({
      stage: 'objected',
      objections: { open: 1, answered: 0 },
    })
    expect(await ready('2024-12-20')).toEqual([ids[1], ids[2]])
    expect(
      (await page(`/public/objections/${followUp.toLowerCase().replaceAll('-', '')}`, 'fr')).status,
    ).toBe(200)
    const actor = await cast.actorOf('coordinator')
    const items = await cast.db.transaction().execute((tx) => waiting(tx, actor, today))
    expect(items).toContainEqual(
      expect.objectContaining({
        kind: 'dossiers.answer',
        figures: { code: 'YK-2024-00001', about: 'Nguyễn Thị staff ua' },
      }),
    )
  })
  test('upheld, the dossier waits for a new opinion; then it goes on', async () => {
    const answer = (who: string | null, over: object = {}) =>
      cast.request(who, 'POST', `/api/objections/${objectionId}/answer`, {
        outcome: 'upheld',
        text: 'Hồ sơ phải ghi rõ phần của từng người.',
        ...over,
      })
    expect((await answer('minister')).status).toBe(403)
    expect((await answer(null)).status).toBe(401)
    expect((await answer('coordinator', { text: 'Ngắn' })).status).toBe(400)
    expect((await answer('coordinator')).status).toBe(200)
    expect(kindsOf(await answer('coordinator'))).toEqual(['objection.answered-already'])
    const followed = await cast.request(null, 'GET', `/public/objections/${followUp}`)
    expect(followed.body).toContain('Hồ sơ phải ghi rõ phần của từng người.')
    expect(
      (await show('secretary-ua', ids[0] ?? '')).holds.map((hold: { kind: string }) => hold.kind),
    ).toContain('hold.objection-upheld')
    expect(await ready('2024-12-20')).toEqual([ids[1], ids[2]])
    const again = await cast.request('coordinator', 'POST', '/api/dossier-appraisals', {
      dossierIds: [ids[0]],
      opinion: 'recommended',
      text: 'Đã ghi rõ phần đóng góp.',
    })
    expect(again.body.holds.map((hold: { kind: string }) => hold.kind)).toEqual(['hold.posting-running'])
    expect(await ready('2024-12-20')).toEqual(ids)
  })
  test('dismissed, it goes on at once', async () => {
    const { body } = await send(objection({ dossierId: ids[1] }))
    expect(body.followUpCode).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/)
    expect(await ready('2024-12-20')).toEqual([ids[0], ids[2]])
    const open = (await cast.request('coordinator', 'GET', '/api/objections?state=open')).body.rows[0]
    await cast.request('coordinator', 'POST', `/api/objections/${open.id}/answer`, {
      outcome: 'dismissed',
      text: 'Đã đối chiếu biên bản: không có cơ sở.',
    })
    expect(await ready('2024-12-20')).toEqual(ids)
  })
  test('after the last day it is not taken here any more', async () => {
    cast.clock.moveTo('2024-12-20T02:00:00.000Z')
    expect(kindsOf(await send(objection()))).toEqual(['objection.posting-ended'])
    expect((await page(`/public/postings/${postingId}`)).body).not.toContain('<textarea')
  })
})
