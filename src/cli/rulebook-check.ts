// `palmares rulebook check`: what is wrong in the rulebooks, each fault with file, line and article.
// Faults are a refusal: exit code 2, so that a jurist's change cannot slip through.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  checkMessages,
  checkRulebook,
  type LawMessages,
  passagesBelow,
  type Rulebook,
  type RulebookFault,
  readRulebook,
} from '../law/index.ts'
import { rulebookTexts, rulebookVersion } from '../rulebook-files.ts'
import { answered, type Command, type Outcome, refused } from './command.ts'
import type { Language, Terminal } from './terminal.ts'

export const command: Command = {
  operands: { shown: '', min: 0, max: 0 },
  options: { folder: { value: 'FOLDER' } },
  examples: ['palmares rulebook check', 'palmares rulebook check --folder draft/rulebooks --format json'],
  run: async (given, terminal) => {
    const folder = given.text('folder')
    if (folder !== undefined && !existsSync(folder))
      return refused(terminal.words('file.absent', { file: folder }))
    const texts = rulebookTexts(folder)
    const version = rulebookVersion(texts)
    const read = readRulebook(texts, version)
    const faults =
      'faults' in read
        ? read.faults
        : [...checkRulebook(read.rulebook), ...checkMessages(read.rulebook, messages())]
    if (faults.length > 0 || 'faults' in read) return refusedFor(faults, folder ?? 'rulebooks', terminal)
    const counts = countsOf(read.rulebook)
    return answered(
      { faults: [], version, ...counts },
      () => `${terminal.words('rulebook-check.sound', counts)}\n`,
    )
  },
}

function refusedFor(faults: readonly RulebookFault[], folder: string, terminal: Terminal): Outcome {
  return {
    kind: 'refused',
    reasons: faults.map((fault) => faultInWords(fault, folder, terminal)),
    json: { faults },
  }
}

function messages(): Record<Language, LawMessages> {
  const of = (language: Language): LawMessages =>
    JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'messages', language, 'law.json'), 'utf8'))
  return { vi: of('vi'), fr: of('fr'), en: of('en') }
}

/** `rulebooks/emulation-law-06-2022/article-23.yaml:14 (art. 23): …; did you mean …?` */
function faultInWords(fault: RulebookFault, folder: string, { words }: Terminal): string {
  const article =
    fault.article === null ? '' : ` (${words('rulebook-check.article', { article: fault.article })})`
  const said = words(`rulebook-check.fault.${fault.kind}`, fault.figures)
  const file = fault.file.startsWith('messages/') ? fault.file : `${folder}/${fault.file}`
  return `${file}:${fault.line}${article}: ${said}${hintOf(fault, words)}`
}

/** What was probably meant, or else what may stand there. */
function hintOf({ meant, figures: { known } }: RulebookFault, words: Terminal['words']): string {
  if (meant !== undefined) return `. ${words('rulebook-check.meant', { meant })}`
  return known === undefined ? '' : `. ${words('rulebook-check.known', { known })}`
}

function countsOf(rulebook: Rulebook) {
  const passages = rulebook.documents.flatMap((document) =>
    document.articles.flatMap((article) => [...passagesBelow(article)]),
  )
  return {
    documents: rulebook.documents.length,
    awards: rulebook.awards.length,
    passages: passages.length,
    notCoded: passages.filter((passage) => passage.notCoded !== null).length,
  }
}
