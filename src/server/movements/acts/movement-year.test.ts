// A movement from its draft to its addressees' answers: every act, every refusal, the public page, the board, the desk.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { blankPaper } from '../../../../demo/paper.ts'
import { type Cast, castOf } from '../../../../tools/cast.ts'
import { waiting } from '../movements.waiting.ts'
import { listMovements } from '../views/list-movements.ts'
import { showBoard } from '../views/show-board.ts'
import { showMovement } from '../views/show-movement.ts'
import { showResponse } from '../views/show-response.ts'
import { amendMovement } from './amend-movement.ts'
import { cancelMovement } from './cancel-movement.ts'
import { draftMovement } from './draft-movement.ts'
import { launchMovement } from './launch-movement.ts'
import { remindUnits } from './remind-units.ts'
import { respondToMovement } from './respond-to-movement.ts'
import { saveMovement } from './save-movement.ts'

let cast: Cast
let fileId = ''
let movementId = ''
beforeAll(async () => {
  cast = await castOf('2024-01-30')
  const { files } = await cast.house()
  const stored = await cast.db
    .transaction()
    .execute((tx) =>
      files.store(tx, { bytes: blankPaper('launch'), name: 'a.pdf', by: null, at: cast.clock.now() }),
    )
  fileId = 'stored' in stored ? stored.stored.id : ''
})
afterAll(() => cast.close())

const said = (vi: string) => ({ vi, fr: '', en: '' })
const definition = (more: object = {}) => ({
  kind: 'regular',
  title: said('Phong trào thi đua năm 2024'),
  theme: said('Kỷ cương trách nhiệm'),
  authority: said('Bộ trưởng'),
  purpose: [],
  context: [],
  contents: [{ code: 'ND-1', short: said('Thể chế'), text: said('Hoàn thiện thể chế') }],
  tasks: [],
  collectiveCriteria: [{ code: 'TC-1', text: said('100% văn bản') }],
  individualCriteria: [],
  headOfUnitRule: null,
  addresseeIds: [cast.units.UA, cast.units.UB, cast.units.DA, cast.units.DB],
  coordinatorUnitId: cast.units.TCCB,
  calendar: [{ code: 'L1', kind: 'response', name: said('Hưởng ứng'), due: '2024-02-29' }],
  ...more,
})
const draft = (more: object = {}) => ({
  year: 2024,
  periodFrom: '2024-01-01',
  periodTo: '2024-12-31',
  unitId: cast.units.MIN,
  definition: definition(),
  ...more,
})
const kindsOf = (outcome: { status: number; refusals?: readonly { kind: string }[] }) =>
  outcome.refusals?.map((one) => one.kind)

test('a draft is refused with everything that cannot be', async () => {
  const twice = definition({
    contents: [...definition().contents, ...definition().contents],
    addresseeIds: [cast.people.minister],
  })
  const outcome = await cast
    .as('coordinator')
    .act(draftMovement, draft({ periodTo: '2023-12-31', definition: twice, parentId: cast.people.minister }))
  expect(kindsOf(outcome)).toEqual([
    'movement.period-reversed',
    'movement.code-twice',
    'movement.unknown-unit',
    'movement.unknown-parent',
  ])
  expect(await cast.as('staff-ua').act(draftMovement, draft())).toMatchObject({ status: 403 })
  expect(await cast.as(null).act(draftMovement, draft())).toMatchObject({ status: 401 })
})

test('the coordinator drafts, the minister launches, and the text freezes even against the database', async () => {
  const drafted = await cast
    .as('coordinator')
    .done(
      draftMovement,
      draft({ definition: definition({ contents: [], collectiveCriteria: [], addresseeIds: [] }) }),
    )
  movementId = drafted.movementId
  const launch = { movementId, number: '585/BTNMT-TCCB', on: '2024-01-30', fileId }
  expect(kindsOf(await cast.as('minister').act(launchMovement, { ...launch, on: '2024-02-01' }))).toEqual([
    'movement.in-the-future',
    'movement.no-contents',
    'movement.no-criteria',
    'movement.no-addressees',
  ])
  await cast.as('coordinator').done(saveMovement, {
    movementId,
    year: 2024,
    periodFrom: '2024-01-01',
    periodTo: '2024-12-31',
    definition: definition(),
  })
  expect(await cast.as('staff-ua').view(showMovement, { movementId })).toMatchObject({ status: 404 })
  expect(await cast.as('coordinator').act(launchMovement, launch)).toMatchObject({ status: 403 })
  const minister = await cast.actorOf('minister')
  expect(
    (await cast.db.transaction().execute((tx) => waiting(tx, minister, '2024-01-30'))).map((one) => one.kind),
  ).toEqual(['movements.launch'])
  await cast.as('minister').done(launchMovement, launch)
  expect(kindsOf(await cast.as('minister').act(launchMovement, launch))).toContain('movement.frozen')
  expect(
    kindsOf(
      await cast.as('coordinator').act(saveMovement, {
        movementId,
        year: 2024,
        periodFrom: '2024-01-01',
        periodTo: '2024-12-31',
        definition: definition(),
      }),
    ),
  ).toEqual(['movement.frozen'])
  expect(kindsOf(await cast.as('coordinator').act(cancelMovement, { movementId, reason: 'x' }))).toEqual([
    'movement.frozen',
  ])
  await expect(
    cast.db.updateTable('movement').set({ year: 2025 }).where('id', '=', movementId).execute(),
  ).rejects.toThrow(/amended by amendments/)
})

test('the public page needs no sign-in and no script, in three languages', async () => {
  const page = await cast.request(null, 'GET', `/public/movements/${movementId}?lang=fr`)
  // Without it the browser asks for /favicon.ico and tells an error on every public page.
  expect(page.body).toContain('<link rel="icon" href="/mark.svg"')
  expect(page.status).toBe(200)
  expect(page.body).toContain('Contenus d’émulation')
  expect(page.body).toContain('lang="vi"')
  expect(page.body).not.toMatch(/<script|style=|onclick/)
  expect((await cast.request(null, 'GET', '/public/movements')).body).toContain('Phong trào thi đua năm 2024')
  expect(
    (await cast.request(null, 'GET', '/public/movements/0190a0a0-0000-7000-8000-000000000000')).status,
  ).toBe(404)
})

test('an amendment changes the text from its day on; the text before stays', async () => {
  const amendment = {
    movementId,
    number: '2/QĐ',
    on: '2024-03-01',
    reason: 'Luật mới',
    changes: [
      { section: 'contents', code: 'ND-1', text: said('Sửa') },
      { section: 'contents', code: 'ND-9', text: said('Thêm') },
    ],
  }
  expect(
    kindsOf(
      await cast.as('minister').act(amendMovement, {
        ...amendment,
        on: '2024-01-01',
        changes: [{ section: 'tasks', code: 'X', text: null }],
      }),
    ),
  ).toEqual(['movement.before-the-launch', 'movement.nothing-to-remove'])
  expect(await cast.as('coordinator').act(amendMovement, amendment)).toMatchObject({ status: 403 })
  await cast.as('minister').done(amendMovement, amendment)
  const before = await cast.as('staff-ua').seen(showMovement, { movementId, on: '2024-02-29' })
  const after = await cast.as('staff-ua').seen(showMovement, { movementId, on: '2024-03-01' })
  expect(before.definition.contents).toHaveLength(1)
  expect(after.definition.contents.map((one: { text: { vi: string } }) => one.text.vi)).toEqual([
    'Sửa',
    'Thêm',
  ])
})

test('a department answers with a letter number only; a unit under the ministry attaches its paper', async () => {
  const answer = (unitId: string, more: object = {}) => ({
    movementId,
    unitId,
    kind: 'letter',
    number: '120/STNMT-VP',
    on: '2024-01-30',
    ...more,
  })
  await cast.as('secretary-da').done(respondToMovement, answer(cast.units.DA))
  expect(
    kindsOf(
      await cast.as('secretary-ua').act(respondToMovement, answer(cast.units.UA, { on: '2024-02-01' })),
    ),
  ).toEqual(['movement.in-the-future', 'movement.paper-needed'])
  expect(
    kindsOf(
      await cast
        .as('secretary-ua')
        .act(respondToMovement, answer(cast.units.UA, { kind: 'own-movement', on: '2024-01-01' })),
    ),
  ).toEqual(['movement.before-the-launch', 'movement.unknown-own-movement'])
  expect(
    kindsOf(await cast.as('secretary-uc').act(respondToMovement, answer(cast.units.UC, { fileId }))),
  ).toEqual(['movement.not-addressed'])
  await cast.as('secretary-ua').done(respondToMovement, answer(cast.units.UA, { kind: 'plan', fileId }))
  await cast
    .as('secretary-ua')
    .done(respondToMovement, answer(cast.units.UA, { kind: 'plan', fileId, number: '121' }))
  const seen = await cast.as('head-ua').seen(showResponse, { movementId, unitId: cast.units.UA })
  expect(seen.responses.map((one) => one.number)).toEqual(['121', '120/STNMT-VP'])
  expect(await cast.as('secretary-ub').act(respondToMovement, answer(cast.units.UA))).toMatchObject({
    status: 403,
  })
})

test('a unit that stays silent is seen and reminded, once a day', async () => {
  const board = await cast.as('coordinator').seen(showBoard, { movementId, step: 'silent' })
  expect(board.rows.map((row) => row.unit.code).sort()).toEqual(['DB', 'UB'])
  expect(board.counts).toEqual({ silent: 2, launched: 2, planned: 0, registered: 0 })
  const remind = {
    movementId,
    unitIds: board.rows.map((row) => row.unit.id),
    text: 'Đề nghị gửi văn bản hưởng ứng',
  }
  expect(await cast.as('secretary-ua').act(remindUnits, remind)).toMatchObject({ status: 403 })
  expect(
    kindsOf(await cast.as('coordinator').act(remindUnits, { ...remind, unitIds: [cast.units.UC] })),
  ).toEqual(['movement.not-addressed'])
  expect((await cast.as('coordinator').done(remindUnits, remind)).reminded).toHaveLength(2)
  expect((await cast.as('coordinator').done(remindUnits, remind)).alreadyToday).toHaveLength(2)
  const notices = await cast.request('secretary-ub', 'GET', '/api/notices')
  expect(notices.body.rows[0]).toMatchObject({ kind: 'movements.reminded' })
  const waits = async (who: string, day = '2024-01-30') => {
    const actor = await cast.actorOf(who)
    const items = await cast.db.transaction().execute((tx) => waiting(tx, actor, day))
    return items.map(({ kind, figures }) => ({ kind, count: figures.count }))
  }
  expect(await waits('secretary-ub')).toEqual([{ kind: 'movements.respond', count: undefined }])
  expect(await waits('coordinator')).toEqual([{ kind: 'movements.remind', count: 2 }])
  // Whoever audits looks into it once the day for answers is past.
  expect(await waits('auditor')).toEqual([])
  expect(await waits('auditor', '2024-12-05')).toEqual([{ kind: 'movements.look-into', count: 2 }])
})

test('a unit’s own movement stands within its parent, and overlaps are said', async () => {
  const own = draft({
    unitId: cast.units.UB,
    parentId: movementId,
    definition: definition({ addresseeIds: [] }),
  })
  expect(
    kindsOf(await cast.as('secretary-ub').act(draftMovement, { ...own, periodFrom: '2023-12-01' })),
  ).toEqual(['movement.outside-the-parent'])
  for (const _ of [1, 2]) {
    const { movementId: ownId } = await cast.as('secretary-ub').done(draftMovement, own)
    await cast
      .as('head-ub')
      .done(launchMovement, { movementId: ownId, number: '1', on: '2024-01-30', fileId })
  }
  const listed = await cast.as('staff-ub').seen(listMovements, { unitId: cast.units.UB })
  expect(listed.rows.every((row) => row.overlaps.length === 1)).toBe(true)
  await cast.as('secretary-ub').done(respondToMovement, {
    movementId,
    unitId: cast.units.UB,
    kind: 'own-movement',
    ownMovementId: listed.rows[0]?.id,
    number: '1',
    on: '2024-01-30',
  })
})

test('a draft given up stays readable and is not launched', async () => {
  const { movementId: id } = await cast.as('coordinator').done(draftMovement, draft())
  await cast.as('coordinator').done(cancelMovement, { movementId: id, reason: 'Trùng' })
  expect(
    kindsOf(await cast.as('coordinator').act(cancelMovement, { movementId: id, reason: 'Trùng' })),
  ).toEqual(['movement.already-cancelled'])
  expect(
    kindsOf(
      await cast
        .as('minister')
        .act(launchMovement, { movementId: id, number: '1', on: '2024-01-30', fileId }),
    ),
  ).toEqual(['movement.already-cancelled'])
  expect((await cast.as('coordinator').seen(showMovement, { movementId: id })).cancelledWhy).toBe('Trùng')
})
