// The texts of `rulebooks/` to one rulebook, or every fault with file, line and article. Reads no disk: texts come by path.
// Used by rulebook-files.ts and by whoever carries rulebooks along.

import type { Certainty } from './citation.ts'
import type { Located } from './facts-positions.ts'
import { readPositions } from './facts-positions.ts'
import { certainties } from './read-nodes.ts'
import { readArticle } from './read-passages.ts'
import type {
  Award,
  DatedNumber,
  FactWord,
  JudgementWord,
  LawDocument,
  Rulebook,
  RulebookFault,
} from './rulebook.ts'
import { type FaultSink, RulebookMapping, report } from './rulebook-mapping.ts'

/** Folders that hold no document. */
const plainFolders = ['numbers', 'vocabulary', 'awards']

export function readRulebook(
  files: ReadonlyMap<string, string>,
  version: string,
): { rulebook: Rulebook } | { faults: RulebookFault[] } {
  const faults: RulebookFault[] = []
  const roots = new Map<string, Located>()
  for (const path of [...files.keys()].sort()) {
    if (!path.endsWith('.yaml') || path.endsWith('.cases.yaml')) continue
    const read = readPositions(path, files.get(path) ?? '')
    if ('root' in read) roots.set(path, read.root)
    else for (const fault of read.faults) faults.push(syntaxFault(path, fault))
  }
  const sinkOf = (file: string): FaultSink => ({ file, article: null, faults })
  const inFolder = (folder: string) => [...roots].filter(([path]) => path.startsWith(`${folder}/`))
  const folders = [...new Set([...roots.keys()].map((path) => path.split('/')[0] ?? ''))]
  const rulebook: Rulebook = {
    version,
    documents: folders
      .filter((folder) => !plainFolders.includes(folder))
      .map((folder) => readDocument(folder, inFolder(folder), sinkOf))
      .sort(byDate),
    numbers: inFolder('numbers').map(([path, root]) => readNumber(root, sinkOf(path))),
    facts: wordsOf(roots, 'vocabulary/facts.yaml', 'facts', sinkOf).map(readFactWord),
    judgements: wordsOf(roots, 'vocabulary/judgements.yaml', 'judgements', sinkOf).map(readJudgementWord),
    awards: wordsOf(roots, 'awards/awards.yaml', 'awards', sinkOf).map(readAward),
  }
  return faults.length > 0 ? { faults } : { rulebook }
}

/** The law before the decrees, the older before the newer: the order in which papers and powers are told. */
function byDate(left: LawDocument, right: LawDocument): number {
  const [before, after] = [left.dated ?? left.from ?? '9999', right.dated ?? right.from ?? '9999']
  return before === after ? (left.id < right.id ? -1 : 1) : before < after ? -1 : 1
}

function syntaxFault(file: string, fault: { kind: string; line: number }): RulebookFault {
  const { kind, line, ...figures } = fault
  return { file, line, article: null, kind, figures: { ...figures } }
}

function readDocument(
  folder: string,
  files: [string, Located][],
  sinkOf: (file: string) => FaultSink,
): LawDocument {
  const path = `${folder}/source.yaml`
  const root = files.find(([file]) => file === path)?.[1]
  const sink = sinkOf(path)
  const mapping = new RulebookMapping(root ?? { kind: 'mapping', line: 1, entries: [] }, sink)
  const certainty = mapping.choice<Certainty>('certainty', certainties, 'not-found')
  const sources = mapping.has('sources') ? mapping.mappings('sources')[0] : undefined
  const document: LawDocument = {
    id: folder,
    number: mapping.required('number'),
    title: mapping.words('title'),
    level: mapping.choice('level', ['national', 'ministry', 'guidance'] as const, 'national'),
    dated: mapping.day('dated'),
    from: mapping.day('from'),
    to: mapping.day('to'),
    wordingRead: !mapping.flag('wording-not-read'),
    amends: mapping.text('amends'),
    replacedBy: mapping.text('replaced-by'),
    note: mapping.wordsIfAny('note'),
    sources: Object.fromEntries((sources?.keys ?? []).map((key) => [key, sources?.text(key) ?? ''])),
    articles: files
      .filter(([file]) => file !== path)
      .map(([file, article]) => readArticle(article, folder, certainty, sinkOf(file))),
    place: { file: path, line: 1 },
  }
  mapping.finish()
  return document
}

function readNumber(root: Located, sink: FaultSink): DatedNumber {
  const mapping = new RulebookMapping(root, sink)
  const number: DatedNumber = {
    name: mapping.required('number'),
    unit: mapping.required('unit'),
    title: mapping.words('title'),
    checkedOn: mapping.day('last-checked-on') ?? '',
    values: mapping.mappings('values').map((one) => {
      const value = {
        value: one.required('value'),
        from: one.day('from') ?? '',
        to: one.day('to'),
        document: one.required('document'),
        article: one.text('article'),
        clause: one.text('clause'),
        point: one.text('point'),
        certainty: one.choice<Certainty>('certainty', certainties, 'read'),
        note: one.wordsIfAny('note'),
        place: one.place,
      }
      one.finish()
      return value
    }),
    place: mapping.place,
  }
  if (number.values.length === 0) report(sink, mapping.line, 'key-missing', { key: 'values' })
  mapping.finish()
  return number
}

function wordsOf(
  roots: ReadonlyMap<string, Located>,
  path: string,
  key: string,
  sinkOf: (file: string) => FaultSink,
): RulebookMapping[] {
  const root = roots.get(path)
  if (root === undefined) {
    report(sinkOf(path), 1, 'file-missing')
    return []
  }
  const mapping = new RulebookMapping(root, sinkOf(path))
  const items = mapping.mappings(key)
  mapping.finish()
  return items
}

function readFactWord(mapping: RulebookMapping): FactWord {
  const word: FactWord = {
    name: mapping.required('fact'),
    type: mapping.required('type'),
    unit: mapping.text('unit'),
    question: mapping.words('question'),
    place: mapping.place,
  }
  mapping.finish()
  return word
}

function readJudgementWord(mapping: RulebookMapping): JudgementWord {
  const word: JudgementWord = {
    name: mapping.required('judgement'),
    question: mapping.words('question'),
    exceptional: mapping.flag('exceptional'),
    presumed: mapping.has('presumed') ? mapping.choice('presumed', ['yes', 'no'] as const, 'no') : null,
    saidBy: mapping.choice('said-by', ['unit', 'council', 'dossier'] as const, 'dossier'),
    place: mapping.place,
  }
  mapping.finish()
  return word
}

function readAward(mapping: RulebookMapping): Award {
  const award: Award = {
    code: mapping.required('award'),
    names: mapping.words('names'),
    kind: mapping.choice('kind', ['title', 'commendation', 'state-title'] as const, 'title'),
    subjects: mapping
      .texts('subjects')
      .flatMap((each) => (each === 'individual' || each === 'collective' ? [each] : [])),
    household: mapping.flag('household'),
    state: mapping.flag('state'),
    place: mapping.place,
  }
  mapping.finish()
  return award
}
