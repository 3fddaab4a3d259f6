// Units that have not registered yet, and requests of their people that nobody has answered. Used by the desk.
import type { WaitingItem } from '../../contract/desk.ts'
import { type Actor, unitsOf } from '../access/actor.ts'
import type { Tx } from '../db/database.ts'
import { definitionOn, dueOf, type Movement } from '../movements/movement.ts'
import { addresseesOf, movementOfYear } from '../movements/movements.store.ts'
import { isOver } from './load.ts'
import { registrationsOf } from './registrations.store.ts'
import { open } from './request.ts'
import { requestsOf } from './requests.store.ts'

export async function waiting(tx: Tx, actor: Actor, day: string): Promise<WaitingItem[]> {
  const units = [...new Set(unitsOf(actor, 'secretary', 'head'))]
  const movement = units.length > 0 ? await movementOfYear(tx, Number(day.slice(0, 4))) : undefined
  if (!movement || isOver(movement, day)) return []
  const addressees = await addresseesOf(tx, movement.id)
  const items: WaitingItem[] = []
  for (const unitId of units.filter((id) => addressees.has(id)))
    items.push(...(await ofUnit(tx, movement, unitId, day)))
  return items
}

async function ofUnit(tx: Tx, movement: Movement, unitId: string, day: string): Promise<WaitingItem[]> {
  const path = `/movement/${movement.id}/registration/${unitId}`
  const items: WaitingItem[] = []
  if ((await registrationsOf(tx, movement.id, unitId)).length === 0)
    items.push({
      id: `register-${movement.id}-${unitId}`,
      kind: 'registrations.register',
      figures: { year: movement.year },
      path,
      due: dueOf(definitionOn(movement, day), 'registration'),
      since: movement.launch?.on ?? null,
    })
  const asked = open(await requestsOf(tx, movement.id, { unitId }))
  if (asked.length > 0)
    items.push({
      id: `requests-${movement.id}-${unitId}`,
      kind: 'registrations.answer',
      figures: { year: movement.year, count: asked.length },
      path: `${path}?tab=requests`,
      due: null,
      since: asked[0]?.askedOn ?? null,
    })
  return items
}
