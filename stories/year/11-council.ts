// Step 11: the council is convened; who is present, who answers in writing, who takes no part; the ballots are counted by the secretary and
// again, unseen, by a second person; the chair signs, and the results are frozen. Used by the story of the year.
import type { Person } from '../person.ts'
import { known, type TheYear } from './the-year.ts'

export async function council(year: TheYear): Promise<void> {
  year.at('2024-12-27T09:00')
  await convened(year)
  await attended(year)
  await answeredInWriting(year)
  year.at('2024-12-27T10:30')
  await counted(year)
  await confirmed(year)
  year.at('2024-12-27T11:00')
  await signed(year)
}

const sittingOf = (year: TheYear) => `/council/${known(year.records, 'sitting')}`

async function convened(year: TheYear): Promise<void> {
  const secretary = await year.as('council-secretary')
  await secretary.go('/council?year=2024')
  await secretary.fill('council:convene.place', 'Phòng họp tầng 2, trụ sở Bộ')
  // No text fixes a share for this title: the council’s own rule.
  await secretary.here.getByLabel(secretary.say('council:convene.own-percent')).fill('75')
  await secretary.look('convene')
  await secretary.press('council:convene.submit', { count: 4 })
  await secretary.page.waitForURL(/council\/[0-9a-f-]{36}/)
  year.records.set('sitting', secretary.page.url().split('/').at(-1) ?? '')
}

/** Three present; one is away. */
async function attended(year: TheYear): Promise<void> {
  const secretary = await year.as('council-secretary')
  await secretary.here.getByLabel('Vũ Đức Anh').uncheck()
  await secretary.fill('council:attendance.reason', 'Đi công tác', { name: 'Vũ Đức Anh' })
  await secretary.look('attendance')
  await secretary.press('council:attendance.submit')
  await secretary.sees('council:count.title')
}

async function answeredInWriting(year: TheYear): Promise<void> {
  const secretary = await year.as('council-secretary')
  await secretary.pick('council:attendance.written-who', 'vu duc anh')
  await secretary.attach('council:attendance.written-file', 'y-kien-bang-van-ban.pdf')
  await secretary.press('council:attendance.written-submit')
  // Nobody absent is left to answer.
  await secretary.seesNoMore('council:attendance.written-submit')
}

const figures = [
  ['ballots', '3'],
  ['yes', '3'],
  ['no', '0'],
  ['invalid', '0'],
  ['written-yes', '1'],
  ['written-no', '0'],
] as const

async function typeCount(person: Person): Promise<void> {
  for (const [figure, value] of figures) {
    const fields = person.here.getByLabel(new RegExp(`^${person.say(`council:count.${figure}`)}\\s?: `))
    for (const field of await fields.all()) await field.fill(value)
  }
}

async function counted(year: TheYear): Promise<void> {
  const secretary = await year.as('council-secretary')
  await typeCount(secretary)
  await secretary.look('count')
  await secretary.press('council:count.submit')
  await secretary.sees('council:sitting.waits-confirm')
}

/** Who entered the count does not confirm it. */
async function confirmed(year: TheYear): Promise<void> {
  const member = await year.as('council-member-1')
  await member.go(sittingOf(year))
  await member.sees('council:count.confirm-title')
  await typeCount(member)
  await member.look('count-confirmed')
  await member.press('council:count.confirm')
  await member.sees('council:states.confirmed')
}

async function signed(year: TheYear): Promise<void> {
  const chair = await year.as('council-chair')
  await chair.go(sittingOf(year))
  await chair.fill('council:sign.number', '07/BB-HĐTĐKT')
  await chair.attach('council:sign.file', 'bien-ban-07.pdf')
  await chair.press('council:sign.submit')
  await chair.sees('council:sitting.summary', { passed: 4, items: 4 })
  await chair.look('minutes-signed')
}
