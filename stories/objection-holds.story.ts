// Story: somebody from the street objects to a name on a posted list. Even after the term the council cannot take that dossier, and its
// page says why; the others of the list it can. Answered, the dossier is ready, and whoever objected reads the answer by their code.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDemonstration } from './demonstration.ts'
import type { StoryHouse } from './house.ts'

let house: StoryHouse
beforeAll(async () => {
  house = await openDemonstration('objection-holds', '2024-12-05T10:00')
})
afterAll(() => house.close())

const answer = 'Đã kiểm tra biên bản bình xét và số liệu: kết quả nêu trong danh sách là của đơn vị.'

test('an objection holds a dossier', async () => {
  const visitor = await house.visitor('fr')
  const field = (name: string) => new RegExp(`^${visitor.say(`dossiers:public.form.${name}`)}`)
  await visitor.go('/public/postings?lang=fr')
  await visitor.follow(/^CK-2024/)
  const about = visitor.find('combobox', field('dossierId'))
  await about.waitFor()
  expect(await visitor.page.locator('script').count(), 'it works without script').toBe(0)
  const ofUnits = visitor.say('law:awards.excellent-labour-collective')
  const choices = (await about.locator('option').allInnerTexts()).filter((one) => one.endsWith(ofUnits))
  const [chosen = '', other = ''] = choices
  const [name = '', otherName = ''] = [chosen, other].map((one) => one.split(':')[0]?.split(' (')[0] ?? '')
  await about.selectOption({ label: chosen })
  await visitor.fill(
    field('text'),
    'Số liệu giải ngân nêu trong tóm tắt thành tích chưa khớp với báo cáo quý.',
  )
  await visitor.fill(field('name'), 'Người gửi ý kiến')
  await visitor.fill(field('phone'), '024 3000 0001')
  await visitor.fill(field('address'), 'Hà Nội')
  await visitor.check(field('signed'))
  await visitor.look('objection-written')
  await visitor.press('dossiers:public.form.send')
  await visitor.sees('dossiers:public.receipt-done')
  const code = ((await visitor.here.locator('dd').first().textContent()) ?? '').trim()
  await visitor.look('receipt')
  await visitor.follow('dossiers:public.receipt-open')
  await visitor.sees('dossiers:public.state.open')
  const follow = visitor.page.url()

  house.at('2024-12-20T09:00')
  const secretary = await house.enter('council-secretary')
  await secretary.go('/council?year=2024')
  const held = secretary.within('row', new RegExp(`^${name}`))
  await held.sees('dossiers:holds-why.hold.objection-open', { count: 1 })
  const choice = (of: string) =>
    secretary.here.getByLabel(secretary.say('council:convene.choose', { name: of }))
  expect(await choice(name).count(), 'not among what is ready').toBe(0)
  expect(await choice(otherName).count(), 'the rest of the list is ready').toBeGreaterThan(0)
  await secretary.look('held-and-why')
  await held.here.getByRole('link').first().click()
  await secretary.sees('dossiers:stages.objected')
  await secretary.sees('dossiers:answers.held', { count: 1 })
  await secretary.look('the-dossier-says-why')

  const coordinator = await house.enter('coordinator')
  await coordinator.here.getByRole('listitem').filter({ hasText: code }).getByRole('link').first().click()
  const objection = coordinator.within('region', 'dossiers:objection.title', { code })
  await objection.press('dossiers:objection.submit')
  await objection.sees('common:refused.title', { count: 1 })
  await objection.fill('dossiers:objection.answer', answer)
  await coordinator.look('answer-written')
  await objection.press('dossiers:objection.submit')
  await objection.sees(answer)
  await coordinator.leave()

  await secretary.go('/council?year=2024')
  await secretary.find('heading', 'council:list.ready').waitFor()
  expect(await choice(name).count(), 'ready after the answer').toBeGreaterThan(0)
  await secretary.fill('council:convene.place', 'Phòng họp tầng 2')
  await secretary.fill('council:convene.own-percent', '75')
  await secretary.press(/^Triệu tập, /)
  await secretary.page.waitForURL(/\/council\/[\w-]{36}$/)
  await secretary.sees(name)
  await secretary.look('on-the-agenda')
  await secretary.leave()

  await visitor.page.goto(follow)
  await visitor.sees('dossiers:public.state.dismissed')
  await visitor.sees(answer)
  await visitor.look('answered-by-code')
  await visitor.leave()
})
