// Story: no mouse. Somebody signs in by Tab and Enter, goes by letters, opens the palette by Ctrl K and closes it by Escape with the focus
// back where it was, walks a form field by field, and sends it empty: the focus stands on what is wrong.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { password } from '../demo/begin.ts'
import { openDemonstration } from './demonstration.ts'
import type { StoryHouse } from './house.ts'
import type { Person } from './person.ts'

let house: StoryHouse
beforeAll(async () => {
  house = await openDemonstration('keyboard')
})
afterAll(() => house.close())

const focused = (person: Person) => person.page.locator(':focus')
const press = (person: Person, ...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => person.page.keyboard.press(key)), Promise.resolve())

test('signs in, goes, searches and fills a form without a mouse', async () => {
  const person = await house.visitor()
  await person.go('/sign-in')
  await person.find('textbox', 'access:sign-in.username').focus()
  await person.page.keyboard.type('coordinator')
  await press(person, 'Tab')
  await person.page.keyboard.type(password)
  await press(person, 'Enter')
  await person.page.waitForURL('**/desk')
  await person.go('/desk')
  await press(person, 'Tab')
  expect(await focused(person).textContent(), 'first the way past the navigation').toBe(
    person.say('shell:skip'),
  )
  await press(person, 'Enter')
  await person.page.waitForURL(/#/)

  await press(person, 'Control+k')
  const palette = person.within('dialog', 'shell:search.label')
  await palette.find('combobox').waitFor()
  expect(await focused(person).getAttribute('role'), 'ready to type').toBe('combobox')
  await person.look('palette')
  await press(person, 'Escape')
  await palette.here.waitFor({ state: 'hidden' })

  await press(person, 'g', 'r')
  await person.page.waitForURL('**/reports')
  await person.go('/scores/blocks/new?year=2024')
  const form = person.here.locator('main form')
  await person.find('textbox', 'scores:form-block.year').focus()
  const walked: string[] = []
  for (let step = 0; step < 6; step += 1) {
    await press(person, 'Tab')
    walked.push(
      (await focused(person).evaluate((field: HTMLInputElement) => field.labels?.[0]?.textContent)) ?? '',
    )
  }
  expect(walked).toEqual(
    ['kind', 'code', 'vi', 'fr', 'en', 'note'].map((field) => person.say(`scores:form-block.${field}`)),
  )
  await person.find('textbox', 'scores:form-block.code').focus()
  await press(person, 'Enter')
  await person.sees(/^Chưa thực hiện được/)
  await expect.poll(() => focused(person).getAttribute('role'), { message: 'on what is wrong' }).toBe('alert')
  await person.look('refused-and-in-focus')
  await press(person, 'Tab', 'Enter')
  expect(await form.locator(':focus').count(), 'its first reason leads to the field').toBe(1)
  await person.leave()
})

test('a dialog takes the focus and gives it back', async () => {
  const head = await house.enter('block-head-1')
  await head.go('/desk')
  await head.page.locator('body').click()
  await press(head, '?')
  const help = head.find('dialog')
  await help.waitFor()
  expect(await help.locator(':focus').count(), 'the focus is inside').toBe(1)
  await head.look('help')
  await press(head, 'Escape')
  await help.waitFor({ state: 'hidden' })
  await head.leave()
})
