// Units that have not registered yet. Used by the desk.
import type { WaitingItem } from '../../contract/desk.ts'
import { type Actor, unitsOf } from '../access/actor.ts'
import type { Tx } from '../db/database.ts'
import { definitionOn, dueOf } from '../movements/movement.ts'
import { addresseesOf, movementOfYear } from '../movements/movements.store.ts'
import { registrationsOf } from './registrations.store.ts'

export async function waiting(tx: Tx, actor: Actor, day: string): Promise<WaitingItem[]> {
  const units = [...new Set(unitsOf(actor, 'secretary', 'head'))]
  const movement = units.length > 0 ? await movementOfYear(tx, Number(day.slice(0, 4))) : undefined
  if (!movement) return []
  const addressees = await addresseesOf(tx, movement.id)
  const due = dueOf(definitionOn(movement, day), 'registration')
  const items: WaitingItem[] = []
  for (const unitId of units.filter((id) => addressees.has(id)))
    if ((await registrationsOf(tx, movement.id, unitId)).length === 0)
      items.push({
        id: `register-${movement.id}-${unitId}`,
        kind: 'registrations.register',
        figures: { year: movement.year },
        path: `/movement/${movement.id}/registration/${unitId}`,
        due,
        since: movement.launch?.on ?? null,
      })
  return items
}
