// Story: a decision is issued and its certificates verify as genuine; a second decision revokes one of them, and from the minute it is
// issued the public page says so in three languages, without script; the other certificate stays genuine.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDemonstration } from './demonstration.ts'
import type { StoryHouse } from './house.ts'
import type { Person } from './person.ts'

let house: StoryHouse
beforeAll(async () => {
  house = await openDemonstration('revoked-certificate')
})
afterAll(() => house.close())

/** The registrar numbers what waits on the desk. @returns its address and number */
async function issue(registrar: Person, fileName: string): Promise<{ address: string; number: string }> {
  await registrar.go('/desk')
  await registrar.follow('decisions:waiting.decisions.issue.action')
  await registrar.attach('decisions:issue.file', fileName)
  await registrar.press('decisions:issue.submit')
  const title = registrar.find('heading', /^Quyết định số .+/)
  await title.waitFor()
  const number = ((await title.textContent()) ?? '').replace('Quyết định số ', '')
  return { address: new URL(registrar.page.url()).pathname, number }
}

test('a decision is revoked and its certificate says so', async () => {
  const registrar = await house.enter('registrar')
  const granted = await issue(registrar, 'quyet-dinh-da-ky.pdf')
  await registrar.look('issued')
  const links = await registrar.find('link', 'decisions:page.verify').all()
  const [taken = '', kept = ''] = await Promise.all(
    links.map(async (link) => new URL((await link.getAttribute('href')) ?? '', house.address).pathname),
  )
  expect(kept, 'at least two certificates').not.toBe('')

  const visitor = await house.visitor()
  await visitor.go(taken)
  await visitor.sees('decisions:verify.states.genuine')
  await visitor.look('genuine')

  const coordinator = await house.enter('coordinator')
  await coordinator.go(granted.address)
  await coordinator.here.getByText(coordinator.say('decisions:change.revoke'), { exact: true }).click()
  const revoking = coordinator.within('region', 'decisions:change.revoke-title')
  await revoking.press('decisions:change.submit')
  await revoking.sees('common:refused.title', { count: 3 })
  await revoking.here.getByRole('checkbox').first().check()
  await revoking.pick('decisions:change.ground', '')
  await revoking.fill(
    'decisions:change.reason',
    'Kết luận kiểm tra: thành tích kê khai không đúng (trình diễn).',
  )
  await coordinator.look('revocation-drafted')
  await revoking.press('decisions:change.submit')
  await coordinator.press('decisions:page.hand-over')
  await coordinator.sees('decisions:states.handed-over')
  await coordinator.look('handed-over')
  await visitor.go(taken)
  await visitor.sees('decisions:verify.states.genuine')

  const revoked = await issue(registrar, 'quyet-dinh-thu-hoi-da-ky.pdf')
  await registrar.look('revocation-issued')
  await registrar.leave()
  for (const language of ['vi', 'fr', 'en'] as const) {
    const reader = await house.visitor(language)
    await reader.go(`${taken}?lang=${language}`)
    await reader.sees('decisions:verify.states.revoked')
    await reader.sees(new RegExp(revoked.number.replaceAll('/', '.')))
    await reader.seesNoMore('decisions:verify.states.genuine')
    expect(await reader.page.locator('script').count(), 'it works without script').toBe(0)
    await reader.look(`revoked-${language}`)
    await reader.leave()
  }
  await visitor.go(kept)
  await visitor.sees('decisions:verify.states.genuine')
  await visitor.leave()

  await coordinator.go(granted.address)
  await coordinator.sees('honours:states.revoked')
  await coordinator.look('the-first-decision-afterwards')
  await coordinator.leave()
})
