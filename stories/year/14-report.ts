// Step 14: the year-end report to the minister: every figure opens its records, the text is edited by hand; issued, it is frozen with its
// hash and reaches the minister as PDF and DOCX. Used by the story of the year.
import { known, type TheYear } from './the-year.ts'

const proposals = 'Kiến nghị Bộ trưởng nhân rộng cách làm của Cục Quản lý tài nguyên nước.'

export async function report(year: TheYear): Promise<void> {
  year.at('2024-12-31T09:00')
  await drafted(year)
  await figureOpensItsRecords(year)
  await edited(year)
  await issued(year)
  await reachesTheMinister(year)
}

const reportOf = (year: TheYear) => `/reports/${known(year.records, 'report')}`

async function drafted(year: TheYear): Promise<void> {
  const coordinator = await year.as('coordinator')
  await coordinator.go('/reports')
  await coordinator.select('reports:new.kind', 'reports:kinds.year-end')
  await coordinator.press('reports:new.submit')
  await coordinator.page.waitForURL(/reports\/[0-9a-f-]{36}/)
  year.records.set('report', coordinator.page.url().split('/').at(-1) ?? '')
  await coordinator.sees('reports:page.draft')
}

/** Four honours of the year: the figure leads to the four lines of the registry. */
async function figureOpensItsRecords(year: TheYear): Promise<void> {
  const coordinator = await year.as('coordinator')
  const figure = coordinator.here
    .locator('dl > div')
    .filter({ hasText: coordinator.say('reports:figures.honours') })
    .getByRole('link')
  if ((await figure.textContent()) !== '4')
    throw new Error(`Honours in the report: ${await figure.textContent()}`)
  await coordinator.look('report-draft')
  await figure.click()
  await coordinator.sees('honours:list.title')
  const rows = coordinator.within('table', 'honours:list.title').here.locator('tbody').getByRole('row')
  await rows.nth(3).waitFor()
  if ((await rows.count()) !== 4) throw new Error(`The figure opens ${await rows.count()} lines`)
}

async function edited(year: TheYear): Promise<void> {
  const coordinator = await year.as('coordinator')
  await coordinator.go(reportOf(year))
  await coordinator.find('button', 'reports:page.edit').last().click()
  await coordinator.fill('reports:sections.proposals', proposals)
  await coordinator.press('reports:page.keep')
  await coordinator.sees(proposals)
}

async function issued(year: TheYear): Promise<void> {
  const coordinator = await year.as('coordinator')
  await coordinator.press('reports:page.issue')
  const dialog = coordinator.within('dialog')
  await dialog.fill('reports:page.number', '128/BC-TCCB')
  await coordinator.look('report-to-issue')
  await dialog.press('reports:page.issue')
  await coordinator.sees('reports:page.hash')
  await coordinator.look('report-issued')
}

async function reachesTheMinister(year: TheYear): Promise<void> {
  const minister = await year.as('minister')
  await minister.go(reportOf(year))
  await minister.sees(proposals)
  for (const [kind, first] of [
    ['pdf', '%PDF'],
    ['docx', 'PK'],
  ] as const) {
    const answer = await minister.page.request.get(`/api${reportOf(year)}/report.${kind}`)
    const bytes = await answer.body()
    if (!answer.ok() || !bytes.toString('latin1').startsWith(first))
      throw new Error(`The report as ${kind}: ${answer.status()}`)
  }
}
