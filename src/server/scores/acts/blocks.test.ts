// Blocks through the door: formed, led, signed, handed over; who may, who sees, what is refused.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, castOf } from '../../../../tools/cast.ts'
import { appointmentsOn } from '../../access/appointments.store.ts'
import { type BlockOfCast, blockOfCast, openTheYear, paperOf, score } from '../block-of-cast.ts'
import { blockOfUnit } from '../scores.store.ts'
import { waiting } from '../scores.waiting.ts'
import { listBlocks } from '../views/list-blocks.ts'
import { showBlock } from '../views/show-block.ts'
import { showScorecard } from '../views/show-scorecard.ts'
import { appointBlockHead } from './appoint-block-head.ts'
import { assignScorers } from './assign-scorers.ts'
import { changeBlockMembers } from './change-block-members.ts'
import { formBlocks } from './form-blocks.ts'
import { handOverBlock } from './hand-over-block.ts'
import { openScoring } from './open-scoring.ts'
import { proposePact } from './propose-pact.ts'
import { recordBlockMeeting } from './record-block-meeting.ts'
import { recordSignedPact } from './record-signed-pact.ts'
import { signPact } from './sign-pact.ts'

let cast: Cast
let block: BlockOfCast
beforeAll(async () => {
  cast = await castOf('2024-03-01')
  block = await blockOfCast(cast)
})
afterAll(() => cast.close())

const kindsOf = (outcome: { status: number; refusals?: readonly { kind: string }[] }) => [
  outcome.status,
  ...(outcome.refusals ?? []).map((one) => one.kind),
]
const name = { vi: 'Khối thi đua số II', fr: 'Bloc n° II', en: 'Block No. II' }
const itemsFor = async (who: string, day: string) => {
  const actor = await cast.actorOf(who)
  return cast.db.transaction().execute((tx) => waiting(tx, actor, day))
}
const waitingFor = async (who: string, day: string) => (await itemsFor(who, day)).map((one) => one.kind)

describe('forming blocks', () => {
  const form = (who: string, memberIds: string[], code = 'KHOI-II') =>
    cast.as(who).act(formBlocks, { year: 2024, blocks: [{ code, kind: 'block', name, memberIds }] })

  test('a unit is in one block a year, a code is used once; all or none', async () => {
    expect(kindsOf(await form('secretary-ua', [cast.units.TCCB]))).toEqual([
      403,
      'scores.only-the-coordinator',
    ])
    const outcome = await form(
      'coordinator',
      [cast.units.UA, block.blockId, cast.units.TCCB, cast.units.TCCB],
      'KHOI-I',
    )
    expect(kindsOf(outcome)).toEqual([
      422,
      'block.code-taken',
      'block.unit-already-in-a-block',
      'block.unknown-unit',
      'block.unit-already-in-a-block',
    ])
    const found = await cast.db.transaction().execute((tx) => blockOfUnit(tx, cast.units.UA, 2024))
    expect(found).toMatchObject({ code: 'KHOI-I', members: 3, office: 'head' })
    expect(await cast.db.transaction().execute((tx) => blockOfUnit(tx, cast.units.UA, 2023))).toBeUndefined()
  })

  test('members change while nothing of theirs is on record', async () => {
    const change = (input: object) =>
      cast.as('coordinator').act(changeBlockMembers, { blockId: block.blockId, ...input })
    expect(
      kindsOf(await change({ add: [cast.units.DA, block.blockId], remove: [cast.units.UA, cast.units.DB] })),
    ).toEqual([
      422,
      'block.unit-already-in-a-block',
      'block.unknown-unit',
      'block.member-has-records',
      'block.not-a-member',
    ])
    expect(await change({ add: [cast.units.TCCB] })).toMatchObject({ status: 200, output: { members: 4 } })
    expect(await change({ remove: [cast.units.TCCB] })).toMatchObject({ status: 200, output: { members: 3 } })
    const cluster = { blockId: block.clusterId, remove: [cast.units.DA, cast.units.DB] }
    expect(kindsOf(await cast.as('coordinator').act(changeBlockMembers, cluster))).toEqual([
      422,
      'block.nobody-left',
    ])
    expect(kindsOf(await cast.as('head-ua').act(changeBlockMembers, { blockId: block.blockId }))[0]).toBe(403)
    expect(kindsOf(await cast.as('head-da').act(changeBlockMembers, { blockId: block.blockId }))[0]).toBe(404)
  })
})

describe('head and deputy', () => {
  const appoint = (input: object, who = 'coordinator') =>
    cast.as(who).act(appointBlockHead, {
      blockId: block.blockId,
      office: 'head',
      unitId: cast.units.UA,
      validFrom: '2024-03-05',
      ...input,
    })

  test('the head’s person holds the block’s rights from that day; another takes them over', async () => {
    const held = (day: string) =>
      cast.db
        .transaction()
        .execute((tx) => appointmentsOn(tx, { day, role: 'block-head', blockId: block.blockId }))
    expect((await held('2024-02-01')).map((one) => one.personId)).toEqual([cast.people['head-ua']])
    expect(await held('2024-01-31')).toEqual([])
    expect((await appoint({ personId: cast.people['staff-ua'] })).status).toBe(200)
    expect((await held('2024-03-05')).map((one) => one.personId)).toEqual([cast.people['staff-ua']])
    expect((await held('2024-03-04')).map((one) => one.personId)).toEqual([cast.people['head-ua']])
    expect((await appoint({ personId: cast.people['head-ua'], validFrom: '2024-03-06' })).status).toBe(200)
  })

  test('refused: not a member, somebody of another unit, head and deputy of one unit, another year, the same day', async () => {
    expect(kindsOf(await appoint({ unitId: cast.units.DA, personId: cast.people['head-ua'] }))).toEqual([
      422,
      'block.not-a-member',
      'block.person-of-another-unit',
      'block.office-already-from-that-day',
    ])
    expect(kindsOf(await appoint({ unitId: cast.units.UB, validFrom: '2025-01-01' }))).toEqual([
      422,
      'block.head-and-deputy-of-one-unit',
      'block.day-outside-the-year',
    ])
    expect(kindsOf(await appoint({}, 'head-ua'))).toEqual([403, 'scores.only-the-coordinator'])
    expect(kindsOf(await appoint({}, 'head-da'))).toEqual([404, 'access.not-found'])
  })
})

describe('the pact', () => {
  const { as } = { as: (who: string) => cast.as(who) }
  const propose = (who: string, targets = ['100 % văn bản được giao ban hành đúng hạn']) =>
    as(who).act(proposePact, {
      blockId: block.blockId,
      preamble: 'Các đơn vị cùng giao ước thi đua.',
      targets,
    })
  const sign = (who: string, unit: 'UA' | 'UB' | 'UC') =>
    as(who).act(signPact, { blockId: block.blockId, unitId: cast.units[unit] })

  test('nothing to sign before it is written; the head writes it', async () => {
    expect(await waitingFor('head-ua', '2024-03-10')).toContain('scores.pact-to-propose')
    expect(kindsOf(await sign('head-ub', 'UB'))).toEqual([422, 'pact.none-yet'])
    const paper = { blockId: block.blockId, signedOn: '2024-03-01' }
    expect(kindsOf(await as('head-ua').act(recordSignedPact, paper))).toEqual([422, 'pact.none-yet'])
    expect(kindsOf(await propose('head-ub'))).toEqual([403, 'scores.only-the-block-head'])
    expect((await propose('head-ua')).status).toBe(200)
    expect((await propose('secretary-ua', ['Chỉ tiêu một', 'Chỉ tiêu hai'])).status).toBe(200)
    const [toSign, ...others] = await itemsFor('head-ub', '2024-03-10')
    expect(others).toEqual([])
    // The block is named in the reader's language: the desk chooses it.
    expect(toSign).toMatchObject({
      kind: 'scores.pact-to-sign',
      figures: { block: { fr: expect.any(String) } },
    })
    expect(await waitingFor('secretary-ub', '2024-03-10')).toEqual([])
  })

  test('each member signs once, by its head; then the text stands', async () => {
    expect(kindsOf(await sign('secretary-ub', 'UB'))).toEqual([403, 'scores.only-the-head-of-the-unit'])
    expect(kindsOf(await sign('head-ua', 'UB'))).toEqual([403, 'scores.only-the-head-of-the-unit'])
    expect(await sign('head-ub', 'UB')).toMatchObject({ status: 200, output: { signed: 1, members: 3 } })
    expect(kindsOf(await sign('head-ub', 'UB'))).toEqual([422, 'pact.already-signed-by-the-unit'])
    expect(kindsOf(await propose('head-ua'))).toEqual([422, 'pact.already-signed'])
  })

  test('the signed paper says number, day and who signed by hand', async () => {
    const record = (input: object) =>
      as('head-ua').act(recordSignedPact, { blockId: block.blockId, signedOn: '2024-03-01', ...input })
    expect(
      kindsOf(await record({ signedOn: '2024-03-02', fileId: block.blockId, unitIds: [cast.units.DA] })),
    ).toEqual([422, 'pact.day-in-the-future', 'pact.unknown-file', 'block.not-a-member'])
    const fileId = await paperOf(cast, 'head-ua', 'giao-uoc.pdf')
    const unitIds = [cast.units.UA, cast.units.UB, cast.units.UC]
    expect(await record({ number: '01/GƯTĐ', place: 'Hà Nội', fileId, unitIds })).toMatchObject({
      status: 200,
      output: { signed: 3, members: 3 },
    })
    const seen = await as('staff-uc').seen(showBlock, { blockId: block.blockId })
    expect(seen.pact).toMatchObject({
      targets: ['Chỉ tiêu một', 'Chỉ tiêu hai'],
      paper: { number: '01/GƯTĐ', signedOn: '2024-03-01', file: { name: 'giao-uoc.pdf' } },
    })
    expect(seen.pact?.signatures.map((one) => one.way).sort()).toEqual(['paper', 'paper', 'screen'])
    expect(seen.abilities['propose-pact']).toBe('scores.only-the-block-head')
  })
})

describe('opening the scoring of a year', () => {
  const open = (input: object, who = 'coordinator') =>
    cast.as(who).act(openScoring, {
      year: 2024,
      scorecardCode: 'BCD-2024-TT',
      selfDueOn: '2024-11-25',
      blockDueOn: '2024-12-05',
      appraisalDueOn: '2024-12-20',
      ...input,
    })

  test('refused: unknown card, a later year’s card, dates out of order, unknown file, another person', async () => {
    expect(
      kindsOf(
        await open({ scorecardCode: 'BCD-1999', blockDueOn: '2024-11-01', guidanceFileId: block.blockId }),
      ),
    ).toEqual([422, 'scoring.unknown-scorecard', 'scoring.dates-out-of-order', 'scoring.unknown-file'])
    expect(kindsOf(await open({ year: 2023 }))).toEqual([422, 'scoring.scorecard-of-another-year'])
    expect(kindsOf(await open({}, 'head-ua'))).toEqual([403, 'scores.only-the-coordinator'])
  })

  test('the version is known by its hash; the deadlines may change, and a call repeated changes nothing else', async () => {
    const first = await open({})
    const second = await open({ appraisalDueOn: '2024-12-25' })
    expect(first).toMatchObject({ status: 200 })
    expect(second).toEqual(first)
    const shown = await cast.as('staff-ua').seen(showScorecard, { year: 2024 })
    expect(shown.scoring).toMatchObject({ appraisalDueOn: '2024-12-25' })
    expect(shown.scorecard.groups.flatMap((group) => group.items)).toHaveLength(17)
    expect((await cast.as('staff-ua').view(showScorecard, { year: 1999 })).status).toBe(404)
  })

  test('once a sheet is submitted another card is refused, the same with other dates is not', async () => {
    await score(cast, 'secretary-uc', block.sheets.UC, 'self')
    expect((await open({})).status).toBe(200)
    await cast.db
      .insertInto('scorecard')
      .values({
        id: '0190b3a0-0000-7000-8000-000000000001',
        code: 'BCD-2024-TT',
        hash: 'f'.repeat(64),
        content: (await cast.db.selectFrom('scorecard').select('content').executeTakeFirstOrThrow()).content,
        read_at: cast.clock.now(),
      })
      .execute()
    await cast.db
      .insertInto('scoring')
      .values({
        id: '0190b3a0-0000-7000-8000-000000000002',
        year: 2024,
        scorecard_id: '0190b3a0-0000-7000-8000-000000000001',
        self_due_on: '2024-11-25',
        block_due_on: '2024-12-05',
        appraisal_due_on: '2024-12-20',
        flags_per_block: null,
        guidance: null,
        guidance_file_id: null,
        opened_by: null,
        opened_at: cast.clock.now(),
      })
      .execute()
    expect(kindsOf(await open({}))).toEqual([422, 'scoring.sheets-already-submitted'])
    await cast.db.deleteFrom('scoring').where('id', '=', '0190b3a0-0000-7000-8000-000000000002').execute()
  })
})

describe('cross-scoring', () => {
  test('never oneself, only members; said twice it stays', async () => {
    const assign = (scorers: object[], who = 'head-ua') =>
      cast.as(who).act(assignScorers, { blockId: block.blockId, scorers })
    const { UA, UB, UC, DA } = cast.units
    expect(
      kindsOf(
        await assign([
          { unitId: UA, scorerId: UA },
          { unitId: UB, scorerId: DA },
        ]),
      ),
    ).toEqual([422, 'block.scorer-is-itself', 'block.not-a-member'])
    expect(kindsOf(await assign([{ unitId: UA, scorerId: UB }], 'head-uc'))).toEqual([
      403,
      'scores.only-the-block-head',
    ])
    const ring = [
      { unitId: UA, scorerId: UB },
      { unitId: UB, scorerId: UC },
      { unitId: UC, scorerId: UA },
    ]
    expect(await assign(ring)).toMatchObject({ status: 200, output: { assigned: 3 } })
    expect((await assign(ring)).status).toBe(200)
    expect(await waitingFor('secretary-ua', '2024-11-20')).toEqual([
      'scores.sheet-to-fill',
      'scores.sheet-to-score',
    ])
    await score(cast, 'secretary-ua', block.sheets.UC, 'block')
    expect(kindsOf(await assign([{ unitId: UC, scorerId: UB }]))).toEqual([422, 'block.already-scored'])
    expect(await waitingFor('coordinator', '2024-11-20')).toEqual(['scores.sheets-to-appraise'])
  })
})

describe('what is seen', () => {
  test('the ministry’s side sees every block, others their own; late is measured', async () => {
    await openTheYear(cast)
    const all = await cast.as('coordinator').seen(listBlocks, { year: 2024 })
    expect(all.rows.map((row) => [row.block.code, row.members, row.selfScored, row.pactSigned])).toEqual([
      ['KHOI-I', 3, 1, 3],
      ['CUM-I', 2, 0, 0],
    ])
    expect(all.mySheet).toBeNull()
    const own = await cast.as('staff-ua').seen(listBlocks, {})
    expect(own.rows.map((row) => row.block.code)).toEqual(['KHOI-I'])
    expect(own.mySheet?.sheetId).toBe(block.sheets.UA)
    expect((await cast.as('registrar').seen(listBlocks, { year: 2024 })).rows).toEqual([])
    expect((await cast.as(null).view(listBlocks, {})).status).toBe(401)
    expect((await cast.as('staff-da').view(showBlock, { blockId: block.blockId })).status).toBe(404)
    cast.clock.moveTo('2024-11-26T02:00:00.000Z')
    const late = await cast.as('coordinator').seen(listBlocks, { year: 2024 })
    expect(late.rows.map((row) => row.late)).toEqual([2, 2])
    expect(await waitingFor('head-ua', '2024-11-26')).toContain('scores.meeting-to-hold')
  })
})

describe('hand-over', () => {
  test('after the final meeting the deputy becomes head of next year’s block', async () => {
    const handOver = (who: string, nextDeputyId: string, blockId = block.blockId) =>
      cast.as(who).act(handOverBlock, { blockId, nextDeputyId })
    expect(kindsOf(await handOver('head-ua', cast.units.UB))).toEqual([
      422,
      'block.head-and-deputy-of-one-unit',
      'block.no-final-meeting-yet',
    ])
    expect(kindsOf(await handOver('coordinator', cast.units.UA, block.clusterId))).toEqual([
      422,
      'block.no-deputy-to-take-over',
      'block.not-a-member',
      'block.no-final-meeting-yet',
    ])
    expect(kindsOf(await handOver('head-uc', cast.units.UC))).toEqual([403, 'scores.only-the-block-head'])
    await cast.as('head-ua').done(recordBlockMeeting, {
      blockId: block.blockId,
      kind: 'final',
      startsAt: '2024-11-25T08:00',
      endsAt: '2024-11-25T11:00',
      venue: 'Hà Nội',
      chair: 'Khối trưởng',
      secretary: 'Thư ký',
      attendance: [cast.units.UA, cast.units.UB, cast.units.UC].map((unitId) => ({ unitId, present: true })),
    })
    const done = await handOver('head-ua', cast.units.UC)
    expect(done.status).toBe(200)
    const next = await cast.db.transaction().execute((tx) => blockOfUnit(tx, cast.units.UB, 2025))
    expect(next).toMatchObject({ code: 'KHOI-I', members: 3, office: 'head' })
    expect(kindsOf(await handOver('head-ua', cast.units.UC))).toEqual([422, 'block.already-handed-over'])
  })
})
