// Step 5, in autumn: the coordinator opens the year's scoring; members score themselves with evidence, then each other: a difference has
// its reason, and the unit answers it; the coordinator appraises. What does not apply is rescaled. Used by the story of the year.
import type { Person } from '../person.ts'
import { blockPage } from './05-block.ts'
import { chooseItem, fillSheet, strong } from './sheet-filling.ts'
import { known, type TheYear, type UnitCode } from './the-year.ts'

const members = ['CTNN', 'CBDKH', 'VMT'] as const
type Member = (typeof members)[number]

/** Who scores for the unit. */
const scorerOf: Record<Member, string> = {
  CTNN: 'secretary-ctnn',
  CBDKH: 'secretary-cbdkh',
  VMT: 'staff-vmt-1',
}

const sheetOf = (year: TheYear, unit: Member) => known(year.records, `sheet-${unit}`)

export async function scores(year: TheYear): Promise<void> {
  year.at('2024-11-04T09:00')
  await opened(year)
  await assigned(year)
  year.at('2024-11-12T09:00')
  await selfScored(year)
  year.at('2024-11-20T09:00')
  await crossScored(year)
  await answeredDifference(year)
}

async function opened(year: TheYear): Promise<void> {
  const coordinator = await year.as('coordinator')
  await coordinator.go('/scores/scorecards/2024')
  await coordinator.fill('scores:open.self-due', '15/11/2024')
  await coordinator.fill('scores:open.block-due', '22/11/2024')
  await coordinator.fill('scores:open.appraisal-due', '29/11/2024')
  await coordinator.fill('scores:open.flags', '1')
  await coordinator.press('scores:open.title', { year: 2024 })
  await coordinator.sees('scores:open.change', { year: 2024 })
}

/** Nobody scores their own: each is scored by the next. */
async function assigned(year: TheYear): Promise<void> {
  const head = await year.as('head-cbdkh')
  await head.go(blockPage(year))
  await head.press('scores:scorers.button')
  const dialog = head.within('dialog')
  await dialog.select('Cục Quản lý tài nguyên nước', 'Cục Biến đổi khí hậu')
  await dialog.select('Cục Biến đổi khí hậu', 'Institut des sciences de l’environnement')
  await dialog.select('Institut des sciences de l’environnement', 'Cục Quản lý tài nguyên nước')
  await head.look('who-scores-whom')
  await dialog.press('scores:scorers.save')
  await head.sees('scores:scorers.said')
  const { members: rows } = await head.request<{ members: { unit: { code: UnitCode }; sheetId: string }[] }>(
    'GET',
    `/api/blocks/${known(year.records, 'block')}`,
  )
  for (const { unit, sheetId } of rows) year.records.set(`sheet-${unit.code}`, sheetId)
}

async function selfScored(year: TheYear): Promise<void> {
  const ofWater = await year.as('secretary-ctnn')
  await ofWater.go(`/scores/sheets/${sheetOf(year, 'CTNN')}`)
  await fillSheet(ofWater, 'vi', sheetOf(year, 'CTNN'), strong)
  await proven(ofWater)
  await ofWater.look('self-score-with-evidence')
  await handIn(ofWater, 'self')
  // Neither leads a legal document: the item does not apply, and the rest is rescaled to the same 1,000 points.
  const withoutDocuments = { ...strong, A3: 'not-applicable' } as const
  const ofClimate = await year.as('secretary-cbdkh')
  await fillSheet(ofClimate, 'fr', sheetOf(year, 'CBDKH'), withoutDocuments)
  await handIn(ofClimate, 'self')
  const ofEnvironment = await year.as('staff-vmt-1')
  const registeredLate = { ...withoutDocuments, C1: { late: 1 } }
  await fillSheet(ofEnvironment, 'vi', sheetOf(year, 'VMT'), registeredLate)
  await handIn(ofEnvironment, 'self')
}

async function proven(secretary: Person): Promise<void> {
  await chooseItem(secretary, /^A2 · /, 'Hoàn thành nhiệm vụ, dự án được giao, đúng chất lượng, tiến độ')
  await secretary.attach('scores:evidence.add', 'bang-theo-doi-nhiem-vu.pdf')
  await secretary.fill('scores:evidence.name', 'Bảng theo dõi nhiệm vụ năm 2024')
  await secretary.press('scores:evidence.attach')
  await secretary.sees('scores:evidence.title', { count: 1 })
}

async function handIn(person: Person, stage: 'self' | 'block' | 'appraisal'): Promise<void> {
  await person.press(`scores:submit.button.${stage}`)
  await person.within('dialog').press(`scores:submit.button.${stage}`)
  await person.sees('scores:submit.said')
}

const found = 'Kết luận thanh tra tháng 8/2024 nêu một vi phạm của Viện.'

async function crossScored(year: TheYear): Promise<void> {
  for (const [unit, by] of [
    ['CTNN', 'CBDKH'],
    ['CBDKH', 'VMT'],
  ] as const) {
    const scorer = await year.as(scorerOf[by])
    await scorer.go(`/scores/sheets/${sheetOf(year, unit)}`)
    await scorer.press('scores:agree.button', { count: 17 })
    await scorer.sees('scores:agree.said', { count: 17 })
    await handIn(scorer, 'block')
  }
  const scorer = await year.as('secretary-ctnn')
  await scorer.go(`/scores/sheets/${sheetOf(year, 'VMT')}?item=B1`)
  const panel = scorer.within('region', /^B1 · /)
  await panel.here.getByRole('textbox').nth(2).fill('1')
  await panel.press('scores:form.agree')
  await panel.sees('scores:refusals.score.difference-needs-a-reason', { items: 'B1' })
  await panel.fill('scores:form.reason', found)
  await panel.press('scores:form.agree')
  await panel.sees(/≠ Khối thấp hơn 60 điểm/)
  await scorer.look('difference-with-its-reason')
  await scorer.press('scores:agree.button', { count: 16 })
  await scorer.sees('scores:agree.said', { count: 16 })
  await handIn(scorer, 'block')
}

async function answeredDifference(year: TheYear): Promise<void> {
  const secretary = await year.as('staff-vmt-1')
  await secretary.go(`/scores/sheets/${sheetOf(year, 'VMT')}`)
  await secretary.press('scores:sheet.answer', { count: 1 })
  await secretary.sees(found)
  await secretary.press('scores:answer.explain')
  await secretary.fill('scores:answer.text', 'Viện đã khắc phục xong vi phạm trong tháng 10/2024.')
  await secretary.press('scores:answer.send')
  await secretary.sees('scores:answer.explains')
}

/** After the block's vote: one report came late, and the appraiser says so. */
export async function appraised(year: TheYear): Promise<void> {
  year.at('2024-11-29T14:00')
  const coordinator = await year.as('coordinator')
  await coordinator.go(`/scores/sheets/${sheetOf(year, 'CTNN')}?item=C3`)
  const panel = coordinator.within('region', /^C3 · /)
  await panel.here.getByRole('textbox').first().fill('1')
  await panel.fill('scores:form.reason', 'Báo cáo quý III nộp chậm 3 ngày.')
  await panel.press('scores:form.agree')
  await panel.sees(/≠ Thẩm định thấp hơn/)
  await coordinator.press('scores:agree.button', { count: 16 })
  await coordinator.sees('scores:agree.said', { count: 16 })
  await coordinator.look('appraisal-of-the-scores')
  await handIn(coordinator, 'appraisal')
}
