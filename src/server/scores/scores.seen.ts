// Who may see sheets, blocks and meetings by id, and the files they hold. Used by seen.ts for history panels and downloads.
import type { Actor } from '../access/actor.ts'
import type { Tx } from '../db/database.ts'
import type { Seen } from '../seen.ts'
import { blockById } from './blocks.store.ts'
import { loadMeeting } from './loaded-meeting.ts'
import { loadSheet } from './loaded-sheet.ts'
import { recordsHolding } from './score-files.store.ts'
import { seesBlock } from './scores.may.ts'

const seesBlockById = async (tx: Tx, actor: Actor, id: string): Promise<boolean> => {
  const whole = await blockById(tx, id)
  return whole !== undefined && seesBlock(actor, whole)
}
const seesSheetById = async (tx: Tx, actor: Actor, id: string): Promise<boolean> =>
  (await loadSheet(tx, actor, id)) !== undefined

export const seen: Seen = {
  records: {
    block: seesBlockById,
    'score-sheet': seesSheetById,
    'block-meeting': async (tx, actor, id) => (await loadMeeting(tx, actor, id)) !== undefined,
    scoring: async () => true,
  },
  /** Evidence is read by those who may see the sheet, papers of a block by those who may see the block. */
  file: async (tx, actor, fileId) => {
    const held = await recordsHolding(tx, fileId)
    if (held.guidance) return true
    for (const id of held.blockIds) if (await seesBlockById(tx, actor, id)) return true
    for (const id of held.sheetIds) if (await seesSheetById(tx, actor, id)) return true
    return false
  },
}
