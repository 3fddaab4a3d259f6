// Step 3: the legal programme of the year: the coordinator enters what must come with its law, the lead unit records each stage; one
// document takes effect with its law, another, of another ministry, comes late; units that lead none are not counted.
// The two decrees are real (ministry's programme of 2024). Used by the story of the year.
import type { Person } from '../person.ts'
import type { TheYear } from './the-year.ts'

interface Document {
  code: string
  vi: string
  fr: string
  en: string
  law: string
  lawOn: string
  ministry: string
  lead?: string
  plannedIssue: string
  source: string
}

const ofWater: Document = {
  code: '53/2024/NĐ-CP',
  vi: 'Quy định chi tiết thi hành một số điều của Luật Tài nguyên nước',
  fr: 'Modalités d’application de la loi sur les ressources en eau',
  en: 'Detailing a number of articles of the Law on Water Resources',
  law: '28/2023/QH15',
  lawOn: '01/07/2024',
  ministry: 'BTNMT',
  lead: 'Cục Quản lý tài nguyên nước',
  plannedIssue: '15/05/2024',
  source: 'Chương trình văn bản quy phạm pháp luật năm 2024 của Bộ',
}

const ofRice: Document = {
  code: '112/2024/NĐ-CP',
  vi: 'Quy định chi tiết về đất trồng lúa',
  fr: 'Terres rizicoles',
  en: 'Rice-growing land',
  law: '31/2024/QH15',
  lawOn: '01/08/2024',
  ministry: 'BNNPTNT',
  plannedIssue: '31/07/2024',
  source: 'Kế hoạch triển khai thi hành Luật Đất đai',
}

export async function programme(year: TheYear): Promise<void> {
  year.at('2024-03-07T09:00')
  const coordinator = await year.as('coordinator')
  for (const document of [ofWater, ofRice]) await entered(coordinator, document)
  await coordinator.look('legal-programme')
}

async function entered(coordinator: Person, document: Document): Promise<void> {
  await coordinator.go('/plans/legal?year=2024')
  await coordinator.follow('plans:programme.add.button')
  await coordinator.fill('plans:programme.code', document.code)
  await coordinator.select('plans:programme.kind', 'plans:kinds.decree')
  for (const language of ['vi', 'fr', 'en'] as const)
    await coordinator.fill(`plans:programme.add.name-${language}`, document[language])
  await coordinator.fill('plans:programme.add.law', document.law)
  await coordinator.fill('plans:programme.add.law-on', document.lawOn)
  await coordinator.fill('plans:programme.add.ministry', document.ministry)
  if (document.lead !== undefined)
    await coordinator.pick('plans:programme.add.unit', document.lead, document.lead)
  await coordinator.fill('plans:stages.issued', document.plannedIssue)
  await coordinator.fill('plans:programme.source-label', document.source)
  await coordinator.press('plans:programme.add.send')
  await coordinator.sees('plans:programme.add.done')
  await coordinator.sees(document.code)
}

export async function lawsInForce(year: TheYear): Promise<void> {
  year.at('2024-07-02T09:00')
  const secretary = await year.as('secretary-ctnn')
  await reached(secretary, ofWater.code, [
    ['issued', '16/05/2024'],
    ['in-force', '01/07/2024'],
  ])
  year.at('2024-09-12T09:00')
  const coordinator = await year.as('coordinator')
  await reached(coordinator, ofRice.code, [
    ['issued', '11/09/2024'],
    ['in-force', '11/09/2024'],
  ])
  await coordinator.sees('plans:programme.finding', { together: 1, known: 2, late: 1 })
  await coordinator.within('row', /112\/2024/).sees('plans:programme.days-late', { count: 41 })
  // One unit of the ministry leads a document, and is at 100 %; the five others lead none.
  await coordinator.sees('plans:programme.units', { complete: 1, count: 1 })
  await coordinator.look('legal-programme-with-one-late')
}

async function reached(person: Person, code: string, stages: readonly [string, string][]): Promise<void> {
  await person.go('/plans/legal?year=2024')
  for (const [stage, on] of stages) {
    await person.press('plans:programme.record-title', { code })
    const dialog = person.within('dialog')
    await dialog.select('plans:programme.stage', `plans:stages.${stage}`)
    await dialog.fill('plans:programme.actual', on)
    if (stage === 'issued') await dialog.fill('plans:programme.number', code)
    await dialog.press('plans:programme.send')
    await person.sees('plans:programme.done')
    await dialog.here.waitFor({ state: 'hidden' })
  }
}
