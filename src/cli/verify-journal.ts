// `palmares verify journal FILE`: judges an exported journal without server or database, and names the first bad entry.
// Exit code 0 when it is sound, 1 when it is not, 2 when it could not be read.

import { createPublicKey } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { keyIdOf } from '../server/journal/checkpoint.ts'
import { type Finding, type Report, verifyJournal } from '../server/journal/verify-journal.ts'
import { type Command, type Given, type Outcome, refused } from './command.ts'
import { loadWords, type Terminal, type Words } from './terminal.ts'

export const command: Command = {
  operands: { shown: 'FILE', min: 1, max: 1 },
  options: { key: { value: 'KEY' } },
  examples: [
    'palmares verify journal journal-2024.jsonl --key 9f0c…',
    'zcat journal-2024.jsonl.gz | palmares verify journal - --format json',
  ],
  run: verify,
}

async function verify(given: Given, terminal: Terminal): Promise<Outcome> {
  const words = loadWords(terminal.language, ['journal'])
  const [file = '-'] = given.operands
  const named = given.text('key')
  const keyId = named === undefined ? undefined : await readKeyId(named)
  if (keyId === null) return refused(words('journal:verify.key-unreadable', { key: named ?? '' }))
  const input = file === '-' ? process.stdin : createReadStream(file)
  try {
    const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })
    return answer(await verifyJournal(lines, keyId === undefined ? [] : [keyId]), file, words, terminal)
  } catch (error) {
    return refused(
      words('journal:verify.file-unreadable', { file, why: error instanceof Error ? error.message : '' }),
    )
  }
}

/** A key's id, or a file with the public key in PEM form. @returns null when it is neither */
async function readKeyId(named: string): Promise<string | null> {
  if (/^[0-9a-f]{64}$/i.test(named)) return named.toLowerCase()
  try {
    const key = createPublicKey(await readFile(named, 'utf8'))
    return keyIdOf(key.export({ format: 'der', type: 'spki' }).toString('base64'))
  } catch {
    return null
  }
}

function answer(report: Report, file: string, words: Words, terminal: Terminal): Outcome {
  const sound = report.findings.length === 0
  if (terminal.format === 'json') terminal.write(`${JSON.stringify({ file, sound, ...report }, null, 2)}\n`)
  else terminal.write(textOf(report, file, words, terminal))
  return { kind: 'streamed', exitCode: sound ? 0 : 1 }
}

const FINDINGS_SHOWN = 20

function textOf(report: Report, file: string, words: Words, { paint }: Terminal): string {
  const { entries, checkpoints, withheldPayloads, lastSeq, lastHash, keyId = '', findings } = report
  const lines: string[] = []
  if (findings.length === 0) {
    lines.push(paint('green', words('journal:verify.sound', { file, entries, lastSeq })))
    lines.push(words('journal:verify.last-hash', { lastHash }))
  } else {
    lines.push(paint('red', words('journal:verify.not-sound', { file, found: findings.length })))
    for (const finding of findings.slice(0, FINDINGS_SHOWN)) lines.push(`  ${sayingOf(finding, words)}`)
    if (findings.length > FINDINGS_SHOWN)
      lines.push(`  ${words('journal:verify.more', { more: findings.length - FINDINGS_SHOWN })}`)
  }
  lines.push(words('journal:verify.counted', { entries, checkpoints }))
  if (withheldPayloads > 0) lines.push(words('journal:verify.withheld', { withheld: withheldPayloads }))
  if (keyId !== '' && !report.keyWasExpected)
    lines.push(paint('yellow', words('journal:verify.own-key', { keyId })))
  return `${lines.join('\n')}\n`
}

const sayingOf = ({ kind, line, seq = 0, figures }: Finding, words: Words): string =>
  words(`journal:verify.findings.${kind}`, { line, seq, ...figures })
