// The sheet through the door: self-score, block's score, appraisal; reasons, freezing, returns, evidence, answers.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, castOf } from '../../../../tools/cast.ts'
import { type BlockOfCast, blockOfCast, openTheYear, paperOf, score, wholeSheet } from '../block-of-cast.ts'
import { sheetTotals } from '../scores.store.ts'
import { showScoreSheet } from '../views/show-score-sheet.ts'
import { answerDifference } from './answer-difference.ts'
import { assignScorers } from './assign-scorers.ts'
import { attachScoreEvidence } from './attach-score-evidence.ts'
import { returnScores } from './return-scores.ts'
import { saveScores } from './save-scores.ts'
import { submitScores } from './submit-scores.ts'
import { withdrawScoreEvidence } from './withdraw-score-evidence.ts'

let cast: Cast
let block: BlockOfCast
beforeAll(async () => {
  cast = await castOf('2024-11-20')
  block = await blockOfCast(cast)
})
afterAll(() => cast.close())

const kindsOf = (outcome: { status: number; refusals?: readonly { kind: string }[] }) => [
  outcome.status,
  ...(outcome.refusals ?? []).map((one) => one.kind),
]
const save = (who: string | null, sheet: keyof BlockOfCast['sheets'], stage: string, scores: unknown) =>
  cast.as(who).act(saveScores, { sheetId: block.sheets[sheet], stage, scores })
const submit = (who: string, sheet: keyof BlockOfCast['sheets'], stage: string) =>
  cast.as(who).act(submitScores, { sheetId: block.sheets[sheet], stage })
const paper = (who: string, name: string) => paperOf(cast, who, name)

describe('self-score', () => {
  test('before scoring is opened it is refused, with the year', async () => {
    expect(
      kindsOf(await save('secretary-ub', 'UB', 'self', [{ item: 'A1', inputs: { 'on-time': 1 } }])),
    ).toEqual([422, 'scoring.not-open'])
    expect(kindsOf(await submit('secretary-ub', 'UB', 'self'))).toEqual([422, 'scoring.not-open'])
    expect((await cast.as('secretary-ub').view(showScoreSheet, { sheetId: block.sheets.UB })).status).toBe(
      404,
    )
    await openTheYear(cast)
  })

  test('item by item, points follow from what was counted; a total comes when nothing is missing', async () => {
    const first = await save('secretary-ub', 'UB', 'self', [
      { item: 'A2', inputs: { assigned: 45, 'on-time': 41, 'late-done': 2 } },
    ])
    expect(first).toMatchObject({
      status: 200,
      output: { scores: [{ tenths: 2053 }], scored: 1, of: 17, total: null },
    })
    const again = await save('secretary-ub', 'UB', 'self', [
      { item: 'A2', inputs: { assigned: 45, 'on-time': 42, 'late-done': 2 } },
    ])
    expect(again).toMatchObject({ status: 200, output: { scores: [{ tenths: 2102 }], scored: 1 } })
    const back = await save('secretary-ub', 'UB', 'self', [{ item: 'A2' }])
    expect(back).toMatchObject({ status: 200, output: { scored: 0, total: null } })
  })

  test('only the unit itself; others do not even see an open sheet', async () => {
    const one = [{ item: 'A1', inputs: { 'on-time': 1 } }]
    expect(kindsOf(await save('staff-ub', 'UB', 'self', one))).toEqual([
      403,
      'scores.only-secretary-or-head-of-the-unit',
    ])
    expect(kindsOf(await save('secretary-uc', 'UB', 'self', one))).toEqual([404, 'access.not-found'])
    expect(kindsOf(await save('coordinator', 'UB', 'self', one))[0]).toBe(403)
    expect(kindsOf(await save(null, 'UB', 'self', one))).toEqual([401, 'access.sign-in-first'])
  })

  test('every fault of a call is told at once', async () => {
    const outcome = await save('secretary-ub', 'UB', 'self', [
      { item: 'A1', inputs: {} },
      { item: 'A2', tenths: 2300 },
      { item: 'A3', notApplicable: true, tenths: 3 },
      { item: 'A4', notApplicable: true },
      { item: 'B2', inputs: { level: 250 } },
      { item: 'Z9', inputs: { a: 1 } },
      { item: 'C5', inputs: { staff: 0, recognised: 0 } },
      { item: 'C5', inputs: { staff: 40 } },
      { item: 'T1', inputs: { times: 2 } },
      { item: 'D1', inputs: { pact: 1, 'meeting-missed': 0, other: 1 } },
    ])
    expect(kindsOf(outcome)).toEqual([
      422,
      'score.choose-one-option',
      'score.points-out-of-range',
      'score.typed-points-need-a-note',
      'score.inputs-and-points',
      'score.always-applies',
      'score.level-not-on-the-scale',
      'score.unknown-item',
      'score.nothing-to-divide',
      'score.twice-in-one-call',
      'score.input-missing',
      'score.input-above',
      'score.input-unknown',
    ])
  })

  test('a sheet that lacks parts is not submitted, and says what is missing', async () => {
    await cast.as('secretary-ub').done(saveScores, {
      sheetId: block.sheets.UB,
      stage: 'self',
      scores: wholeSheet([{ item: 'T2', inputs: { times: 1 } }]).filter((one) => one.item !== 'B2'),
    })
    const outcome = await submit('secretary-ub', 'UB', 'self')
    expect(kindsOf(outcome)).toEqual([422, 'score.items-missing', 'score.bonus-without-evidence'])
    expect('refusals' in outcome && outcome.refusals[0]).toMatchObject({ items: 'B2', scored: 16, of: 17 })
  })

  test('evidence is kept with its day of deposit, and may be taken back while the sheet is open', async () => {
    const fileId = await paper('secretary-ub', 'quyet-dinh-khen-thuong.pdf')
    const [first = '', second = ''] = (
      await cast.as('secretary-ub').done(attachScoreEvidence, {
        sheetId: block.sheets.UB,
        evidence: [
          { item: 'T2', fileId, title: 'Quyết định khen thưởng đột xuất' },
          { item: 'C3', fileId, title: 'Báo cáo sơ kết', number: '112/BC', dueOn: '2024-11-18' },
        ],
      })
    ).ids
    const refused = await cast.as('secretary-ub').act(attachScoreEvidence, {
      sheetId: block.sheets.UB,
      evidence: [{ item: 'Z1', fileId: block.blockId, title: 'x' }],
    })
    expect(kindsOf(refused)).toEqual([422, 'score.unknown-item', 'score.unknown-file'])
    const sheet = await cast.as('secretary-ub').seen(showScoreSheet, { sheetId: block.sheets.UB })
    const late = sheet.lines.find((line) => line.code === 'C3')?.evidence[0]
    expect(late).toMatchObject({ depositedOn: '2024-11-20', lateDays: 2, number: '112/BC' })
    const withdraw = (who: string, evidenceId: string) =>
      cast.as(who).act(withdrawScoreEvidence, { sheetId: block.sheets.UB, evidenceId })
    expect(kindsOf(await withdraw('staff-ub', second))[0]).toBe(403)
    expect((await withdraw('secretary-ub', second)).status).toBe(200)
    expect(kindsOf(await withdraw('secretary-ub', second))).toEqual([404, 'access.not-found'])
    expect(first).not.toBe('')
  })

  test('submitted, it is frozen: said twice is refused, changed is refused', async () => {
    await cast.as('secretary-ub').done(saveScores, {
      sheetId: block.sheets.UB,
      stage: 'self',
      scores: [{ item: 'B2', inputs: { level: 300 } }],
    })
    expect(await submit('head-ub', 'UB', 'self')).toMatchObject({
      status: 200,
      output: { total: 10_150, class: 'HTXSNV', gates: [], late: false },
    })
    expect(kindsOf(await submit('head-ub', 'UB', 'self'))).toEqual([422, 'score.stage-is-frozen'])
    const change = [{ item: 'B2', inputs: { level: 200 } }]
    expect(kindsOf(await save('secretary-ub', 'UB', 'self', change))).toEqual([422, 'score.stage-is-frozen'])
    const evidence = await cast.as('secretary-ub').act(attachScoreEvidence, {
      sheetId: block.sheets.UB,
      evidence: [{ item: 'A1', fileId: await paper('secretary-ub', 'a.pdf'), title: 'Muộn' }],
    })
    expect(kindsOf(evidence)).toEqual([422, 'score.stage-is-frozen'])
  })
})

describe('the block’s score', () => {
  test('nobody scores their own sheet, not even the block’s head', async () => {
    const one = [{ item: 'A1', inputs: { 'on-time': 1 } }]
    expect(kindsOf(await save('secretary-ub', 'UB', 'block', one))).toEqual([
      403,
      'scores.never-ones-own-sheet',
    ])
    await score(cast, 'secretary-ua', block.sheets.UA, 'self')
    expect(kindsOf(await save('head-ua', 'UA', 'block', one))).toEqual([403, 'scores.never-ones-own-sheet'])
    expect(kindsOf(await save('secretary-uc', 'UB', 'block', one))).toEqual([403, 'scores.only-the-scorer'])
    expect((await save('secretary-ub', 'UA', 'block', one)).status).toBe(200)
  })

  test('the self-score comes first', async () => {
    const outcome = await save('head-ua', 'UC', 'block', [{ item: 'A1', inputs: { 'on-time': 1 } }])
    expect(kindsOf(outcome)[0]).toBe(404)
  })

  test('a difference without a reason is refused, with the figures', async () => {
    const scores = [{ item: 'C4', inputs: { model: 1 } }]
    const outcome = await save('head-ua', 'UB', 'block', scores)
    expect(kindsOf(outcome)).toEqual([422, 'score.difference-needs-a-reason'])
    expect('refusals' in outcome && outcome.refusals[0]).toMatchObject({
      items: 'C4',
      before: 300,
      after: 150,
    })
    const late = { item: 'P1', inputs: { times: 1 } }
    expect(kindsOf(await save('head-ua', 'UB', 'block', [late]))).toEqual([
      422,
      'score.difference-needs-a-reason',
    ])
    expect(kindsOf(await save('head-ua', 'UB', 'block', [{ item: 'L3', inputs: { declared: 1 } }]))).toEqual([
      422,
      'score.difference-needs-a-reason',
    ])
  })

  test('with a reason it stands beside the self-score; the unit answers it', async () => {
    await score(cast, 'head-ua', block.sheets.UB, 'block', [
      { item: 'C4', inputs: { model: 1 }, reason: 'Mô hình thứ hai chưa có báo cáo nhân rộng.' },
      { item: 'T2', inputs: { times: 1 } },
    ])
    const sheet = await cast.as('secretary-ub').seen(showScoreSheet, { sheetId: block.sheets.UB })
    const line = sheet.lines.find((one) => one.code === 'C4')
    expect(line?.differences).toMatchObject([
      { stage: 'block', tenths: -150, reason: 'Mô hình thứ hai chưa có báo cáo nhân rộng.' },
    ])
    expect(sheet.totals.block).toMatchObject({ total: 10_000, scored: 17 })
    expect(sheet.totals.appraisal).toMatchObject({ total: null, scored: 0, of: 17 })
    const answer = (who: string, input: object) =>
      cast.as(who).act(answerDifference, { sheetId: block.sheets.UB, stage: 'block', item: 'C4', ...input })
    expect(kindsOf(await answer('head-ua', { answer: 'accepts' }))).toEqual([
      403,
      'scores.only-secretary-or-head-of-the-unit',
    ])
    expect(kindsOf(await answer('secretary-ub', { answer: 'explains' }))).toEqual([
      422,
      'score.explanation-needed',
    ])
    expect(kindsOf(await answer('secretary-ub', { answer: 'accepts', item: 'C5' }))).toEqual([
      422,
      'score.no-difference',
    ])
    expect(
      (await answer('secretary-ub', { answer: 'explains', text: 'Báo cáo gửi ngày 19/11.' })).status,
    ).toBe(200)
    const answered = await cast.as('secretary-ub').seen(showScoreSheet, { sheetId: block.sheets.UB })
    expect(answered.lines.find((one) => one.code === 'C4')?.differences[0]?.answers).toMatchObject([
      { answer: 'explains', text: 'Báo cáo gửi ngày 19/11.' },
    ])
  })

  test('a member assigned by the head may score instead', async () => {
    await score(cast, 'secretary-uc', block.sheets.UC, 'self', [{ item: 'A3', notApplicable: true }])
    const scorers = [{ unitId: cast.units.UC, scorerId: cast.units.UB }]
    expect((await cast.as('head-ua').act(assignScorers, { blockId: block.blockId, scorers })).status).toBe(
      200,
    )
    const outcome = await save('secretary-ub', 'UC', 'block', [
      { item: 'A3', inputs: { assigned: 1, 'on-time': 1 } },
    ])
    expect(kindsOf(outcome)).toEqual([422, 'score.difference-needs-a-reason'])
    expect((await save('secretary-ub', 'UC', 'block', [{ item: 'A3', notApplicable: true }])).status).toBe(
      200,
    )
  })
})

describe('sending back', () => {
  test('opens a stage with a reason, while the next is open; then what no longer agrees asks for a reason', async () => {
    const back = (who: string, stage: string) =>
      cast.as(who).act(returnScores, { sheetId: block.sheets.UB, stage, reason: 'Thiếu minh chứng mục C4.' })
    expect(kindsOf(await back('coordinator', 'self'))).toEqual([422, 'score.next-stage-is-frozen'])
    expect(kindsOf(await back('secretary-uc', 'block'))).toEqual([403, 'scores.only-the-coordinator'])
    expect((await back('coordinator', 'block')).status).toBe(200)
    expect(kindsOf(await back('coordinator', 'block'))).toEqual([422, 'score.stage-is-open'])
    expect(kindsOf(await back('secretary-ub', 'self'))).toEqual([403, 'scores.never-ones-own-sheet'])
    expect((await back('head-ua', 'self')).status).toBe(200)
    await cast.as('secretary-ub').done(saveScores, {
      sheetId: block.sheets.UB,
      stage: 'self',
      scores: [{ item: 'A4', inputs: { index: 900 } }],
    })
    await cast.as('secretary-ub').done(submitScores, { sheetId: block.sheets.UB, stage: 'self' })
    const outcome = await submit('head-ua', 'UB', 'block')
    expect(kindsOf(outcome)).toEqual([422, 'score.difference-needs-a-reason'])
    await cast.as('head-ua').done(saveScores, {
      sheetId: block.sheets.UB,
      stage: 'block',
      scores: [{ item: 'A4', inputs: { index: 900 } }],
    })
    expect((await submit('head-ua', 'UB', 'block')).status).toBe(200)
  })
})

describe('appraisal', () => {
  test('by the coordinator, after the block; totals reach other nouns whole or not at all', async () => {
    expect(kindsOf(await submit('coordinator', 'UA', 'appraisal'))).toEqual([
      422,
      'score.stage-before-not-submitted',
      'score.items-missing',
    ])
    await cast.as('coordinator').done(saveScores, {
      sheetId: block.sheets.UB,
      stage: 'appraisal',
      scores: [{ item: 'A1', inputs: { 'on-time': 1 } }],
    })
    const totals = await cast.db.transaction().execute((tx) => sheetTotals(tx, cast.units.UB, 2024))
    expect(totals?.appraisal).toMatchObject({ scored: 1, of: 17, total: undefined, class: undefined })
    expect(totals?.block).toMatchObject({ scored: 17, total: 9880 })
  })

  test('who cannot see the sheet learns nothing; a member of the block sees what was submitted', async () => {
    expect((await cast.as('secretary-da').view(showScoreSheet, { sheetId: block.sheets.UB })).status).toBe(
      404,
    )
    expect((await cast.as('staff-uc').view(showScoreSheet, { sheetId: block.sheets.UB })).status).toBe(200)
    expect(
      (await cast.as('council-member-1').view(showScoreSheet, { sheetId: block.sheets.UB })).status,
    ).toBe(200)
  })
})
