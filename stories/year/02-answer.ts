// Step 2: a unit answers with its plan, a department with a letter number alone; the silent ones are seen and reminded.
import { known, type TheYear } from './the-year.ts'

export async function answer(year: TheYear): Promise<void> {
  const movement = known(year.records, 'movement')
  year.at('2024-02-20T09:00')
  const secretary = await year.as('secretary-ctnn')
  await secretary.go(`/movement/${movement}/response/${known(year.units, 'CTNN')}`)
  await secretary.fill('movements:form.number', '15/KH-CTNN')
  await secretary.press('movements:answer.send')
  await secretary.sees(/cần gửi kèm văn bản đã ký/)
  await secretary.look('answer-without-its-paper')
  await secretary.attach('movements:form.file', 'ke-hoach-huong-ung.pdf')
  await secretary.press('movements:answer.send')
  await secretary.sees('movements:answer.done')
  const department = await year.as('secretary-stnmt-qtr')
  await department.go(`/movement/${movement}/response/${known(year.units, 'STNMT-QTR')}`)
  await department.fill('movements:form.number', '412/STNMT-VP')
  await department.press('movements:answer.send')
  await department.sees('movements:answer.done')
  await remindTheSilent(year, movement)
}

async function remindTheSilent(year: TheYear, movement: string): Promise<void> {
  year.at('2024-03-04T09:00')
  const coordinator = await year.as('coordinator')
  await coordinator.go(`/movement/${movement}/board`)
  await coordinator.sees('movements:board.title', { answered: 2, all: 5, registered: 0 })
  await coordinator.look('board')
  await coordinator.press('movements:remind.silent')
  await coordinator.press('movements:remind.button', { count: 3 })
  const dialog = coordinator.within('dialog')
  await dialog.press('movements:remind.button', { count: 3 })
  await dialog.sees('movements:remind.sent')
  await dialog.find('button', 'common:close').last().click()
}
