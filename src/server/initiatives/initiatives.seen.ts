// The history and the file of an initiative are for those who may see it. Used by seen.ts.
import type { Seen } from '../seen.ts'
import { maySeeInitiative } from './initiatives.may.ts'
import { initiativeById } from './initiatives.store.ts'

export const seen: Seen = {
  records: {
    initiative: async (tx, actor, id) => {
      const initiative = await initiativeById(tx, id)
      return initiative !== undefined && maySeeInitiative(actor, initiative)
    },
  },
  file: async (tx, actor, fileId) => {
    const row = await tx
      .selectFrom('initiative')
      .select('id')
      .where('file_id', '=', fileId)
      .executeTakeFirst()
    const initiative = row && (await initiativeById(tx, row.id))
    return initiative !== undefined && maySeeInitiative(actor, initiative)
  },
}
