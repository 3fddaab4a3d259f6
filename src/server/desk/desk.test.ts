// The desk gathers from every noun, oldest deadline first; the search finds without tone marks and shows nobody what they may not see.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, castOf } from '../../../tools/cast.ts'
import { declareInitiative } from '../initiatives/acts/declare-initiative.ts'
import { searchEverything } from '../search/views/search.ts'
import { inOrder } from './gather.ts'
import { showDesk } from './views/show-desk.ts'

let cast: Cast
beforeAll(async () => {
  cast = await castOf('2024-12-05')
  await cast.as('staff-ua').done(declareInitiative, {
    kind: 'initiative',
    title: 'Cảnh báo mặn sớm',
    summary: 'x',
    year: 2024,
    applied: true,
    authorIds: [cast.people['staff-ua']],
  })
})
afterAll(() => cast.close())

test('what waits for the head comes from several nouns, with working days where there is a deadline', async () => {
  const { items } = await cast.as('head-ua').seen(showDesk)
  expect(items.map((item) => item.kind)).toEqual(
    expect.arrayContaining(['ratings.record', 'initiatives.recognise']),
  )
  const ratings = items.find((item) => item.kind === 'ratings.record')
  expect(ratings).toMatchObject({ due: '2024-12-31', workingDays: 18 })
})

test('nothing waits for an ordinary member of staff, and the public is asked to sign in', async () => {
  expect((await cast.as('staff-ub').seen(showDesk)).items).toEqual([])
  expect(await cast.as(null).view(showDesk)).toMatchObject({ status: 401 })
})

test.for([
  ['staff-ua', ['initiative']],
  ['staff-ub', []],
  ['coordinator', ['initiative']],
] as const)('%s searches "canh bao man" and finds %j', async ([who, kinds]) => {
  const { results } = await cast.as(who).seen(searchEverything, { text: 'canh bao man' })
  expect(results.map((one) => one.kind)).toEqual(kinds)
})

test('people, units and articles are found by everyone', async () => {
  const kinds = async (text: string) =>
    (await cast.as('staff-ub').seen(searchEverything, { text })).results.map((one) => one.kind)
  expect(await kinds('nguyen thi STAFF ua 2')).toEqual(['person'])
  expect(await kinds('tai nguyen nuoc')).toContain('unit')
  expect(await kinds('điều 24')).toContain('article')
})

test('oldest deadline first, then what has none; each thing once', () => {
  const item = (id: string, due: string | null) => ({
    id,
    kind: 'a.b',
    figures: {},
    path: '/',
    due,
    since: null,
  })
  const ordered = inOrder([
    item('c', null),
    item('b', '2024-12-10'),
    item('a', '2024-12-01'),
    item('b', '2024-12-10'),
  ])
  expect(ordered.map((one) => one.id)).toEqual(['a', 'b', 'c'])
})
