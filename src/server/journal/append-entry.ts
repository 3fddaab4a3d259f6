// Writes an act into the journal, as the last thing before commit. Used by perform.ts, by sign-in and by jobs that act.
import type { Tx } from '../db/database.ts'
import { enqueue } from '../jobs/jobs.store.ts'
import type { Json } from './canonical-json.ts'
import { toJson } from './canonical-json.ts'
import type { EntryContent } from './chain.ts'
import { hashOfContent, hashOfPayload } from './chain.ts'
import { insertEntries } from './journal.store.ts'

/** What happened. The first subject is the main record. */
export interface Entry {
  at: string
  actor: { personId: string | null; accountId: string | null; onBehalfOf?: string | null }
  act: string
  subjects: readonly { kind: string; id: string }[]
  requestId: string
  payload: unknown
}

export interface EntryToStore {
  content: EntryContent
  contentHash: string
  payload: Json
}

/** Other writers wait from here until the transaction ends, so nothing slow may follow. @returns its number */
export async function appendEntry(tx: Tx, entry: Entry): Promise<number> {
  return appendEntries(tx, [entry])
}

/** Several acts of one transaction, in their order. @returns the number of the last */
export async function appendEntries(tx: Tx, entries: readonly Entry[]): Promise<number> {
  const last = await insertEntries(tx, entries.map(toStore))
  if (last % SIGNED_EVERY < entries.length) await enqueue(tx, 'sign-journal', {}, { key: 'sign-journal' })
  return last
}

/** Between two signatures at most so many entries, whatever the time. */
const SIGNED_EVERY = 1000

function toStore({ at, actor, act, subjects, requestId, payload }: Entry): EntryToStore {
  const kept = toJson(payload)
  const content: EntryContent = {
    at: new Date(at).toISOString(),
    personId: actor.personId,
    accountId: actor.accountId,
    onBehalfOf: actor.onBehalfOf ?? null,
    act,
    subjects: subjects.map(({ kind, id }) => ({ kind, id })),
    requestId: requestId.toWellFormed().replaceAll('\0', '\uFFFD'),
    payloadHash: hashOfPayload(kept),
  }
  return { content, contentHash: hashOfContent(content), payload: kept }
}
