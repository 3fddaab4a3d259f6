// A unit's year of work: plan from draft to approval, progress, acceptance by another; every refusal; who may and who sees.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, castOf } from '../../../../tools/cast.ts'
import { contentProgress } from '../content-progress.store.ts'
import { waiting } from '../plans.waiting.ts'
import { listLegalDocuments } from '../views/list-legal-documents.ts'
import { listPlans } from '../views/list-plans.ts'
import { listWorkItems } from '../views/list-work-items.ts'
import { showPlan } from '../views/show-plan.ts'
import { showWorkItem } from '../views/show-work-item.ts'
import { acceptWork } from './accept-work.ts'
import { addWorkItem } from './add-work-item.ts'
import { approvePlan } from './approve-plan.ts'
import { recordLegalDocuments } from './record-legal-documents.ts'
import { recordLegalStage } from './record-legal-stage.ts'
import { reportProgress } from './report-progress.ts'
import { returnPlan } from './return-plan.ts'
import { savePlan } from './save-plan.ts'
import { submitPlan } from './submit-plan.ts'
import { withdrawWorkItem } from './withdraw-work-item.ts'

let cast: Cast
const movementId = '0190a0a0-0000-7000-8000-00000000aaaa'
beforeAll(async () => {
  cast = await castOf('2024-03-01')
})
afterAll(() => cast.close())

const item = (code: string, more: object = {}) => ({
  code,
  title: `Việc ${code}`,
  contentCode: 'ND-1',
  dueOn: '2024-03-31',
  ...more,
})
const draft = (more: object = {}) => ({
  unitId: cast.units.UA,
  year: 2024,
  title: 'Kế hoạch 2024',
  movementId,
  items: [item('T1', { target: '2 nghị định' }), item('T2')],
  ...more,
})
const kindsOf = (outcome: { status: number; refusals?: readonly { kind: string }[] }) =>
  outcome.refusals?.map((one) => one.kind)

test('the plan goes from draft to approval, once, and comes back when the head says why', async () => {
  const secretary = cast.as('secretary-ua')
  const bad = draft({ items: [item('T1'), item('T1'), item('T3', { dueOn: '2025-01-01' })] })
  expect(kindsOf(await secretary.act(savePlan, bad))).toEqual([
    'plan.code-twice',
    'plan.due-outside-the-year',
  ])
  const { planId } = await secretary.done(savePlan, draft({ items: [] }))
  expect(kindsOf(await secretary.act(submitPlan, { planId }))).toEqual(['plan.empty'])
  await secretary.done(savePlan, draft({ items: [item('T1')] }))
  expect(kindsOf(await secretary.act(submitPlan, { planId }))).toEqual(['plan.no-own-target'])
  await secretary.done(savePlan, draft())
  expect(
    kindsOf(await cast.as('head-ua').act(approvePlan, { planId, number: '1/KH', on: '2024-03-01' })),
  ).toEqual(['plan.not-submitted'])
  expect(kindsOf(await cast.as('head-ua').act(returnPlan, { planId, reason: 'x' }))).toEqual([
    'plan.not-submitted',
  ])
  await secretary.done(submitPlan, { planId })
  expect(kindsOf(await secretary.act(savePlan, draft()))).toEqual(['plan.not-a-draft'])
  await cast.as('head-ua').done(returnPlan, { planId, reason: 'Thiếu chỉ tiêu' })
  expect((await secretary.seen(showPlan, { unitId: cast.units.UA, year: 2024 })).returnedWhy).toBe(
    'Thiếu chỉ tiêu',
  )
  await secretary.done(submitPlan, { planId })
  expect(kindsOf(await secretary.act(submitPlan, { planId }))).toEqual(['plan.not-a-draft'])
  expect(
    kindsOf(await cast.as('head-ua').act(approvePlan, { planId, number: '1/KH', on: '2024-12-31' })),
  ).toEqual(['plan.in-the-future'])
  await cast.as('head-ua').done(approvePlan, { planId, number: '1/KH', on: '2024-03-01' })
  const seen = await cast.as('staff-ub').seen(showPlan, { unitId: cast.units.UA, year: 2024 })
  expect(seen).toMatchObject({
    state: 'approved',
    approval: { number: '1/KH' },
    items: [{ code: 'T1' }, { code: 'T2' }],
  })
})

test('work is reported with evidence and accepted by somebody else', async () => {
  const plan = await cast.as('secretary-ua').seen(showPlan, { unitId: cast.units.UA, year: 2024 })
  const workItemId = plan.items[0]?.id
  const whole = {
    workItemId,
    percent: 100,
    text: 'Đã trình',
    doneOn: '2024-03-01',
    fileIds: ['0190a0a0-0000-7000-8000-00000000ffff'],
  }
  expect(
    kindsOf(await cast.as('staff-ua').act(reportProgress, { ...whole, fileIds: [], doneOn: '2024-03-02' })),
  ).toEqual(['plan.in-the-future', 'work.evidence-needed'])
  expect(
    kindsOf(await cast.as('head-ua').act(acceptWork, { workItemId, outcome: 'accepted', note: 'x' })),
  ).toEqual(['work.nothing-to-accept'])
  await cast.as('secretary-ua').done(reportProgress, whole)
  expect(
    kindsOf(await cast.as('secretary-ua').act(acceptWork, { workItemId, outcome: 'accepted', note: 'x' })),
  ).toEqual(['work.same-person'])
  expect(kindsOf(await cast.as('staff-ua').act(reportProgress, whole))).toEqual(['work.waits-for-acceptance'])
  const head = await cast.actorOf('head-ua')
  expect(
    (await cast.db.transaction().execute((tx) => waiting(tx, head, '2024-03-01'))).map((one) => one.kind),
  ).toEqual(['plans.accept'])
  await cast.as('head-ua').done(acceptWork, { workItemId, outcome: 'sent-back', note: 'Thiếu tờ trình' })
  await cast.as('secretary-ua').done(reportProgress, whole)
  await cast.as('head-ua').done(acceptWork, { workItemId, outcome: 'accepted', note: 'Đủ' })
  expect(kindsOf(await cast.as('staff-ua').act(reportProgress, whole))).toEqual(['work.already-done'])
  expect(
    kindsOf(
      await cast
        .as('head-ua')
        .act(withdrawWorkItem, { workItemId, kind: 'withdrawn', decision: '2', reason: 'x' }),
    ),
  ).toEqual(['work.already-done'])
  const seen = await cast.as('staff-ub').seen(showWorkItem, { workItemId })
  expect(seen).toMatchObject({
    state: 'done',
    percent: 100,
    reports: [{ acceptance: { outcome: 'sent-back' } }, { acceptance: { outcome: 'accepted' } }],
  })
  const progress = await cast.db.transaction().execute((tx) => contentProgress(tx, movementId, '2024-03-01'))
  expect(progress).toEqual([{ contentCode: 'ND-1', done: 1, total: 2, unitsWithResults: 1, units: 1 }])
})

test('an approved plan is amended with a reason, and an item leaves it by a decision', async () => {
  const plan = await cast.as('secretary-ua').seen(showPlan, { unitId: cast.units.UA, year: 2024 })
  const { planId } = plan
  expect(
    kindsOf(await cast.as('secretary-ua').act(addWorkItem, { planId, item: item('T1'), reason: 'x' })),
  ).toEqual(['plan.code-twice'])
  const { workItemId } = await cast
    .as('secretary-ua')
    .done(addWorkItem, { planId, item: item('T9'), reason: 'Bộ giao thêm' })
  await cast.as('head-ua').done(withdrawWorkItem, {
    workItemId,
    kind: 'reassigned',
    decision: '8/QĐ',
    reason: 'Chuyển đơn vị khác',
  })
  expect(
    kindsOf(
      await cast
        .as('head-ua')
        .act(withdrawWorkItem, { workItemId, kind: 'withdrawn', decision: '2', reason: 'x' }),
    ),
  ).toEqual(['work.already-withdrawn'])
  const listed = await cast.as('minister').seen(listPlans, { year: 2024 })
  expect(listed.rows.find((row) => row.unit.code === 'UA')).toMatchObject({
    state: 'approved',
    total: 2,
    done: 1,
    late: 0,
  })
})

test.for([
  ['staff-ua', 403],
  ['secretary-ub', 403],
  ['coordinator', 403],
  [null, 401],
] as const)('%s does not write the plan of UA: %i', async ([who, status]) => {
  expect(await cast.as(who).act(savePlan, draft())).toMatchObject({ status })
})

test('a draft is not seen outside its unit', async () => {
  await cast.as('secretary-ub').done(savePlan, draft({ unitId: cast.units.UB }))
  expect(await cast.as('staff-ua').view(showPlan, { unitId: cast.units.UB, year: 2024 })).toMatchObject({
    status: 404,
  })
  expect(await cast.as('staff-ub').view(showPlan, { unitId: cast.units.UB, year: 2024 })).toMatchObject({
    status: 200,
  })
})

test('a department’s word is enough; it attaches nothing', async () => {
  const { planId } = await cast.as('secretary-da').done(savePlan, draft({ unitId: cast.units.DA }))
  await cast.as('secretary-da').done(submitPlan, { planId })
  await cast.as('head-da').done(approvePlan, { planId, number: '77/STNMT-KH', on: '2024-02-20' })
  const plan = await cast.as('secretary-da').seen(showPlan, { unitId: cast.units.DA, year: 2024 })
  await cast.as('secretary-da').done(reportProgress, {
    workItemId: plan.items[0]?.id,
    percent: 100,
    text: 'CV 90/STNMT',
    doneOn: '2024-02-28',
  })
})

test('the legal programme: who is at a hundred per cent, late, or not concerned', async () => {
  const one = (code: string, more: object = {}) => ({
    code,
    kind: 'decree',
    name: { vi: code, fr: code, en: code },
    referenceEffectiveOn: '2024-02-01',
    leadMinistry: 'BTNMT',
    leadUnitId: cast.units.UA,
    source: 'thử',
    certain: false,
    planned: [{ stage: 'issued', on: '2024-01-15' }],
    ...more,
  })
  const documents = [one('1/2024/NĐ-CP'), one('2/2024/NĐ-CP', { leadUnitId: cast.units.UB })]
  await cast.as('coordinator').done(recordLegalDocuments, { year: 2024, documents })
  expect(
    kindsOf(
      await cast.as('coordinator').act(recordLegalDocuments, {
        year: 2024,
        documents: [one('1/2024/NĐ-CP'), one('3'), one('3', { leadUnitId: movementId })],
      }),
    ),
  ).toEqual(['legal.code-taken', 'plan.code-twice', 'legal.unknown-unit'])
  const listed = await cast.as('staff-ua').seen(listLegalDocuments, { year: 2024 })
  const documentId = listed.rows[0]?.id
  const secretary = cast.as('secretary-ua')
  expect(kindsOf(await secretary.act(recordLegalStage, { documentId, stage: 'issued' }))).toEqual([
    'legal.no-date',
  ])
  expect(
    kindsOf(await secretary.act(recordLegalStage, { documentId, stage: 'issued', actualOn: '2024-12-01' })),
  ).toEqual(['plan.in-the-future'])
  await secretary.done(recordLegalStage, { documentId, stage: 'issued', actualOn: '2024-01-20' })
  expect(
    kindsOf(await secretary.act(recordLegalStage, { documentId, stage: 'in-force', actualOn: '2024-01-19' })),
  ).toEqual(['legal.before-the-stage-before'])
  await secretary.done(recordLegalStage, { documentId, stage: 'in-force', actualOn: '2024-02-11' })
  expect(
    await cast
      .as('secretary-ub')
      .act(recordLegalStage, { documentId, stage: 'issued', actualOn: '2024-01-20' }),
  ).toMatchObject({ status: 403 })
  const after = await cast.as('minister').seen(listLegalDocuments, { year: 2024 })
  expect(after.rows[0]).toMatchObject({ state: 'late', daysAfterLaw: 10, daysAfterPlan: 5 })
  const verdicts = Object.fromEntries(after.shares.map((share) => [share.unit.code, share.verdict]))
  expect(verdicts).toMatchObject({ UA: 'late', UB: 'late', UC: 'not-applicable' })
})

test('acts that need an approved plan say so', async () => {
  const plan = await cast.as('secretary-ub').seen(showPlan, { unitId: cast.units.UB, year: 2024 })
  const workItemId = plan.items[0]?.id
  expect(
    kindsOf(
      await cast.as('secretary-ub').act(addWorkItem, { planId: plan.planId, item: item('T8'), reason: 'x' }),
    ),
  ).toEqual(['plan.not-approved'])
  expect(
    kindsOf(
      await cast
        .as('secretary-ub')
        .act(reportProgress, { workItemId, percent: 10, text: 'x', doneOn: '2024-03-01' }),
    ),
  ).toEqual(['plan.not-approved'])
  expect(
    kindsOf(
      await cast
        .as('head-ub')
        .act(withdrawWorkItem, { workItemId, kind: 'withdrawn', decision: '2', reason: 'x' }),
    ),
  ).toEqual(['plan.not-approved'])
})

test('the work of the year is listed across units, by state, content and movement; a draft to its own people alone', async () => {
  const seenBy = (who: string, more: object = {}) => cast.as(who).seen(listWorkItems, { year: 2024, ...more })
  const unitsSeen = async (who: string) => [...new Set((await seenBy(who)).rows.map((row) => row.unit.code))]
  expect(await unitsSeen('secretary-ub')).toContain('UB')
  expect(await unitsSeen('staff-uc')).not.toContain('UB')
  const plans = await cast.as('coordinator').seen(listPlans, { year: 2024 })
  const sum = (of: 'total' | 'done' | 'late') => plans.rows.reduce((all, row) => all + row[of], 0)
  expect((await seenBy('coordinator')).total).toBe(sum('total'))
  expect((await seenBy('coordinator', { state: 'finished' })).total).toBe(sum('done'))
  expect((await seenBy('coordinator', { state: 'behind' })).total).toBe(sum('late'))
  const withdrawn = await seenBy('coordinator', { state: 'withdrawn' })
  expect(new Set(withdrawn.rows.map((row) => row.state))).toEqual(new Set(['withdrawn']))
  const [progress] = await cast.db
    .transaction()
    .execute((tx) => contentProgress(tx, movementId, '2024-03-01'))
  expect((await seenBy('staff-uc', { movementId, contentCode: 'ND-1' })).total).toBe(progress?.total)
  expect((await seenBy('staff-uc', { movementId, contentCode: 'ND-9' })).total).toBe(0)
  expect((await seenBy('coordinator', { search: 'viec t1', size: 1 })).rows).toMatchObject([{ code: 'T1' }])
})
