// Who acts, found with one question: a session that ended, a closed account and an appointment that is over open nothing, at once.
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Cast, castOf } from '../../../tools/cast.ts'
import { actorOfSession, actorOn } from './actor.store.ts'

let cast: Cast
beforeAll(async () => {
  cast = await castOf('2024-03-01')
  await cast.house()
})
afterAll(() => cast.close())
beforeEach(async () => {
  await sql`update session set expires_at = now() + interval '1 day'`.execute(cast.db)
  await sql`update account set closed_at = null`.execute(cast.db)
})

const ofSession = (day = '2024-03-01') => actorOfSession(cast.db, 'secretary-ua', day)

test('a session says who acts, as the person would be found, with the account', async () => {
  const actor = await ofSession()
  expect(actor?.accountId).toBeTruthy()
  expect({ ...actor, accountId: null }).toEqual(
    await actorOn(cast.db, cast.people['secretary-ua'] ?? '', '2024-03-01'),
  )
  expect(actor).toMatchObject({
    unitId: cast.units.UA,
    unitPath: [cast.units.UA, cast.units.MIN],
    roles: [{ role: 'secretary', unitId: cast.units.UA, blockId: null }],
  })
})

test('a session that ended opens nothing', async () => {
  await sql`update session set expires_at = now() - interval '1 second'`.execute(cast.db)
  expect(await ofSession()).toBeUndefined()
})

test('a closed account opens nothing, though its session would last', async () => {
  await sql`update account set closed_at = now()`.execute(cast.db)
  expect(await ofSession()).toBeUndefined()
})

test('an unknown token is nobody', async () => {
  expect(await actorOfSession(cast.db, 'nobody', '2024-03-01')).toBeUndefined()
})

test('before the day of the post and of the appointment there is neither unit nor role', async () => {
  expect(await ofSession('2019-12-31')).toMatchObject({ unitId: null, unitPath: [], roles: [] })
})
