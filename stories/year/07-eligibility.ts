// Step 7: what only people can judge is answered for the unit; then the law says, with its articles, who may receive which title, and why
// another title is out of reach. Used by the story of the year.
import { known, type TheYear } from './the-year.ts'

export async function eligibility(year: TheYear): Promise<void> {
  year.at('2024-12-04T09:00')
  await judged(year)
  await titleReached(year)
  await titleOutOfReach(year)
}

interface Asked {
  predicate: string
  question: { vi: string }
}

/** What a meeting of the unit can say of its people; deeds beyond a year’s work are not for it to judge. */
const judgedByTheUnit = new Set([
  'movement-participation',
  'self-reliance-and-solidarity',
  'unity',
  'exemplary-compliance',
  'group-duties-democracy-thrift',
  'achievement-not-already-rewarded',
])

async function judged(year: TheYear): Promise<void> {
  const secretary = await year.as('secretary-ctnn')
  await secretary.go(`/law/units/${known(year.units, 'CTNN')}?year=2024`)
  const { questions } = await secretary.request<{ questions: Asked[] }>(
    'GET',
    `/api/units/${known(year.units, 'CTNN')}/eligibility?year=2024`,
  )
  for (const { predicate, question } of questions)
    if (judgedByTheUnit.has(predicate)) await secretary.check(question.vi)
  await secretary.fill('eligibility:judge.basis', 'Biên bản họp đơn vị số 21/BB-CTNN ngày 03/12/2024')
  await secretary.press('eligibility:judge.yes-all')
  // Everyone of the unit reaches the title of the year, the first of the row.
  await secretary.sees('eligibility:table.finding', { met: 5, all: 5 })
  const met = secretary.say('verdict:word.met')
  for (const name of ['Lý Quang Minh', 'Bùi Thị Lan'])
    await secretary.find('row', new RegExp(`^${name} ${met} `)).waitFor()
  await secretary.look('eligibility-of-the-unit')
}

/** Whoever is concerned reads it at home: the verdict, the reasons, the articles. */
async function titleReached(year: TheYear): Promise<void> {
  const worker = await year.as('staff-ctnn-1')
  await worker.go('/law?year=2024&award=advanced-worker')
  await worker.sees('eligibility:titles.mine')
  await worker.sees('verdict:answer.met')
  await worker.sees('eligibility:road.now')
  await worker.sees(/06\/2022\/QH15/)
  await worker.look('my-titles')
}

/** A higher title asks for what the records do not hold: each missing condition is named. */
async function titleOutOfReach(year: TheYear): Promise<void> {
  const worker = await year.as('staff-ctnn-1')
  await worker.go('/law?year=2024&award=ministry-province-emulation-fighter')
  await worker.sees('verdict:answer.not-met')
  await worker.sees('eligibility:titles.why')
  await worker.look('title-out-of-reach')
}
