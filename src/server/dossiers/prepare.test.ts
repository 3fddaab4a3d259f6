// Opening, writing, attaching, taking back, through the door: done, forbidden, refused with every reason, not visible, said twice.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Cast } from '../../../tools/cast.ts'
import { opened, prepared, seasonOfTests, submitted, uploaded, written } from './testing/season.ts'

let cast: Cast
beforeAll(async () => {
  cast = await seasonOfTests()
})
afterAll(() => cast.close())

const kindsOf = (answer: { body: { refusals: { kind: string }[] } }) =>
  answer.body.refusals.map((one) => one.kind)
const paper = (who: string, name: string) => uploaded(cast, who, name)
const body = (over: object) => ({
  unitId: cast.units.UA,
  award: 'advanced-worker',
  year: 2024,
  subjects: [{ personId: cast.people['staff-ua-9'] }],
  ...over,
})

describe('the guidance of the year', () => {
  const letter = (over: object) => ({
    year: 2023,
    number: '5/HD',
    on: '2024-12-01',
    submitBy: '2024-12-20',
    postedAwards: [],
    postingDays: 10,
    headRuleAward: null,
    ...over,
  })
  test('is written by the coordinator alone; what the law posts is posted anyway', async () => {
    expect((await cast.request('coordinator', 'POST', '/api/dossier-guidance', letter({}))).status).toBe(200)
    expect((await cast.request('secretary-ua', 'POST', '/api/dossier-guidance', letter({}))).status).toBe(403)
    expect((await cast.request(null, 'POST', '/api/dossier-guidance', letter({}))).status).toBe(401)
  })
  test('is refused with every reason', async () => {
    const wrong = letter({
      on: '2024-12-06',
      submitBy: '2024-12-01',
      postedAwards: ['golden-cup'],
      postingDays: 5,
      headRuleAward: 'advanced-worker',
    })
    const answer = await cast.request('coordinator', 'POST', '/api/dossier-guidance', wrong)
    expect(answer.status).toBe(422)
    expect([...new Set(kindsOf(answer))]).toEqual([
      'guidance.dated-in-the-future',
      'guidance.term-before-the-letter',
      'guidance.unknown-award',
      'guidance.head-rule-needs-a-collective-title',
      'guidance.law-asks-longer-posting',
    ])
    const unknown = await cast.request(
      'coordinator',
      'POST',
      '/api/dossier-guidance',
      letter({ headRuleAward: 'golden-cup' }),
    )
    expect(kindsOf(unknown)).toEqual(['guidance.unknown-award'])
  })
})

describe('opening', () => {
  test('by the unit’s secretary: numbered without gap, and the person is told', async () => {
    const answer = await cast.request(
      'secretary-ua',
      'POST',
      '/api/dossiers',
      body({ subjects: [{ personId: cast.people['staff-ua'] }, { personId: cast.people['staff-ua-2'] }] }),
    )
    expect(answer.status).toBe(200)
    const codes = answer.body.dossiers.map((one: { code: string }) => one.code)
    expect(codes).toEqual(['HS-2024-00001', 'HS-2024-00002'])
    const notices = await cast.request('staff-ua', 'GET', '/api/notices')
    expect(notices.body.rows[0]).toMatchObject({
      kind: 'dossiers.opened',
      figures: { code: 'HS-2024-00001' },
    })
  })
  test.for(['staff-ua', 'secretary-ub', 'coordinator', 'auditor'])('not by %s', async (who) => {
    expect((await cast.request(who, 'POST', '/api/dossiers', body({}))).status).toBe(403)
  })
  test('of a unit that does not exist is not found', async () => {
    const answer = await cast.request(
      'secretary-ua',
      'POST',
      '/api/dossiers',
      body({ unitId: '01900000-0000-7000-8000-000000000000' }),
    )
    expect(answer.status).toBe(404)
  })
  test('a second one for the same subject, award and year is refused with the first one’s code', async () => {
    const answer = await cast.request(
      'secretary-ua',
      'POST',
      '/api/dossiers',
      body({ subjects: [{ personId: cast.people['staff-ua'] }] }),
    )
    expect(answer.body.refusals[0]).toMatchObject({
      kind: 'dossier.already-open',
      figures: { code: 'HS-2024-00001' },
    })
  })
  test('is refused with every reason at once, and no number is lost', async () => {
    const answer = await cast.request(
      'secretary-ua',
      'POST',
      '/api/dossiers',
      body({
        award: 'excellent-labour-collective',
        year: 2030,
        subjects: [
          { personId: cast.people['staff-ub'] },
          { unitId: cast.units.UB },
          {
            name: 'Phòng Một',
            figures: {
              total: 5,
              completedOrBetter: 9,
              advancedWorkers: 4,
              grassrootsFighters: 1,
              rating: 'good',
            },
          },
        ],
      }),
    )
    expect(answer.status).toBe(422)
    expect(kindsOf(answer)).toEqual([
      'dossier.year-not-begun',
      'dossier.award-not-for-persons',
      'dossier.not-of-the-unit',
      'dossier.not-of-the-unit',
      'dossier.figures-above-total',
    ])
    const collective = await cast.request(
      'secretary-ua',
      'POST',
      '/api/dossiers',
      body({ subjects: [{ unitId: cast.units.UA }] }),
    )
    expect(kindsOf(collective)).toEqual(['dossier.award-not-for-collectives'])
    const unknown = await cast.request('secretary-ua', 'POST', '/api/dossiers', body({ award: 'golden-cup' }))
    expect(kindsOf(unknown)).toEqual(['dossier.unknown-award'])
    const next = await cast.request(
      'secretary-ua',
      'POST',
      '/api/dossiers',
      body({ subjects: [{ personId: cast.people['staff-ua-3'] }] }),
    )
    expect(next.body.dossiers[0].code).toBe('HS-2024-00003')
  })
  test('a small collective rests on the figures its unit states, counted exactly by the law', async () => {
    const figures = {
      total: 10,
      completedOrBetter: 10,
      advancedWorkers: 7,
      grassrootsFighters: 1,
      rating: 'excellent',
      memberDiscipline: [],
    }
    const opening = (name: string, over: object) =>
      cast.request(
        'secretary-ua',
        'POST',
        '/api/dossiers',
        body({ award: 'advanced-labour-collective', subjects: [{ name, figures: { ...figures, ...over } }] }),
      )
    const seven = await opening('Phòng Lưu vực', {})
    const six = await opening('Phòng Pháp chế', { advancedWorkers: 6 })
    const verdict = async (answer: { body: { dossiers: { id: string }[] } }) =>
      (await cast.request('secretary-ua', 'GET', `/api/dossiers/${answer.body.dossiers[0]?.id}`)).body.finding
    expect(await verdict(seven)).toMatchObject({ verdict: 'unknown', awaitingJudgement: true })
    expect(await verdict(six)).toMatchObject({ verdict: 'not-met' })
    expect(kindsOf(await opening('phòng pháp chế', {}))).toEqual(['dossier.already-open'])
  })
})

describe('who sees a dossier', () => {
  test.for([
    ['secretary-ua', 200],
    ['head-ua', 200],
    ['staff-ua', 200],
    ['staff-ua-5', 200],
    ['coordinator', 200],
    ['minister', 200],
    ['auditor', 200],
    ['secretary-ub', 404],
    ['staff-ub', 404],
    ['council-member-1', 404],
    ['registrar', 404],
    ['administrator', 404],
    [null, 401],
  ] as const)('%s: %i', async ([who, status]) => {
    const [first] = (await cast.request('secretary-ua', 'GET', '/api/dossiers?search=HS-2024-00001')).body
      .rows
    expect((await cast.request(who, 'GET', `/api/dossiers/${first.id}`)).status).toBe(status)
  })
  test('a unit’s list holds its own only; search ignores tone marks; the sheet is the list', async () => {
    await opened(cast, { unit: 'ub', people: ['staff-ub'] })
    const own = await cast.request('secretary-ub', 'GET', '/api/dossiers')
    expect(own.body.total).toBe(1)
    expect(
      (await cast.request('coordinator', 'GET', '/api/dossiers?search=nguyen thi staff ub')).body.total,
    ).toBe(1)
    const sheet = await cast.request('secretary-ub', 'GET', '/api/dossiers?format=xlsx')
    expect(sheet.headers['content-type']).toContain('spreadsheetml')
  })
})

describe('the report', () => {
  const save = (who: string | null, id: string, over: object) =>
    cast.request(who, 'PUT', `/api/dossiers/${id}/report`, {
      baseRevision: 1,
      parts: { results: 'một' },
      merit: 'm',
      ...over,
    })
  test('is saved by the person proposed and by the unit; the later of two at once keeps both texts', async () => {
    const [id = ''] = await opened(cast, { people: ['staff-ua-4'] })
    expect((await save('staff-ua-4', id, {})).body).toMatchObject({
      revision: 2,
      conflict: false,
      keptAs: null,
    })
    const late = await save('secretary-ua', id, { parts: { results: 'hai' } })
    expect(late.body).toMatchObject({
      revision: 2,
      conflict: true,
      keptAs: 1,
      draft: { parts: { results: 'một' } },
    })
    const mended = await save('secretary-ua', id, {
      baseRevision: 2,
      parts: { results: 'một và hai' },
      keep: true,
    })
    expect(mended.body).toMatchObject({ revision: 3, conflict: false, keptAs: 3 })
    const shown = await cast.request('staff-ua-4', 'GET', `/api/dossiers/${id}/report?version=1`)
    expect(shown.body.versions.map((one: { because: string }) => one.because)).toEqual([
      'kept',
      'other-hand',
      'conflict',
    ])
    expect(shown.body.compared).toMatchObject({ version: 1, parts: { results: 'hai' } })
    expect(shown.body.known).toContainEqual(
      expect.objectContaining({ about: 'rating', figures: { year: 2024, rating: 'good', points: '' } }),
    )
    expect(
      (await save('secretary-ua', id, { baseRevision: 3, parts: { results: 'một và hai' } })).body,
    ).toMatchObject({ revision: 3, keptAs: null })
  })
  test('not by a colleague, not by another unit, not under an unknown part, not once it was sent up', async () => {
    const [id = ''] = await prepared(cast, { people: ['staff-ua-5'] })
    expect((await save('staff-ua-6', id, {})).status).toBe(403)
    expect((await save('secretary-ub', id, {})).status).toBe(404)
    expect(kindsOf(await save('staff-ua-5', id, { parts: { poetry: 'x' } }))).toEqual(['report.unknown-part'])
    await submitted(cast, [id])
    expect(kindsOf(await save('staff-ua-5', id, {}))).toEqual(['report.not-open'])
  })
  test('prints, and so does the cover of the file', async () => {
    const [id = ''] = await opened(cast, { people: ['staff-ua-6'] })
    await written(cast, [id], { people: ['staff-ua-6'] })
    for (const paperName of ['report.pdf', 'cover.pdf']) {
      const pdf = await cast.request('secretary-ua', 'GET', `/api/dossiers/${id}/${paperName}`)
      expect(pdf.status).toBe(200)
      expect(pdf.raw.subarray(0, 5).toString()).toBe('%PDF-')
    }
    expect((await cast.request('secretary-ub', 'GET', `/api/dossiers/${id}/report.pdf`)).status).toBe(404)
  })
})

describe('evidence', () => {
  test('is added once, used again, and a use by several persons is seen', async () => {
    const [one = '', two = ''] = await opened(cast, {
      award: 'grassroots-emulation-fighter',
      people: ['staff-ua', 'staff-ua-2'],
    })
    const fileId = await paper('secretary-ua', 'sang-kien.txt')
    const attach = (id: string, evidence: object, document: string | null = null) =>
      cast.request('secretary-ua', 'POST', `/api/dossiers/${id}/evidence`, { evidence, document })
    const first = await attach(one, { title: 'Sáng kiến SK-18', fileId })
    expect(first.status).toBe(200)
    expect(kindsOf(await attach(one, { evidenceId: first.body.evidenceId }))).toEqual([
      'evidence.already-used',
    ])
    const again = await attach(
      two,
      { evidenceId: first.body.evidenceId },
      'certificate-initiative-or-excellent-rating',
    )
    expect(again.body.evidenceId).toBe(first.body.evidenceId)
    const shown = await cast.request('secretary-ua', 'GET', `/api/dossiers/${two}`)
    const shared = shown.body.checks.find((check: { kind: string }) => check.kind === 'evidence-shared')
    expect(shared).toMatchObject({ verdict: 'warns', figures: { title: 'Sáng kiến SK-18', count: 2 } })
    expect(shared.links[0].to).toBe(`/dossiers/${one}`)
    expect(
      shown.body.documents.find(
        (one2: { code: string }) => one2.code === 'certificate-initiative-or-excellent-rating',
      ).state,
    ).toBe('present')
    const list = await cast.request('secretary-ua', 'GET', `/api/dossier-evidence?unitId=${cast.units.UA}`)
    expect(list.body.rows[0].uses).toHaveLength(2)
    expect(
      (await cast.request('secretary-ub', 'GET', `/api/dossier-evidence?unitId=${cast.units.UA}`)).status,
    ).toBe(404)
    expect((await cast.request('head-ua', 'GET', `/api/files/${fileId}`)).status).toBe(200)
    expect((await cast.request('secretary-ub', 'GET', `/api/files/${fileId}`)).status).toBe(404)
    const out = await cast.request(
      'secretary-ua',
      'DELETE',
      `/api/dossiers/${two}/evidence/${again.body.useId}`,
    )
    expect(out.status).toBe(200)
    expect(
      (await cast.request('secretary-ua', 'DELETE', `/api/dossiers/${two}/evidence/${again.body.useId}`))
        .status,
    ).toBe(404)
  })
  test('the same file is not added twice by a unit', async () => {
    const [one = '', two = ''] = await opened(cast, {
      award: 'grassroots-emulation-fighter',
      people: ['staff-ua-3', 'staff-ua-4'],
    })
    const fileId = await paper('secretary-ua', 'quyet-dinh.txt')
    const attach = (id: string) =>
      cast.request('secretary-ua', 'POST', `/api/dossiers/${id}/evidence`, {
        evidence: { title: 'Quyết định', fileId },
        document: null,
      })
    const ids = [await attach(one), await attach(two)].map((answer) => answer.body.evidenceId)
    expect(ids[0]).toBe(ids[1])
  })
  test('is refused with its reasons', async () => {
    const [id = ''] = await opened(cast, { award: 'grassroots-emulation-fighter', people: ['staff-ua-7'] })
    const [ofUb = ''] = await opened(cast, {
      unit: 'ub',
      award: 'grassroots-emulation-fighter',
      people: ['staff-ub-2'],
    })
    const theirs = await cast.request('secretary-ub', 'POST', `/api/dossiers/${ofUb}/evidence`, {
      evidence: { title: 'Của UB', fileId: await paper('secretary-ub', 'ub.txt') },
      document: null,
    })
    const attach = (who: string, evidence: object, document: string | null = null) =>
      cast.request(who, 'POST', `/api/dossiers/${id}/evidence`, { evidence, document })
    const fileId = '01900000-0000-7000-8000-000000000000'
    expect(
      kindsOf(await attach('secretary-ua', { title: 'x', fileId, issuedOn: '2024-12-09' }, 'poem')),
    ).toEqual(['evidence.unknown-file', 'evidence.issued-in-the-future', 'evidence.document-not-asked'])
    expect(kindsOf(await attach('secretary-ua', { evidenceId: theirs.body.evidenceId }))).toEqual([
      'evidence.of-another-unit',
    ])
    expect((await attach('secretary-ua', { evidenceId: fileId })).status).toBe(404)
    expect((await attach('staff-ua-8', { title: 'x', fileId })).status).toBe(403)
    expect((await attach('secretary-ub', { title: 'x', fileId })).status).toBe(404)
    const [sent = ''] = await prepared(cast, { people: ['staff-ua-7'] })
    await submitted(cast, [sent])
    const late = await cast.request('secretary-ua', 'POST', `/api/dossiers/${sent}/evidence`, {
      evidence: { title: 'x', fileId: await paper('secretary-ua', 'late.txt') },
      document: null,
    })
    expect(kindsOf(late)).toEqual(['evidence.not-open'])
  })
})

describe('taking back', () => {
  test('by the unit, with the reason; then a new one may be opened', async () => {
    const [id = ''] = await opened(cast, { people: ['staff-ua-8'] })
    const withdraw = (who: string) =>
      cast.request(who, 'POST', `/api/dossiers/${id}/withdrawal`, { reason: 'Chuyển công tác' })
    expect((await withdraw('staff-ua-8')).status).toBe(403)
    expect((await withdraw('secretary-ub')).status).toBe(404)
    expect((await withdraw('head-ua')).status).toBe(200)
    expect(kindsOf(await withdraw('head-ua'))).toEqual(['dossier.withdrawn'])
    expect((await cast.request('secretary-ua', 'GET', `/api/dossiers/${id}`)).body).toMatchObject({
      stage: 'withdrawn',
      withdrawal: { reason: 'Chuyển công tác' },
    })
    expect(await opened(cast, { people: ['staff-ua-8'] })).toHaveLength(1)
  })
})
