// Step 5, in spring: the coordinator forms a block and names who leads it; the head of the block writes the pact with its targets; heads
// sign on the screen, one on paper. The head of the block speaks French. Used by the story of the year.
import { known, type TheYear } from './the-year.ts'

const targets = [
  'Hoàn thành 100 % nhiệm vụ được giao, ít nhất 95 % đúng hạn.',
  'Ban hành đúng hạn 100 % văn bản được giao chủ trì.',
  'Có ít nhất một điển hình được nhân rộng.',
]

export const blockPage = (year: TheYear) => `/scores/blocks/${known(year.records, 'block')}`

export async function block(year: TheYear): Promise<void> {
  year.at('2024-03-20T09:00')
  await formed(year)
  await headed(year)
  year.at('2024-03-25T09:00')
  await promised(year)
  await signedBySecondHead(year)
  await signedOnPaper(year)
}

async function formed(year: TheYear): Promise<void> {
  const coordinator = await year.as('coordinator')
  await coordinator.go('/scores/blocks/new?year=2024')
  await coordinator.fill('scores:form-block.code', 'KHOI-I')
  await coordinator.fill('scores:form-block.vi', 'Khối các cục, viện')
  await coordinator.fill('scores:form-block.fr', 'Bloc des directions et instituts')
  await coordinator.fill('scores:form-block.en', 'Block of agencies and institutes')
  for (const unit of ['Cục Quản lý tài nguyên nước', 'Cục Biến đổi khí hậu', 'Viện Khoa học môi trường'])
    await coordinator.check(unit)
  await coordinator.look('block-formed')
  await coordinator.press('scores:form-block.submit')
  await coordinator.page.waitForURL(/blocks\/[0-9a-f-]{36}$/)
  year.records.set('block', coordinator.page.url().split('/').at(-1) ?? '')
}

async function headed(year: TheYear): Promise<void> {
  const coordinator = await year.as('coordinator')
  for (const [office, unit, person] of [
    ['head_block', 'Cục Biến đổi khí hậu', /^Đinh Công Thành/],
    ['deputy_block', 'Cục Quản lý tài nguyên nước', /^Nguyễn Hải Đăng/],
  ] as const) {
    await coordinator.press('scores:office.name')
    const dialog = coordinator.within('dialog')
    await dialog.select('scores:office.which', `scores:office.${office}`)
    await dialog.select('scores:columns.unit', unit)
    await dialog.find('option', person).waitFor({ state: 'attached' })
    await dialog.select('scores:office.person', person)
    await dialog.press('scores:office.submit')
    await coordinator.sees('scores:office.said')
    await dialog.here.waitFor({ state: 'hidden' })
  }
  await coordinator.look('block-with-its-heads')
}

async function promised(year: TheYear): Promise<void> {
  const head = await year.as('head-cbdkh')
  await head.go(`${blockPage(year)}?tab=pact`)
  await head.fill('scores:pact.preamble', 'Các đơn vị thành viên cùng ký giao ước thi đua năm 2024:')
  await head.fill('scores:pact.targets', targets.join('\n'))
  await head.press('scores:pact.propose')
  await head.sees('scores:pact.proposed')
  await head.press('scores:pact.sign')
  await head.within('dialog').press('scores:pact.sign')
  await head.sees('scores:pact.title', { signed: 1, members: 3 })
  await head.look('pact-with-targets')
}

async function signedBySecondHead(year: TheYear): Promise<void> {
  const head = await year.as('head-ctnn')
  await head.go(`${blockPage(year)}?tab=pact`)
  await head.press('scores:pact.sign')
  await head.within('dialog').press('scores:pact.sign')
  await head.sees('scores:pact.title', { signed: 2, members: 3 })
}

/** The third member signed at the meeting, on the paper itself. */
async function signedOnPaper(year: TheYear): Promise<void> {
  const head = await year.as('head-cbdkh')
  await head.go(`${blockPage(year)}?tab=pact`)
  await head.fill('scores:pact.number', '01/GƯ-KHOI-I')
  await head.fill('scores:pact.place', 'Hà Nội')
  await head.attach('scores:pact.file', 'giao-uoc-2024.pdf')
  await head.check(/^Institut des sciences/)
  await head.press('scores:pact.keep')
  await head.sees('scores:pact.title', { signed: 3, members: 3 })
  await head.look('pact-signed')
}
