// Step 8: the guidance of the year; a dossier is opened and its report written with autosave; evidence is attached; without a vote it may
// not leave, and the page says every reason at once; the unit votes; one letter sends all dossiers up. Used by the story of the year.
import type { Person } from '../person.ts'
import { known, type TheYear } from './the-year.ts'

export async function dossier(year: TheYear): Promise<void> {
  year.at('2024-12-05T08:00')
  await guided(year)
  year.at('2024-12-05T09:00')
  await opened(year)
  await written(year)
  await proven(year)
  await others(year)
  await heldBack(year)
  year.at('2024-12-06T15:00')
  await voted(year)
  await sentUp(year)
}

/** The law itself asks nothing to be posted for this title; the coordinator does. */
async function guided(year: TheYear): Promise<void> {
  const coordinator = await year.as('coordinator')
  await coordinator.go('/dossiers/guidance?year=2024')
  await coordinator.fill('dossiers:guidance.number', '6431/BTNMT-TCCB')
  await coordinator.fill('dossiers:guidance.submit-by', '13/12/2024')
  await coordinator.select('dossiers:guidance.head-rule', 'law:awards.excellent-labour-collective')
  await coordinator.within('group', 'dossiers:guidance.posted').check('law:awards.advanced-worker')
  await coordinator.press('dossiers:guidance.submit')
  await coordinator.page.waitForURL('**/dossiers')
}

async function opened(year: TheYear): Promise<void> {
  const secretary = await year.as('secretary-ctnn')
  await secretary.go('/dossiers/new?year=2024')
  await secretary.select('dossiers:list.award', 'law:awards.advanced-worker')
  await secretary.check(/^Lý Quang Minh/)
  await secretary.look('open-dossier')
  await secretary.press('dossiers:open.submit')
  await secretary.page.waitForURL('**/report')
  year.records.set('dossier', secretary.page.url().split('/').at(-2) ?? '')
}

const parts = ['duties', 'results', 'initiatives', 'conduct'] as const

/** Typing stops, and the page has saved: no button. */
async function written(year: TheYear): Promise<void> {
  const secretary = await year.as('secretary-ctnn')
  await secretary.sees('dossiers:report.title')
  await writeIn(
    secretary,
    'dossiers:report.merit',
    'Hoàn thành 18/18 nhiệm vụ năm 2024, 4 nhiệm vụ trước hạn.',
  )
  for (const part of parts)
    await writeIn(secretary, `dossiers:parts.${part}`, 'Được giao 18 nhiệm vụ, hoàn thành 18 nhiệm vụ.')
  await secretary.sees(/^Đã lưu \d/)
  await secretary.look('report')
  await secretary.page.reload()
  await secretary.sees('dossiers:report.title')
  const kept = await labelled(secretary, 'dossiers:parts.results').inputValue()
  if (!kept.startsWith('Được giao')) throw new Error('What was typed is not there after a reload')
}

const theOthers = ['Nguyễn Hải Đăng', 'Bùi Thị Lan', 'Trịnh Thu Hằng', 'Phan Văn Sơn']

const labelled = (person: Person, key: string) => person.here.getByLabel(person.say(key))
const writeIn = (person: Person, key: string, text: string) => labelled(person, key).fill(text)

async function proven(year: TheYear): Promise<void> {
  const secretary = await year.as('secretary-ctnn')
  await secretary.go(`/dossiers/${known(year.records, 'dossier')}`)
  await secretary.sees('dossiers:vote.none')
  await secretary.attach('dossiers:papers.new', 'quyet-dinh-giao-nhiem-vu.pdf')
  await secretary.fill('dossiers:papers.name', 'Quyết định giao nhiệm vụ năm 2024')
  await secretary.press('dossiers:papers.attach')
  await secretary.sees('dossiers:papers.supporting')
  await secretary.look('dossier-with-evidence')
}

/** The other people of the unit: one form opens their dossiers, each report is written on its own page. */
async function others(year: TheYear): Promise<void> {
  const secretary = await year.as('secretary-ctnn')
  await secretary.go('/dossiers/new?year=2024')
  await secretary.select('dossiers:list.award', 'law:awards.advanced-worker')
  for (const name of theOthers) await secretary.check(new RegExp(`^${name}`))
  await secretary.press('dossiers:open.submit')
  await secretary.page.waitForURL('**/dossiers?**')
  for (const name of theOthers) {
    await secretary.go(`/dossiers?unitId=${known(year.units, 'CTNN')}&year=2024&stage=drafted`)
    await secretary.follow(new RegExp(name))
    await secretary.page.waitForURL(/dossiers\/[0-9a-f-]{36}$/)
    await secretary.go(`${new URL(secretary.page.url()).pathname}/report`)
    await writeIn(secretary, 'dossiers:report.merit', 'Hoàn thành 12/12 nhiệm vụ năm 2024.')
    for (const part of parts)
      await writeIn(secretary, `dossiers:parts.${part}`, 'Hoàn thành các nhiệm vụ được giao.')
    await secretary.sees(/^Đã lưu \d/)
  }
}

/** Not voted yet: nothing can be sent, and each dossier says why. */
async function heldBack(year: TheYear): Promise<void> {
  const secretary = await year.as('secretary-ctnn')
  await secretary.go(`/dossiers/submit?unit=${known(year.units, 'CTNN')}&year=2024`)
  await secretary.sees('dossiers:submit.lead', { ready: 0, all: 5 })
  await secretary.look('not-ready-to-leave')
}

async function voted(year: TheYear): Promise<void> {
  const secretary = await year.as('secretary-ctnn')
  await secretary.go('/dossiers/votes?year=2024')
  await secretary.fill('dossiers:vote.minutes-no', '24/BB-CTNN')
  await secretary.attach('dossiers:vote.file', 'bien-ban-binh-xet.pdf')
  await secretary.here.getByLabel(secretary.say('dossiers:vote.entitled')).fill('5')
  await secretary.fill('dossiers:vote.present', '5')
  const lines = secretary.say('dossiers:vote.yes')
  for (const field of await secretary.here.getByLabel(new RegExp(`^${lines}: `)).all()) await field.fill('5')
  for (const field of await secretary.here
    .getByLabel(new RegExp(`^${secretary.say('dossiers:vote.no')}: `))
    .all())
    await field.fill('0')
  await secretary.look('unit-vote')
  await secretary.press('dossiers:vote.submit')
  await secretary.page.waitForURL('**/dossiers/submit**')
}

/** One letter, five dossiers. */
async function sentUp(year: TheYear): Promise<void> {
  const secretary = await year.as('secretary-ctnn')
  await secretary.sees('dossiers:submit.lead', { ready: 5, all: 5 })
  await secretary.here.getByLabel(secretary.say('dossiers:submit.number')).fill('31/TTr-CTNN')
  await secretary.attach('dossiers:submit.file', 'to-trinh-31.pdf')
  await secretary.look('submission-letter')
  await secretary.press('dossiers:submit.send', { count: 5 })
  await secretary.page.waitForURL('**/dossiers?**')
  await secretary.go(`/dossiers/${known(year.records, 'dossier')}`)
  await secretary.sees('dossiers:stages.submitted')
  await secretary.look('dossier-submitted')
}
