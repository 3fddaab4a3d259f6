// The vote in the unit and the letter, through the door: the count on the whole membership, every reason of every dossier at once,
// the finding stored with its step, a late letter stamped.
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Cast } from '../../../tools/cast.ts'
import { stageOf } from './dossier.ts'
import { dossiersOf } from './dossiers.store.ts'
import {
  opened,
  prepared,
  rate,
  seasonOfTests,
  submitted,
  today,
  unitIdOf,
  voted,
  written,
} from './testing/season.ts'

let cast: Cast
beforeAll(async () => {
  cast = await seasonOfTests()
})
afterAll(() => cast.close())

const kindsOf = (answer: { body: { refusals: { kind: string }[] } }) =>
  answer.body.refusals.map((one) => one.kind)
const vote = (who: string | null, over: object) =>
  cast.request(who, 'POST', '/api/unit-votes', {
    unitId: cast.units.UA,
    year: 2024,
    method: 'ballot',
    heldOn: '2024-12-03',
    minutesNumber: '7/BB',
    minutesOn: '2024-12-03',
    entitled: 15,
    present: 14,
    writtenAnswers: 1,
    ...over,
  })
const letter = (who: string | null, dossierIds: readonly string[], over: object = {}) =>
  cast.request(who, 'POST', '/api/dossier-submissions', {
    unitId: cast.units.UA,
    year: 2024,
    number: '99/TTr-UA',
    on: today,
    dossierIds,
    ...over,
  })

describe('the vote in the unit', () => {
  test('is counted on all members where the law says: 12 of 15 reach 80 %, 11 do not', async () => {
    const ids = await opened(cast, {
      award: 'grassroots-emulation-fighter',
      people: ['staff-ua', 'staff-ua-2'],
    })
    const answer = await vote('secretary-ua', {
      lines: [
        { dossierId: ids[0], yes: 12, no: 3 },
        { dossierId: ids[1], yes: 11, no: 2 },
      ],
    })
    expect(answer.body.lines).toEqual([
      { dossierId: ids[0], yes: 12, yesRequired: 12, reached: true },
      { dossierId: ids[1], yes: 11, yesRequired: 12, reached: false },
    ])
    const below = await cast.request('secretary-ua', 'GET', `/api/dossiers/${ids[1]}`)
    expect(below.body).toMatchObject({ stage: 'voted', vote: { reached: false, yesRequired: 12 } })
    expect(below.body.checks[0]).toMatchObject({ verdict: 'blocks' })
    expect(below.body.checks.map((check: { kind: string }) => check.kind)).toContain(
      'dossier.vote-below-threshold',
    )
    const list = await cast.request(
      'secretary-ua',
      'GET',
      `/api/unit-votes?unitId=${cast.units.UA}&year=2024`,
    )
    expect(list.body.votes[0].lines.map((line: { reached: boolean }) => line.reached).sort()).toEqual([
      false,
      true,
    ])
  })
  test('a title without a threshold keeps its count and asks nothing', async () => {
    const [id = ''] = await opened(cast, { people: ['staff-ua'] })
    const answer = await vote('head-ua', { method: 'hands', lines: [{ dossierId: id, yes: 8, no: 7 }] })
    expect(answer.body.lines[0]).toEqual({ dossierId: id, yes: 8, yesRequired: null, reached: null })
  })
  test('a corrected count is a new vote, and the newest counts', async () => {
    const [id = ''] = await opened(cast, { people: ['staff-ua-2'] })
    await vote('secretary-ua', { lines: [{ dossierId: id, yes: 4 }] })
    await vote('secretary-ua', { minutesNumber: '8/BB', lines: [{ dossierId: id, yes: 14 }] })
    expect((await cast.request('secretary-ua', 'GET', `/api/dossiers/${id}`)).body.vote).toMatchObject({
      yes: 14,
      minutesNumber: '8/BB',
    })
  })
  test('is refused when it contradicts itself, the law, or its dossiers', async () => {
    const [fighter = ''] = await opened(cast, {
      award: 'grassroots-emulation-fighter',
      people: ['staff-ua-3'],
    })
    const [ofUb = ''] = await opened(cast, { unit: 'ub', people: ['staff-ub'] })
    const [sent = ''] = await prepared(cast, { people: ['staff-ua-3'] })
    await submitted(cast, [sent])
    const lines = [{ dossierId: fighter, yes: 16 }]
    expect(kindsOf(await vote('secretary-ua', { method: 'hands', lines }))).toEqual([
      'vote.more-yes-than-entitled',
      'vote.ballot-asked',
    ])
    expect(kindsOf(await vote('secretary-ua', { lines: [{ dossierId: sent, yes: 3 }] }))).toEqual([
      'vote.dossier-not-open',
    ])
    expect(
      kindsOf(await vote('secretary-ua', { year: 2023, lines: [{ dossierId: fighter, yes: 3 }] })),
    ).toEqual(['vote.dossier-of-another-year'])
    expect((await vote('secretary-ua', { lines: [{ dossierId: ofUb, yes: 3 }] })).status).toBe(404)
    expect(
      kindsOf(await vote('secretary-ub', { unitId: cast.units.UB, lines: [{ dossierId: ofUb, yes: 30 }] })),
    ).toEqual(['vote.more-yes-than-entitled'])
    expect((await vote('staff-ua', { lines: [{ dossierId: fighter, yes: 3 }] })).status).toBe(403)
    expect((await vote(null, { lines: [{ dossierId: fighter, yes: 3 }] })).status).toBe(401)
  })
})

describe('the letter', () => {
  test('is refused with every reason of every dossier, and nothing moves', async () => {
    await rate(cast, 'ua', { 'staff-ua-4': 'completed' })
    const ids = await opened(cast, {
      award: 'grassroots-emulation-fighter',
      people: ['staff-ua-4', 'staff-ua-5'],
    })
    const answer = await letter('secretary-ua', [...ids, ids[0] ?? ''], { on: '2024-12-06' })
    expect(answer.status).toBe(422)
    const unwritten = [
      'dossier.no-unit-vote',
      'dossier.document-missing',
      'dossier.report-incomplete',
      'dossier.no-merit',
    ]
    expect(kindsOf(answer)).toEqual([
      'submission.dated-in-the-future',
      'submission.dossier-twice',
      // Rated "completed": not the standard of an advanced worker, and nothing that makes a fighter.
      'dossier.finding-not-met',
      'dossier.finding-not-met',
      ...unwritten,
      // Rated "good": an advanced worker, but no excellent rating, initiative or research, of which one is enough.
      'dossier.finding-not-met',
      ...unwritten,
    ])
    const reasons = answer.body.refusals.filter(
      (one: { kind: string }) => one.kind === 'dossier.finding-not-met',
    )
    for (const reason of reasons) expect(reason.figures.document).toBe('06/2022/QH15')
    expect(answer.body.refusals.every((one: { message: string }) => !one.message.includes('{{'))).toBe(true)
    const shown = await cast.request('secretary-ua', 'GET', `/api/dossiers/${ids[0]}`)
    expect(shown.body).toMatchObject({ stage: 'drafted', submissions: [], stored: [] })
  })
  test('a missing fact is named; nothing is guessed', async () => {
    const [id = ''] = await prepared(cast, { unit: 'uc' as 'ua', people: ['staff-uc'] })
    const answer = await letter('secretary-uc', [id], { unitId: cast.units.UC, number: '1/TTr-UC' })
    expect(kindsOf(answer)).toEqual(['dossier.finding-unknown'])
    expect(answer.body.refusals[0].figures).toMatchObject({
      predicate: 'annual-rating-at-least',
      article: '24',
    })
  })
  test('carries several dossiers, stores the finding of the day with its facts and rulebook, tells the coordinator', async () => {
    const ids = await prepared(cast, { people: ['staff-ua-6', 'staff-ua-7'] })
    const answer = await letter('head-ua', ids, { number: '31/TTr-UA' })
    expect(answer.body).toMatchObject({ late: false, dossiers: 2 })
    const shown = await cast.request('secretary-ua', 'GET', `/api/dossiers/${ids[0]}`)
    expect(shown.body.stage).toBe('submitted')
    expect(shown.body.stored[0]).toMatchObject({
      step: 'submission',
      verdict: 'unknown',
      awaitingJudgement: true,
      lawOn: today,
      facts: { subject: 'individual', year: 2024 },
    })
    expect(shown.body.stored[0].rulebookVersion).toMatch(/^[0-9a-f]{12,}$/)
    const notices = await cast.request('coordinator', 'GET', '/api/notices')
    expect(notices.body.rows[0]).toMatchObject({
      kind: 'dossiers.submitted',
      figures: { number: '31/TTr-UA', count: 2 },
    })
    expect(kindsOf(await letter('head-ua', ids, { number: '32/TTr-UA' }))).toEqual([
      'dossier.already-submitted',
      'dossier.already-submitted',
    ])
    const [other = ''] = await prepared(cast, { people: ['staff-ua-8'] })
    expect(kindsOf(await letter('head-ua', [other], { number: '31/TTr-UA' }))).toEqual([
      'submission.number-taken',
    ])
  })
  test('what was stored stays when the facts change afterwards', async () => {
    const [id = ''] = await prepared(cast, { unit: 'ub', people: ['staff-ub-3'] })
    await submitted(cast, [id], { unit: 'ub' })
    await rate(cast, 'ub', { 'staff-ub-3': 'completed' })
    const shown = await cast.request('coordinator', 'GET', `/api/dossiers/${id}`)
    expect(shown.body.finding.verdict).toBe('not-met')
    expect(shown.body.stored[0]).toMatchObject({
      verdict: 'unknown',
      facts: { ratings: [{ year: 2024, rating: 'good' }] },
    })
    const replace = sql`update dossier_finding set verdict = 'met'`.execute(cast.db)
    await expect(replace).rejects.toThrow(/kept for ever/)
  })
  test('is not another unit’s to send, nor a colleague’s', async () => {
    const [id = ''] = await prepared(cast, { people: ['staff-ua-9'] })
    expect((await letter('staff-ua-2', [id])).status).toBe(403)
    expect((await letter('secretary-ub', [id], { unitId: cast.units.UB })).status).toBe(404)
    expect((await letter(null, [id])).status).toBe(401)
    const mixed = await prepared(cast, { unit: 'ub', people: ['staff-ub-4'] })
    const both = await cast
      .as('coordinator')
      .act((await import('./acts/submit-dossiers.ts')).submitDossiers, {
        unitId: cast.units.UA,
        year: 2023,
        number: '5',
        on: today,
        dossierIds: [id, ...mixed],
      })
    expect(both.status).toBe(403)
  })
  test('of the wrong year or unit is told apart', async () => {
    const [id = ''] = await prepared(cast, { people: ['head-ua'] })
    expect(kindsOf(await letter('secretary-ua', [id], { year: 2023, number: '77/TTr' }))).toEqual([
      'dossier.of-another-year',
    ])
  })
  test('is drafted as an official PDF with its annexed list', async () => {
    const ids = await opened(cast, { people: ['secretary-ua'] })
    await written(cast, ids, { people: ['secretary-ua'] })
    await voted(cast, ids, {})
    const pdf = await cast.request(
      'secretary-ua',
      'GET',
      `/api/dossier-submissions/draft.pdf?unitId=${cast.units.UA}&year=2024&dossierIds=${ids[0]}`,
    )
    expect(pdf.status).toBe(200)
    expect(pdf.raw.subarray(0, 5).toString()).toBe('%PDF-')
  })
  test('the preview says the same as the refusal', async () => {
    const preview = await cast.request(
      'secretary-ua',
      'GET',
      `/api/dossier-submissions/preview?unitId=${cast.units.UA}&year=2024`,
    )
    expect(preview.status).toBe(200)
    const blocked = preview.body.rows.filter((row: { blocks: unknown[] }) => row.blocks.length > 0)
    const answer = await letter(
      'secretary-ua',
      blocked.map((row: { id: string }) => row.id),
      { number: '55/TTr' },
    )
    const kinds = blocked.flatMap((row: { blocks: { kind: string }[] }) =>
      row.blocks.map((check) => check.kind),
    )
    expect(kindsOf(answer)).toEqual(kinds)
    expect(
      (
        await cast.request(
          'secretary-ub',
          'GET',
          `/api/dossier-submissions/preview?unitId=${cast.units.UA}&year=2024`,
        )
      ).status,
    ).toBe(404)
  })
  test('after the term it is accepted and stamped late', async () => {
    cast.clock.moveTo('2024-12-16T02:00:00.000Z')
    const [id = ''] = await prepared(cast, { unit: 'ub', people: ['staff-ub-5'] })
    const answer = await letter('secretary-ub', [id], {
      unitId: unitIdOf(cast, 'ub'),
      number: '9/TTr-UB',
      on: '2024-12-16',
    })
    expect(answer.body).toMatchObject({ late: true })
    expect(answer.body.warnings).toContainEqual({ dossierId: id, kind: 'after-the-term' })
    const list = await cast.request('coordinator', 'GET', '/api/dossiers?search=staff ub 5')
    expect(list.body.rows[0]).toMatchObject({ late: true, submittedOn: '2024-12-16' })
  })
  test('the stage column is what the records say, for every dossier', async () => {
    const all = await cast.db.transaction().execute((tx) => dossiersOf(tx, { year: 2024 }))
    expect(all.length).toBeGreaterThan(10)
    expect(all.map((one) => [one.code, one.stage])).toEqual(
      all.map((one) => [one.code, stageOf(one.records)]),
    )
  })
})
