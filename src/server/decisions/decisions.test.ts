// A decision from draft to issue, and what a revocation and a correction change: every act done, forbidden, refused, not visible, said twice.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, castOf } from '../../../tools/cast.ts'
import { searchEverything as searchView } from '../search/views/search.ts'
import { discardDecision } from './acts/discard-decision.ts'
import { draftCorrection } from './acts/draft-correction.ts'
import { draftGrant } from './acts/draft-grant.ts'
import { draftGrantOnPaper } from './acts/draft-grant-on-paper.ts'
import { draftRestoration } from './acts/draft-restoration.ts'
import { draftRevocation } from './acts/draft-revocation.ts'
import { handOverDecision } from './acts/hand-over-decision.ts'
import { issueDecision } from './acts/issue-decision.ts'
import { reopenDecision } from './acts/reopen-decision.ts'
import { saveDecision } from './acts/save-decision.ts'
import { withholdLine } from './acts/withhold-line.ts'
import { wholeLog } from './registry.store.ts'
import { firstBroken } from './registry.ts'
import { issuedGrant, paperGrant, signedFile } from './testing/decisions-of-cast.ts'
import { listDecisions } from './views/list-decisions.ts'
import { listGrantable } from './views/list-grantable.ts'
import { showDecision } from './views/show-decision.ts'

let cast: Cast
beforeAll(async () => {
  cast = await castOf('2024-03-01')
})
afterAll(() => cast.close())

const kindsOf = (outcome: { status: number; refusals?: readonly { kind: string }[] }) => [
  outcome.status,
  ...(outcome.refusals ?? []).map((one) => one.kind),
]
const coordinator = () => cast.as('coordinator')
const draft = async (more: object = {}) =>
  (await coordinator().done(draftGrantOnPaper, paperGrant(cast, more))).decisionId
const shown = (decisionId: string, who = 'coordinator') => cast.as(who).seen(showDecision, { decisionId })
const nobody = '0190a0a0-0000-7000-8000-000000000001'

test('a draft is refused with every reason at once', async () => {
  const wrong = paperGrant(cast, {
    award: 'excellent-labour-collective',
    yearTo: 2022,
    minutes: null,
    recipients: [
      { personId: cast.people['staff-ua'], merit: 'a' },
      { unitId: nobody, merit: 'a' },
      { personId: cast.people['staff-ua'], merit: 'a' },
    ],
  })
  expect(kindsOf(await coordinator().act(draftGrantOnPaper, wrong))).toEqual([
    422,
    'decision.years-reversed',
    'decision.no-minutes',
    'decision.recipient-twice',
    'decision.award-not-for-recipient',
    'decision.unknown-recipient',
    'decision.award-not-for-recipient',
  ])
  expect(
    kindsOf(await coordinator().act(draftGrantOnPaper, paperGrant(cast, { award: 'no-such-award' }))),
  ).toEqual([422, 'decision.unknown-award'])
  expect((await cast.as('registrar').act(draftGrantOnPaper, paperGrant(cast))).status).toBe(403)
  expect((await cast.as(null).act(draftGrantOnPaper, paperGrant(cast))).status).toBe(401)
  expect(kindsOf(await coordinator().act(draftGrant, { dossierIds: [nobody, nobody] }))).toEqual([
    422,
    'decision.dossier-twice',
    'decision.dossier-not-passed',
    'decision.dossier-not-passed',
  ])
  expect((await cast.as('registrar').act(draftGrant, { dossierIds: [nobody] })).status).toBe(403)
})

test('a draft is edited by the coordinator, seen by those who prepare, and not by the house', async () => {
  const decisionId = await draft()
  const before = await shown(decisionId)
  expect(before.text.summary).toContain('Bằng khen của Bộ Tài nguyên và Môi trường (thử)')
  expect(before.rows.map((row) => row.position)).toEqual([1, 2])
  const text = { ...before.text, summary: 'Về việc khen thưởng', place: 'Hà Nội', series: 'QĐ-BTNMT' }
  expect(await coordinator().done(saveDecision, { decisionId, version: 1, text })).toEqual({
    decisionId,
    version: 2,
  })
  expect((await shown(decisionId)).text).toMatchObject({ summary: 'Về việc khen thưởng' })
  const stale = { ...text, power: 'nobody', signatory: { ...text.signatory, form: 'KT', head: null } }
  expect(kindsOf(await coordinator().act(saveDecision, { decisionId, version: 1, text: stale }))).toEqual([
    422,
    'decision.changed-meanwhile',
    'decision.power-unknown',
    'decision.head-missing',
  ])
  expect((await cast.as('registrar').act(saveDecision, { decisionId, version: 2, text })).status).toBe(403)
  expect((await cast.as('staff-ua').view(showDecision, { decisionId })).status).toBe(404)
  expect((await cast.as('staff-ua').act(saveDecision, { decisionId, version: 2, text })).status).toBe(404)
  for (const who of ['minister', 'auditor', 'registrar', 'council-member-1'])
    expect((await cast.as(who).view(showDecision, { decisionId })).status).toBe(200)
  await coordinator().done(discardDecision, { decisionId, reason: 'thử' })
  expect(kindsOf(await coordinator().act(discardDecision, { decisionId, reason: 'thử' }))).toEqual([
    422,
    'decision.already-discarded',
  ])
  expect(kindsOf(await coordinator().act(handOverDecision, { decisionId }))).toEqual([
    422,
    'decision.already-discarded',
  ])
})

test('somebody is left out and taken in again; the first article counts again', async () => {
  const decisionId = await draft()
  const [first, second] = (await shown(decisionId)).rows
  const lineId = first?.id ?? ''
  await coordinator().done(withholdLine, { decisionId, lineId, reason: 'xin rút' })
  expect((await shown(decisionId)).text.articles[0]).toContain('cho 01 tập thể đã')
  const last = { decisionId, lineId: second?.id, reason: 'x' }
  expect(kindsOf(await coordinator().act(withholdLine, last))).toEqual([422, 'decision.last-line'])
  expect((await coordinator().act(withholdLine, { ...last, lineId: nobody })).status).toBe(404)
  expect((await cast.as('registrar').act(withholdLine, { decisionId, lineId, reason: null })).status).toBe(
    403,
  )
  await coordinator().done(withholdLine, { decisionId, lineId, reason: null })
  expect((await shown(decisionId)).text.articles[0]).toContain('cho 01 tập thể và 01 cá nhân đã')
  await coordinator().done(handOverDecision, { decisionId })
  expect(kindsOf(await coordinator().act(withholdLine, { decisionId, lineId, reason: 'x' }))).toEqual([
    422,
    'decision.handed-over',
  ])
  expect(kindsOf(await coordinator().act(handOverDecision, { decisionId }))).toEqual([
    422,
    'decision.handed-over',
  ])
  expect((await cast.as('minister').act(reopenDecision, { decisionId, reason: 'x' })).status).toBe(403)
  await cast.as('registrar').done(reopenDecision, { decisionId, reason: 'sai ký hiệu' })
  expect((await shown(decisionId)).note).toBe('sai ký hiệu')
  expect(kindsOf(await cast.as('registrar').act(reopenDecision, { decisionId, reason: 'x' }))).toEqual([
    422,
    'decision.not-handed-over',
  ])
  expect((await cast.as('registrar').act(discardDecision, { decisionId, reason: 'x' })).status).toBe(403)
  await coordinator().done(discardDecision, { decisionId, reason: 'thử' })
})

test('a draft without signatory is not handed over', async () => {
  const decisionId = await draft()
  const { text } = await shown(decisionId)
  const unsigned = { ...text, signatory: { ...text.signatory, personId: null, name: '……' } }
  await coordinator().done(saveDecision, { decisionId, version: 1, text: unsigned })
  expect(kindsOf(await coordinator().act(handOverDecision, { decisionId }))).toEqual([
    422,
    'decision.signatory-missing',
  ])
  await coordinator().done(discardDecision, { decisionId, reason: 'thử' })
})

test('the registrar is refused a number that is not next, a wrong day, a missing file, a power the law does not give', async () => {
  const decisionId = await draft({
    award: 'advanced-worker',
    recipients: [{ personId: cast.people['staff-ua-2'], merit: 'a' }],
  })
  const fileId = await signedFile(cast)
  const typed = { decisionId, number: 1, signedOn: '2024-01-22', fileId }
  expect(kindsOf(await cast.as('registrar').act(issueDecision, typed))).toEqual([
    422,
    'decision.not-handed-over',
    'decision.signatory-not-in-office',
  ])
  const { text, version } = await shown(decisionId)
  const minister = { ...text, power: 'minister' }
  await coordinator().done(saveDecision, { decisionId, version, text: minister })
  await coordinator().done(handOverDecision, { decisionId })
  const wrong = { ...typed, number: 7, signedOn: '2024-03-02', fileId: nobody }
  expect(kindsOf(await cast.as('registrar').act(issueDecision, wrong))).toEqual([
    422,
    'decision.number-not-next',
    'decision.signed-in-the-future',
    'decision.file-unknown',
    'decision.no-power',
  ])
  expect(
    kindsOf(await cast.as('registrar').act(issueDecision, { ...typed, signedOn: '2024-01-09' })),
  ).toEqual([422, 'decision.signed-before-the-council', 'decision.no-power'])
  expect((await coordinator().act(issueDecision, typed)).status).toBe(403)
  expect((await cast.as('staff-ua').act(issueDecision, typed)).status).toBe(404)
  await coordinator().done(discardDecision, { decisionId, reason: 'không đúng thẩm quyền' })
})

test('issued in one stroke: honours, prizes by the law, certificates, log, notices; numbers follow without gap', async () => {
  const one = await issuedGrant(cast, 1, '2024-01-22')
  expect(one).toMatchObject({ number: `1/${one.text.series}`, signedOn: '2024-01-22', state: 'issued' })
  expect(one.power).toMatchObject({ may: true, citation: { document: '06/2022/QH15', article: '79' } })
  expect(one.rows.map((row) => [row.honour?.state, row.prize?.amount, row.prize?.paid])).toEqual([
    ['in-force', 2_700_000, true],
    ['in-force', 5_400_000, true],
  ])
  expect(one.totalDong).toBe(8_100_000)
  expect(one.rows[0]?.honour?.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{20}$/)
  expect((await shown(one.id, 'staff-ub')).rows[0]?.honour?.code).toBe('')
  const again = { decisionId: one.id, number: 2, signedOn: '2024-01-23', fileId: await signedFile(cast) }
  expect(kindsOf(await cast.as('registrar').act(issueDecision, again))).toEqual([
    422,
    'decision.already-issued',
  ])
  const same = await draft()
  await coordinator().done(handOverDecision, { decisionId: same })
  expect(
    kindsOf(
      await cast.as('registrar').act(issueDecision, { ...again, decisionId: same, signedOn: '2024-01-21' }),
    ),
  ).toEqual([422, 'decision.signed-before-the-last', 'decision.already-held', 'decision.already-held'])
  await coordinator().done(discardDecision, { decisionId: same, reason: 'đã có' })
  const told = await cast.db
    .selectFrom('notice')
    .select('person_id')
    .where('kind', '=', 'decisions.grant')
    .execute()
  expect(told.map((row) => row.person_id).sort()).toEqual(
    [cast.people['staff-ua'], cast.people['secretary-ub'], cast.people['head-ub']].sort(),
  )
  const log = await cast.db.transaction().execute((tx) => wholeLog(tx))
  expect(log).toHaveLength(2)
  expect(firstBroken(log)).toBeUndefined()
  const forged = log.map((entry) =>
    entry.index === 1 ? { ...entry, leaf: entry.leaf.replace('2023', '2022') } : entry,
  )
  expect(firstBroken(forged)).toBe(1)
  await expect(
    cast.db.updateTable('decision').set({ ground: null }).where('id', '=', one.id).execute(),
  ).rejects.toThrow('kept for ever')
})

test('a correction and a revocation are decisions of their own; a restoration gives back', async () => {
  const [{ id: decisionId } = { id: '' }] = (await coordinator().seen(listDecisions, { state: 'issued' }))
    .rows
  const { rows } = await shown(decisionId)
  const [person, unit] = rows.map((row) => row.id)
  const correction = {
    decisionId,
    reason: 'Lỗi kỹ thuật khi lập danh sách',
    lines: [{ lineId: person, field: 'name', correct: 'Nguyễn Thị Đúng' }],
  }
  expect(
    kindsOf(
      await coordinator().act(draftCorrection, {
        ...correction,
        lines: [
          { lineId: nobody, field: 'name', correct: 'x' },
          { lineId: person, field: 'name', correct: rows[0]?.name },
        ],
      }),
    ),
  ).toEqual([422, 'decision.line-unknown', 'decision.nothing-to-correct'])
  const { decisionId: correcting } = await coordinator().done(draftCorrection, correction)
  expect(kindsOf(await coordinator().act(draftCorrection, correction))).toEqual([
    422,
    'decision.already-drafted',
  ])
  expect(
    kindsOf(await coordinator().act(draftCorrection, { ...correction, decisionId: correcting })),
  ).toEqual([422, 'decision.not-issued'])
  expect((await cast.as('staff-ua').act(draftCorrection, correction)).status).toBe(403)
  const { text } = await shown(correcting)
  expect(
    kindsOf(
      await coordinator().act(saveDecision, {
        decisionId: correcting,
        version: 1,
        text: { ...text, power: 'head-of-unit' },
      }),
    ),
  ).toEqual([422, 'decision.power-of-the-first'])
  await issue(correcting, 2, '2024-02-01')
  const corrected = await shown(decisionId)
  expect(corrected.rows[0]).toMatchObject({ name: 'Nguyễn Thị Đúng', honour: { state: 'corrected' } })
  expect(corrected.laterDecisions).toMatchObject([{ id: correcting, kind: 'correct' }])
  expect(
    kindsOf(await coordinator().act(draftCorrection, { ...correction, decisionId: correcting })),
  ).toEqual([422, 'decision.not-a-grant'])

  const revocation = {
    decisionId,
    lineIds: [unit],
    ground: 'fraud-in-declaring',
    reason: 'Khai báo gian dối',
  }
  const wrong = { ...revocation, ground: 'no-such-ground', lineIds: [unit, unit] }
  expect(kindsOf(await coordinator().act(draftRevocation, wrong))).toEqual([
    422,
    'decision.line-twice',
    'decision.ground-unknown',
  ])
  expect((await cast.as('minister').act(draftRevocation, revocation)).status).toBe(403)
  const notYet = { decisionId, lineIds: [unit], reason: 'x' }
  expect(kindsOf(await coordinator().act(draftRestoration, notYet))).toEqual([
    422,
    'decision.line-not-revoked',
  ])
  const { decisionId: revoking } = await coordinator().done(draftRevocation, revocation)
  await coordinator().done(handOverDecision, { decisionId: revoking })
  const typed = { decisionId: revoking, number: 3, signedOn: '2024-01-20', fileId: await signedFile(cast) }
  expect(kindsOf(await cast.as('registrar').act(issueDecision, typed))).toEqual([
    422,
    'decision.signed-before-the-last',
    'decision.signed-before-the-first',
  ])
  await cast.as('registrar').done(issueDecision, { ...typed, signedOn: '2024-02-10' })
  expect((await shown(decisionId)).rows[1]?.honour?.state).toBe('revoked')
  expect(kindsOf(await coordinator().act(draftRevocation, revocation))).toEqual([
    422,
    'decision.line-revoked',
  ])

  const { decisionId: restoring } = await coordinator().done(draftRestoration, {
    ...notYet,
    reason: 'Kết luận mới',
  })
  expect((await cast.as('registrar').act(draftRestoration, notYet)).status).toBe(403)
  await issue(restoring, 4, '2024-02-20')
  expect((await shown(decisionId)).rows[1]?.honour?.state).toBe('in-force')
  const log = await cast.db.transaction().execute((tx) => wholeLog(tx))
  expect(log.map((entry) => entry.kind)).toEqual(['granted', 'granted', 'corrected', 'revoked', 'restored'])
  expect(firstBroken(log)).toBeUndefined()
})

async function issue(decisionId: string, number: number, signedOn: string) {
  await coordinator().done(handOverDecision, { decisionId })
  return cast
    .as('registrar')
    .done(issueDecision, { decisionId, number, signedOn, fileId: await signedFile(cast) })
}

test('the list shows issued ones to the house, drafts to those who prepare; search ignores tone marks', async () => {
  const decisionId = await draft({
    award: 'excellent-labour-collective',
    recipients: [{ unitId: cast.units.UC, merit: 'a' }],
  })
  const all = await coordinator().seen(listDecisions, {})
  expect(all.rows[0]).toMatchObject({ id: decisionId, state: 'drafted', number: null })
  const ofTheHouse = await cast.as('staff-ub').seen(listDecisions, {})
  expect(ofTheHouse.rows.map((row) => row.state)).toEqual(['issued', 'issued', 'issued', 'issued'])
  expect(ofTheHouse.abilities['draft-grant']).toBe('access.only-roles')
  expect(
    (await cast.as('staff-ub').seen(listDecisions, { search: 'thu hoi hay huy bo mot phan' })).total,
  ).toBe(0)
  expect((await cast.as('staff-ub').seen(listDecisions, { search: 'huy bo mot phan' })).total).toBe(1)
  expect((await cast.as(null).view(listDecisions, {})).status).toBe(401)
  expect((await coordinator().seen(listGrantable, {})).groups).toEqual([])
  expect((await cast.as('staff-ub').view(listGrantable, {})).status).toBe(404)
})

test('the one search finds an issued decision by its number and its subject, and no draft', async () => {
  const hits = async (text: string) => {
    const { results } = await cast.as('staff-ub').seen(searchView, { text })
    return results.filter((one) => one.kind === 'decision').map((one) => one.detail)
  }
  const [first] = (await coordinator().seen(listDecisions, { kind: 'grant', state: 'issued' })).rows
  expect(await hits(first?.number ?? '')).toContain(first?.number)
  expect(await hits('ve viec dinh chinh')).toHaveLength(1)
  expect(await hits('Tap the lao dong xuat sac')).toEqual([])
})
