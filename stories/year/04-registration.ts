// Step 4: somebody asks the unit to be registered; the secretary accepts and registers the rest by letter; each receives a numbered
// receipt. A unit that comes after the deadline is taken all the same, and its receipt says so. Used by the story of the year.
import { known, type TheYear } from './the-year.ts'

const page = (year: TheYear, unit: 'CTNN' | 'VMT' | 'CBDKH') =>
  `/movement/${known(year.records, 'movement')}/registration/${known(year.units, unit)}`

export async function registration(year: TheYear): Promise<void> {
  year.at('2024-03-11T09:00')
  await asked(year)
  year.at('2024-03-12T09:00')
  await registered(year)
  year.at('2024-03-14T15:00')
  await registeredInFrench(year)
  year.at('2024-03-19T10:00')
  await late(year)
  await seenByTheCoordinator(year)
}

async function asked(year: TheYear): Promise<void> {
  const worker = await year.as('staff-ctnn-1')
  await worker.go(page(year, 'CTNN'))
  await worker.check('law:awards.advanced-worker')
  await worker.fill('registrations:own.note', 'Tôi phụ trách 18 nhiệm vụ trong năm.')
  await worker.look('asks-to-be-registered')
  await worker.press('registrations:own.ask')
  await worker.sees('registrations:own.asked')
  await worker.sees('registrations:requests.waits')
}

async function registered(year: TheYear): Promise<void> {
  const secretary = await year.as('secretary-ctnn')
  await secretary.go(page(year, 'CTNN'))
  await secretary.press('registrations:requests.accept', { count: 1 })
  await secretary.sees('registrations:receipts.title', { count: 1 })
  await secretary.press('registrations:people.everyone', {
    award: secretary.say('law:awards.advanced-worker'),
  })
  await secretary.check('law:awards.advanced-labour-collective')
  await secretary.fill('registrations:letter.number', '33/ĐK-CTNN')
  await secretary.fill('registrations:letter.on', '12/03/2024')
  await secretary.attach('registrations:letter.file', 'dang-ky-thi-dua.pdf')
  await secretary.look('register')
  await secretary.press('registrations:letter.send')
  await secretary.sees('registrations:page.finding', { registered: 5, all: 5 })
  await secretary.sees('registrations:receipts.title', { count: 2 })
  await secretary.look('registered')
}

/** In time as well, and in French. */
async function registeredInFrench(year: TheYear): Promise<void> {
  const secretary = await year.as('secretary-cbdkh')
  await secretary.go(page(year, 'CBDKH'))
  await secretary.press('registrations:people.everyone', {
    award: secretary.say('law:awards.advanced-worker'),
  })
  await secretary.fill('registrations:letter.number', '18/ĐK-CBĐKH')
  await secretary.press('registrations:letter.send')
  await secretary.sees('registrations:page.finding', { registered: 5, all: 5 })
}

async function late(year: TheYear): Promise<void> {
  const secretary = await year.as('staff-vmt-1')
  await secretary.go(page(year, 'VMT'))
  await secretary.check('law:awards.advanced-labour-collective')
  await secretary.press('registrations:letter.send')
  await secretary.sees('registrations:receipts.late')
  await secretary.look('registered-late')
}

async function seenByTheCoordinator(year: TheYear): Promise<void> {
  const coordinator = await year.as('coordinator')
  await coordinator.go(`/movement/${known(year.records, 'movement')}/receipts`)
  await coordinator.sees('registrations:receipt-list.finding', { count: 4, late: 1 })
  await coordinator.look('receipts')
}
