// Story: the coordinator sends a dossier back with what to correct; it cannot go again before each point is answered; the unit answers,
// amends its report, sends it up with a new letter; the coordinator, who works in English, reads what changed and recommends it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDemonstration } from './demonstration.ts'
import type { StoryHouse } from './house.ts'

let house: StoryHouse
beforeAll(async () => {
  house = await openDemonstration('dossier-comes-back')
})
afterAll(() => house.close())

const asked = 'Bổ sung số liệu so sánh với năm trước cho từng nhiệm vụ.'
const compared = 'Năm 2023: 12 nhiệm vụ; năm 2024: 14 nhiệm vụ, hoàn thành đủ 14, 2 trước hạn.'
const answered = 'Đã bổ sung bảng so sánh 2023, 2024 vào phần kết quả.'

test('a dossier comes back and goes again', async () => {
  const coordinator = await house.enter('coordinator', 'en')
  await coordinator.go('/dossiers/appraisal?year=2024')
  await coordinator.here.getByRole('link', { name: /VPC ·/ }).first().click()
  await coordinator.page.waitForURL(/open=/)
  await coordinator
    .find('link', /Văn phòng|VPC ·/)
    .first()
    .waitFor()
  const id = new URL(coordinator.page.url()).searchParams.get('open') ?? ''
  await coordinator.page.locator(`a[href="/dossiers/${id}"]`).first().waitFor()
  const code = (await coordinator.page.locator(`a[href="/dossiers/${id}"]`).first().textContent()) ?? ''
  await coordinator.fill('dossiers:bench.note-of', asked, {
    item: coordinator.say('dossiers:checked.report'),
  })
  await coordinator.fill('dossiers:bench.answer-by', '11/12/2024')
  await coordinator.look('what-to-correct')
  await coordinator.press('dossiers:bench.return', { count: 1 })
  await coordinator.sees('dossiers:bench.sent-back')
  await coordinator.go(`/dossiers/appraisal?year=2024&open=${id}`)
  await coordinator.sees('dossiers:refusals.appraisal.not-submitted', { code })
  expect(await coordinator.find('button', 'dossiers:bench.recommend').getAttribute('aria-disabled')).toBe(
    'true',
  )

  const secretary = await house.enter('secretary-vpc')
  await secretary.here.getByRole('listitem').filter({ hasText: code }).getByRole('link').first().click()
  await secretary.sees('dossiers:stages.returned')
  await secretary.sees('dossiers:checks.dossier.return-not-answered', { count: 1 })
  await secretary.sees(asked)
  const submit = secretary.find('button', 'dossiers:page.submit')
  expect(await submit.getAttribute('aria-disabled'), 'not before the answer').toBe('true')
  await secretary.look('came-back')
  await secretary.go(`/dossiers/${id}/report`)
  const results = secretary.here.getByLabel(secretary.say('dossiers:parts.results'))
  const asSent = await results.inputValue()
  await results.fill(compared)
  await secretary.sees(/^Đã lưu \d/)
  await secretary.go(`/dossiers/${id}`)
  await secretary.fill('dossiers:checked.report', answered)
  await secretary.press('dossiers:correction.submit')
  await secretary.sees('dossiers:correction.sent')
  await secretary.follow('dossiers:page.submit')
  await secretary.fill('dossiers:submit.number', '58/TTr-VPC')
  await secretary.attach('dossiers:submit.file', 'to-trinh-58.pdf')
  await secretary.look('goes-again')
  await secretary.press('dossiers:submit.send', { count: 1 })
  await secretary.sees('dossiers:submit.done', { count: 1 })
  await secretary.leave()

  await coordinator.go(`/dossiers/appraisal?year=2024&open=${id}`)
  await coordinator.sees('dossiers:bench.again')
  await coordinator.sees(new RegExp(answered))
  const report = coordinator.within('region', 'dossiers:report.title')
  await report.sees(compared)
  await report.sees('dossiers:report.before')
  await report.sees(asSent.split('\n')[0] ?? '')
  await coordinator.look('again-on-the-bench')
  await coordinator.press('dossiers:bench.all-fine')
  await coordinator.press('dossiers:bench.recommend')
  await coordinator.sees('dossiers:bench.appraised')
  await coordinator.go(`/dossiers/${id}`)
  await coordinator.sees('dossiers:stages.appraised')
  await coordinator.sees(/58\/TTr-VPC/)
  await coordinator.look('recommended')
  await coordinator.leave()
})
