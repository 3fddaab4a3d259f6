// People ask to be registered, the unit answers; receipts without gap and their list; withdrawals and facts by the day.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, castOf } from '../../../../tools/cast.ts'
import { kindsOf, launched, storePaper } from '../../movements/launched.test-cast.ts'
import { seesRecord } from '../../seen.ts'
import { registrationFact } from '../registrations.facts.ts'
import { waiting } from '../registrations.waiting.ts'
import { listRegistrations } from '../views/list-registrations.ts'
import { showRegistration } from '../views/show-registration.ts'
import { answerRegistrationRequests } from './answer-registration-requests.ts'
import { askRegistration } from './ask-registration.ts'
import { register } from './register.ts'
import { withdrawRegistration } from './withdraw-registration.ts'

let cast: Cast
let movementId = ''
const nowhere = '0190a0a0-0000-7000-8000-000000000000'
beforeAll(async () => {
  cast = await castOf('2024-02-01')
  movementId = await launched(cast)
})
afterAll(() => cast.close())

const ask = (who: string, ...awards: string[]) =>
  cast.as(who).act(askRegistration, { movementId, awards, note: 'Tôi có sáng kiến' })
const requestIds = async (who = 'secretary-ua') =>
  (await cast.as(who).seen(showRegistration, { movementId, unitId: cast.units.UA })).requests
    .filter((one) => one.answer === null)
    .map((one) => one.id)
const answer = (who: string, ids: readonly string[], accepted: boolean, reason: string | null = null) =>
  cast.as(who).act(answerRegistrationRequests, {
    movementId,
    unitId: cast.units.UA,
    requestIds: ids,
    accepted,
    reason,
  })
const fact = (who: string, day: string) =>
  cast.db.transaction().execute((tx) => registrationFact(tx, { personId: cast.people[who] ?? '' }, 2024, day))

test('somebody asks for themselves; it waits for the secretary, who is told', async () => {
  expect((await ask('staff-ua', 'advanced-worker')).status).toBe(200)
  expect(
    kindsOf(await ask('staff-ua', 'advanced-worker', 'no-such-award', 'excellent-labour-collective')),
  ).toEqual([
    'registration.already-asked',
    'registration.unknown-award',
    'registration.award-not-for-this-subject',
  ])
  expect(await ask('staff-uc', 'advanced-worker')).toMatchObject({ status: 403 })
  expect(await cast.as(null).act(askRegistration, { movementId, awards: ['advanced-worker'] })).toMatchObject(
    {
      status: 401,
    },
  )
  expect(
    await cast.as('staff-ua').act(askRegistration, { movementId: nowhere, awards: ['advanced-worker'] }),
  ).toMatchObject({ status: 404 })
  const secretary = await cast.actorOf('secretary-ua')
  const waits = await cast.db.transaction().execute((tx) => waiting(tx, secretary, '2024-02-01'))
  expect(waits.map((one) => one.kind)).toEqual(['registrations.register', 'registrations.answer'])
  const told = await cast.request('secretary-ua', 'GET', '/api/notices')
  expect(told.body.rows[0]).toMatchObject({ kind: 'registrations.asked' })
})

test('a request is read by those who answer and by the one who asked, not by colleagues', async () => {
  expect(await requestIds('secretary-ua')).toHaveLength(1)
  expect(await requestIds('staff-ua')).toHaveLength(1)
  expect(await requestIds('coordinator')).toHaveLength(1)
  expect(await requestIds('staff-ua-2')).toHaveLength(0)
})

test('what is written of a request in the journal stays between the person and those who answer', async () => {
  const [id = ''] = await requestIds()
  const sees = async (who: string) => {
    const actor = await cast.actorOf(who)
    return cast.db.transaction().execute((tx) => seesRecord(tx, actor, 'registration-request', id))
  }
  expect([await sees('staff-ua'), await sees('head-ua'), await sees('coordinator')]).toEqual([
    true,
    true,
    true,
  ])
  expect([await sees('staff-ua-2'), await sees('secretary-ub')]).toEqual([false, false])
  const history = await cast.request('staff-ua-2', 'GET', `/api/history/unit/${cast.units.UA}`)
  expect(JSON.stringify(history.body)).not.toContain('ask-registration')
})

test('declining needs a reason, takes no receipt number, and is said to the person', async () => {
  await ask('staff-ua-2', 'grassroots-emulation-fighter')
  const ids = await requestIds()
  const [first = '', second = ''] = ids
  expect(kindsOf(await answer('secretary-ua', [first], false))).toEqual(['registration.reason-needed'])
  expect(kindsOf(await answer('secretary-ua', [nowhere], true))).toEqual(['registration.unknown-request'])
  expect(await answer('staff-ua', [first], true)).toMatchObject({ status: 403 })
  expect(await answer('secretary-ub', [first], true)).toMatchObject({ status: 403 })
  const declined = await answer('head-ua', [first], false, 'Chưa đủ thời gian công tác')
  expect(declined).toMatchObject({ status: 200, output: { receipt: null, registrationId: null } })
  expect(kindsOf(await answer('head-ua', [first], false, 'x'))).toEqual(['registration.already-answered'])
  const accepted = await answer('secretary-ua', [second], true)
  expect(accepted).toMatchObject({ status: 200, output: { receipt: 'DK-2024-0001', late: false } })
  const kinds = async (who: string) => (await cast.request(who, 'GET', '/api/notices')).body.rows[0]?.kind
  expect([await kinds('staff-ua'), await kinds('staff-ua-2')].sort()).toEqual([
    'registrations.accepted',
    'registrations.declined',
  ])
})

test('a registration that names what somebody asked for answers the request', async () => {
  await ask('staff-ua-3', 'advanced-worker')
  await cast.as('secretary-ua').done(register, {
    movementId,
    unitId: cast.units.UA,
    unitAwards: [],
    people: [{ personId: cast.people['staff-ua-3'], awards: ['advanced-worker'] }],
    letterNumber: '12/ĐK-UA',
    letterOn: '2024-02-01',
    fileId: await storePaper(cast),
  })
  const { requests, people } = await cast
    .as('staff-ua-3')
    .seen(showRegistration, { movementId, unitId: cast.units.UA })
  expect(requests[0]?.answer).toMatchObject({ accepted: true, receipt: 'DK-2024-0002' })
  expect(people.find((one) => one.person.id === cast.people['staff-ua-3'])).toMatchObject({
    asked: [],
    entries: [{ award: 'advanced-worker', receipt: 'DK-2024-0002', withdrawn: null }],
  })
  expect(kindsOf(await ask('staff-ua-3', 'advanced-worker'))).toEqual(['registration.already-registered'])
})

test('what was registered meanwhile is not accepted a second time', async () => {
  await ask('staff-ua-4', 'advanced-worker', 'grassroots-emulation-fighter')
  await cast.as('secretary-ua').done(register, {
    movementId,
    unitId: cast.units.UA,
    unitAwards: ['advanced-labour-collective'],
    people: [{ personId: cast.people['staff-ua-4'], awards: ['advanced-worker'] }],
  })
  expect(kindsOf(await answer('secretary-ua', await requestIds(), true))).toEqual([
    'registration.already-registered',
  ])
})

test('a withdrawal is a record: before its day the title stood, and the database keeps the entry', async () => {
  cast.clock.moveTo('2024-05-06T02:00:00.000Z')
  const { people } = await cast.as('head-ua').seen(showRegistration, { movementId, unitId: cast.units.UA })
  const entryId = people.find((one) => one.person.id === cast.people['staff-ua-3'])?.entries[0]?.entryId ?? ''
  await cast.as('secretary-ua').done(withdrawRegistration, { entryId, reason: 'Nghỉ việc' })
  expect(await fact('staff-ua-3', '2024-05-05')).toEqual({ on: '2024-02-01' })
  expect(await fact('staff-ua-3', '2024-05-06')).toBeNull()
  expect(await fact('staff-ua-3', '2024-01-31')).toBeUndefined()
  const entries = cast.db.updateTable('registration_entry')
  await expect(entries.set({ award: 'advanced-worker' }).where('id', '=', entryId).execute()).rejects.toThrow(
    /kept/,
  )
  await expect(cast.db.deleteFrom('registration_entry').where('id', '=', entryId).execute()).rejects.toThrow(
    /kept/,
  )
  await expect(cast.db.deleteFrom('registration_withdrawal').execute()).rejects.toThrow(/kept for ever/)
})

test('receipts are listed: all for those who supervise, their own for a unit; late ones apart', async () => {
  await cast.as('secretary-da').done(register, {
    movementId,
    unitId: cast.units.DA,
    unitAwards: ['excellent-labour-collective'],
    people: [],
    letterNumber: '99/STNMT-VP',
  })
  const all = await cast.as('coordinator').seen(listRegistrations, { movementId })
  expect(all.rows.map((row) => [row.receipt, row.unit.code, row.late])).toEqual([
    ['DK-2024-0004', 'DA', true],
    ['DK-2024-0003', 'UA', false],
    ['DK-2024-0002', 'UA', false],
    ['DK-2024-0001', 'UA', false],
  ])
  expect(all).toMatchObject({ total: 4, lateTotal: 1, dueOn: '2024-03-15' })
  expect(all.rows[2]).toMatchObject({ people: 0, titles: 0, withdrawn: 1, letterNumber: '12/ĐK-UA' })
  const seen = async (who: string, more: object = {}) =>
    (await cast.as(who).seen(listRegistrations, { movementId, ...more })).rows.map((row) => row.unit.code)
  expect(await seen('coordinator', { late: 'yes' })).toEqual(['DA'])
  expect(await seen('coordinator', { search: 'quang tri' })).toEqual(['DA'])
  expect(await seen('coordinator', { search: '12/' })).toEqual(['UA'])
  expect(await seen('secretary-da')).toEqual(['DA'])
  expect(await seen('staff-ub')).toEqual([])
  expect(await seen('secretary-da', { unitId: cast.units.UA })).toEqual([])
  const sheet = `/api/movements/${movementId}/registrations?format=xlsx`
  expect((await cast.request('coordinator', 'GET', sheet)).raw.subarray(0, 2).toString()).toBe('PK')
})

test('unknown papers are refused, and after the movement nothing is registered', async () => {
  const typed = {
    movementId,
    unitId: cast.units.UB,
    unitAwards: ['advanced-labour-collective'],
    people: [],
    fileId: nowhere,
  }
  expect(kindsOf(await cast.as('secretary-ub').act(register, typed))).toEqual(['registration.unknown-file'])
  cast.clock.moveTo('2025-01-02T02:00:00.000Z')
  expect(kindsOf(await cast.as('secretary-ub').act(register, { ...typed, fileId: null }))).toEqual([
    'registration.over',
  ])
  expect(kindsOf(await ask('staff-ub', 'advanced-worker'))).toEqual(['registration.over'])
})
