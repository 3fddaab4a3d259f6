// Step 10: the list is posted for ten working days on a public page without script; somebody objects there, follows the answer by a code;
// while the objection is open the dossier stays away from the council. Used by the story of the year.
import type { Person } from '../person.ts'
import { known, type TheYear } from './the-year.ts'

export async function publicity(year: TheYear): Promise<void> {
  year.at('2024-12-12T09:00')
  await posted(year)
  year.at('2024-12-16T19:30')
  await objected(year)
  await heldBack(year)
  year.at('2024-12-18T09:00')
  await answered(year)
  year.at('2024-12-27T08:00')
  await over(year)
}

async function posted(year: TheYear): Promise<void> {
  const coordinator = await year.as('coordinator')
  await coordinator.go('/dossiers/postings/new?year=2024')
  // The head waits for the unit: not among the four chosen.
  await coordinator.sees('dossiers:submit.chosen', { count: 4 })
  await coordinator.fill('dossiers:postings.number', '1284/TB-BTNMT')
  await coordinator.look('post-list')
  await coordinator.press('dossiers:post.submit', { count: 4 })
  await coordinator.page.waitForURL(/postings\/[0-9a-f-]{36}$/)
  year.records.set('posting', coordinator.page.url().split('/').at(-1) ?? '')
  // Ten working days after the day of posting.
  await coordinator.sees('26/12/2024')
  await coordinator.look('posting')
}

/** Nobody signs in, and no script runs. */
async function objected(year: TheYear): Promise<void> {
  const passerBy = await year.house.visitor('fr')
  const path = `/public/postings/${known(year.records, 'posting')}?lang=fr`
  await passerBy.go(path)
  if ((await passerBy.here.locator('script').count()) > 0) throw new Error('The public page holds a script')
  await passerBy.sees('Lý Quang Minh')
  await passerBy.look('public-posting')
  const about = passerBy.find('combobox')
  const concerned = about.locator('option', { hasText: 'Lý Quang Minh' })
  await about.selectOption((await concerned.getAttribute('value')) ?? '')
  await write(passerBy, 'text', 'Đề nghị làm rõ phần việc do cả nhóm cùng thực hiện.')
  await write(passerBy, 'name', 'Trần Văn Dân')
  await write(passerBy, 'phone', '024 3000 0000')
  await write(passerBy, 'address', 'Hà Nội')
  await passerBy.here.getByLabel(passerBy.say('dossiers:public.form.signed')).check()
  await passerBy.press('dossiers:public.form.send')
  await passerBy.page.waitForURL('**/objections**')
  await passerBy.look('objection-receipt')
  await passerBy.leave()
}

const write = (person: Person, field: string, text: string): Promise<void> =>
  person.here.getByLabel(person.say(`dossiers:public.form.${field}`)).fill(text)

async function heldBack(year: TheYear): Promise<void> {
  const secretary = await year.as('secretary-ctnn')
  await secretary.go(`/dossiers/${known(year.records, 'dossier')}`)
  await secretary.sees('dossiers:stages.objected')
}

async function answered(year: TheYear): Promise<void> {
  const coordinator = await year.as('coordinator')
  await coordinator.go(`/dossiers/postings/${known(year.records, 'posting')}`)
  await coordinator.fill(
    'dossiers:objection.answer',
    'Đã xác minh: phần việc nêu trong báo cáo là của cá nhân.',
  )
  await coordinator.here.getByLabel(coordinator.say('dossiers:objection.dismissed')).check()
  await coordinator.look('objection-answer')
  await coordinator.press('dossiers:objection.submit')
  await coordinator.sees('Đã xác minh: phần việc nêu trong báo cáo là của cá nhân.')
}

/** The tenth working day is past: the public page says so, and the dossier is ready. */
async function over(year: TheYear): Promise<void> {
  const passerBy = await year.house.visitor('en')
  await passerBy.go(`/public/postings/${known(year.records, 'posting')}?lang=en`)
  await passerBy.sees('dossiers:public.object-ended')
  await passerBy.leave()
  const coordinator = await year.as('coordinator')
  await coordinator.go(`/dossiers/${known(year.records, 'dossier')}`)
  await coordinator.sees('dossiers:answers.ready')
}
