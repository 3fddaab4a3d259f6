// The log of the registry: what a leaf says and how it is bound to the one before. Pure. Used by the store, the issue and the verifier.
import { createHash } from 'node:crypto'
import { canonicalJson } from '../journal/canonical-json.ts'

export type EntryKind = 'granted' | 'corrected' | 'revoked' | 'restored'

export interface Leaf {
  index: number
  at: string
  kind: EntryKind
  honourId: string
  code: string
  name: string
  award: string
  yearFrom: number
  yearTo: number
  decision: string
  signedOn: string
}

export const firstPrevious = '0'.repeat(64)

/** The canonical text of a leaf and its hash, which covers the hash before it. */
export function bound(
  leaf: Leaf,
  previousHash: string,
): { leaf: string; leafHash: string; previousHash: string } {
  const text = canonicalJson({ ...leaf })
  return { leaf: text, leafHash: hashOf(text, previousHash), previousHash }
}

export const hashOf = (leaf: string, previousHash: string): string =>
  createHash('sha256').update(previousHash).update('\n').update(leaf).digest('hex')

/** The first entry that does not follow from the one before it; undefined when the log holds. */
export function firstBroken(
  entries: readonly { index: number; leaf: string; leafHash: string; previousHash: string }[],
): number | undefined {
  let before = firstPrevious
  for (const [at, entry] of entries.entries()) {
    const holds =
      entry.index === at && entry.previousHash === before && entry.leafHash === hashOf(entry.leaf, before)
    if (!holds) return entry.index
    before = entry.leafHash
  }
  return undefined
}
