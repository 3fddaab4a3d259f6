// Story: the coordinator drafts the year-end report; every figure and every bar opens a list that holds exactly as many records;
// issued, it is frozen under its hash, and the minister reads the same figures, each open to the same records.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OutputOf } from '../src/contract/define.ts'
import type { ShowMovementReport } from '../src/contract/reports.ts'
import { openDemonstration } from './demonstration.ts'
import type { StoryHouse } from './house.ts'
import type { Person } from './person.ts'

type Report = OutputOf<typeof ShowMovementReport>

let house: StoryHouse
beforeAll(async () => {
  house = await openDemonstration('figures-open-records')
})
afterAll(() => house.close())

const digits = (text: string): number => Number(text.replace(/\D/g, ''))

/** How many rows the list on the page says it holds; an empty list says so in words. */
async function rowsListed(person: Person): Promise<number> {
  const count = person.page
    .getByRole('main')
    .getByRole('status')
    .filter({ hasText: /\d+ dòng/ })
    .first()
  await count.waitFor()
  return digits((await count.textContent()) ?? '')
}

/** Each figure as it stands on the page: its words, the number, where it leads. */
async function figuresOn(person: Person) {
  const found = []
  for (const link of await person.page.getByRole('main').getByRole('definition').getByRole('link').all())
    found.push({
      value: digits((await link.textContent()) ?? ''),
      href: (await link.getAttribute('href')) ?? '',
    })
  return found
}

/** The bars: "38 / 41" leads to 38 records. */
async function barsOn(person: Person) {
  const found = []
  for (const link of await person.page.getByRole('main').getByRole('cell').getByRole('link').all()) {
    const [done = ''] = ((await link.textContent()) ?? '').split('/')
    found.push({ value: digits(done), href: (await link.getAttribute('href')) ?? '' })
  }
  return found
}

/** Follows each from the report and comes back, as somebody does who doubts. */
async function eachOpens(person: Person, figures: readonly { value: number; href: string }[]): Promise<void> {
  const report = person.page.url()
  for (const { value, href } of figures) {
    await person.page.getByRole('main').locator(`a[href="${href}"]`).first().click()
    await person.page.waitForURL((url) => `${url.pathname}${url.search}` === href)
    await expect.poll(() => rowsListed(person), { message: href, timeout: 20_000 }).toBe(value)
    person.nothingWentWrong()
    await person.page.goBack()
    await person.page.waitForURL(report)
    await person.sees('reports:page.pdf')
  }
}

test('every figure of the report opens its records', async () => {
  const coordinator = await house.enter('coordinator')
  await coordinator.go('/reports')
  await coordinator.select('reports:new.kind', 'reports:kinds.year-end')
  await coordinator.press('reports:new.submit')
  await coordinator.page.waitForURL(/\/reports\/[\w-]{36}$/)
  const address = new URL(coordinator.page.url()).pathname
  await coordinator.sees('reports:page.draft')
  await coordinator.look('draft')
  const figures = await figuresOn(coordinator)
  const bars = await barsOn(coordinator)
  const report = await coordinator.request<Report>('GET', `/api${address}`)
  expect(figures.map((one) => one.value)).toEqual(report.figures.map((one) => one.value))
  expect(bars).toHaveLength(report.charts.flatMap((chart) => chart.rows).length)
  expect(figures.some((one) => one.value > 0)).toBe(true)
  await eachOpens(coordinator, [...figures, ...bars])
  await coordinator.press('reports:page.issue')
  const dialog = coordinator.within('dialog')
  await dialog.fill('reports:page.number', '230/BC-TĐKT')
  await dialog.press('reports:page.issue')
  await coordinator.sees('reports:page.frozen', { on: '05/12/2024', number: '230/BC-TĐKT' })
  expect(await coordinator.find('button', 'reports:page.edit').count(), 'a frozen text is not edited').toBe(0)
  await coordinator.look('issued')
  await coordinator.leave()

  const minister = await house.enter('minister')
  await minister.go(address)
  await minister.sees('reports:page.hash')
  expect(await figuresOn(minister)).toEqual(figures)
  await minister.look('read-by-the-minister')
  await eachOpens(minister, figures.slice(-3))
  await minister.leave()
})
