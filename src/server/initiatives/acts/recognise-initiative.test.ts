// An initiative from its declaration to its recognition, with every refusal, and what the law is told of it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, castOf } from '../../../../tools/cast.ts'
import { initiativeFacts } from '../initiatives.facts.ts'
import { waiting } from '../initiatives.waiting.ts'
import { listInitiatives } from '../views/list-initiatives.ts'
import { showInitiative } from '../views/show-initiative.ts'
import { declareInitiative } from './declare-initiative.ts'
import { recogniseInitiative } from './recognise-initiative.ts'

let cast: Cast
beforeAll(async () => {
  cast = await castOf('2024-10-01')
})
afterAll(() => cast.close())

const typed = (more: object = {}) => ({
  kind: 'initiative',
  title: 'Cảnh báo mặn sớm',
  summary: 'Dùng số liệu quan trắc sẵn có để báo trước ba ngày.',
  year: 2024,
  applied: true,
  authorIds: [cast.people['staff-ua']],
  ...more,
})
const recognition = (initiativeId: string, more: object = {}) => ({
  initiativeId,
  outcome: 'recognised',
  scope: 'base-unit',
  replicable: true,
  decisionNumber: '12/QĐ-UA',
  decidedOn: '2024-10-01',
  ...more,
})

test('declared by its author, it waits for the head, who recognises it; the law is told', async () => {
  const { initiativeId } = await cast.as('staff-ua').done(declareInitiative, typed())
  const head = await cast.actorOf('head-ua')
  const items = await cast.db.transaction().execute((tx) => waiting(tx, head, '2024-10-01'))
  expect(items.map((item) => item.path)).toContain(`/initiatives/${initiativeId}`)
  await cast.as('head-ua').done(recogniseInitiative, recognition(initiativeId))
  const facts = await cast.db
    .transaction()
    .execute((tx) => initiativeFacts(tx, cast.people['staff-ua'] ?? '', '2024-12-01'))
  expect(facts).toMatchObject({
    initiatives: [{ id: initiativeId, scope: 'base-unit', 'used-for': [] }],
    research: [],
  })
  const before = await cast.db
    .transaction()
    .execute((tx) => initiativeFacts(tx, cast.people['staff-ua'] ?? '', '2024-09-30'))
  expect(before.initiatives).toEqual([])
  expect(await cast.as('head-ua').act(recogniseInitiative, recognition(initiativeId))).toMatchObject({
    refusals: [{ kind: 'initiative.already-recognised' }],
  })
})

test('a head recognises within the unit only; the minister beyond', async () => {
  const { initiativeId } = await cast.as('staff-ua').done(declareInitiative, typed({ title: 'Sổ tay số' }))
  const wide = recognition(initiativeId, { scope: 'ministry-province' })
  expect(await cast.as('head-ua').act(recogniseInitiative, wide)).toMatchObject({
    refusals: [{ kind: 'initiative.scope-beyond-authority', widest: 'base-unit' }],
  })
  await cast.as('minister').done(recogniseInitiative, wide)
  expect((await cast.as('staff-ua').seen(showInitiative, { initiativeId })).recognitions).toMatchObject([
    { scope: 'ministry-province' },
  ])
})

test('what was never applied is no initiative, and every other reason is given with it', async () => {
  const { initiativeId } = await cast.as('staff-ua').done(declareInitiative, typed({ applied: false }))
  const bad = recognition(initiativeId, { scope: null, decisionNumber: null, decidedOn: '2024-09-01' })
  const outcome = await cast.as('head-ua').act(recogniseInitiative, bad)
  expect(outcome.status === 422 && outcome.refusals.map((one) => one.kind)).toEqual([
    'initiative.scope-needed',
    'initiative.number-needed',
    'initiative.not-applied',
    'initiative.recognised-before-declared',
  ])
  expect(
    await cast
      .as('head-ua')
      .act(recogniseInitiative, recognition(initiativeId, { outcome: 'refused', scope: null })),
  ).toMatchObject({
    refusals: [{ kind: 'initiative.reason-needed' }],
  })
})

test('a declaration is refused with every reason', async () => {
  const twice = [cast.people['staff-ua'], cast.people['staff-ua'], '0190a0a0-0000-7000-8000-000000000000']
  const outcome = await cast
    .as('staff-ua')
    .act(declareInitiative, typed({ summary: '', year: 2025, authorIds: twice }))
  expect(outcome.status === 422 && outcome.refusals.map((one) => one.kind)).toEqual([
    'initiative.summary-empty',
    'initiative.year-in-the-future',
    'initiative.author-twice',
    'initiative.unknown-author',
  ])
})

test.for([
  ['staff-ua-2', 200, 403],
  ['staff-ub', 404, 404],
  ['council-member-1', 200, 403],
  [null, 401, 401],
] as const)('%s sees an initiative of UA: %i, recognises it: %i', async ([who, sees, recognises]) => {
  const { initiativeId } = await cast.as('staff-ua').done(declareInitiative, typed())
  expect(await cast.as(who).view(showInitiative, { initiativeId })).toMatchObject({ status: sees })
  expect(await cast.as(who).act(recogniseInitiative, recognition(initiativeId))).toMatchObject({
    status: recognises,
  })
})

test('the list is searched without tone marks and holds what the person may see', async () => {
  const own = await cast.as('staff-ua').seen(listInitiatives, { search: 'canh bao man' })
  expect(own.total).toBeGreaterThan(0)
  expect((await cast.as('staff-ub').seen(listInitiatives, {})).total).toBe(0)
})
