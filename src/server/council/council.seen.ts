// Sittings and their papers are for the council and those who serve it. Used by seen.ts.
import type { Seen } from '../seen.ts'
import { maySeeCouncil } from './council.may.ts'

export const seen: Seen = {
  records: { sitting: async (_tx, actor) => maySeeCouncil(actor) },
  file: async (tx, actor, fileId) => {
    if (!maySeeCouncil(actor)) return false
    const signed = await tx
      .selectFrom('minutes')
      .select('sitting_id')
      .where('file_id', '=', fileId)
      .executeTakeFirst()
    const written = await tx
      .selectFrom('written_answer')
      .select('sitting_id')
      .where('file_id', '=', fileId)
      .executeTakeFirst()
    return signed !== undefined || written !== undefined
  },
}
