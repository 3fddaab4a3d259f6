// Judges an exported journal without the server and without trusting it: line after line, the first bad entry is named.
// Pure; used by the command line (palmares verify journal FILE) and by tests.
import { z } from 'zod'
import type { Json } from './canonical-json.ts'
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
  saying: string
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

interface Walk {
  findings: Finding[]
  last: { seq: number; hash: Hash }
  /** Entry number → hash as found, to tell an inserted one from a moved one. */
  seen: Map<number, Hash>
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
    seen: new Map(),
    entries: 0,
    withheld: 0,
    checkpoints: 0,
    closedAt: undefined,
    keyId: undefined,
  }
  let number = 0
  for await (const text of lines) {
    number += 1
    if (text === '') continue
    if (number === 1) readHeading(walk, text, expectedKeyIds)
    else readLine(walk, text, number, expectedKeyIds)
  }
  if (number === 0) found(walk, 'not-a-journal', 1, undefined, 'The file is empty.')
  if (walk.entries > 0 && walk.closedAt !== walk.last.seq)
    found(
      walk,
      'end-missing',
      number,
      walk.last.seq,
      `The file ends after entry ${walk.last.seq} without the signature that closes it: what followed is missing, or was never signed.`,
    )
  return {
    entries: walk.entries,
    checkpoints: walk.checkpoints,
    withheldPayloads: walk.withheld,
    lastSeq: walk.last.seq,
    lastHash: walk.last.hash,
    keyId: walk.keyId,
    keyWasExpected: expectedKeyIds.length > 0,
    findings: walk.findings,
  }
}

function found(walk: Walk, kind: FindingKind, line: number, seq: number | undefined, saying: string): void {
  if (walk.findings.length >= FINDINGS_KEPT) return
  walk.findings.push(seq === undefined ? { kind, line, saying } : { kind, line, seq, saying })
}

function readHeading(walk: Walk, text: string, expected: readonly string[]): void {
  const heading = Heading.safeParse(parseJson(text))
  if (!heading.success) {
    found(
      walk,
      'not-a-journal',
      1,
      undefined,
      'The first line is not the heading of a Palmarès journal (format 1).',
    )
    return
  }
  const { keyId, publicKey } = heading.data
  walk.keyId = keyId
  if (keyIdOf(publicKey) !== keyId)
    found(walk, 'signature-bad', 1, undefined, 'The heading’s key is not the one it names.')
  if (expected.length > 0 && !expected.includes(keyId))
    found(walk, 'not-the-expected-key', 1, undefined, `The journal names key ${keyId}, not the one expected.`)
}

function readLine(walk: Walk, text: string, number: number, expected: readonly string[]): void {
  walk.closedAt = undefined
  const line = Line.safeParse(parseJson(text))
  if (!line.success) {
    found(walk, 'unreadable-line', number, undefined, `Line ${number} is neither an entry nor a checkpoint.`)
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
  walk.entries += 1
  if (entry.payload === undefined) walk.withheld += 1
  else checkPayload(walk, entry, entry.payload, line)
  const hash = hashInChain(entry.seq, entry.previousHash, hashOfContent(entry))
  if (hash !== entry.hash)
    found(
      walk,
      'entry-changed',
      line,
      entry.seq,
      `Entry ${entry.seq} was changed: it no longer gives its own hash.`,
    )
  checkPlace(walk, entry, line)
  walk.seen.set(entry.seq, entry.hash)
  walk.last = { seq: entry.seq, hash: entry.hash }
}

function checkPayload(walk: Walk, entry: ChainedEntry, payload: Json, line: number): void {
  if (hashOfPayload(payload) === entry.payloadHash) return
  found(
    walk,
    'payload-changed',
    line,
    entry.seq,
    `The content of entry ${entry.seq} was changed: it no longer gives the hash that was kept of it.`,
  )
}

/** Numbers go up by one, and each entry names the hash of the one before. */
function checkPlace(walk: Walk, entry: ChainedEntry, line: number): void {
  const { seq, hash } = walk.last
  if (entry.seq === seq + 1) {
    if (entry.previousHash !== hash)
      found(
        walk,
        'chain-broken',
        line,
        entry.seq,
        `Entry ${entry.seq} was not written after the entry ${seq} that stands before it here: one of the two was replaced.`,
      )
  } else if (entry.seq > seq + 1) {
    const dropped =
      entry.seq === seq + 2 ? `Entry ${seq + 1} is` : `Entries ${seq + 1} to ${entry.seq - 1} are`
    found(walk, 'entry-dropped', line, seq + 1, `${dropped} missing before entry ${entry.seq}.`)
  } else if (walk.seen.has(entry.seq))
    found(
      walk,
      'entry-inserted',
      line,
      entry.seq,
      `Entry ${entry.seq} appears a second time: a line was inserted.`,
    )
  else
    found(
      walk,
      'entries-reordered',
      line,
      entry.seq,
      `Entry ${entry.seq} stands after entry ${seq}: lines were moved.`,
    )
}

function readCheckpoint(walk: Walk, checkpoint: Checkpoint, line: number, expected: readonly string[]): void {
  walk.checkpoints += 1
  const { seq } = checkpoint
  if (!isSignatureGood(checkpoint)) {
    found(walk, 'signature-bad', line, seq, `The signature on entry ${seq} is not good.`)
    return
  }
  if (seq !== walk.last.seq || checkpoint.hash !== walk.last.hash) {
    found(
      walk,
      'checkpoint-does-not-fit',
      line,
      seq,
      `The signature was given to another entry ${seq} than the one that stands before it here.`,
    )
    return
  }
  // A key may have been replaced over the years; the closing signature must be by a key the reader trusts.
  const trusted = expected.length > 0 ? expected : [walk.keyId ?? '']
  if (trusted.includes(checkpoint.keyId)) walk.closedAt = seq
}
