// A meeting of a block with the block, for those who may see it. Used by the acts and views of meetings.
import type { Actor } from '../access/actor.ts'
import type { Tx } from '../db/database.ts'
import type { WholeBlock } from './block.ts'
import { blockById } from './blocks.store.ts'
import { type Meeting, meetingsOf } from './meetings.store.ts'
import { seesBlock } from './scores.may.ts'

export interface LoadedMeeting {
  meeting: Meeting
  whole: WholeBlock
}

/** Undefined when there is no such meeting, or this person may not see its block. */
export async function loadMeeting(
  tx: Tx,
  actor: Actor,
  meetingId: string,
): Promise<LoadedMeeting | undefined> {
  const [meeting] = await meetingsOf(tx, { id: meetingId })
  const whole = meeting && (await blockById(tx, meeting.blockId))
  return whole && seesBlock(actor, whole) ? { meeting, whole } : undefined
}
