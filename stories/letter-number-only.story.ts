// Story: a department, which the ministry only supervises, answers the movement with the number and day of its letter, and nothing
// else; a unit of the ministry that tries the same is told to attach the signed paper.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { movementIn, silentOf } from './board.ts'
import { openDemonstration } from './demonstration.ts'
import type { StoryHouse } from './house.ts'

let house: StoryHouse
beforeAll(async () => {
  house = await openDemonstration('letter-number-only')
})
afterAll(() => house.close())

const firstOf = <T>(list: readonly T[]): T => {
  const [first] = list
  if (first === undefined) throw new Error('Nobody is silent')
  return first
}

test('a department answers with a letter number only', async () => {
  const coordinator = await house.enter('coordinator')
  await coordinator.follow('movements:waiting.movements.remind.action')
  await coordinator.page.waitForURL(/\/board\?step=silent/)
  const movementId = movementIn(coordinator.page.url())
  const departments = await silentOf(coordinator, movementId, 'departments')
  const department = firstOf(departments)
  const unit = firstOf(await silentOf(coordinator, movementId, 'units'))

  const secretary = await house.enter(await house.openAccount('secretary', department))
  await secretary.follow('movements:waiting.movements.respond.action')
  await secretary.sees('movements:answer.silent', { unit: department.name.vi })
  await expect.poll(() => secretary.find('radio', 'movements:answer.kind-letter').isChecked()).toBe(true)
  await secretary.press('movements:answer.send')
  await secretary.sees('common:refused.title', { count: 1 })
  await secretary.fill('movements:form.number', '412/STNMT-VP')
  await secretary.fill('movements:form.on', '04/12/2024')
  await secretary.look('letter-typed')
  await secretary.press('movements:answer.send')
  await secretary.sees('movements:answer.done')
  const given = secretary.within('region', 'movements:answer.given')
  await given.sees(/412\/STNMT-VP/)
  expect(await given.here.getByRole('link').count(), 'no file stands with it').toBe(0)
  await secretary.look('answered')
  await secretary.go('/desk')
  await secretary.sees('desk:title')
  expect(await secretary.find('link', 'movements:waiting.movements.respond.action').count()).toBe(0)
  await secretary.leave()

  const ministrySide = await house.enter(await house.openAccount('secretary', unit))
  await ministrySide.follow('movements:waiting.movements.respond.action')
  await ministrySide.check('movements:answer.kind-letter')
  await ministrySide.fill('movements:form.number', '99/CV')
  await ministrySide.press('movements:answer.send')
  await ministrySide.sees('movements:refusals.movement.paper-needed')
  await ministrySide.look('a-unit-attaches-its-paper')
  await ministrySide.attach('movements:form.file', 'cong-van-99.pdf')
  await ministrySide.press('movements:answer.send')
  await ministrySide.sees('movements:answer.done')
  await ministrySide.leave()

  await coordinator.go(`/movement/${movementId}/board?line=departments&step=launched`)
  await coordinator.within('row', new RegExp(department.name.vi)).sees('412/STNMT-VP')
  await coordinator.look('seen-by-the-coordinator')
  expect(await silentOf(coordinator, movementId, 'departments')).toHaveLength(departments.length - 1)
})
