// Past awards: entered once, with proof; every refusal; what the registry and the law then know.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, castOf } from '../../../../tools/cast.ts'
import { stateAfter } from '../honour.ts'
import { honourFacts } from '../honours.facts.ts'
import { addHonourStatus, honoursOf } from '../honours.store.ts'
import { listHonours } from '../views/list-honours.ts'
import { showHonours } from '../views/show-honours.ts'
import { enterPastHonour } from './enter-past-honour.ts'
import { enterPastHonours } from './enter-past-honours.ts'

let cast: Cast
beforeAll(async () => {
  cast = await castOf('2024-12-05')
})
afterAll(() => cast.close())

const typed = (more: object = {}) => ({
  personId: cast.people['staff-ua'],
  award: 'grassroots-emulation-fighter',
  yearFrom: 2022,
  yearTo: 2022,
  decisionNumber: '10/QĐ-UA',
  decidedOn: '2023-01-20',
  authority: 'Cục trưởng',
  proof: 'decision-copy',
  ...more,
})

test('entered by the registrar once, found without tone marks, told to the law until revoked', async () => {
  const { honourId } = await cast.as('registrar').done(enterPastHonour, typed())
  const found = await cast.as('staff-ub').seen(listHonours, { search: 'nguyen thi STAFF ua' })
  expect(found.rows.map((row) => row.id)).toContain(honourId)
  const subject = { personId: cast.people['staff-ua'] ?? '' }
  const facts = () => cast.db.transaction().execute((tx) => honourFacts(tx, subject, '2024-12-05'))
  expect(await facts()).toEqual([
    { award: 'grassroots-emulation-fighter', year: 2022, 'decided-on': '2023-01-20', basis: 'merit' },
  ])
  expect(await cast.as('registrar').act(enterPastHonour, typed({ decisionNumber: 'other' }))).toMatchObject({
    refusals: [{ kind: 'honour.already-entered' }],
  })
  await cast.db.transaction().execute((tx) =>
    addHonourStatus(
      tx,
      {
        id: '0190a0a0-0000-7000-8000-000000000001',
        honourId,
        kind: 'revoked',
        decisionNumber: '1',
        decidedOn: '2024-12-01',
        decisionId: null,
        reason: 'x',
      },
      '2024-12-01T00:00:00Z',
    ),
  )
  expect(await facts()).toEqual([])
  const shown = await cast.as('staff-ua').seen(showHonours, { subjectId: cast.people['staff-ua'] })
  expect(shown.rows).toMatchObject([{ state: 'revoked', past: true, inherited: false }])
  expect((await cast.as('staff-ua').seen(listHonours, { state: 'revoked' })).total).toBe(1)
  expect((await cast.as('staff-ua').seen(listHonours, { state: 'in-force' })).total).toBe(0)
})

test('every reason at once, and nothing is kept', async () => {
  const unitId = cast.units.UB
  const wrong = typed({ personId: null, unitId, yearFrom: 2024, yearTo: 2023, decidedOn: '2025-01-01' })
  const outcome = await cast.as('registrar').act(enterPastHonour, wrong)
  expect(outcome.status === 422 && outcome.refusals.map((one) => one.kind)).toEqual([
    'honour.award-not-for-this-subject',
    'honour.years-reversed',
    'honour.decided-in-the-future',
  ])
  const nobody = await cast
    .as('registrar')
    .act(enterPastHonour, typed({ personId: unitId, award: 'no-such-award', decidedOn: '2021-12-31' }))
  expect(nobody.status === 422 && nobody.refusals.map((one) => one.kind)).toEqual([
    'honour.unknown-subject',
    'honour.unknown-award',
    'honour.decided-before-the-year',
  ])
  expect(await cast.as('registrar').act(enterPastHonour, typed({ unitId, yearFrom: 2021 }))).toMatchObject({
    refusals: [{ kind: 'honour.person-or-unit' }],
  })
  expect(await cast.db.transaction().execute((tx) => honoursOf(tx, { unitIds: [unitId] }))).toEqual([])
})

test.for([
  ['secretary-ua', 403],
  ['minister', 403],
  [null, 401],
] as const)('%s may not enter past awards: %i', async ([who, status]) => {
  expect(await cast.as(who).act(enterPastHonour, typed({ award: 'advanced-worker' }))).toMatchObject({
    status,
  })
})

test.for([
  [[], 'in-force'],
  [['revoked'], 'revoked'],
  [['revoked', 'restored'], 'in-force'],
  [['corrected'], 'corrected'],
  [['corrected', 'revoked'], 'revoked'],
  [['corrected', 'revoked', 'restored'], 'corrected'],
] as const)('after %j an honour is %s', ([kinds, state]) => {
  expect(stateAfter(kinds.map((kind) => ({ kind })))).toBe(state)
})

test('a sheet is entered whole or not at all, each refusal with its row', async () => {
  const rows = [2020, 2021].map((year) => ({
    ...typed({ personId: cast.people['staff-ub'], award: 'advanced-worker', yearFrom: year, yearTo: year }),
    decidedOn: `${year + 1}-01-15`,
  }))
  const broken = [...rows, rows[0], { ...rows[1], yearFrom: 2023, yearTo: 2023, decidedOn: '2025-01-01' }]
  const outcome = await cast.as('registrar').act(enterPastHonours, { rows: broken })
  expect(outcome.status === 422 && outcome.refusals.map((one) => [one.kind, one.row])).toEqual([
    ['honour.row-twice', 3],
    ['honour.decided-in-the-future', 4],
  ])
  const subjectId = cast.people['staff-ub']
  expect((await cast.as('staff-ub').seen(showHonours, { subjectId })).rows).toEqual([])
  expect((await cast.as('registrar').done(enterPastHonours, { rows })).honourIds).toHaveLength(2)
  expect(await cast.as('registrar').act(enterPastHonours, { rows })).toMatchObject({
    refusals: [
      { kind: 'honour.already-entered', row: 1 },
      { kind: 'honour.already-entered', row: 2 },
    ],
  })
  expect((await cast.as('secretary-ub').act(enterPastHonours, { rows })).status).toBe(403)
})
