// Step 9: the coordinator reads a dossier beside what the law says of it, sends it back with what to correct, the unit answers on the same
// record and sends it again; then the opinion. A head is recommended, but waits for the unit. Used by the story of the year.
import { known, type TheYear } from './the-year.ts'

export async function appraisal(year: TheYear): Promise<void> {
  year.at('2024-12-09T09:00')
  await sentBack(year)
  year.at('2024-12-10T14:00')
  await answeredAndSentAgain(year)
  year.at('2024-12-11T09:00')
  await recommended(year)
  await headWaits(year)
}

const benchOf = (year: TheYear) => `/dossiers/appraisal?year=2024&open=${known(year.records, 'dossier')}`

async function sentBack(year: TheYear): Promise<void> {
  const coordinator = await year.as('coordinator')
  await coordinator.go(benchOf(year))
  await coordinator.sees('Lý Quang Minh')
  await coordinator.fill('dossiers:bench.text', 'Nêu rõ kết quả của từng nhiệm vụ được giao.')
  await coordinator.fill('dossiers:bench.answer-by', '13/12/2024')
  await coordinator.look('appraisal')
  await coordinator.press('dossiers:bench.return', { count: 1 })
  await coordinator.sees('dossiers:bench.title', { count: 4 })
}

async function answeredAndSentAgain(year: TheYear): Promise<void> {
  const secretary = await year.as('secretary-ctnn')
  const dossierId = known(year.records, 'dossier')
  await secretary.go(`/dossiers/${dossierId}`)
  await secretary.sees('dossiers:stages.returned')
  await secretary.sees('Nêu rõ kết quả của từng nhiệm vụ được giao.')
  await secretary.look('dossier-returned')
  await secretary.fill('dossiers:checked.other', 'Báo cáo đã nêu kết quả của từng nhiệm vụ.')
  await secretary.press('dossiers:correction.submit')
  await secretary.sees('dossiers:correction.past', { count: 1 })
  await secretary.follow('dossiers:page.submit')
  await secretary.fill('dossiers:submit.number', '33/TTr-CTNN')
  await secretary.attach('dossiers:submit.file', 'to-trinh-33.pdf')
  await secretary.press('dossiers:submit.send', { count: 1 })
  await secretary.sees('dossiers:submit.done', { count: 1 })
}

async function recommended(year: TheYear): Promise<void> {
  const coordinator = await year.as('coordinator')
  await coordinator.go(benchOf(year))
  await coordinator.press('dossiers:bench.all-fine')
  await coordinator.fill('dossiers:bench.text', 'Hồ sơ đủ thành phần; đề nghị Hội đồng xét.')
  await coordinator.look('appraisal-again')
  await coordinator.press('dossiers:bench.recommend')
  await coordinator.sees('dossiers:bench.title', { count: 4 })
  const { rows } = await coordinator.request<{ rows: { id: string; subject: { name: string } }[] }>(
    'GET',
    '/api/dossier-workbench?year=2024',
  )
  for (const { id, subject } of rows) {
    if (subject.name === 'Nguyễn Hải Đăng') year.records.set('dossier-of-head', id)
    await coordinator.go(`/dossiers/appraisal?year=2024&open=${id}`)
    await coordinator.find('heading', subject.name).waitFor()
    await coordinator.press('dossiers:bench.all-fine')
    await coordinator.press('dossiers:bench.recommend')
    await coordinator.sees('dossiers:bench.appraised')
  }
}

/** The head’s dossier is in order; the rule of the year asks the unit to be an excellent collective first. */
async function headWaits(year: TheYear): Promise<void> {
  const coordinator = await year.as('coordinator')
  await coordinator.go(`/dossiers/${known(year.records, 'dossier-of-head')}`)
  await coordinator.sees('dossiers:holds.hold.unit-not-excellent')
  await coordinator.look('head-waits-for-the-unit')
}
