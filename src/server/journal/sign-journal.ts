// Signs the journal's head, so that what lies before can no longer be rewritten. Used by the job of that name, the export and main.ts
// before it stops.
import type { Db } from '../db/database.ts'
import type { Checkpoint, SigningKey } from './checkpoint.ts'
import { signCheckpoint } from './checkpoint.ts'
import { insertCheckpoint, lastCheckpointSeq, readCheckpoints, readHead } from './journal.store.ts'

/** @returns the checkpoint at the head, or undefined while the journal is empty. Signing twice gives the first one again. */
export async function signJournal(db: Db, key: SigningKey, now: string): Promise<Checkpoint | undefined> {
  const head = await readHead(db)
  if (head.seq === 0) return undefined
  if ((await lastCheckpointSeq(db)) < head.seq) await insertCheckpoint(db, signCheckpoint(head, key, now))
  const [checkpoint] = await readCheckpoints(db, head.seq - 1, head.seq)
  return checkpoint
}
