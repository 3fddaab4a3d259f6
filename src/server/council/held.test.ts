// What is recommended but cannot go to the council yet stands on the council's page with its reasons, never among what is ready.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Cast } from '../../../tools/cast.ts'
import { recommended, seasonOfTests } from '../dossiers/testing/season.ts'
import { listSittings } from './views/list-sittings.ts'

let cast: Cast
beforeAll(async () => {
  cast = await seasonOfTests({ postedAwards: ['advanced-worker'] })
}, 60_000)
afterAll(() => cast.close())

test('a dossier that has still to be posted is held, and says so', async () => {
  const [dossierId] = await recommended(cast, { people: ['staff-ua'] })
  const { ready, held } = await cast.as('council-secretary').seen(listSittings, { year: 2024 })
  expect(ready).toEqual([])
  expect(held).toMatchObject([{ dossierId, holds: [{ kind: 'hold.not-posted' }] }])
})
