// The block's meeting through the door: attendance, ranking agreed, election counted; ranking and vote are separate acts.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, castOf } from '../../../../tools/cast.ts'
import type { Contract } from '../../../contract/define.ts'
import { see } from '../../perform.ts'
import type { View } from '../../view.ts'
import { type BlockOfCast, blockOfCast, openTheYear, paperOf, score } from '../block-of-cast.ts'
import { blockFact } from '../scores.facts.ts'
import { waiting } from '../scores.waiting.ts'
import { listBlocks } from '../views/list-blocks.ts'
import { printBlockMinutes } from '../views/print-block-minutes.ts'
import { printElection } from '../views/print-election.ts'
import { printScoreSheet } from '../views/print-score-sheet.ts'
import { showBlock } from '../views/show-block.ts'
import { showBlockMeeting } from '../views/show-block-meeting.ts'
import { showRanking } from '../views/show-ranking.ts'
import { showScoreSheet } from '../views/show-score-sheet.ts'
import { showScorecard } from '../views/show-scorecard.ts'
import { agreeRanking } from './agree-ranking.ts'
import { breakTieAct } from './break-tie.ts'
import { keepBlockMinutes } from './keep-block-minutes.ts'
import { recordBlockMeeting } from './record-block-meeting.ts'
import { recordElection } from './record-election.ts'

let cast: Cast
let block: BlockOfCast
let meetingId = ''
beforeAll(async () => {
  cast = await castOf('2024-12-04')
  block = await blockOfCast(cast)
  await openTheYear(cast)
})
afterAll(() => cast.close())

const kindsOf = (outcome: { status: number; refusals?: readonly { kind: string }[] }) => [
  outcome.status,
  ...(outcome.refusals ?? []).map((one) => one.kind),
]
const bytesOf = async <C extends Contract, L>(who: string, view: View<C, L>, input: unknown) => {
  const caller = cast.callerFor(await cast.actorOf(who))
  return see(cast.db, view, input, caller, (loaded, context, parsed) => view.bytes?.(loaded, context, parsed))
}
const fact = (unit: 'UA' | 'UB' | 'UC' | 'TCCB') =>
  cast.db.transaction().execute((tx) => blockFact(tx, cast.units[unit], 2024))
const everybody = (present: boolean[] = [true, true, true]) =>
  [cast.units.UA, cast.units.UB, cast.units.UC].map((unitId, index) => ({
    unitId,
    present: present[index] ?? true,
  }))
const meeting = (input: object = {}, who = 'head-ua') =>
  cast.as(who).act(recordBlockMeeting, {
    blockId: block.blockId,
    kind: 'final',
    startsAt: '2024-12-03T08:30',
    endsAt: '2024-12-03T11:00',
    venue: 'Trụ sở Cục Quản lý tài nguyên nước',
    chair: 'Bà Cấn Thị Loan, Khối trưởng',
    secretary: 'Ông Lê Văn Đức',
    attendance: everybody(),
    proceedings: ['Báo cáo kết quả chấm chéo.'],
    conclusions: ['Thống nhất điểm của các thành viên.'],
    ...input,
  })

describe('recording a meeting', () => {
  test('refused: an impossible day, an end before the start, tomorrow, a roll that is not whole', async () => {
    expect(kindsOf(await meeting({ startsAt: '2024-02-30T08:00', endsAt: '2024-02-29T08:00' }))).toEqual([
      422,
      'meeting.impossible-day',
      'meeting.ends-before-it-starts',
    ])
    const attendance = [
      { unitId: cast.units.UA, present: true },
      { unitId: cast.units.DA, present: true },
    ]
    expect(
      kindsOf(await meeting({ startsAt: '2024-12-05T08:00', endsAt: '2024-12-05T09:00', attendance })),
    ).toEqual([422, 'meeting.in-the-future', 'meeting.attendance-missing', 'block.not-a-member'])
    expect(kindsOf(await meeting({ startsAt: '8 giờ' }))[0]).toBe(400)
    expect(kindsOf(await meeting({}, 'head-ub'))).toEqual([403, 'scores.only-the-block-head'])
    expect(kindsOf(await meeting({}, 'head-da'))).toEqual([404, 'access.not-found'])
  })

  test('done, its signed minutes kept', async () => {
    const done = await meeting({ attendance: everybody([true, true, false]) })
    expect(done.status).toBe(200)
    meetingId = done.status === 200 ? done.output.meetingId : ''
    const fileId = await paperOf(cast, 'head-ua', 'bien-ban.pdf')
    const keep = (input: object, who = 'head-ua') =>
      cast.as(who).act(keepBlockMinutes, { meetingId, signedOn: '2024-12-03', fileId, ...input })
    expect(kindsOf(await keep({ signedOn: '2024-12-02' }))).toEqual([
      422,
      'meeting.signed-before-it-was-held',
    ])
    expect(kindsOf(await keep({ signedOn: '2024-12-09', fileId: block.blockId }))).toEqual([
      422,
      'meeting.signed-in-the-future',
      'meeting.unknown-file',
    ])
    expect(kindsOf(await keep({}, 'head-uc'))).toEqual([403, 'scores.only-the-block-head'])
    expect(kindsOf(await keep({}, 'head-db'))).toEqual([404, 'access.not-found'])
    expect((await keep({ number: '03/BB-KTĐ1' })).status).toBe(200)
    const seen = await cast.as('staff-uc').seen(showBlockMeeting, { meetingId })
    expect(seen).toMatchObject({
      startsAt: '2024-12-03T08:30',
      papers: [{ number: '03/BB-KTĐ1' }],
      election: null,
    })
    expect((await cast.as('staff-da').view(showBlockMeeting, { meetingId })).status).toBe(404)
  })

  test('its minutes print as PDF', async () => {
    const answer = await bytesOf('secretary-uc', printBlockMinutes, { meetingId })
    expect(answer.status === 200 && new TextDecoder().decode(answer.output?.bytes.subarray(0, 5))).toBe(
      '%PDF-',
    )
    expect((await bytesOf('secretary-da', printBlockMinutes, { meetingId })).status).toBe(404)
    expect((await bytesOf('secretary-uc', printElection, { meetingId })).status).toBe(404)
  })
})

describe('the ranking', () => {
  const agree = (input: object = {}, who = 'head-ua') =>
    cast.as(who).act(agreeRanking, { meetingId, stage: 'block', ...input })

  test('is refused while no sheet is scored by the block', async () => {
    expect(kindsOf(await agree())).toEqual([422, 'ranking.nobody-to-rank'])
  })

  test('keeps places as they stand, ties told, what is missing without a place; it elects nobody', async () => {
    await score(cast, 'secretary-ua', block.sheets.UA, 'self')
    await score(cast, 'secretary-ub', block.sheets.UB, 'self')
    await score(cast, 'secretary-ub', block.sheets.UA, 'block')
    await score(cast, 'head-ua', block.sheets.UB, 'block')
    const seen = await cast.as('staff-uc').seen(showRanking, { blockId: block.blockId })
    expect(seen.stage).toBe('block')
    expect(seen.rows.map((row) => [row.place, row.tied, row.reason])).toEqual([
      [1, true, null],
      [1, true, null],
      [null, false, 'missing'],
    ])
    const { UA, UB, UC } = cast.units
    expect(kindsOf(await agree({ tieVotes: [{ unitId: UC, votes: 1 }] }))).toEqual([
      422,
      'ranking.tie-vote-without-tie',
    ])
    expect(kindsOf(await agree({ tieVotes: [{ unitId: UA, votes: 1 }] }))).toEqual([
      422,
      'ranking.tie-votes-incomplete',
    ])
    expect(kindsOf(await agree({}, 'head-ub'))).toEqual([403, 'scores.only-the-block-head'])
    const tie = (unitIds: string[], who = 'coordinator') =>
      cast.as(who).act(breakTieAct, { blockId: block.blockId, unitIds, reason: 'UB có nhiều sáng kiến hơn.' })
    expect(kindsOf(await tie([UA, UC]))).toEqual([422, 'ranking.not-tied'])
    expect(kindsOf(await tie([UA, UA]))).toEqual([422, 'ranking.unit-twice', 'ranking.not-tied'])
    expect(kindsOf(await tie([UA, UB], 'head-ua'))).toEqual([403, 'scores.only-the-coordinator'])
    expect((await tie([UB, UA])).status).toBe(200)
    expect(await agree()).toMatchObject({ status: 200, output: { ranked: 2, notRanked: 1 } })
    expect(kindsOf(await agree())).toEqual([422, 'ranking.already-agreed'])
    const settled = await cast.as('minister').seen(showRanking, { blockId: block.blockId })
    expect(settled.rows.map((row) => [row.unit.id, row.place, row.decidedBy, row.agreedPlace])).toEqual([
      [UB, 1, 5, 1],
      [UA, 2, null, 2],
      [UC, null, null, null],
    ])
    expect(await fact('UB')).toBeUndefined()
  })
})

describe('the election', () => {
  const elect = (input: object = {}, who = 'head-ua', id = meetingId) =>
    cast.as(who).act(recordElection, {
      meetingId: id,
      rule: 'Bỏ phiếu kín, quá nửa số đơn vị thành viên',
      requiredVotes: 2,
      counters: ['Bà Hà Thị Sen'],
      issued: 2,
      collected: 2,
      valid: 2,
      invalid: 0,
      candidates: [
        { unitId: cast.units.UA, award: 'ministry-flag', votesFor: 2, votesAgainst: 0 },
        { unitId: cast.units.UB, award: 'ministry-certificate', votesFor: 1, votesAgainst: 1 },
      ],
      ...input,
    })

  test('figures that cannot be are refused, all at once', async () => {
    const candidate = (unitId: string, votesFor: number) => ({
      unitId,
      award: 'ministry-flag',
      votesFor,
      votesAgainst: 0,
    })
    const outcome = await elect({
      issued: 3,
      collected: 4,
      candidates: [candidate(cast.units.UA, 3), candidate(cast.units.UA, 2), candidate(cast.units.DA, 2)],
      fileId: block.blockId,
    })
    expect(kindsOf(outcome)).toEqual([
      422,
      'election.more-ballots-than-present',
      'election.collected-above-issued',
      'election.valid-and-invalid-do-not-add-up',
      'election.votes-above-valid',
      'election.twice-a-candidate',
      'election.more-than-the-guidance-allows',
      'block.not-a-member',
      'election.unknown-file',
    ])
    expect(kindsOf(await elect({}, 'head-uc'))).toEqual([403, 'scores.only-the-block-head'])
    expect(kindsOf(await elect({}, 'head-da'))).toEqual([404, 'access.not-found'])
  })

  test('a unit that a gate bars is not put forward for a flag', async () => {
    const violation = { 'reprimand-person': 0, 'warning-person': 0, 'violation-concluded-unit': 1 }
    await score(cast, 'secretary-uc', block.sheets.UC, 'self', [{ item: 'B1', inputs: violation }])
    const candidates = [{ unitId: cast.units.UC, award: 'ministry-flag', votesFor: 2, votesAgainst: 0 }]
    const outcome = await elect({ candidates })
    expect(kindsOf(outcome)).toEqual([422, 'election.barred-by-a-gate'])
    expect('refusals' in outcome && outcome.refusals[0]).toMatchObject({ gate: 'L3' })
  })

  test('counted from paper at the final meeting; a correction gives its reason; the law learns who leads', async () => {
    const other = await meeting({ kind: 'other' })
    const otherId = other.status === 200 ? other.output.meetingId : ''
    expect(kindsOf(await elect({}, 'head-ua', otherId))).toContain('election.not-a-final-meeting')
    expect(await elect()).toMatchObject({ status: 200, output: { elected: 1 } })
    expect(kindsOf(await elect())).toEqual([422, 'election.already-recorded'])
    expect(await fact('UA')).toEqual({ organiser: 'ministry-province', leads: true })
    expect(await fact('UC')).toEqual({ organiser: 'ministry-province', leads: false })
    expect(await fact('TCCB')).toBeUndefined()
    const corrected = await elect({
      correction: 'Nhập nhầm số phiếu của hai đơn vị.',
      candidates: [{ unitId: cast.units.UB, award: 'ministry-flag', votesFor: 2, votesAgainst: 0 }],
    })
    expect(corrected).toMatchObject({ status: 200, output: { elected: 1 } })
    expect(await fact('UA')).toEqual({ organiser: 'ministry-province', leads: false })
    const ranking = await cast.as('auditor').seen(showRanking, { blockId: block.blockId })
    expect(ranking.rows.find((row) => row.unit.id === cast.units.UB)?.put).toEqual([
      { award: 'ministry-flag', votesFor: 2, votesAgainst: 0, elected: true },
    ])
    const print = await bytesOf('minister', printElection, { meetingId })
    expect(print.status === 200 && new TextDecoder().decode(print.output?.bytes.subarray(0, 5))).toBe('%PDF-')
    const actor = await cast.actorOf('head-ua')
    const items = await cast.db.transaction().execute((tx) => waiting(tx, actor, '2024-12-04'))
    expect(items.map((one) => one.kind)).not.toContain('scores.election-to-record')
  })
})

describe('spreadsheets', () => {
  const rowsOf = async <C extends Contract, L>(view: View<C, L>, input: unknown) => {
    const actor = await cast.actorOf('secretary-ua')
    const seen = await see(cast.db, view, input, cast.callerFor(actor), (loaded, context, parsed) =>
      view.sheet?.(loaded, context, parsed),
    )
    return seen.status === 200 ? seen.output : undefined
  }

  test('hold the rows that are seen, with headers in the reader’s language; missing stays empty', async () => {
    const blocks = await rowsOf(listBlocks, { year: 2024 })
    expect(blocks?.columns[0]?.header).toBe('Khối, cụm')
    expect(blocks?.rows.map((row) => row[0])).toEqual(['Khối thi đua số I'])
    const members = await rowsOf(showBlock, { blockId: block.blockId })
    expect(members?.rows.map((row) => row[4])).toEqual([null, null, null])
    const ranking = await rowsOf(showRanking, { blockId: block.blockId })
    expect(ranking?.rows.map((row) => row[0])).toEqual([1, 2, null])
    const sheet = await rowsOf(showScoreSheet, { sheetId: block.sheets.UA })
    expect(sheet?.rows).toHaveLength(17)
    expect(sheet?.rows[0]?.slice(2, 6)).toEqual([50, 50, 50, null])
    const card = await rowsOf(showScorecard, { year: 2024 })
    expect(card?.rows).toHaveLength(17)
  })

  test('a sheet prints as PDF for those who see it', async () => {
    const printed = await bytesOf('secretary-ua', printScoreSheet, { sheetId: block.sheets.UA })
    expect(printed.status === 200 && new TextDecoder().decode(printed.output?.bytes.subarray(0, 5))).toBe(
      '%PDF-',
    )
    expect((await bytesOf('secretary-da', printScoreSheet, { sheetId: block.sheets.UA })).status).toBe(404)
  })
})
