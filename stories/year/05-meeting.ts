// Step 5, at the end: the block meets; two members are level and a ballot decides; one is not ranked, since a gate bars it; the election is
// a vote apart, with its count and its minutes; the barred member cannot be put forward. Used by the story of the year.
import type { Person } from '../person.ts'
import { blockPage } from './05-block.ts'
import type { TheYear } from './the-year.ts'

export async function meeting(year: TheYear): Promise<void> {
  year.at('2024-11-28T12:00')
  const head = await year.as('head-cbdkh')
  await ranked(head, year)
  await met(head, year)
  await agreed(head)
  await elected(head)
  await kept(head)
}

/** Before the meeting: what the scores say, and by which rules. */
async function ranked(head: Person, year: TheYear): Promise<void> {
  await head.go(`${blockPage(year)}/ranking?stage=block`)
  await head.sees('scores:ranking.finding.tied', { count: 2 })
  await head.within('row', /^Institut|Institut des sciences/).sees(/L3/)
  await head.sees('scores:ranking.gates')
  await head.look('ranking-level-and-barred')
}

async function met(head: Person, year: TheYear): Promise<void> {
  await head.go(`${blockPage(year)}?tab=meetings`)
  await head.follow('scores:meetings.record')
  await head.fill('scores:meetings.venue', 'Phòng họp Cục Biến đổi khí hậu')
  await head.fill('scores:meetings.secretary', 'Mai Thị Ngọc')
  await head.fill(
    'scores:meeting.proceedings',
    'Nghe báo cáo kết quả chấm chéo.\nBỏ phiếu phân hạng, suy tôn.',
  )
  await head.fill('scores:meeting.conclusions', 'Thống nhất điểm và hạng của các thành viên.')
  await head.press('scores:meetings.submit')
  await head.page.waitForURL(/\/scores\/meetings\/[0-9a-f-]{36}$/)
}

async function agreed(head: Person): Promise<void> {
  await head.press('scores:agree-ranking.button')
  const dialog = head.within('dialog')
  await dialog.fill('scores:agree-ranking.votes', '2', { unit: 'Cục Quản lý tài nguyên nước' })
  await dialog.fill('scores:agree-ranking.votes', '1', { unit: 'Cục Biến đổi khí hậu' })
  await head.look('votes-between-two-level-members')
  await dialog.press('scores:agree-ranking.button')
  await head.sees('scores:agree-ranking.said')
  await head.sees('scores:meeting.ranking')
}

async function elected(head: Person): Promise<void> {
  await head.follow('scores:meeting.count')
  await head.fill('scores:election.rule', 'Quá nửa số thành viên')
  await head.select('scores:columns.unit', 'Institut des sciences de l’environnement')
  await head.fill('scores:election.for', '3')
  await head.fill('scores:election.counters-field', 'Mai Thị Ngọc\nBùi Thị Lan')
  await head.attach('scores:election.file', 'bien-ban-kiem-phieu.pdf')
  await head.press('scores:election.submit')
  await head.sees('common:refused.title', { count: 1 })
  await head.sees(/L3/)
  await head.look('barred-by-a-gate')
  await head.select('scores:columns.unit', 'Cục Quản lý tài nguyên nước')
  await head.press('scores:election.submit')
  await head.page.waitForURL(/\/scores\/meetings\/[0-9a-f-]{36}$/)
  await head.sees('scores:election.elected')
}

async function kept(head: Person): Promise<void> {
  await head.attach('scores:minutes.file', 'bien-ban-hop-khoi.pdf')
  await head.fill('scores:pact.number', '02/BB-KHOI-I')
  await head.press('scores:minutes.keep')
  await head.sees('02/BB-KHOI-I')
  await head.look('election-with-its-minutes')
}
