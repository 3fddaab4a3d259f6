// Story: the demonstration is entered by its roles, each in a language, and shows a desk; its public pages say what they are.
import { afterAll, beforeAll, test } from 'vitest'
import { openDemonstration } from './demonstration.ts'
import type { StoryHouse } from './house.ts'

let house: StoryHouse
beforeAll(async () => {
  house = await openDemonstration('sign-in')
})
afterAll(() => house.close())

test.for([
  ['coordinator', 'vi'],
  ['secretary-vpc', 'fr'],
  ['registrar', 'en'],
] as const)('%s signs in in %s and finds a desk', async ([username, language]) => {
  const person = await house.enter(username, language)
  await person.sees('desk:title')
  await person.look(`desk-${username}`)
  await person.leave()
})

test.for([
  ['vi', '/public/movements'],
  ['fr', '/public/postings'],
  ['en', '/verify'],
  ['vi', '/try'],
] as const)('in %s, the public page %s says that it is of the demonstration', async ([language, path]) => {
  const stranger = await house.visitor(language)
  await stranger.go(`${path}?lang=${language}`)
  await stranger.sees(new RegExp(stranger.say('shell:ribbon.real')))
  await stranger.look(`public${path.replaceAll('/', '-')}-${language}`)
  await stranger.leave()
})
