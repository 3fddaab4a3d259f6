// Files of rating decisions are read by the unit's own people. Used by seen.ts.
import type { Seen } from '../seen.ts'
import { maySeeRatings } from './ratings.may.ts'

export const seen: Seen = {
  file: async (tx, actor, fileId) => {
    const row = await tx
      .selectFrom('rating')
      .select(['rated_in', 'unit_id'])
      .where('file_id', '=', fileId)
      .executeTakeFirst()
    const unitId = row?.rated_in ?? row?.unit_id
    return unitId ? maySeeRatings(actor, unitId) : false
  },
}
