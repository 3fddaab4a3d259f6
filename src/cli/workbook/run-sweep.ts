// The sweep itself: settings, rows, then each person and collective through the law into the workbook of results.
// Used by `palmares sweep`. Expected faults are values: nothing is written when the workbook cannot be used at all.
import type { KnownNames } from '../../law/facts-shape.ts'
import { check, type Finding, type Law, type Verdict } from '../../law/index.ts'
import { lawWords } from '../law-words.ts'
import type { Progress } from '../progress.ts'
import { loadWords, type Terminal } from '../terminal.ts'
import { readSettings } from './read-settings.ts'
import { readFactRows, readSubjects } from './read-subjects.ts'
import { openWorkbook, type Workbook } from './read-workbook.ts'
import { type Counts, ResultBook, type ResultSheet } from './results.ts'
import { type Settings, type SheetFault, subjectReader } from './subject-facts.ts'
import type { BadRow, ReadSubjects, SubjectRows } from './subject-rows.ts'
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
  const { words, year } = question
  const named = workbook.sheets.map((label) => words.sheetOf(label))
  const sheets = { people: words.sheetName('people'), collectives: words.sheetName('collectives') }
  if (!named.includes('people') && !named.includes('collectives'))
    return { faults: [words.say('fault.no-people', sheets)] }
  const read = await readSettings(workbook, words, year)
  if ('faults' in read) return read
  const { settings } = read
  const answering = await prepare(workbook, question, settings)
  const { found, counts } = answering
  if (found.missingColumns.length > 0)
    return { faults: found.missingColumns.map((bad) => lineOf(bad, words)) }
  if (found.subjects.size === 0 && found.bad.length === 0)
    return { faults: [words.say('fault.nobody', sheets)] }
  const book = new ResultBook(
    question.output,
    words,
    lawWords(question.terminal.language, question.law.rulebook),
  )
  const written = await answerAll(book, answering)
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

type Answering = SweepQuestion & {
  found: ReadSubjects
  counts: Counts
  readFactsOf: ReturnType<typeof subjectReader>
  /** Reads the facts of these subjects. */
  load: (ids: readonly string[]) => Promise<void>
}

/** Facts of so many people are in memory at a time: the file is read again for the next. */
const subjectsAtATime = 10_000
/** The rows wait in memory while they are made: after so many, the disk is waited for. */
const rowsBetweenWrites = 100

/** Reads who there is, and the facts of the first of them. */
async function prepare(workbook: Workbook, question: SweepQuestion, settings: Settings): Promise<Answering> {
  const { words, progress, terminal, known } = question
  let rows = 0
  const onRows = (count: number) => {
    rows += count
    progress.at(0, 0, () => terminal.words('sweep.reading', { rows }))
  }
  const found = await readSubjects(workbook, words, onRows)
  let passes = 0
  const load = (ids: readonly string[]) =>
    readFactRows(workbook, words, found, { of: new Set(ids), isFirst: passes++ === 0 }, onRows)
  await load(nextOf(found, 'individual') ?? nextOf(found, 'collective') ?? [])
  return { ...question, found, counts: new Map(), readFactsOf: subjectReader(known, settings), load }
}

function nextOf(found: ReadSubjects, subject: SubjectRows['subject']): string[] | undefined {
  const ids: string[] = []
  for (const each of found.subjects.values()) {
    if (each.subject === subject) ids.push(each.id)
    if (ids.length === subjectsAtATime) break
  }
  return ids.length === 0 ? undefined : ids
}

async function answerAll(
  book: ResultBook,
  answering: Answering,
): Promise<{ people: number; collectives: number }> {
  const { known, progress, terminal, found } = answering
  const total = found.subjects.size
  const numbers = { individual: 0, collective: 0 }
  let isLoaded = true
  for (const subject of ['individual', 'collective'] as const) {
    const awards = [...known.awards]
      .filter(([, subjects]) => subjects.includes(subject))
      .map(([award]) => award)
    let sheet: ResultSheet | undefined
    for (let ids = nextOf(found, subject); ids !== undefined; ids = nextOf(found, subject)) {
      if (!isLoaded) await answering.load(ids)
      isLoaded = false
      sheet ??= book.openResults(subject, awards)
      for (const id of ids) {
        const rows = found.subjects.get(id)
        if (rows === undefined) continue
        sheet.add(rows, answer(rows, answering))
        // What is written is let go: memory does not grow with the file.
        found.subjects.delete(id)
        numbers[subject]++
        const done = total - found.subjects.size
        progress.at(done, total, () => terminal.words('sweep.answering', { done, total }))
        if (done % rowsBetweenWrites === 0) await sheet.written()
      }
    }
    sheet?.close()
  }
  return { people: numbers.individual, collectives: numbers.collective }
}

function answer(rows: SubjectRows, answering: Answering): ReadonlyMap<string, Finding> | undefined {
  const { law, words, terminal, counts, readFactsOf, found } = answering
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
