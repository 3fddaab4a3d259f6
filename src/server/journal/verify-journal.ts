// Judges an exported journal without the server and without trusting it: line after line, the first bad entry is named.
// Pure; used by the command line (palmares verify journal FILE) and by tests.
import { z } from 'zod'
import type { ChainedEntry, Hash } from './chain.ts'
import { BEFORE_THE_FIRST, hashInChain, hashOfContent, hashOfPayload } from './chain.ts'
import type { Checkpoint } from './checkpoint.ts'
import { isSignatureGood, keyIdOf } from './checkpoint.ts'

export type FindingKind =
  | 'not-a-journal'
  | 'unreadable-line'
  | 'payload-changed'
  | 'entry-changed'
  | 'entry-dropped'
  | 'entry-inserted'
  | 'entries-reordered'
  | 'chain-broken'
  | 'key-misnamed'
  | 'signature-bad'
  | 'checkpoint-does-not-fit'
  | 'not-the-expected-key'
  | 'end-missing'

export interface Finding {
  kind: FindingKind
  /** The line of the file, from 1. */
  line: number
  /** The entry concerned, where there is one. */
  seq?: number
  /** Figures of the message `verify-journal.findings.<kind>`, besides line and seq. */
  figures: Readonly<Record<string, string | number>>
}

export interface Report {
  entries: number
  checkpoints: number
  withheldPayloads: number
  lastSeq: number
  lastHash: Hash
  keyId: string | undefined
  /** True when the reader named the key; false when the file's own word was taken for it. */
  keyWasExpected: boolean
  /** In the order of the file; empty means sound. */
  findings: readonly Finding[]
}

const HashText = z.string().regex(/^[0-9a-f]{64}$/)
const Entry = z.strictObject({
  seq: z.int().positive(),
  at: z.iso.datetime(),
  personId: z.string().nullable(),
  accountId: z.string().nullable(),
  onBehalfOf: z.string().nullable(),
  act: z.string(),
  subjects: z.array(z.strictObject({ kind: z.string(), id: z.string() })),
  requestId: z.string(),
  payload: z.json().optional(),
  payloadHash: HashText,
  previousHash: HashText,
  hash: HashText,
})
const CheckpointLine = z.strictObject({
  seq: z.int().positive(),
  hash: HashText,
  signedAt: z.iso.datetime(),
  keyId: HashText,
  publicKey: z.base64(),
  signature: z.base64(),
})
const Heading = z.strictObject({
  journal: z.literal('palmares'),
  format: z.literal(1),
  exportedAt: z.iso.datetime(),
  keyId: HashText,
  publicKey: z.base64(),
})
const Line = z.union([z.strictObject({ entry: Entry }), z.strictObject({ checkpoint: CheckpointLine })])

/** Findings beyond this number add nothing: the journal is bad. */
const FINDINGS_KEPT = 100

/** Numbers that were missing when the walk passed by, and how many of them came later, out of their order. */
interface Gap {
  from: number
  to: number
  cameLater: number
  finding: Finding
}

interface Walk {
  findings: Finding[]
  /** The entry with the highest number so far. */
  last: { seq: number; hash: Hash }
  gaps: Gap[]
  entries: number
  withheld: number
  checkpoints: number
  /** The number that the last line, a good checkpoint, signed. */
  closedAt: number | undefined
  keyId: string | undefined
}

/** @param expectedKeyIds the keys the reader knows of; without them the file's own key is taken, and the report says so */
export async function verifyJournal(
  lines: AsyncIterable<string> | Iterable<string>,
  expectedKeyIds: readonly string[] = [],
): Promise<Report> {
  const walk: Walk = {
    findings: [],
    last: { seq: 0, hash: BEFORE_THE_FIRST },
    gaps: [],
    entries: 0,
    withheld: 0,
    checkpoints: 0,
    closedAt: undefined,
    keyId: undefined,
  }
  let number = 0
  for await (const text of lines) {
    number += 1
    if (number === 1) readHeading(walk, text, expectedKeyIds)
    else if (text !== '') readLine(walk, text, number, expectedKeyIds)
  }
  if (number === 0) found(walk, 'not-a-journal', 1)
  if (walk.entries > 0 && walk.closedAt !== walk.last.seq) found(walk, 'end-missing', number, walk.last.seq)
  const moved = new Set(
    walk.gaps.flatMap(({ from, to, cameLater, finding }) => (cameLater > to - from ? [finding] : [])),
  )
  return {
    entries: walk.entries,
    checkpoints: walk.checkpoints,
    withheldPayloads: walk.withheld,
    lastSeq: walk.last.seq,
    lastHash: walk.last.hash,
    keyId: walk.keyId,
    keyWasExpected: expectedKeyIds.length > 0,
    findings: walk.findings.filter((finding) => !moved.has(finding)),
  }
}

function found(
  walk: Walk,
  kind: FindingKind,
  line: number,
  seq?: number,
  figures: Finding['figures'] = {},
): Finding {
  const finding = seq === undefined ? { kind, line, figures } : { kind, line, seq, figures }
  if (walk.findings.length < FINDINGS_KEPT) walk.findings.push(finding)
  return finding
}

function readHeading(walk: Walk, text: string, expected: readonly string[]): void {
  const heading = Heading.safeParse(parseJson(text))
  if (!heading.success) {
    found(walk, 'not-a-journal', 1)
    return
  }
  const { keyId, publicKey } = heading.data
  walk.keyId = keyId
  if (keyIdOf(publicKey) !== keyId) found(walk, 'key-misnamed', 1)
  if (expected.length > 0 && !expected.includes(keyId))
    found(walk, 'not-the-expected-key', 1, undefined, { keyId })
}

function readLine(walk: Walk, text: string, number: number, expected: readonly string[]): void {
  walk.closedAt = undefined
  const line = Line.safeParse(parseJson(text))
  if (!line.success) {
    found(walk, 'unreadable-line', number)
  } else if ('entry' in line.data) {
    const { payload, ...rest } = line.data.entry
    readEntry(walk, payload === undefined ? rest : { ...rest, payload }, number)
  } else readCheckpoint(walk, line.data.checkpoint, number, expected)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function readEntry(walk: Walk, entry: ChainedEntry, line: number): void {
  const { seq, payload, payloadHash, hash } = entry
  walk.entries += 1
  if (payload === undefined) walk.withheld += 1
  else if (hashOfPayload(payload) !== payloadHash) found(walk, 'payload-changed', line, seq)
  if (hashInChain(seq, entry.previousHash, hashOfContent(entry)) !== hash)
    found(walk, 'entry-changed', line, seq)
  if (seq <= walk.last.seq) readOutOfOrder(walk, seq, line)
  else {
    checkFollows(walk, entry, line)
    walk.last = { seq, hash }
  }
}

/** Numbers go up by one, and each entry names the hash of the one before. */
function checkFollows(walk: Walk, entry: ChainedEntry, line: number): void {
  const { seq: previous, hash } = walk.last
  const from = previous + 1
  const to = entry.seq - 1
  if (from <= to) {
    const finding = found(walk, 'entry-dropped', line, from, {
      count: to - from + 1,
      from,
      to,
      next: entry.seq,
    })
    walk.gaps.push({ from, to, cameLater: 0, finding })
  } else if (entry.previousHash !== hash) found(walk, 'chain-broken', line, entry.seq, { previous })
}

/** A number that was passed by was moved here; one that was read already is a second, inserted entry. */
function readOutOfOrder(walk: Walk, seq: number, line: number): void {
  const gap = walk.gaps.find(({ from, to }) => from <= seq && seq <= to)
  if (gap) gap.cameLater += 1
  found(walk, gap ? 'entries-reordered' : 'entry-inserted', line, seq, { previous: walk.last.seq })
}

function readCheckpoint(walk: Walk, checkpoint: Checkpoint, line: number, expected: readonly string[]): void {
  walk.checkpoints += 1
  const { seq, hash, keyId } = checkpoint
  if (!isSignatureGood(checkpoint)) found(walk, 'signature-bad', line, seq)
  else if (seq !== walk.last.seq || hash !== walk.last.hash) found(walk, 'checkpoint-does-not-fit', line, seq)
  else {
    // A key may have been replaced over the years; the closing signature must be by a key the reader trusts.
    const trusted = expected.length > 0 ? expected : [walk.keyId ?? '']
    if (trusted.includes(keyId)) walk.closedAt = seq
  }
}
