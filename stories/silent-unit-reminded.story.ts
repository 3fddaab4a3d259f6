// Story: a unit that stays silent is seen on the board and reminded, once a day; it reads the reminder where it works; units that
// answered see neither the reminders of others nor the button.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { movementIn, silentOf } from './board.ts'
import { openDemonstration } from './demonstration.ts'
import type { StoryHouse } from './house.ts'

let house: StoryHouse
beforeAll(async () => {
  house = await openDemonstration('silent-unit-reminded')
})
afterAll(() => house.close())

const words = 'Hạn hưởng ứng đã qua; đề nghị đơn vị trả lời trong tuần này.'

test('a unit that stays silent is seen and reminded', async () => {
  const coordinator = await house.enter('coordinator')
  await coordinator.follow('movements:waiting.movements.remind.action')
  await coordinator.page.waitForURL(/\/board\?step=silent/)
  const movementId = movementIn(coordinator.page.url())
  const [unit] = await silentOf(coordinator, movementId, 'units')
  if (unit === undefined) throw new Error('Every unit has answered')
  const silent = [unit, ...(await silentOf(coordinator, movementId, 'departments'))].length
  const row = coordinator.within('row', new RegExp(unit.name.vi))
  await row.sees('movements:board.reminded', { count: 3, on: '04/11/2024' })
  await coordinator.press('movements:remind.silent')
  await coordinator.press('movements:remind.button', { count: silent })
  const dialog = coordinator.within('dialog')
  await dialog.fill('movements:remind.text', words)
  await coordinator.look('whom-and-with-which-words')
  await dialog.press('movements:remind.button', { count: silent })
  await dialog.sees('movements:remind.sent')
  await coordinator.look('reminded')
  await dialog.here.getByText(dialog.say('common:close'), { exact: true }).click()
  await row.sees('movements:board.reminded', { count: 4, on: '05/12/2024' })

  await coordinator.press('movements:remind.silent')
  await coordinator.press('movements:remind.button', { count: silent })
  await dialog.sees('movements:remind.today')
  await dialog.press('movements:remind.button', { count: 0 })
  await dialog.sees('movements:remind.skipped')
  await dialog.seesNoMore('movements:remind.sent')
  await coordinator.look('once-a-day')
  await coordinator.leave()

  const secretary = await house.enter(await house.openAccount('secretary', unit), 'fr')
  await secretary.press(/Notifications|Avis/)
  await secretary.sees(new RegExp(words))
  await secretary.look('told-where-they-work')
  await secretary.go('/desk')
  await secretary.follow('movements:waiting.movements.respond.action')
  await secretary.within('region', 'movements:answer.reminders', { count: 4 }).sees(new RegExp(words))
  await secretary.look('every-reminder-on-the-answer')
  await secretary.leave()

  const other = await house.enter('secretary-vpc')
  await other.go(`/movement/${movementId}/board?step=silent`)
  await other.within('row', new RegExp(unit.name.vi)).here.waitFor()
  expect(await other.find('button', 'movements:remind.silent').count()).toBe(0)
  expect(
    await other.here.getByText('05/12/2024', { exact: false }).filter({ hasText: /4 lần/ }).count(),
  ).toBe(0)
  const answer = await other.page.request.get(`/api/movements/${movementId}/responses/${unit.id}`)
  expect([404, 200]).toContain(answer.status())
  if (answer.ok()) expect((await answer.json()).reminders).toEqual([])
  await other.leave()
})
