// Step 3: the secretary writes the year's plan, the head approves it; in June the work is reported with evidence and accepted by
// somebody else.
import { known, type TheYear } from './the-year.ts'

const work = 'Trình Nghị định quy định chi tiết Luật Tài nguyên nước'

export async function plan(year: TheYear): Promise<void> {
  const unit = known(year.units, 'CTNN')
  year.at('2024-03-05T09:00')
  const secretary = await year.as('secretary-ctnn')
  await secretary.go(`/plans/${unit}/2024`)
  await secretary.press('plans:draft.add')
  await secretary.fill('plans:plan.item', work)
  await secretary.fill('plans:plan.due', '30/06/2024')
  await secretary.select('plans:plan.content', /ND-1/)
  await secretary.fill('plans:plan.target', '01 Nghị định')
  await secretary.press('plans:draft.save')
  await secretary.sees('plans:draft.saved')
  await secretary.press('plans:submit.button')
  await secretary.sees('plans:submit.done')
  const head = await year.as('head-ctnn')
  await head.go(`/plans/${unit}/2024`)
  await head.press('plans:approve.button')
  await head.within('dialog').fill('plans:approve.number', '31/KH-CTNN')
  await head.within('dialog').press('plans:approve.button')
  await head.sees('plans:states.approved')
  await head.look('plan-approved')
}

export async function doTheWork(year: TheYear): Promise<void> {
  const unit = known(year.units, 'CTNN')
  year.at('2024-06-20T09:00')
  const secretary = await year.as('secretary-ctnn')
  const head = await year.as('head-ctnn')
  const { items } = await secretary.request<{ items: { id: string }[] }>(
    'GET',
    `/api/units/${unit}/plans/2024`,
  )
  const item = items[0]?.id ?? ''
  await secretary.go(`/plans/items/${item}`)
  await secretary.fill('plans:item.percent', '100')
  await secretary.fill('plans:item.text', 'Nghị định đã trình và được ban hành.')
  await secretary.attach('plans:item.files', 'to-trinh.pdf')
  await secretary.press('plans:item.send')
  await secretary.sees('plans:item.sent')
  await head.go(`/plans/items/${item}`)
  await head.press('plans:item.accept')
  await head.within('dialog').fill('plans:item.note', 'Đúng hạn, đủ chất lượng.')
  await head.within('dialog').press('plans:item.accept')
  await head.sees('plans:item.accepted')
  await head.look('work-accepted')
}
