// Step 15: the desk of each role, the history of a record in words, and the palette (Ctrl K) that finds a person, a dossier and a decision
// without tone marks. Used by the story of the year.
import { known, type TheYear } from './the-year.ts'

export async function desk(year: TheYear): Promise<void> {
  await desks(year)
  await historyInWords(year)
  await palette(year)
}

async function desks(year: TheYear): Promise<void> {
  for (const username of ['minister', 'coordinator', 'secretary-ctnn', 'registrar', 'council-secretary']) {
    const person = await year.as(username)
    await person.go('/desk')
    await person.sees('desk:title')
    await person.sees('desk:year.title', { year: 2024 })
    await person.look(`desk-${username}`)
  }
}

const steps = [
  'dossiers:acts.open-dossiers',
  'dossiers:acts.save-report',
  'dossiers:acts.record-unit-vote',
  'dossiers:acts.submit-dossiers',
  'dossiers:acts.return-dossier',
  'dossiers:acts.appraise-dossiers',
  'dossiers:acts.post-list',
  'council:acts.sign-minutes',
  'decisions:acts.issue-decision',
] as const

/** The whole way of one dossier, from the day it was opened, on its own page. */
async function historyInWords(year: TheYear): Promise<void> {
  const coordinator = await year.as('coordinator')
  await coordinator.go(`/dossiers/${known(year.records, 'dossier')}`)
  await coordinator.sees('dossiers:stages.decided')
  await coordinator.sees('common:history.title')
  await coordinator.press('common:history.more')
  for (const step of steps) await coordinator.sees(step)
  await coordinator.look('history-of-a-dossier')
}

async function palette(year: TheYear): Promise<void> {
  const coordinator = await year.as('coordinator')
  await coordinator.page.keyboard.press('Control+k')
  const dialog = coordinator.within('dialog', 'shell:search.label')
  await dialog.find('combobox').fill('ly quang minh')
  const found = dialog.find('option', /^Lý Quang Minh/).first()
  await found.waitFor()
  await coordinator.look('palette')
  await found.click()
  await coordinator.page.waitForURL('**/people/**')
  await coordinator.find('heading', 'Lý Quang Minh').first().waitFor()
}
