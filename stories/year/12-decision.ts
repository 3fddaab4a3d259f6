// Step 12: a decision is drafted for those whom the council passed, its power read from the law, handed over, and issued by the registrar
// under the next number with the signed file; honours and certificates come with it. Used by the story of the year.
import { known, type TheYear } from './the-year.ts'

export async function decision(year: TheYear): Promise<void> {
  year.at('2024-12-28T09:00')
  await drafted(year)
  await handedOver(year)
  year.at('2024-12-30T09:00')
  await issued(year)
}

async function drafted(year: TheYear): Promise<void> {
  const coordinator = await year.as('coordinator')
  await coordinator.go('/decisions/new')
  await coordinator.sees('decisions:new.chosen', { count: 4 })
  const award = coordinator.say('law:awards.advanced-worker')
  await coordinator.press('decisions:new.submit', { award, year: 2024 })
  await coordinator.page.waitForURL(/decisions\/[0-9a-f-]{36}/)
  year.records.set('decision', coordinator.page.url().split('/').at(-1) ?? '')
  await coordinator.sees('decisions:page.draft')
  // The head of the unit decides on this title: the law gives the power.
  await coordinator.select('decisions:text.power', 'law:authorities.head-of-unit')
  await coordinator.fill('decisions:text.signatory', 'Nguyễn Hải Đăng')
  await coordinator.fill('decisions:text.office', 'Cục trưởng')
  await coordinator.here
    .getByLabel(coordinator.say('decisions:text.authority'))
    .fill('Cục trưởng Cục Quản lý tài nguyên nước')
  await coordinator.here.getByLabel(coordinator.say('decisions:text.series')).fill('QĐ-CTNN')
  await coordinator.fill('decisions:text.issuer', 'Cục Quản lý tài nguyên nước')
  await coordinator.press('decisions:text.save')
  await coordinator.sees('decisions:power.yes')
  await coordinator.look('decision-draft')
}

async function handedOver(year: TheYear): Promise<void> {
  const coordinator = await year.as('coordinator')
  await coordinator.press('decisions:page.hand-over')
  await coordinator.sees('decisions:states.handed-over')
}

/** The paper comes back signed. */
async function issued(year: TheYear): Promise<void> {
  const registrar = await year.as('registrar')
  await registrar.go(`/decisions/${known(year.records, 'decision')}`)
  await registrar.attach('decisions:issue.file', 'quyet-dinh-1-da-ky.pdf')
  await registrar.look('decision-to-issue')
  await registrar.press('decisions:issue.submit')
  await registrar.sees('decisions:page.titled', { number: '1/QĐ-CTNN' })
  await registrar.sees('decisions:page.hash')
  await registrar.look('decision-issued')
}
