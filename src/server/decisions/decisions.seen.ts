// Issued decisions are known to everyone of the house, drafts to those who prepare and watch them. Used by seen.ts.
import type { Seen } from '../seen.ts'
import { sees } from './decisions.may.ts'
import { decisionById } from './decisions.store.ts'

export const seen: Seen = {
  records: {
    decision: async (tx, actor, id) => {
      const decision = await decisionById(tx, id)
      return decision !== undefined && sees(actor, decision)
    },
  },
  // The signed file of an issued decision.
  file: async (tx, actor, fileId) => {
    const row = await tx.selectFrom('decision').select('id').where('file_id', '=', fileId).executeTakeFirst()
    return row !== undefined && actor.personId !== null
  },
}
