// What ratings wait for a head or a secretary: people of the unit not yet rated, from November on. Used by the desk.
import type { WaitingItem } from '../../contract/desk.ts'
import { type Actor, unitsOf } from '../access/actor.ts'
import type { Tx } from '../db/database.ts'
import { staffOf } from '../people/people.store.ts'
import { ratingsOf } from './ratings.store.ts'

export async function waiting(tx: Tx, actor: Actor, day: string): Promise<WaitingItem[]> {
  if (day.slice(5) < '11-15') return []
  const year = Number(day.slice(0, 4))
  const items = unitsOf(actor, 'head', 'secretary').map(async (unitId): Promise<WaitingItem[]> => {
    const staff = await staffOf(tx, [unitId], day)
    const rated = await ratingsOf(tx, { personIds: staff.map((person) => person.id) }, year)
    const missing = staff.length - rated.length
    if (missing === 0) return []
    return [
      {
        id: `ratings-${unitId}-${year}`,
        kind: 'ratings.record',
        figures: { missing, year },
        path: `/people/ratings?unit=${unitId}&year=${year}`,
        due: `${year}-12-31`,
        since: `${year}-11-15`,
      },
    ]
  })
  return (await Promise.all(items)).flat()
}
