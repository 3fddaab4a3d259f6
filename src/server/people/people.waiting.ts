// Holders of a role who cannot sign in wait for the administrator. Used by the desk.
import type { WaitingItem } from '../../contract/desk.ts'
import { holdersWithoutAccount } from '../access/accounts.store.ts'
import { type Actor, holds } from '../access/actor.ts'
import type { Tx } from '../db/database.ts'

export async function waiting(tx: Tx, actor: Actor, day: string): Promise<WaitingItem[]> {
  if (!holds(actor, 'administrator')) return []
  const { total } = await holdersWithoutAccount(tx, { day, page: 1, size: 1 })
  return total === 0
    ? []
    : [
        {
          id: 'missing-accounts',
          kind: 'people.missing-accounts',
          figures: { count: total },
          path: '/administration/accounts/missing',
          due: null,
          since: null,
        },
      ]
}
