// Step 2: a unit that was silent answers with a movement of its own, inside the ministry's period: its secretary writes it, its head
// launches it, and the answer points to it. Carried through in French. Used by the story of the year.
import type { Person } from '../person.ts'
import { known, type TheYear } from './the-year.ts'

const title = 'Thi đua hoàn thành kiểm kê khí nhà kính 2024'

export async function ownMovement(year: TheYear): Promise<void> {
  year.at('2024-03-05T09:00')
  const secretary = await year.as('secretary-cbdkh')
  const own = await written(secretary, year)
  await launched(await year.as('head-cbdkh'), own)
  await answered(secretary, year)
}

/** @returns its id */
async function written(secretary: Person, year: TheYear): Promise<string> {
  const parent = known(year.records, 'movement')
  await secretary.go(`/movement/${parent}/response/${known(year.units, 'CBDKH')}`)
  await secretary.sees('movements:answer.reminders', { count: 1 })
  await secretary.check('movements:answer.kind-own')
  await secretary.sees('movements:answer.own-none')
  await secretary.follow('movements:answer.own-begin')
  await secretary.fill('movements:form.title', title)
  await secretary.fill('movements:form.theme', 'Đủ, đúng, kịp thời')
  await secretary.fill('movements:form.from', '01/03/2024')
  await secretary.fill('movements:form.to', '30/11/2024')
  await secretary.look('own-movement-begun')
  await secretary.press('movements:form.begin')
  await secretary.page.waitForURL(/\/movement\/[^/]+\/edit$/)
  const id = /movement\/([^/]+)\/edit/.exec(secretary.page.url())?.[1] ?? ''
  const contents = secretary.within('region', 'movements:sections.contents')
  await contents.press('movements:edit.add')
  await contents.fill('movements:edit.short', 'Kiểm kê')
  await contents.fill('movements:edit.text', 'Hoàn thành kiểm kê khí nhà kính trước 30/11/2024.')
  const criteria = secretary.within('region', 'movements:sections.collectiveCriteria')
  await criteria.press('movements:edit.add')
  await criteria.fill('movements:edit.text', 'Báo cáo kiểm kê được nghiệm thu.')
  await secretary.press('movements:edit.open')
  await secretary.page.waitForURL(new RegExp(`/movement/${id}$`))
  return id
}

async function launched(head: Person, id: string): Promise<void> {
  await head.go(`/movement/${id}`)
  await head.follow('movements:page.launch')
  await head.fill('movements:form.number', '07/PT-CBĐKH')
  await head.attach('movements:form.file', 'phong-trao-rieng.pdf')
  await head.look('own-movement-to-launch')
  await head.press('movements:page.launch')
  await head.within('dialog').press('movements:page.launch')
  await head.sees('movements:launch.done')
}

async function answered(secretary: Person, year: TheYear): Promise<void> {
  const parent = known(year.records, 'movement')
  await secretary.go(`/movement/${parent}/response/${known(year.units, 'CBDKH')}`)
  await secretary.check('movements:answer.kind-own')
  await secretary.fill('movements:form.number', '07/PT-CBĐKH')
  await secretary.attach('movements:form.file', 'phong-trao-rieng.pdf')
  await secretary.press('movements:answer.send')
  await secretary.sees('movements:answer.done')
  await secretary.look('answered-with-its-own-movement')
}
