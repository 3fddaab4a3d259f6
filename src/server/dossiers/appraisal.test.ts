// Appraisal through the door, and two stories: a dossier comes back and goes again; a head waits for the unit.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Cast } from '../../../tools/cast.ts'
import { stageOf } from './dossier.ts'
import { mayAppraise } from './dossiers.may.ts'
import { dossierOf, dossiersOf, markInCouncil, readyForCouncil } from './dossiers.store.ts'
import { waiting } from './dossiers.waiting.ts'
import { opened, prepared, rate, recommended, seasonOfTests, submitted, today } from './testing/season.ts'

let cast: Cast
beforeAll(async () => {
  cast = await seasonOfTests({ postedAwards: [] })
})
afterAll(() => cast.close())

const kindsOf = (answer: { body: { refusals: { kind: string }[] } }) =>
  answer.body.refusals.map((one) => one.kind)
const appraise = (who: string | null, dossierIds: readonly string[], over: object = {}) =>
  cast.request(who, 'POST', '/api/dossier-appraisals', { dossierIds, opinion: 'recommended', ...over })
const giveBack = (who: string | null, id: string, over: object = {}) =>
  cast.request(who, 'POST', `/api/dossiers/${id}/returns`, {
    reasons: [
      { about: 'report', text: 'Nêu số liệu so với năm 2023.' },
      { about: 'vote', text: 'Gắn bản chụp biên bản.' },
    ],
    ...over,
  })
const show = async (who: string, id: string) => (await cast.request(who, 'GET', `/api/dossiers/${id}`)).body
const readyCodes = () =>
  cast.db
    .transaction()
    .execute(async (tx) => (await readyForCouncil(tx, { year: 2024, day: today })).map((one) => one.id))
const waitingKinds = async (who: string) => {
  const actor = await cast.actorOf(who)
  const items = await cast.db.transaction().execute((tx) => waiting(tx, actor, today))
  return items.map((item) => item.kind)
}

describe('the opinion', () => {
  test('is given by the coordinator on several alike; the finding of the day is stored again', async () => {
    const ids = await prepared(cast, { people: ['staff-ua', 'staff-ua-2'] })
    await submitted(cast, ids)
    expect(await waitingKinds('coordinator')).toContain('dossiers.appraise')
    const bench = await cast.request('coordinator', 'GET', '/api/dossier-workbench?year=2024')
    expect(bench.body.rows.map((row: { id: string }) => row.id).sort()).toEqual([...ids].sort())
    const answer = await appraise('coordinator', ids, { checks: [{ item: 'report', fine: true }] })
    expect(answer.body).toEqual({ appraised: 2, holds: [] })
    const shown = await show('coordinator', ids[0] ?? '')
    expect(shown.stage).toBe('appraised')
    expect(shown.stored.map((one: { step: string }) => one.step).sort()).toEqual(['appraisal', 'submission'])
    expect(shown.appraisal).toMatchObject({
      opinion: 'recommended',
      checks: [{ item: 'report', fine: true, note: '' }],
    })
    expect(await readyCodes()).toEqual(expect.arrayContaining(ids))
    const notices = await cast.request('secretary-ua', 'GET', '/api/notices')
    expect(notices.body.rows[0]).toMatchObject({ kind: 'dossiers.recommended', figures: { count: 2 } })
  })
  test('against the law cannot be favourable; an unfavourable one needs its reason', async () => {
    const [id = ''] = await prepared(cast, { people: ['staff-ua-3'] })
    await submitted(cast, [id])
    await rate(cast, 'ua', { 'staff-ua-3': 'completed' })
    const refused = await appraise('coordinator', [id])
    expect(kindsOf(refused)).toEqual(['appraisal.finding-not-met'])
    expect(refused.body.refusals[0].figures).toMatchObject({
      predicate: 'annual-rating-at-least',
      place: '24.1.a, 06/2022/QH15',
    })
    expect(kindsOf(await appraise('coordinator', [id], { opinion: 'not-recommended' }))).toEqual([
      'appraisal.reason-needed',
    ])
    expect(
      (await appraise('coordinator', [id], { opinion: 'not-recommended', text: 'Chỉ hoàn thành nhiệm vụ.' }))
        .status,
    ).toBe(200)
    expect(await show('secretary-ua', id)).toMatchObject({
      stage: 'not-recommended',
      appraisal: { text: 'Chỉ hoàn thành nhiệm vụ.' },
    })
  })
  test('is nobody else’s, and not before the letter, nor twice for one dossier, nor on one’s own', async () => {
    const [id = ''] = await prepared(cast, { people: ['staff-ua-4'] })
    expect(kindsOf(await appraise('coordinator', [id]))).toEqual(['appraisal.not-submitted'])
    await submitted(cast, [id])
    for (const [who, status] of [
      ['secretary-ua', 403],
      ['minister', 403],
      ['auditor', 403],
      ['secretary-ub', 404],
      [null, 401],
    ] as const)
      expect((await appraise(who, [id])).status).toBe(status)
    expect(kindsOf(await appraise('coordinator', [id, id]))).toEqual(['appraisal.dossier-twice'])
    expect((await appraise('coordinator', ['01900000-0000-7000-8000-000000000000'])).status).toBe(404)
    const coordinator = await cast.actorOf('coordinator')
    const own = {
      kind: 'person' as const,
      personId: coordinator.personId ?? '',
      name: '',
      position: null,
      rank: null,
    }
    expect(mayAppraise(coordinator, [own])).toEqual({ allowed: false, kind: 'appraisal.own-dossier' })
  })
  test('ends where the council begins', async () => {
    const [id = ''] = await recommended(cast, { people: ['staff-ua-5'] })
    await cast.db.transaction().execute((tx) => markInCouncil(tx, [id], 'in-council'))
    expect(kindsOf(await appraise('coordinator', [id]))).toEqual(['appraisal.before-the-council'])
    expect(kindsOf(await giveBack('coordinator', id))).toEqual(['appraisal.not-submitted'])
    const withdraw = await cast.request('head-ua', 'POST', `/api/dossiers/${id}/withdrawal`, { reason: 'x' })
    expect(kindsOf(withdraw)).toEqual(['dossier.before-the-council'])
    expect(await readyCodes()).not.toContain(id)
    expect((await cast.request('council-member-1', 'GET', `/api/dossiers/${id}`)).status).toBe(200)
    await cast.db.transaction().execute((tx) => markInCouncil(tx, [id], null))
    expect(await readyCodes()).toContain(id)
  })
})

describe('a dossier comes back and goes again', () => {
  test('with what to correct, answered point by point on the same record', async () => {
    const [id = ''] = await prepared(cast, { people: ['staff-ua-6'] })
    await submitted(cast, [id])
    expect((await giveBack('secretary-ua', id)).status).toBe(403)
    expect(kindsOf(await giveBack('coordinator', id, { answerBy: '2024-12-01' }))).toEqual([
      'appraisal.answer-by-in-the-past',
    ])
    expect((await giveBack('coordinator', id, { answerBy: '2024-12-10' })).status).toBe(200)
    expect(kindsOf(await giveBack('coordinator', id))).toEqual(['appraisal.not-submitted'])

    const back = await show('secretary-ua', id)
    expect(back).toMatchObject({ stage: 'returned', returns: [{ answerBy: '2024-12-10', answeredAt: null }] })
    expect(back.checks[0]).toMatchObject({ kind: 'dossier.return-not-answered', verdict: 'blocks' })
    expect(await waitingKinds('secretary-ua')).toContain('dossiers.correct')
    const list = await cast.request('coordinator', 'GET', '/api/dossier-returns?year=2024')
    expect(list.body.rows).toHaveLength(1)

    const again = (number: string) =>
      cast.request('secretary-ua', 'POST', '/api/dossier-submissions', {
        unitId: cast.units.UA,
        year: 2024,
        number,
        on: today,
        dossierIds: [id],
      })
    expect(kindsOf(await again('40/TTr'))).toEqual(['dossier.return-not-answered'])
    const answer = (who: string, answers: string[]) =>
      cast.request(who, 'POST', `/api/dossiers/${id}/return-answer`, { answers })
    expect(kindsOf(await answer('secretary-ua', ['Đã bổ sung.']))).toEqual(['appraisal.answer-each-point'])
    expect((await answer('staff-ua-6', ['a', 'b'])).status).toBe(403)
    expect((await answer('secretary-ub', ['a', 'b'])).status).toBe(404)
    expect((await answer('secretary-ua', ['Đã bổ sung số liệu.', 'Đã gắn biên bản.'])).status).toBe(200)
    expect(kindsOf(await answer('secretary-ua', ['a', 'b']))).toEqual(['appraisal.answered-already'])
    // The report is open again, on the same record.
    const save = await cast.request('secretary-ua', 'PUT', `/api/dossiers/${id}/report`, {
      baseRevision: 2,
      parts: { duties: 'a', results: 'tăng 12%' },
      merit: 'm',
    })
    expect(save.status).toBe(200)
    expect((await again('40/TTr')).status).toBe(200)

    const sent = await show('coordinator', id)
    expect(sent).toMatchObject({
      stage: 'submitted',
      submissions: [{ reportVersion: 1 }, { number: '40/TTr', reportVersion: 2 }],
    })
    expect(sent.returns[0].reasons[0]).toEqual({
      about: 'report',
      text: 'Nêu số liệu so với năm 2023.',
      answer: 'Đã bổ sung số liệu.',
    })
    const bench = await cast.request('coordinator', 'GET', '/api/dossier-workbench?year=2024')
    expect(bench.body.rows.find((row: { id: string }) => row.id === id)).toMatchObject({ again: true })
    expect((await appraise('coordinator', [id])).status).toBe(200)
    expect(kindsOf(await answer('secretary-ua', ['a', 'b']))).toEqual(['appraisal.nothing-to-answer'])
    expect(await readyCodes()).toContain(id)
    const history = await cast.request('secretary-ua', 'GET', `/api/history/dossier/${id}?size=50`)
    expect(history.body.rows.map((row: { act: string }) => row.act)).toEqual([
      'appraise-dossiers',
      'submit-dossiers',
      'save-report',
      'answer-return',
      'return-dossier',
      'submit-dossiers',
      'record-unit-vote',
      'save-report',
      'open-dossiers',
    ])
  })
})

describe('a head waits for the unit', () => {
  test('while the unit’s own title is under way; goes on when it is reached; stops when it is not', async () => {
    const [head = ''] = await recommended(cast, { people: ['head-ua'] })
    expect((await show('coordinator', head)).holds).toMatchObject([
      { kind: 'hold.unit-not-excellent', figures: { result: 'not-proposed' } },
    ])
    expect(await readyCodes()).not.toContain(head)

    const [unit = ''] = await opened(cast, { award: 'excellent-labour-collective' })
    expect((await show('coordinator', head)).holds).toMatchObject([{ kind: 'hold.waits-for-the-unit' }])
    expect(await readyCodes()).not.toContain(head)

    const council = (stage: 'council-passed' | 'council-failed' | null) =>
      cast.db.transaction().execute((tx) => markInCouncil(tx, [unit], stage))
    await council('council-passed')
    expect((await show('coordinator', head)).holds).toEqual([])
    expect(await readyCodes()).toContain(head)
    await council('council-failed')
    expect((await show('coordinator', head)).holds).toMatchObject([
      { kind: 'hold.unit-not-excellent', figures: { result: 'not-reached' } },
    ])
    await council(null)
    const deputy = (await recommended(cast, { people: ['staff-ua-7'] }))[0] ?? ''
    expect((await show('coordinator', deputy)).holds).toEqual([])
  })
})

test('the stage column is what the records say, for every dossier', async () => {
  const all = await cast.db.transaction().execute((tx) => dossiersOf(tx, { year: 2024 }))
  expect(all.map((one) => [one.code, one.stage])).toEqual(all.map((one) => [one.code, stageOf(one.records)]))
  const one = await cast.db.transaction().execute((tx) => dossierOf(tx, all[0]?.id ?? ''))
  expect(one?.code).toBe(all[0]?.code)
})
