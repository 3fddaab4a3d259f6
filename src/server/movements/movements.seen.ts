// A launched movement and its papers are read by everyone of the house. Used by seen.ts.
import type { Seen } from '../seen.ts'
import { maySeeMovement } from './movements.may.ts'
import { movementOf } from './movements.store.ts'

export const seen: Seen = {
  records: {
    movement: async (tx, actor, id) => {
      const movement = await movementOf(tx, id)
      return movement !== undefined && maySeeMovement(actor, movement)
    },
  },
  file: async (tx, _actor, fileId) => {
    const launch = await tx
      .selectFrom('movement_launch')
      .select('movement_id')
      .where('file_id', '=', fileId)
      .executeTakeFirst()
    const amendment = await tx
      .selectFrom('movement_amendment')
      .select('id')
      .where('file_id', '=', fileId)
      .executeTakeFirst()
    const response = await tx
      .selectFrom('movement_response')
      .select('id')
      .where('file_id', '=', fileId)
      .executeTakeFirst()
    return launch !== undefined || amendment !== undefined || response !== undefined
  },
}
