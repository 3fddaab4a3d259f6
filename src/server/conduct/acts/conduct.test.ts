// Discipline, proceedings and absences: done, forbidden, refused, not visible, withdrawn; and what the law is told.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, castOf } from '../../../../tools/cast.ts'
import { conductFacts } from '../conduct.facts.ts'
import { listConduct } from '../views/list-conduct.ts'
import { closeProceeding } from './close-proceeding.ts'
import { openProceeding } from './open-proceeding.ts'
import { recordAbsence } from './record-absence.ts'
import { recordDiscipline } from './record-discipline.ts'
import { withdrawConduct } from './withdraw-conduct.ts'

let cast: Cast
beforeAll(async () => {
  cast = await castOf('2024-12-05')
})
afterAll(() => cast.close())

const person = () => cast.people['staff-ua'] ?? ''
const facts = () => cast.db.transaction().execute((tx) => conductFacts(tx, person(), '2024-12-05'))

test('the head records a discipline; the law is told; withdrawn by mistake it no longer counts but stays', async () => {
  const input = {
    personId: person(),
    level: 'reprimand',
    decisionNumber: '3/QĐ',
    decidedOn: '2024-05-10',
    endsOn: '2025-05-10',
  }
  const { id } = await cast.as('head-ua').done(recordDiscipline, input)
  expect((await facts()).discipline).toEqual([
    { level: 'reprimand', 'decided-on': '2024-05-10', 'ends-on': '2025-05-10' },
  ])
  await cast.as('head-ua').done(withdrawConduct, { recordId: id, reason: 'Ghi nhầm người' })
  expect((await facts()).discipline).toEqual([])
  expect((await cast.as('head-ua').seen(listConduct, { unitId: cast.units.UA })).discipline).toMatchObject([
    { id, withdrawn: true },
  ])
  expect(await cast.as('head-ua').act(withdrawConduct, { recordId: id, reason: 'x' })).toMatchObject({
    refusals: [{ kind: 'conduct.already-withdrawn' }],
  })
  const wrong = { ...input, decidedOn: '2025-01-01', endsOn: '2024-01-01' }
  expect(await cast.as('head-ua').act(recordDiscipline, wrong)).toMatchObject({
    refusals: [{ kind: 'conduct.ends-before-it-starts' }, { kind: 'conduct.in-the-future' }],
  })
})

test('a proceeding is opened and closed once', async () => {
  const { id } = await cast
    .as('head-ua')
    .done(openProceeding, { personId: person(), kind: 'denunciation', openedOn: '2024-10-01' })
  expect((await facts()).proceedings).toEqual([
    { kind: 'denunciation', 'opened-on': '2024-10-01', 'cleared-on': null },
  ])
  const early = { proceedingId: id, clearedOn: '2024-09-01', conclusion: 'Không có vi phạm' }
  expect(await cast.as('head-ua').act(closeProceeding, early)).toMatchObject({
    refusals: [{ kind: 'conduct.ends-before-it-starts' }],
  })
  await cast.as('head-ua').done(closeProceeding, { ...early, clearedOn: '2024-11-01' })
  expect(await cast.as('head-ua').act(closeProceeding, { ...early, clearedOn: '2024-12-31' })).toMatchObject({
    refusals: [{ kind: 'conduct.already-closed' }, { kind: 'conduct.in-the-future' }],
  })
  expect(
    await cast.as('coordinator').act(openProceeding, { kind: 'complaint', openedOn: '2024-12-31' }),
  ).toMatchObject({
    refusals: [{ kind: 'conduct.person-or-unit' }, { kind: 'conduct.in-the-future' }],
  })
  expect(
    await cast
      .as('coordinator')
      .act(openProceeding, { personId: cast.units.UA, kind: 'complaint', openedOn: '2024-12-01' }),
  ).toMatchObject({
    refusals: [{ kind: 'conduct.unknown-subject' }],
  })
})

test('the secretary keeps absences, which do not overlap', async () => {
  const leave = { personId: person(), kind: 'sick-leave', firstOn: '2024-02-01', lastOn: '2024-05-31' }
  await cast.as('secretary-ua').done(recordAbsence, leave)
  expect(await cast.as('secretary-ua').act(recordAbsence, { ...leave, firstOn: '2024-05-31' })).toMatchObject(
    { refusals: [{ kind: 'conduct.absence-overlaps' }] },
  )
  expect(
    await cast
      .as('secretary-ua')
      .act(recordAbsence, { ...leave, firstOn: '2024-08-02', lastOn: '2024-08-01' }),
  ).toMatchObject({
    refusals: [{ kind: 'conduct.ends-before-it-starts' }],
  })
  expect((await facts()).absences).toEqual([{ kind: 'sick-leave', from: '2024-02-01', to: '2024-05-31' }])
})

test('the secretary sees absences, not discipline nor proceedings; others see nothing', async () => {
  const secretary = await cast.as('secretary-ua').seen(listConduct, { unitId: cast.units.UA })
  expect(secretary).toMatchObject({ discipline: [], proceedings: [] })
  expect(secretary.absences).toHaveLength(1)
  for (const who of ['staff-ua', 'head-ub', 'council-member-1'])
    expect(await cast.as(who).view(listConduct, { unitId: cast.units.UA })).toMatchObject({ status: 404 })
  const input = { personId: person(), level: 'warning', decisionNumber: '4/QĐ', decidedOn: '2024-05-10' }
  expect(await cast.as('secretary-ua').act(recordDiscipline, input)).toMatchObject({ status: 403 })
  expect(await cast.as('head-ub').act(recordDiscipline, input)).toMatchObject({ status: 404 })
  expect(await cast.as(null).act(recordDiscipline, input)).toMatchObject({ status: 401 })
})
