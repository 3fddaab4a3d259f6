// A sitting from its convening to the decision that rests on it: every act done, forbidden, refused, not visible, said twice.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Cast } from '../../../tools/cast.ts'
import { closeRenderer } from '../../documents/render.ts'
import { draftGrant } from '../decisions/acts/draft-grant.ts'
import { handOverDecision } from '../decisions/acts/hand-over-decision.ts'
import { issueDecision } from '../decisions/acts/issue-decision.ts'
import { saveDecision } from '../decisions/acts/save-decision.ts'
import { withholdLine } from '../decisions/acts/withhold-line.ts'
import { signedFile } from '../decisions/testing/decisions-of-cast.ts'
import { listGrantable } from '../decisions/views/list-grantable.ts'
import { showDecision } from '../decisions/views/show-decision.ts'
import { dossierOf } from '../dossiers/dossiers.store.ts'
import { recommended, seasonOfTests } from '../dossiers/testing/season.ts'
import { confirmCount } from './acts/confirm-count.ts'
import { conveneSitting } from './acts/convene-sitting.ts'
import { enterCount } from './acts/enter-count.ts'
import { receiveWrittenAnswer } from './acts/receive-written-answer.ts'
import { recordAttendance } from './acts/record-attendance.ts'
import { recuseMember } from './acts/recuse-member.ts'
import { removeFromAgenda } from './acts/remove-from-agenda.ts'
import { signMinutes } from './acts/sign-minutes.ts'
import { listSittings } from './views/list-sittings.ts'
import { showSitting } from './views/show-sitting.ts'

let cast: Cast
let dossiers: readonly string[] = []
let sittingId = ''
beforeAll(async () => {
  cast = await seasonOfTests({ postedAwards: [] })
  dossiers = await recommended(cast, { people: ['staff-ua', 'staff-ua-2', 'staff-ua-3'] })
}, 60_000)
afterAll(async () => {
  await closeRenderer()
  await cast.close()
})

const kindsOf = (outcome: { status: number; refusals?: readonly { kind: string }[] }) => [
  outcome.status,
  ...(outcome.refusals ?? []).map((one) => one.kind),
]
const secretary = () => cast.as('council-secretary')
const today = () => cast.clock.now().slice(0, 10)
const shown = (who = 'council-secretary') => cast.as(who).seen(showSitting, { sittingId })
const who = (name: string) => cast.people[name] ?? ''
const members = ['council-chair', ...[1, 2, 3, 4, 5].map((n) => `council-member-${n}`)]
const nobody = '0190a0a0-0000-7000-8000-000000000001'
const stageOf = (id: string) => cast.db.transaction().execute(async (tx) => (await dossierOf(tx, id))?.stage)

test('is convened with the roll of that day; who may not, what is not ready', async () => {
  const asked = { year: 2024, heldOn: today(), place: 'Phòng họp 1', dossierIds: dossiers, ownPercent: 70 }
  expect((await cast.as('registrar').act(conveneSitting, asked)).status).toBe(403)
  expect((await cast.as(null).act(conveneSitting, asked)).status).toBe(401)
  const wrong = { ...asked, heldOn: '2019-12-31', dossierIds: [dossiers[0], dossiers[0], nobody] }
  expect(kindsOf(await secretary().act(conveneSitting, wrong))).toEqual([
    422,
    'council.too-few-members',
    'council.no-chair',
    'council.in-the-past',
    'council.dossier-twice',
    'council.dossier-not-ready',
  ])
  ;({ sittingId } = await secretary().done(conveneSitting, asked))
  expect(kindsOf(await secretary().act(conveneSitting, asked))).toEqual([
    422,
    ...dossiers.map(() => 'council.dossier-not-ready'),
  ])
  const after = await secretary().seen(listSittings, { year: 2024 })
  expect([after.ready.length, after.held.length]).toEqual([0, 0])
  const sitting = await shown('council-member-1')
  expect(sitting.roll).toHaveLength(6)
  expect(sitting).toMatchObject({ state: 'convened', items: 3, members: 6 })
  expect(await stageOf(dossiers[0] ?? '')).toBe('in-council')
  expect((await cast.as('staff-ua').view(showSitting, { sittingId })).status).toBe(404)
  expect((await cast.as('staff-ua').view(listSittings, { year: 2024 })).status).toBe(404)
  expect((await cast.as('auditor').seen(listSittings, { year: 2024 })).rows).toHaveLength(1)
})

test('a dossier is taken off with its reason, and is ready again', async () => {
  const last = (await shown()).agenda.at(-1)
  const asked = { sittingId, itemId: last?.id, reason: 'Chờ xác minh' }
  expect((await cast.as('council-chair').act(removeFromAgenda, asked)).status).toBe(403)
  expect((await secretary().act(removeFromAgenda, { ...asked, itemId: nobody })).status).toBe(404)
  await secretary().done(removeFromAgenda, asked)
  expect(kindsOf(await secretary().act(removeFromAgenda, asked))).toEqual([422, 'council.already-removed'])
  expect(await stageOf(dossiers[2] ?? '')).toBe('appraised')
  expect((await cast.as('staff-ua').act(removeFromAgenda, asked)).status).toBe(404)
})

test('attendance names everybody once; an absent member answers in writing; a member is recused', async () => {
  const [chair = '', one = '', two = '', ...others] = members.map(who)
  const asked = {
    sittingId,
    present: [chair, one, ...others],
    absent: [{ personId: two, reason: 'Công tác' }],
  }
  expect((await cast.as('minister').act(recordAttendance, asked)).status).toBe(403)
  const wrong = { ...asked, present: [chair, chair, nobody], absent: [] }
  expect(
    kindsOf(await secretary().act(recordAttendance, wrong))
      .slice(1)
      .sort(),
  ).toEqual(['council.member-left-out', 'council.not-on-the-roll', 'council.said-twice'])
  const answer = { sittingId, personId: two, receivedOn: today() }
  expect(kindsOf(await secretary().act(receiveWrittenAnswer, answer))).toEqual([422, 'council.not-absent'])
  await secretary().done(recordAttendance, asked)
  await secretary().done(receiveWrittenAnswer, answer)
  expect(kindsOf(await secretary().act(receiveWrittenAnswer, answer))).toEqual([
    422,
    'council.already-answered',
  ])
  expect(kindsOf(await secretary().act(receiveWrittenAnswer, { ...answer, personId: nobody }))).toContain(
    'council.not-on-the-roll',
  )
  expect((await cast.as('council-member-1').act(receiveWrittenAnswer, answer)).status).toBe(403)
  const item = (await shown()).agenda[0]
  const recusal = { sittingId, itemId: item?.id, personId: one, reason: 'Người nhà' }
  expect((await cast.as('council-member-3').act(recuseMember, recusal)).status).toBe(403)
  await cast.as('council-member-1').done(recuseMember, recusal)
  expect(kindsOf(await secretary().act(recuseMember, recusal))).toEqual([422, 'council.already-recused'])
  expect(kindsOf(await secretary().act(recuseMember, { ...recusal, personId: nobody }))).toEqual([
    422,
    'council.not-on-the-roll',
  ])
})

const line = (itemId: string | undefined, yes: number, ballots: number, writtenYes = 1) => ({
  itemId,
  ballots,
  yes,
  no: ballots - yes,
  invalid: 0,
  writtenYes,
  writtenNo: 1 - writtenYes,
})

test('a count must add up, and a second person types it without seeing it', async () => {
  const [first, second] = (await shown()).agenda
  const lines = [line(first?.id, 4, 4), line(second?.id, 2, 5, 0)]
  const wrong = [{ ...line(first?.id, 5, 5), no: 1 }, line(nobody, 1, 1)]
  expect(kindsOf(await secretary().act(enterCount, { sittingId, lines: wrong }))).toEqual([
    422,
    'council.item-unknown',
    'council.count-does-not-add-up',
    'council.more-ballots-than-present',
    'council.item-missing',
  ])
  expect((await cast.as('council-member-1').act(enterCount, { sittingId, lines })).status).toBe(403)
  const { countId } = await secretary().done(enterCount, { sittingId, lines })
  expect((await shown('council-chair')).count?.lines).toBeNull()
  expect((await shown()).count?.lines).toHaveLength(2)
  expect((await cast.request('council-chair', 'GET', `/api/sittings/${sittingId}/tally.pdf`)).status).toBe(
    404,
  )
  const asked = { sittingId, countId, lines }
  expect(kindsOf(await secretary().act(confirmCount, asked))).toEqual([422, 'council.same-person'])
  const differing = { ...asked, lines: [lines[0], line(second?.id, 3, 5, 0)] }
  expect(kindsOf(await cast.as('council-chair').act(confirmCount, differing))).toEqual([
    422,
    'council.counts-differ',
  ])
  expect(kindsOf(await cast.as('council-chair').act(confirmCount, { ...asked, countId: nobody }))).toEqual([
    422,
    'council.not-the-last-count',
  ])
  const minutes = { sittingId, number: '01/BB-HĐTĐKT', signedOn: today(), fileId: await signedFile(cast) }
  expect(kindsOf(await cast.as('council-chair').act(signMinutes, minutes))).toEqual([
    422,
    'council.not-confirmed',
  ])
  await cast.as('council-chair').done(confirmCount, asked)
  expect(kindsOf(await cast.as('council-member-1').act(confirmCount, asked))).toEqual([
    422,
    'council.already-confirmed',
  ])
  expect(kindsOf(await secretary().act(enterCount, { sittingId, lines }))).toEqual([
    422,
    'council.already-confirmed',
  ])
  expect((await cast.as('registrar').act(confirmCount, asked)).status).toBe(404)
  const frozen = { sittingId, itemId: first?.id, personId: who('council-member-2'), reason: 'x' }
  expect(kindsOf(await secretary().act(recuseMember, frozen))).toEqual([422, 'council.already-counted'])
})

test('the chair signs once; results stand on the whole membership; papers are drawn', async () => {
  const minutes = { sittingId, number: '01/BB-HĐTĐKT', signedOn: today(), fileId: await signedFile(cast) }
  expect(kindsOf(await secretary().act(signMinutes, minutes))).toEqual([403, 'council.only-the-chair-signs'])
  expect(
    kindsOf(await cast.as('council-chair').act(signMinutes, { ...minutes, signedOn: '2025-12-31' })),
  ).toEqual([422, 'council.in-the-future'])
  expect(
    kindsOf(await cast.as('council-chair').act(signMinutes, { ...minutes, signedOn: '2024-01-01' })),
  ).toEqual([422, 'council.signed-before-the-day'])
  expect(await cast.as('council-chair').done(signMinutes, minutes)).toEqual({
    sittingId,
    passed: 1,
    failed: 1,
  })
  expect(kindsOf(await cast.as('council-chair').act(signMinutes, minutes))).toEqual([
    422,
    'council.already-signed',
  ])
  expect(await Promise.all(dossiers.slice(0, 2).map(stageOf))).toEqual(['council-passed', 'council-failed'])
  const results = (await shown('minister')).agenda.flatMap((item) => item.result ?? [])
  expect(results.map((one) => [one.yes, one.writtenYes, one.entitled, one.reached])).toEqual([
    [4, 1, 6, true],
    [2, 0, 6, false],
  ])
  for (const paper of ['minutes.pdf', 'tally.pdf']) {
    const pdf = await cast.request('council-secretary', 'GET', `/api/sittings/${sittingId}/${paper}`)
    expect(pdf.raw.subarray(0, 5).toString()).toBe('%PDF-')
    expect((await cast.request('staff-ua', 'GET', `/api/sittings/${sittingId}/${paper}`)).status).toBe(404)
  }
}, 60_000)

test('what passed is drafted, issued by whoever holds the power, and its dossier is decided', async () => {
  const { groups } = await cast.as('coordinator').seen(listGrantable, {})
  expect(groups.flatMap((group) => group.dossiers.map((one) => one.id))).toEqual([dossiers[0]])
  expect(kindsOf(await cast.as('coordinator').act(draftGrant, { dossierIds: dossiers.slice(0, 2) }))).toEqual(
    [422, 'decision.dossier-not-passed'],
  )
  const { decisionId } = await cast.as('coordinator').done(draftGrant, { dossierIds: [dossiers[0]] })
  expect(kindsOf(await cast.as('coordinator').act(draftGrant, { dossierIds: [dossiers[0]] }))).toEqual([
    422,
    'decision.already-drafted',
  ])
  const { text, version, rows } = await cast.as('coordinator').seen(showDecision, { decisionId })
  const last = { decisionId, lineId: rows[0]?.id, reason: 'x' }
  expect(kindsOf(await cast.as('coordinator').act(withholdLine, last))).toEqual([422, 'decision.last-line'])
  const signatory = {
    personId: null,
    name: 'Nguyễn Thị head ua',
    office: 'Trưởng',
    form: 'own',
    head: null,
  }
  const byTheHead = { ...text, power: 'head-of-unit', signatory }
  await cast.as('coordinator').done(saveDecision, { decisionId, version, text: byTheHead })
  await cast.as('coordinator').done(handOverDecision, { decisionId })
  const fileId = await signedFile(cast)
  await cast.as('registrar').done(issueDecision, { decisionId, number: 1, signedOn: today(), fileId })
  expect(await stageOf(dossiers[0] ?? '')).toBe('decided')
  expect((await cast.as('staff-ua').seen(showDecision, { decisionId })).rows[0]?.honour?.state).toBe(
    'in-force',
  )
})
