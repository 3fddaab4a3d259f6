// Initiatives of the unit that wait for its head to decide. Used by the desk.
import type { WaitingItem } from '../../contract/desk.ts'
import { type Actor, unitsOf } from '../access/actor.ts'
import { localDateOf } from '../clock.ts'
import type { Tx } from '../db/database.ts'
import { findInitiatives } from './initiatives.store.ts'

export async function waiting(tx: Tx, actor: Actor, _day: string): Promise<WaitingItem[]> {
  const units = unitsOf(actor, 'head')
  if (units.length === 0 || actor.personId === null) return []
  const found = await findInitiatives(tx, {
    state: 'declared',
    seenBy: { personId: actor.personId, unitIds: units },
    page: 1,
    size: 50,
  })
  return found.rows
    .filter((one) => units.includes(one.unitId))
    .map((one) => ({
      id: `initiative-${one.id}`,
      kind: 'initiatives.recognise',
      figures: { title: one.title, year: one.year },
      path: `/initiatives/${one.id}`,
      due: null,
      since: localDateOf(one.declaredAt),
    }))
}
