// Story: the demonstration is entered by its roles, each in a language, and shows a desk.
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
