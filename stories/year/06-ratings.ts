// Step 6: the head rates the people of the unit under one decision, with the law's cap on "excellent" in sight; the coordinator rates
// the units. Used by the story of the year.
import { known, proposed, type TheYear } from './the-year.ts'

export async function ratings(year: TheYear): Promise<void> {
  year.at('2024-12-03T15:00')
  await ofPeople(year)
  await ofUnits(year)
}

async function ofPeople(year: TheYear): Promise<void> {
  const head = await year.as('head-ctnn')
  await head.go(`/people/ratings?unit=${known(year.units, 'CTNN')}&year=2024`)
  await head.sees('ratings:page.missing', { year: 2024, count: proposed.length })
  await head.fill('ratings:page.number', '145/QĐ-CTNN')
  const choices = head.here.getByLabel(new RegExp(`^${head.say('ratings:page.class')}: `))
  for (const choice of await choices.all())
    await choice.selectOption({ label: head.say('ratings:classes.good') })
  await head.select(/^Xếp loại: Lý Quang Minh/, 'ratings:classes.excellent')
  await head.press('ratings:page.record')
  await head.sees('ratings:page.all', { year: 2024 })
  // One of five is more than 20 % of the four others: the page says so, and the head keeps to the share.
  await head.sees(new RegExp(head.say('ratings:page.cap-exceeded')))
  await head.look('more-excellent-than-the-share')
  await head.fill('ratings:page.number', '146/QĐ-CTNN')
  await head.select(/^Xếp loại: Lý Quang Minh/, 'ratings:classes.good')
  await head.press('ratings:page.record')
  await head.sees(/Xuất sắc: 0 trên mức 1/)
  await head.look('ratings-of-people')
}

async function ofUnits(year: TheYear): Promise<void> {
  const coordinator = await year.as('coordinator')
  await coordinator.go('/people/units/ratings?year=2024')
  await coordinator.fill('ratings:page.number', '901/QĐ-BTNMT')
  for (const unit of ['Cục Quản lý tài nguyên nước', 'Cục Biến đổi khí hậu'])
    await coordinator.select(new RegExp(`^Xếp loại: ${unit}`), 'ratings:classes.good')
  await coordinator.press('ratings:page.record')
  await coordinator.sees('ratings:page.done', { count: 2 })
  await coordinator.look('ratings-of-units')
}
