// A report from its draft to its issue: figures that open their records, text by hand, frozen once, the next shows the difference.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { blankPaper } from '../../../../demo/paper.ts'
import { type Cast, castOf } from '../../../../tools/cast.ts'
import { draftMovement } from '../../movements/acts/draft-movement.ts'
import { launchMovement } from '../../movements/acts/launch-movement.ts'
import { respondToMovement } from '../../movements/acts/respond-to-movement.ts'
import { movementOf } from '../../movements/movements.store.ts'
import { showBoard } from '../../movements/views/show-board.ts'
import { figuresOf } from '../figures.ts'
import { listReports } from '../views/list-reports.ts'
import { showMovementReport } from '../views/show-movement-report.ts'
import { draftReport } from './draft-report.ts'
import { issueReport } from './issue-report.ts'
import { keepReport } from './keep-report.ts'

let cast: Cast
let movementId = ''
const said = (vi: string) => ({ vi, fr: '', en: '' })
const kindsOf = (outcome: { status: number; refusals?: readonly { kind: string }[] }) =>
  outcome.refusals?.map((one) => one.kind)
beforeAll(async () => {
  cast = await castOf('2024-06-20')
  const { files } = await cast.house()
  const stored = await cast.db
    .transaction()
    .execute((tx) =>
      files.store(tx, { bytes: blankPaper('launch'), name: 'a.pdf', by: null, at: cast.clock.now() }),
    )
  const definition = {
    kind: 'regular',
    title: said('Phong trào 2024'),
    theme: said('x'),
    authority: said('Bộ trưởng'),
    purpose: [],
    context: [],
    contents: [{ code: 'A', short: said('a'), text: said('a') }],
    tasks: [],
    collectiveCriteria: [{ code: 'T', text: said('t') }],
    individualCriteria: [],
    headOfUnitRule: null,
    addresseeIds: [cast.units.DA, cast.units.DB],
    coordinatorUnitId: cast.units.TCCB,
    calendar: [],
  }
  movementId = (
    await cast.as('coordinator').done(draftMovement, {
      year: 2024,
      periodFrom: '2024-01-01',
      periodTo: '2024-12-31',
      unitId: cast.units.MIN,
      definition,
    })
  ).movementId
  expect(
    kindsOf(await cast.as('coordinator').act(draftReport, { movementId, kind: 'six-month', language: 'fr' })),
  ).toEqual(['report.not-launched'])
  await cast.as('minister').done(launchMovement, {
    movementId,
    number: '1',
    on: '2024-06-01',
    fileId: 'stored' in stored ? stored.stored.id : '',
  })
})
afterAll(() => cast.close())

test('the text is drafted from the figures in the language chosen, edited by hand, and frozen when issued', async () => {
  const coordinator = cast.as('coordinator')
  const { reportId } = await coordinator.done(draftReport, { movementId, kind: 'six-month', language: 'fr' })
  expect(
    kindsOf(await coordinator.act(draftReport, { movementId, kind: 'six-month', language: 'vi' })),
  ).toEqual(['report.draft-open'])
  const draft = await coordinator.seen(showMovementReport, { reportId })
  expect(draft.texts.response).toContain('0 unité sur 2 a répondu')
  expect(draft.figures.find((one) => one.key === 'silent')).toMatchObject({
    value: 2,
    of: 2,
    path: `/movement/${movementId}/board?step=silent`,
    before: null,
  })
  await coordinator.done(keepReport, { reportId, texts: { proposals: 'Relancer les deux services.' } })
  expect(kindsOf(await coordinator.act(issueReport, { reportId, number: '9/BC', on: '2024-12-31' }))).toEqual(
    ['report.in-the-future'],
  )
  expect(await cast.as('secretary-ua').view(showMovementReport, { reportId })).toMatchObject({ status: 404 })
  await coordinator.done(issueReport, { reportId, number: '9/BC', on: '2024-06-20' })
  expect(kindsOf(await coordinator.act(issueReport, { reportId, number: '9/BC', on: '2024-06-20' }))).toEqual(
    ['report.issued'],
  )
  expect(kindsOf(await coordinator.act(keepReport, { reportId, texts: { work: 'x' } }))).toEqual([
    'report.issued',
  ])
  await cast.as('secretary-da').done(respondToMovement, {
    movementId,
    unitId: cast.units.DA,
    kind: 'letter',
    number: '1',
    on: '2024-06-20',
  })
  const issued = await cast.as('secretary-ua').seen(showMovementReport, { reportId })
  expect(issued.figures.find((one) => one.key === 'answered')?.value).toBe(0)
  expect(issued.texts.proposals).toBe('Relancer les deux services.')
  await expect(
    cast.db.updateTable('report').set({ texts: '{}' }).where('id', '=', reportId).execute(),
  ).rejects.toThrow(/never changes/)
})

test('the next report shows the difference from the one before', async () => {
  const { reportId } = await cast
    .as('coordinator')
    .done(draftReport, { movementId, kind: 'year-end', language: 'vi' })
  const next = await cast.as('minister').seen(showMovementReport, { reportId })
  expect(next.figures.find((one) => one.key === 'answered')).toMatchObject({ value: 1, before: 0 })
  expect(next.previous?.number).toBe('9/BC')
  const opened = async (step: string) =>
    (await cast.as('minister').seen(showBoard, { movementId, step })).rows.map((row) => row.unit.code)
  expect(next.figures.find((one) => one.key === 'answered')?.path).toContain('step=any-answer')
  expect(await opened('any-answer')).toEqual(['DA'])
  expect(await opened('registered-late')).toEqual([])
  expect((await cast.as('minister').seen(listReports, { movementId })).rows).toHaveLength(2)
})

test('an issued report keeps its figures, and says where the list it opens has changed since', async () => {
  const { rows } = await cast.as('minister').seen(listReports, { movementId })
  const issued = rows.find((row) => row.issue !== null)
  const shown = await cast.as('minister').seen(showMovementReport, { reportId: issued?.id })
  const figure = (key: string) => shown.figures.find((one) => one.key === key)
  expect(figure('answered')).toMatchObject({ value: 0, today: { value: 1 } })
  expect(shown.figures.filter((one) => one.today === null).length).toBeGreaterThan(0)
})

test('a report reads as of its day: what came later is not there yet', async () => {
  const movement = await cast.db.transaction().execute((tx) => movementOf(tx, movementId))
  if (!movement) throw new Error('The movement is gone.')
  const answeredOn = async (day: string) =>
    (await cast.db.transaction().execute((tx) => figuresOf(tx, movement, day))).find(
      (one) => one.key === 'answered',
    )?.value
  expect([await answeredOn('2024-06-19'), await answeredOn('2024-06-20')]).toEqual([0, 1])
})

test('it prints as PDF and as a Word file', async () => {
  const { rows } = await cast.as('coordinator').seen(listReports, { movementId })
  for (const row of rows) {
    const pdf = await cast.request('coordinator', 'GET', `/api/reports/${row.id}/report.pdf`)
    expect(pdf.raw.subarray(0, 5).toString()).toBe('%PDF-')
    const word = await cast.request('coordinator', 'GET', `/api/reports/${row.id}/report.docx`)
    expect(word.raw.subarray(0, 2).toString()).toBe('PK')
  }
})

test.for([
  ['secretary-ua', 403],
  ['minister', 403],
  [null, 401],
] as const)('%s does not draft a report: %i', async ([who, status]) => {
  expect(
    await cast.as(who).act(draftReport, { movementId, kind: 'six-month', language: 'vi' }),
  ).toMatchObject({ status })
})
