// The journal as lines of text (JSONL), to be kept and verified elsewhere: a heading, each entry, each checkpoint after the entry it
// signs, the last one closing. Used by the auditor's download and the command line.
import type { Db } from '../db/database.ts'
import type { ChainedEntry } from './chain.ts'
import type { Checkpoint, SigningKey } from './checkpoint.ts'
import { readCheckpoints, readEntriesAfter } from './journal.store.ts'
import { signJournal } from './sign-journal.ts'

export const FORMAT = 1
const LINES_AT_ONCE = 1000

/** One line of the file, by the field that names its kind. */
export type JournalLine =
  | { journal: 'palmares'; format: number; exportedAt: string; keyId: string; publicKey: string }
  | { entry: ChainedEntry }
  | { checkpoint: Checkpoint }

export interface ExportSettings {
  key: SigningKey
  now: string
  /** Leaves payloads out, keeps their hashes: for auditors who may not read what people wrote. */
  withoutPayload?: boolean
}

/** Lines without their line feed, as they are read: a journal of millions needs no memory. */
export async function* exportJournal(
  db: Db,
  { key, now, withoutPayload }: ExportSettings,
): AsyncGenerator<string> {
  const closing = await signJournal(db, key, now)
  yield line({
    journal: 'palmares',
    format: FORMAT,
    exportedAt: now,
    keyId: key.keyId,
    publicKey: key.publicKey,
  })
  const end = closing?.seq ?? 0
  for (let seq = 0; seq < end; ) {
    const entries = await readEntriesAfter(db, seq, end, LINES_AT_ONCE)
    const last = entries.at(-1)
    if (!last) throw new Error(`the journal ends after ${seq}, though ${end} was signed`)
    const checkpoints = new Map((await readCheckpoints(db, seq, last.seq)).map((one) => [one.seq, one]))
    for (const entry of entries) {
      yield line({ entry: withoutPayload ? withheld(entry) : entry })
      const checkpoint = checkpoints.get(entry.seq)
      if (checkpoint) yield line({ checkpoint })
    }
    seq = last.seq
  }
}

const line = (content: JournalLine): string => JSON.stringify(content)

const withheld = ({ payload: _payload, ...rest }: ChainedEntry): ChainedEntry => rest
