// The sweep itself: settings, rows, then each person and collective through the law into the workbook of results.
// Used by `palmares sweep`. Expected faults are values: nothing is written when the workbook cannot be used at all.
import type { KnownNames } from '../../law/facts-shape.ts'
import { check, type Finding, type Law, type Verdict } from '../../law/index.ts'
import { lawWords } from '../law-words.ts'
import type { Progress } from '../progress.ts'
import { loadWords, type Terminal } from '../terminal.ts'
import { readSettings } from './read-settings.ts'
import { type BadRow, type ReadSubjects, readSubjects, type SubjectRows } from './read-subjects.ts'
import { openWorkbook, type Workbook } from './read-workbook.ts'
import { type Counts, ResultBook } from './results.ts'
import { type SheetFault, subjectReader } from './subject-facts.ts'
import type { WorkbookWords } from './workbook-words.ts'
import { WorkbookFault } from './zip-file.ts'

export type SweepQuestion = {
  input: string
  output: string
  year: number | undefined
  law: Law
  known: KnownNames
  words: WorkbookWords
  terminal: Terminal
  progress: Progress
}
export type SweepDocument = {
  year: number
  asOf: string
  rulebookVersion: string
  people: number
  collectives: number
  verdicts: { award: string; counts: Partial<Record<Verdict | 'awaiting', number>> }[]
  refusedRows: BadRow[]
}
export type SweepOutcome = { faults: string[] } | { document: SweepDocument; badRows: string[] }

export async function runSweep(question: SweepQuestion): Promise<SweepOutcome> {
  const { input, words } = question
  let workbook: Workbook | undefined
  try {
    workbook = await openWorkbook(input)
    return await sweepWorkbook(workbook, question)
  } catch (error) {
    if (!(error instanceof WorkbookFault)) throw error
    return { faults: [words.say(`fault.${error.kind}`, { file: input, what: error.message })] }
  } finally {
    await workbook?.close()
  }
}

async function sweepWorkbook(workbook: Workbook, question: SweepQuestion): Promise<SweepOutcome> {
  const { words, year, known, progress, terminal } = question
  const named = workbook.sheets.map((label) => words.sheetOf(label))
  if (!named.includes('people') && !named.includes('collectives')) {
    const names = { people: words.sheetName('people'), collectives: words.sheetName('collectives') }
    return { faults: [words.say('fault.no-people', names)] }
  }
  const read = await readSettings(workbook, words, year)
  if ('faults' in read) return read
  const { settings } = read
  let rows = 0
  const found = await readSubjects(workbook, words, (count) => {
    rows += count
    progress.at(0, 0, terminal.words('sweep.reading', { rows }))
  })
  if (found.missingColumns.length > 0)
    return { faults: found.missingColumns.map((bad) => lineOf(bad, words)) }
  const readFactsOf = subjectReader(known, settings)
  const counts: Counts = new Map()
  const law = lawWords(terminal.language, question.law.rulebook)
  const book = new ResultBook(question.output, words, law)
  const written = answerAll(book, found, { ...question, readFactsOf, counts })
  found.bad.sort((a, b) => a.sheet.localeCompare(b.sheet) || a.row - b.row)
  book.addBadRows(found.bad)
  const version = question.law.rulebook.version
  const summary = {
    year: settings.year,
    asOf: settings.asOf,
    version,
    ...written,
    refusedRows: found.bad.length,
    counts,
  }
  book.addSummary(summary)
  await book.close()
  const verdicts = [...counts].map(([award, each]) => ({ award, counts: Object.fromEntries(each) }))
  const document = {
    year: settings.year,
    asOf: settings.asOf,
    rulebookVersion: version,
    ...written,
    verdicts,
    refusedRows: found.bad,
  }
  return { document, badRows: found.bad.map((bad) => lineOf(bad, words)) }
}

type Answering = SweepQuestion & { readFactsOf: ReturnType<typeof subjectReader>; counts: Counts }

function answerAll(
  book: ResultBook,
  found: ReadSubjects,
  answering: Answering,
): { people: number; collectives: number } {
  const { known, progress, terminal } = answering
  const total = found.subjects.size
  const numbers = { individual: 0, collective: 0 }
  for (const subject of ['individual', 'collective'] as const) {
    const some = [...found.subjects.values()].filter((each) => each.subject === subject)
    if (some.length === 0) continue
    const awards = [...known.awards]
      .filter(([, subjects]) => subjects.includes(subject))
      .map(([award]) => award)
    const sheet = book.openResults(subject, awards)
    for (const rows of some) {
      sheet.add(rows, answer(rows, found, answering))
      // What is written is let go: memory falls while the results grow.
      found.subjects.delete(rows.id)
      numbers[subject]++
      progress.at(
        total - found.subjects.size,
        total,
        terminal.words('sweep.answering', { done: total - found.subjects.size, total }),
      )
    }
    sheet.close()
  }
  return { people: numbers.individual, collectives: numbers.collective }
}

function answer(
  rows: SubjectRows,
  found: ReadSubjects,
  answering: Answering,
): ReadonlyMap<string, Finding> | undefined {
  const { law, words, terminal, counts, readFactsOf } = answering
  const read = readFactsOf(rows)
  if ('faults' in read) {
    for (const fault of read.faults) found.bad.push(badRowOf(fault, found, words, terminal))
    return undefined
  }
  if (rows.refused) return undefined
  const findings = check(law, read.facts, {})
  for (const { award, verdict, awaitingJudgement } of findings) {
    const state = awaitingJudgement && verdict === 'unknown' ? 'awaiting' : verdict
    const of = counts.get(award) ?? new Map<Verdict | 'awaiting', number>()
    counts.set(award, of.set(state, (of.get(state) ?? 0) + 1))
  }
  return new Map(findings.map((finding) => [finding.award, finding]))
}

const factWords = new Map<string, ReturnType<typeof loadWords>>()
function badRowOf(
  fault: SheetFault,
  { labels }: ReadSubjects,
  words: WorkbookWords,
  terminal: Terminal,
): BadRow {
  const say = factWords.get(terminal.language) ?? loadWords(terminal.language, ['facts'])
  factWords.set(terminal.language, say)
  return {
    sheet: labels.get(fault.sheet) ?? words.sheetName(fault.sheet),
    row: fault.row,
    column: labels.get(`${fault.sheet}.${fault.column}`) ?? words.columnName(fault.column),
    reason: say(`facts:${fault.kind}`, fault.figures),
  }
}

function lineOf(bad: BadRow, words: WorkbookWords): string {
  const places = [bad.sheet, ...(bad.row > 0 ? [`${words.say('result.row')} ${bad.row}`] : []), bad.column]
  return `${places.filter((part) => part !== '').join(', ')}: ${bad.reason}`
}
