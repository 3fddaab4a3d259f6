// Step 1: the coordinator drafts the movement on its pages, the minister launches it, and the street reads it without signing in.
import { equal } from 'node:assert/strict'
import type { Person } from '../person.ts'
import type { Place } from '../place.ts'
import type { TheYear } from './the-year.ts'

const title = 'Phong trào thi đua ngành tài nguyên và môi trường năm 2024'

export async function launch(year: TheYear): Promise<void> {
  year.at('2023-12-20T09:00')
  const coordinator = await year.as('coordinator')
  await coordinator.go('/movement/new')
  await coordinator.fill('movements:form.title', title)
  await coordinator.fill('movements:form.theme', 'Chủ động, sáng tạo, về đích sớm')
  await coordinator.press('movements:form.begin')
  await coordinator.page.waitForURL(/\/movement\/[^/]+\/edit$/)
  const id = /movement\/([^/]+)\/edit/.exec(coordinator.page.url())?.[1] ?? ''
  year.records.set('movement', id)
  await writeTheDraft(coordinator)
  await coordinator.press('movements:edit.open')
  await coordinator.page.waitForURL(new RegExp(`/movement/${id}$`))
  year.at('2024-01-30T09:00')
  await launchIt(await year.as('minister'), id)
  const passerBy = await year.house.visitor()
  await passerBy.go(`/public/movements/${id}`)
  await passerBy.sees(title)
  equal(await passerBy.page.locator('script').count(), 0)
  await passerBy.look('movement-public')
  await passerBy.leave()
}

async function writeTheDraft(coordinator: Person): Promise<void> {
  const part = (name: string) => coordinator.within('region', `movements:sections.${name}`)
  const add = async (name: string, text: string, short?: string) => {
    await part(name).press('movements:edit.add')
    if (short !== undefined) await part(name).fill('movements:edit.short', short)
    await part(name).fill('movements:edit.text', text)
  }
  await add('contents', 'Hoàn thành đúng hạn mọi văn bản quy định chi tiết luật.', 'Thể chế đúng hạn')
  await add('collectiveCriteria', 'Hoàn thành kế hoạch công tác năm.')
  await add('individualCriteria', 'Hoàn thành tốt nhiệm vụ, có sáng kiến.')
  const rule = part('headOfUnitRule')
  await rule.check('movements:edit.rule')
  await rule.fill(
    'movements:edit.text',
    'Người đứng đầu chỉ được xét khi tập thể đạt danh hiệu nêu dưới đây.',
  )
  await rule.select('movements:edit.rule-award', 'law:awards.excellent-labour-collective')
  await coordinator.check(/Mọi đơn vị trực thuộc Bộ/)
  await coordinator.check(/Mọi sở/)
  await coordinator.pick('movements:edit.coordinator', 'to chuc', 'Vụ Tổ chức cán bộ')
  const calendar = part('calendar')
  await addDay(calendar, 'response', 'Hưởng ứng', '29/02/2024')
  await addDay(calendar, 'registration', 'Đăng ký thi đua', '15/03/2024')
  await addDay(calendar, 'report', 'Báo cáo sơ kết', '15/07/2024')
  await addDay(calendar, 'dossier', 'Trình hồ sơ', '13/12/2024')
  await coordinator.look('movement-draft')
}

async function addDay(calendar: Place, kind: string, what: string, due: string): Promise<void> {
  const newest = (label: string) =>
    calendar.here
      .getByLabel(calendar.say(label), { exact: true })
      .and(calendar.here.page().locator('input, select'))
      .last()
  await calendar.press('movements:edit.add')
  await newest('movements:text.what').fill(what)
  await newest('movements:text.kind').selectOption({ label: calendar.say(`movements:calendar.${kind}`) })
  await newest('movements:text.due').fill(due)
  await newest('movements:text.due').blur()
}

async function launchIt(minister: Person, id: string): Promise<void> {
  await minister.go('/desk')
  await minister.sees(/Phát động “Phong trào thi đua/)
  await minister.go(`/movement/${id}`)
  await minister.follow('movements:page.launch')
  await minister.fill('movements:form.number', '01/PT-BTNMT')
  await minister.attach('movements:form.file', 'phat-dong-2024.pdf')
  await minister.look('movement-to-launch')
  await minister.press('movements:page.launch')
  await minister.within('dialog').press('movements:page.launch')
  await minister.sees('movements:launch.done')
}
