// Which sheets, blocks and years hold a stored file. Used by scores.seen.ts.
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'

export interface Holding {
  sheetIds: readonly string[]
  blockIds: readonly string[]
  /** The guidance of a year's scoring, which everybody may read. */
  guidance: boolean
}

export async function recordsHolding(tx: Tx, fileId: string): Promise<Holding> {
  const found = await sql<{ kind: 'sheet' | 'block' | 'guidance'; id: string }>`
    select 'sheet' as kind, sheet_id as id from score_evidence where file_id = ${fileId} and withdrawn_at is null
    union select 'block', p.block_id from pact_paper q join pact p on p.id = q.pact_id where q.file_id = ${fileId}
    union select 'block', m.block_id from meeting_paper q join block_meeting m on m.id = q.meeting_id where q.file_id = ${fileId}
    union select 'block', block_id from election where file_id = ${fileId}
    union select 'guidance', id from scoring where guidance_file_id = ${fileId}`.execute(tx)
  const ids = (kind: string) => found.rows.filter((row) => row.kind === kind).map((row) => row.id)
  return { sheetIds: ids('sheet'), blockIds: ids('block'), guidance: ids('guidance').length > 0 }
}
