// Reads the facts files named on the command line (`-` is standard input), or the reasons why they cannot be used.
// Used by check and road. All the faults of all the files are told at once; nothing is computed from a bad file.
import { readFileSync } from 'node:fs'
import type { KnownNames } from '../law/facts-shape.ts'
import { type FactsFault, type FactsFile, readFacts } from '../law/read-facts.ts'
import { loadWords, type Terminal } from './terminal.ts'

export type FactsInput = { file: string; facts: FactsFile }

export function readFactsFiles(
  files: readonly string[],
  known: KnownNames,
  terminal: Terminal,
): { inputs: FactsInput[] } | { reasons: string[] } {
  const inputs: FactsInput[] = []
  const reasons: string[] = []
  for (const file of files) {
    const text = textOf(file, terminal)
    if ('reason' in text) reasons.push(text.reason)
    else {
      const read = readFacts(file, text.text, known)
      if ('facts' in read) inputs.push({ file, facts: read.facts })
      else reasons.push(...faultsInWords(read.faults, terminal))
    }
  }
  return reasons.length > 0 ? { reasons } : { inputs }
}

export function textOf(file: string, { words }: Terminal): { text: string } | { reason: string } {
  try {
    const bytes = readFileSync(file === '-' ? 0 : file)
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const kind = {
      ENOENT: 'absent',
      EISDIR: 'folder',
      EACCES: 'forbidden',
      ERR_ENCODING_INVALID_ENCODED_DATA: 'not-utf-8',
    }[code]
    return { reason: words(`file.${kind ?? 'unreadable'}`, { file }) }
  }
}

/** `lan.yaml:12: ratings[0].rating: …` */
export function faultsInWords(faults: readonly FactsFault[], { language }: Terminal): string[] {
  const words = loadWords(language, ['facts'])
  return faults.map(({ file, line, path, kind, figures }) => {
    const place = path === '' ? `${file}:${line}` : `${file}:${line}: ${path}`
    return `${place}: ${words(`facts:${kind}`, figures)}`
  })
}

/** The inputs that cannot be given the award: a title of persons asked for a collective, and the reverse. */
export function notForSubject(
  inputs: readonly FactsInput[],
  award: string | undefined,
  known: KnownNames,
  { words }: Terminal,
): string[] {
  const subjects = award === undefined ? undefined : known.awards.get(award)
  if (subjects === undefined) return []
  const misplaced = inputs.filter(({ facts }) => !subjects.includes(facts.subject))
  return misplaced.map(({ file, facts }) =>
    words(`check.not-for-${facts.subject}`, { file, award: award ?? '' }),
  )
}
