// Registration: receipts without gap, late ones marked, every refusal, what the law is told.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { blankPaper } from '../../../../demo/paper.ts'
import { type Cast, castOf } from '../../../../tools/cast.ts'
import { draftMovement } from '../../movements/acts/draft-movement.ts'
import { launchMovement } from '../../movements/acts/launch-movement.ts'
import { registrationFact } from '../registrations.facts.ts'
import { waiting } from '../registrations.waiting.ts'
import { showRegistration } from '../views/show-registration.ts'
import { register } from './register.ts'
import { withdrawRegistration } from './withdraw-registration.ts'

let cast: Cast
let movementId = ''
const said = (vi: string) => ({ vi, fr: '', en: '' })
beforeAll(async () => {
  cast = await castOf('2024-02-01')
  const { files } = await cast.house()
  const stored = await cast.db
    .transaction()
    .execute((tx) =>
      files.store(tx, { bytes: blankPaper('launch'), name: 'a.pdf', by: null, at: cast.clock.now() }),
    )
  const definition = {
    kind: 'regular',
    title: said('2024'),
    theme: said('x'),
    authority: said('Bộ trưởng'),
    purpose: [],
    context: [],
    contents: [{ code: 'A', short: said('a'), text: said('a') }],
    tasks: [],
    collectiveCriteria: [{ code: 'T', text: said('t') }],
    individualCriteria: [],
    headOfUnitRule: null,
    addresseeIds: [cast.units.UA, cast.units.UB],
    coordinatorUnitId: null,
    calendar: [{ code: 'R', kind: 'registration', name: said('Đăng ký'), due: '2024-03-15' }],
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
  await cast.as('minister').done(launchMovement, {
    movementId,
    number: '1',
    on: '2024-02-01',
    fileId: 'stored' in stored ? stored.stored.id : '',
  })
})
afterAll(() => cast.close())

const typed = (more: object = {}) => ({
  movementId,
  unitId: cast.units.UA,
  unitAwards: ['excellent-labour-collective'],
  people: [
    { personId: cast.people['staff-ua'], awards: ['advanced-worker', 'grassroots-emulation-fighter'] },
  ],
  ...more,
})
const kindsOf = (outcome: { status: number; refusals?: readonly { kind: string }[] }) =>
  outcome.refusals?.map((one) => one.kind)
const fact = (who: string, unitId?: string) =>
  cast.db
    .transaction()
    .execute((tx) =>
      registrationFact(tx, unitId ? { unitId } : { personId: cast.people[who] ?? '' }, 2024, '2024-12-01'),
    )

test('until the unit registers, the law knows nothing; then who is named, and who is not', async () => {
  expect(await fact('staff-ua')).toBeUndefined()
  const secretary = await cast.actorOf('secretary-ua')
  expect(await cast.db.transaction().execute((tx) => waiting(tx, secretary, '2024-02-01'))).toMatchObject([
    { kind: 'registrations.register', due: '2024-03-15' },
  ])
  expect(await cast.as('secretary-ua').done(register, typed())).toMatchObject({
    receipt: 'DK-2024-0001',
    late: false,
  })
  expect(await fact('staff-ua')).toEqual({ on: '2024-02-01' })
  expect(await fact('staff-ua-2')).toBeNull()
  expect(await fact('', cast.units.UA)).toEqual({ on: '2024-02-01' })
  expect(await fact('staff-ub')).toBeUndefined()
})

test('every reason at once; a refused one takes no number', async () => {
  const people = [
    { personId: cast.people['staff-ua'], awards: ['advanced-worker'] },
    { personId: cast.people['staff-ub'], awards: ['advanced-labour-collective', 'no-such-award'] },
  ]
  const outcome = await cast
    .as('secretary-ua')
    .act(register, typed({ people, unitAwards: [], letterOn: '2024-12-31' }))
  expect(kindsOf(outcome)).toEqual([
    'registration.letter-in-the-future',
    'registration.already-registered',
    'registration.award-not-for-this-subject',
    'registration.not-of-the-unit',
    'registration.unknown-award',
    'registration.not-of-the-unit',
  ])
  expect(
    kindsOf(
      await cast
        .as('secretary-uc')
        .act(register, typed({ unitId: cast.units.UC, unitAwards: [], people: [] })),
    ),
  ).toEqual(['registration.not-addressed', 'registration.nothing'])
  cast.clock.moveTo('2024-03-18T02:00:00.000Z')
  expect(
    await cast.as('secretary-ub').done(register, typed({ unitId: cast.units.UB, people: [] })),
  ).toMatchObject({ receipt: 'DK-2024-0002', late: true })
})

test('a title is withdrawn with a reason and stays to be read', async () => {
  const before = await cast.as('secretary-ua').seen(showRegistration, { movementId, unitId: cast.units.UA })
  const person = before.people.find((one) => one.person.id === cast.people['staff-ua'])
  expect(person?.entries.map((one) => one.award)).toEqual(['advanced-worker', 'grassroots-emulation-fighter'])
  const entryId = person?.entries[1]?.entryId
  await cast.as('secretary-ua').done(withdrawRegistration, { entryId, reason: 'Chuyển công tác' })
  expect(kindsOf(await cast.as('secretary-ua').act(withdrawRegistration, { entryId, reason: 'x' }))).toEqual([
    'registration.already-withdrawn',
  ])
  expect(await cast.as('secretary-ub').act(withdrawRegistration, { entryId, reason: 'x' })).toMatchObject({
    status: 404,
  })
  expect(await cast.as('staff-ua').act(withdrawRegistration, { entryId, reason: 'x' })).toMatchObject({
    status: 403,
  })
})

test('the receipt is a PDF for those who see the registration', async () => {
  const { registrations } = await cast
    .as('head-ub')
    .seen(showRegistration, { movementId, unitId: cast.units.UB })
  const path = `/api/registrations/${registrations[0]?.id}/receipt.pdf`
  const printed = await cast.request('head-ub', 'GET', path)
  expect(printed.raw.subarray(0, 5).toString()).toBe('%PDF-')
  expect((await cast.request('head-ua', 'GET', path)).status).toBe(404)
})

test.for([
  ['staff-ua', 403],
  ['secretary-ub', 403],
  ['coordinator', 403],
  [null, 401],
] as const)('%s does not register UA: %i', async ([who, status]) => {
  expect(await cast.as(who).act(register, typed())).toMatchObject({ status })
})
