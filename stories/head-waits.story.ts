// Story: the movement lets a head be considered only once the unit is an excellent collective. The head reads what the dossier waits
// for; the council cannot take it before; when the unit has passed, it can. A head whose unit gave the title up stays held.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ListSittings, ShowSitting } from '../src/contract/council.ts'
import type { OutputOf } from '../src/contract/define.ts'
import { openDemonstration } from './demonstration.ts'
import type { StoryHouse } from './house.ts'
import type { Person } from './person.ts'

type Sittings = OutputOf<typeof ListSittings>
type Sitting = OutputOf<typeof ShowSitting>

let house: StoryHouse
beforeAll(async () => {
  house = await openDemonstration('head-waits', '2024-12-05T10:00')
})
afterAll(() => house.close())

const rule = 'excellent-labour-collective'
const isHeldBy = (one: Sittings['held'][number], kind: string) => one.holds.some((hold) => hold.kind === kind)

/** A head who waits for nothing but the unit, and the unit's own dossier. */
function waitingPair({ held }: Sittings) {
  for (const head of held.filter((one) => one.rank === 'head' && one.holds.length === 1)) {
    const unit = held.find((one) => one.award === rule && one.unit?.id === head.unit?.id && one.rank === null)
    if (unit && head.unit && isHeldBy(head, 'hold.waits-for-the-unit')) return { head, unit, of: head.unit }
  }
  throw new Error('No head waits for the unit')
}

/** The unit's dossier alone, from the convening to signed minutes; the pages of a sitting have the story of the year. */
async function passed(secretary: Person, dossierId: string): Promise<void> {
  const { sittingId } = await secretary.request<{ sittingId: string }>('POST', '/api/sittings', {
    year: 2024,
    heldOn: '2024-12-20',
    place: 'Phòng họp tầng 2',
    dossierIds: [dossierId],
    ownPercent: 80,
  })
  const at = `/api/sittings/${sittingId}`
  const { roll, agenda } = await secretary.request<Sitting>('GET', at)
  const present = roll.map((member) => member.person.id)
  await secretary.request('POST', `${at}/attendance`, { present, absent: [] })
  const [ballots, nothing] = [present.length, { no: 0, invalid: 0, writtenYes: 0, writtenNo: 0 }]
  const lines = agenda.map((item) => ({ itemId: item.id, ballots, yes: ballots, ...nothing }))
  const { countId } = await secretary.request<{ countId: string }>('POST', `${at}/counts`, { lines })
  const member = await house.enter('council-member-2')
  await member.request('POST', `${at}/counts/${countId}/confirmation`, { lines })
  await member.leave()
  const chair = await house.enter('council-chair')
  const fileId = await chair.store('bien-ban-08.pdf')
  await chair.request('POST', `${at}/minutes`, { number: '08/BB-HĐTĐKT', signedOn: '2024-12-20', fileId })
  await chair.leave()
}

test('a head waits for the unit', async () => {
  const coordinator = await house.enter('coordinator')
  const { head, unit, of } = waitingPair(
    await coordinator.request<Sittings>('GET', '/api/sittings?year=2024'),
  )
  await coordinator.leave()
  const self = await house.enter(await house.openAccount('head', of), 'fr')
  await self.go(`/dossiers/${head.dossierId}`)
  await self.sees('dossiers:answers.held', { count: 1 })
  await self.sees('dossiers:holds-why.hold.waits-for-the-unit')
  await self.look('the-head-reads-why')

  house.at('2024-12-20T09:00')
  const secretary = await house.enter('council-secretary')
  await secretary.go('/council?year=2024')
  const row = secretary.here.getByRole('row').filter({ hasText: head.code })
  await row.getByText(secretary.say('dossiers:holds-why.hold.waits-for-the-unit')).waitFor()
  await secretary.sees('dossiers:holds-why.hold.unit-not-excellent')
  await secretary.look('the-council-sees-why')
  const convened = secretary.request('POST', '/api/sittings', {
    year: 2024,
    heldOn: '2024-12-20',
    place: 'Phòng họp tầng 2',
    dossierIds: [head.dossierId],
    ownPercent: 80,
  })
  await expect(convened).rejects.toThrow(/council\.dossier-not-ready/)
  await passed(secretary, unit.dossierId)

  await secretary.go('/council?year=2024')
  await secretary.find('heading', 'council:list.ready').waitFor()
  const choice = secretary.here.getByLabel(secretary.say('council:convene.choose', { name: head.name }))
  expect(await choice.count(), 'ready once the unit has passed').toBeGreaterThan(0)
  expect(await row.count(), 'no longer held').toBe(0)
  await secretary.sees('dossiers:holds-why.hold.unit-not-excellent')
  await secretary.look('ready-now')
  await secretary.leave()

  await self.leave()
  const again = await house.enter(`head-${of.code.toLowerCase()}`, 'fr')
  await again.go(`/dossiers/${head.dossierId}`)
  await again.sees('dossiers:answers.ready')
  await again.look('the-head-reads-that-it-goes-on')
  await again.leave()
})
