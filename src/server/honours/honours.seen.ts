// Honours are public knowledge in the house; the paper that proves a past one is for the registrar and the person. Used by seen.ts.
import { holds } from '../access/actor.ts'
import type { Seen } from '../seen.ts'

export const seen: Seen = {
  records: { honour: async () => true },
  file: async (tx, actor, fileId) => {
    const row = await tx
      .selectFrom('honour')
      .select('person_id')
      .where('file_id', '=', fileId)
      .executeTakeFirst()
    return (
      row !== undefined &&
      (holds(actor, 'registrar') || row.person_id === actor.personId || row.person_id === null)
    )
  },
}
