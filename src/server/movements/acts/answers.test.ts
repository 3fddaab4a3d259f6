// Answers with their periods and papers, amendments with what stood before, who reads what: the refusals and limits beside the year's course.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, castOf } from '../../../../tools/cast.ts'
import { seesFile } from '../../seen.ts'
import { definition, kindsOf, launched, said, storePaper } from '../launched.test-cast.ts'
import { waiting } from '../movements.waiting.ts'
import { showBoard } from '../views/show-board.ts'
import { showMovement } from '../views/show-movement.ts'
import { showResponse } from '../views/show-response.ts'
import { amendMovement } from './amend-movement.ts'
import { draftMovement } from './draft-movement.ts'
import { launchMovement } from './launch-movement.ts'
import { respondToMovement } from './respond-to-movement.ts'

let cast: Cast
let movementId = ''
let fileId = ''
const nowhere = '0190a0a0-0000-7000-8000-000000000000'
beforeAll(async () => {
  cast = await castOf('2024-01-30')
  movementId = await launched(cast)
  fileId = await storePaper(cast)
})
afterAll(() => cast.close())

const plan = (more: object = {}) => ({
  movementId,
  unitId: cast.units.UA,
  kind: 'plan',
  number: '12/KH-UA',
  on: '2024-01-30',
  fileId,
  ...more,
})

test.for([
  [{ periodFrom: '2024-02-01' }, ['movement.half-a-period']],
  [{ periodTo: '2024-02-01' }, ['movement.half-a-period']],
  [{ periodFrom: '2024-06-01', periodTo: '2024-05-31' }, ['movement.period-reversed']],
  [{ periodFrom: '2023-12-31', periodTo: '2024-12-31' }, ['movement.outside-the-parent']],
  [{ periodFrom: '2024-01-01', periodTo: '2025-01-01' }, ['movement.outside-the-parent']],
  [{ fileId: nowhere }, ['movement.unknown-file']],
] as const)('a plan with %j is refused: %j', async ([more, kinds]) => {
  expect(kindsOf(await cast.as('secretary-ua').act(respondToMovement, plan(more)))).toEqual(kinds)
})

test('a plan stays inside the movement’s period, or says why not', async () => {
  const inside = { periodFrom: '2024-01-01', periodTo: '2024-12-31' }
  const why = {
    periodFrom: '2024-02-01',
    periodTo: '2025-03-31',
    outsidePeriodWhy: 'Đề tài kéo dài sang quý I',
  }
  await cast.as('secretary-ua').done(respondToMovement, plan(inside))
  await cast.as('secretary-ua').done(respondToMovement, plan(why))
  const { responses } = await cast.as('secretary-ua').seen(showResponse, {
    movementId,
    unitId: cast.units.UA,
  })
  expect(responses[0]).toMatchObject(why)
  expect(responses[1]).toMatchObject({ ...inside, outsidePeriodWhy: null })
})

test('an answer and its paper are read by the unit itself and by those who supervise', async () => {
  const asked = { movementId, unitId: cast.units.UA }
  for (const who of ['staff-ua', 'head-ua', 'coordinator', 'minister', 'auditor'])
    expect((await cast.as(who).view(showResponse, asked)).status).toBe(200)
  for (const who of ['secretary-ub', 'staff-ub', 'secretary-da'])
    expect((await cast.as(who).view(showResponse, asked)).status).toBe(404)
  expect((await cast.as(null).view(showResponse, asked)).status).toBe(401)
  const sees = async (who: string) => {
    const actor = await cast.actorOf(who)
    return cast.db.transaction().execute((tx) => seesFile(tx, actor, fileId))
  }
  expect(await sees('staff-ua')).toBe(true)
  expect(await sees('staff-ub')).toBe(false)
})

test('everyone sees how far the others are; numbers, reminders and silence are for those concerned', async () => {
  const own = await cast.as('staff-ua').seen(showBoard, { movementId })
  expect(own.rows.map((row) => [row.unit.code, row.step, row.quietWeeks])).toEqual([
    ['UB', 'silent', null],
    ['UA', 'launched', 0],
    ['DB', 'silent', null],
    ['DA', 'silent', null],
  ])
  expect(own.lines).toEqual({
    units: { silent: 1, launched: 1, planned: 0, registered: 0 },
    departments: { silent: 2, launched: 0, planned: 0, registered: 0 },
  })
  cast.clock.moveTo('2024-03-26T02:00:00.000Z')
  const quiet = await cast.as('coordinator').seen(showBoard, { movementId, quiet: 8, line: 'units' })
  expect(quiet.rows.map((row) => [row.unit.code, row.quietWeeks])).toEqual([
    ['UB', 8],
    ['UA', 8],
  ])
  expect((await cast.as('coordinator').seen(showBoard, { movementId, quiet: 9 })).rows).toEqual([])
  expect(await cast.as('coordinator').view(showBoard, { movementId: nowhere })).toMatchObject({ status: 404 })
})

test('the board is exported as it is seen, in the language of the reader', async () => {
  const path = `/api/movements/${movementId}/board?step=silent&format=xlsx`
  const answer = await cast.request('coordinator', 'GET', path, undefined, { 'accept-language': 'fr' })
  expect(answer.status).toBe(200)
  expect(answer.raw.subarray(0, 2).toString()).toBe('PK')
})

test('a launch needs a signed PDF that is there', async () => {
  const { movementId: draft } = await cast.as('coordinator').done(draftMovement, {
    year: 2024,
    periodFrom: '2024-01-01',
    periodTo: '2024-12-31',
    unitId: cast.units.MIN,
    definition: definition(cast),
  })
  const launch = { movementId: draft, number: '1', on: '2024-03-26' }
  const text = await storePaper(cast, new TextEncoder().encode('Văn bản phát động'), 'a.txt')
  expect(kindsOf(await cast.as('minister').act(launchMovement, { ...launch, fileId: nowhere }))).toEqual([
    'movement.unknown-file',
  ])
  expect(kindsOf(await cast.as('minister').act(launchMovement, { ...launch, fileId: text }))).toEqual([
    'movement.signed-pdf-needed',
  ])
})

test('an incomplete draft does not wait on the minister’s desk; a complete one does', async () => {
  const minister = await cast.actorOf('minister')
  const waits = () => cast.db.transaction().execute((tx) => waiting(tx, minister, '2024-03-26'))
  const before = (await waits()).length
  const draft = (more: object) =>
    cast.as('coordinator').done(draftMovement, {
      year: 2024,
      periodFrom: '2024-06-01',
      periodTo: '2024-06-30',
      unitId: cast.units.MIN,
      definition: definition(cast, more),
    })
  await draft({ addresseeIds: [] })
  expect(await waits()).toHaveLength(before)
  await draft({})
  expect(await waits()).toHaveLength(before + 1)
})

test('a unit’s movement may leave its parent’s period with a reason, and is shown within it', async () => {
  const own = {
    year: 2024,
    periodFrom: '2024-03-01',
    periodTo: '2025-02-28',
    unitId: cast.units.UB,
    parentId: movementId,
  }
  const stays = definition(cast, { addresseeIds: [] })
  expect(kindsOf(await cast.as('secretary-ub').act(draftMovement, { ...own, definition: stays }))).toEqual([
    'movement.outside-the-parent',
  ])
  const id = await launched(cast, {
    unit: 'UB',
    parentId: movementId,
    period: ['2024-03-01', '2025-02-28'],
    more: { addresseeIds: [], outsideParentWhy: 'Theo năm học của Viện' },
  })
  const parent = await cast.as('staff-ub').seen(showMovement, { movementId })
  expect(parent.within.map((one) => one.id)).toEqual([id])
  expect(parent.mine).toMatchObject({ unit: { code: 'UB' }, answers: false })
  expect((await cast.as('head-ub').seen(showMovement, { movementId })).mine).toMatchObject({ answers: true })
  expect((await cast.as('staff-ub').seen(showMovement, { movementId: id })).parent?.id).toBe(movementId)
})

test('another movement that asks for the same unit in the same time is named beside the answer', async () => {
  const short = await launched(cast, {
    period: ['2024-04-01', '2024-05-31'],
    more: { kind: 'short', addresseeIds: [cast.units.UB] },
  })
  const past = await launched(cast, {
    period: ['2023-01-01', '2023-12-31'],
    more: { addresseeIds: [cast.units.UB] },
  })
  const shown = await cast.as('head-ub').seen(showResponse, { movementId, unitId: cast.units.UB })
  expect(shown.alongside.map((one) => one.id)).toEqual([short])
  expect(shown.alongside.map((one) => one.id)).not.toContain(past)
  expect(shown.ownMovements).toHaveLength(1)
})

test('the day to the end is counted in working days, and nothing is counted where it is over', async () => {
  const shown = await cast.as('staff-ua').seen(showMovement, { movementId })
  expect(shown.workingDaysLeft).toBeGreaterThan(180)
  expect(shown.workingDaysLeft).toBeLessThan(205)
})

test('an amendment shows what stood before, tells the addressees, and new deadlines have a day', async () => {
  const amend = (changes: object[], more: object = {}) =>
    cast.as('minister').act(amendMovement, {
      movementId,
      number: '7/QĐ',
      on: '2024-04-01',
      reason: 'Luật mới',
      changes,
      ...more,
    })
  expect(
    kindsOf(await amend([{ section: 'calendar', code: 'L9', text: said('Mới') }], { fileId: nowhere })),
  ).toEqual(['movement.unknown-file', 'movement.day-needed'])
  await amend([
    { section: 'calendar', code: 'L2', text: null, due: '2024-04-15' },
    { section: 'contents', code: 'ND-1', text: said('Hoàn thiện thể chế số') },
    { section: 'contents', code: 'ND-2', text: said('Chuyển đổi số') },
  ])
  const { amendments, definition: now } = await cast
    .as('staff-ua')
    .seen(showMovement, { movementId, on: '2024-04-01' })
  expect(amendments[0]?.changes.map((one) => one.before)).toEqual([
    { text: said('Đăng ký'), due: '2024-03-15' },
    { text: said('Hoàn thiện thể chế'), due: null },
    null,
  ])
  expect(now.calendar.map((one) => one.due)).toEqual(['2024-02-29', '2024-04-15'])
  const told = await cast.request('secretary-da', 'GET', '/api/notices')
  expect(told.body.rows[0]).toMatchObject({ kind: 'movements.amended', figures: { number: '7/QĐ' } })
  await amend([{ section: 'contents', code: 'ND-2', text: null }], { on: '2024-05-01' })
  const later = await cast.as('staff-ua').seen(showMovement, { movementId, on: '2024-05-01' })
  expect(later.definition.contents.map((one) => one.code)).toEqual(['ND-1'])
  expect(later.amendments[1]?.changes[0]?.before?.text).toEqual(said('Chuyển đổi số'))
})

test('the database itself keeps the addressees of a launched movement', async () => {
  const add = cast.db
    .insertInto('movement_addressee')
    .values({ movement_id: movementId, unit_id: cast.units.UC })
    .execute()
  await expect(add).rejects.toThrow(/do not change/)
  const drop = cast.db.deleteFrom('movement_addressee').where('movement_id', '=', movementId).execute()
  await expect(drop).rejects.toThrow(/do not change/)
})
