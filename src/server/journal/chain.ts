// How entries are bound to each other: content hash, chain hash, and what an auditor sees. Pure; the same code writes and verifies.
// Used by append-entry.ts, export-journal.ts and verify-journal.ts.
import { createHash } from 'node:crypto'
import type { Json } from './canonical-json.ts'
import { canonicalJson } from './canonical-json.ts'

/** SHA-256 in small hexadecimal letters. */
export type Hash = string

/** What stands before the first entry. */
export const BEFORE_THE_FIRST: Hash = '0'.repeat(64)

/** What an entry says, before it has its place in the chain. */
export interface EntryContent {
  at: string
  personId: string | null
  accountId: string | null
  onBehalfOf: string | null
  act: string
  subjects: readonly { kind: string; id: string }[]
  requestId: string
  payloadHash: Hash
}

/** An entry in its place. The payload may be withheld from who may not read it: its hash still binds it. */
export interface ChainedEntry extends EntryContent {
  seq: number
  payload?: Json
  previousHash: Hash
  hash: Hash
}

export const sha256 = (text: string): Hash => createHash('sha256').update(text, 'utf8').digest('hex')

export const hashOfPayload = (payload: Json): Hash => sha256(canonicalJson(payload))

export function hashOfContent(content: EntryContent): Hash {
  const { at, personId, accountId, onBehalfOf, act, subjects, requestId, payloadHash } = content
  const ordered = subjects.map(({ kind, id }) => ({ kind, id }))
  return sha256(
    canonicalJson({ at, personId, accountId, onBehalfOf, act, subjects: ordered, requestId, payloadHash }),
  )
}

/** The database computes the same in the statement that appends: place, the hash before, the content. */
export const hashInChain = (seq: number, previousHash: Hash, contentHash: Hash): Hash =>
  sha256(`${seq}\n${previousHash}\n${contentHash}`)

/** Gives each content its place after `last`. */
export function chain(contents: readonly EntryContent[], last: { seq: number; hash: Hash }): ChainedEntry[] {
  let { seq, hash: previousHash } = last
  return contents.map((content) => {
    seq += 1
    const entry = {
      ...content,
      seq,
      previousHash,
      hash: hashInChain(seq, previousHash, hashOfContent(content)),
    }
    previousHash = entry.hash
    return entry
  })
}
