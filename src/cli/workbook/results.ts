// The workbook of results, written row by row: verdict, reason and citation of each title beside each person and
// collective, the refused rows, and a summary. Used by `palmares sweep`.
import { createWriteStream } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import ExcelJS from 'exceljs'
import { decisive } from '../../law/decisive.ts'
import type { Finding, Verdict } from '../../law/index.ts'
import { type LawWords, once } from '../law-words.ts'
import { colonIn } from '../terminal.ts'
import { collectives, type FactSheet, people } from './fact-sheets.ts'
import { declareFilters, type Filter, filterSheet } from './filters.ts'
import { bookView, headStyle, pageSetup, sheetColours, verdictStyles } from './styles.ts'
import type { BadRow, SubjectRows } from './subject-rows.ts'
import type { WorkbookWords } from './workbook-words.ts'

/** Columns repeated from the sheet of subjects before the answers: code, name, unit. */
const ownColumns = 3
export type Counts = Map<string, Map<Verdict | 'awaiting', number>>
export type Summary = {
  year: number
  asOf: string
  version: string
  people: number
  collectives: number
  refusedRows: number
  counts: Counts
}

export class ResultBook {
  readonly #book: ExcelJS.stream.xlsx.WorkbookWriter
  /** Rejects when the disk refuses what is written: exceljs alone would wait for ever. */
  readonly #broken: Promise<never>
  readonly #words: WorkbookWords
  readonly #law: LawWords
  /** The same reason and place are said of thousands: each is put into words once. */
  readonly #reasons = new Map<string, string>()
  readonly #uncertain: string
  readonly #filters: Filter[] = []
  readonly #sheets: string[] = []

  constructor(path: string, words: WorkbookWords, law: LawWords) {
    const stream = createWriteStream(path)
    this.#broken = new Promise((_, reject) => stream.once('error', reject))
    this.#broken.catch(() => {})
    this.#book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false })
    this.#book.views = [bookView]
    this.#words = words
    this.#law = law
    this.#uncertain = words.say('result.uncertain')
  }

  #addSheet(name: string, options: Partial<ExcelJS.AddWorksheetOptions>): ExcelJS.Worksheet {
    this.#sheets.push(name)
    return this.#book.addWorksheet(name, options)
  }

  /** Opens the sheet of one kind of subject; answers are then added in order and the sheet closed. */
  openResults(of: 'individual' | 'collective', awards: readonly string[]): ResultSheet {
    const words = this.#words
    const source = of === 'individual' ? people : collectives
    const name = words.sheetName(of === 'individual' ? 'results-people' : 'results-collectives')
    const sheet = this.#addSheet(name, {
      pageSetup,
      properties: { tabColor: sheetColours.subjects },
      views: [{ state: 'frozen', xSplit: ownColumns - 1, ySplit: 2 }],
    })
    const own = source.columns.slice(0, ownColumns)
    sheet.columns = [
      ...own.map((column) => ({ width: column.width })),
      ...awards.flatMap(() => [{ width: 18 }, { width: 52 }, { width: 34 }]),
    ]
    addHead(sheet, source, awards, words, this.#law)
    let last = 2
    return {
      add: (rows, findings) => {
        last++
        const cells = rows.own.values
          .slice(0, ownColumns)
          .map((value) => (value === undefined ? null : String(value)))
        const row = sheet.addRow(cells)
        if (findings === undefined) this.#addRefused(row)
        else for (const [index, award] of awards.entries()) this.#addAnswer(row, index, findings.get(award))
        row.commit()
      },
      written: async () => {
        do await Promise.race([setTimeout(0), this.#broken])
        while (waitingBytes(sheet) > waitingBytesMax)
      },
      close: () => {
        this.#filters.push(filterSheet(sheet, { first: 2, last }, ownColumns + awards.length * 3))
        sheet.commit()
      },
    }
  }

  #addRefused(row: ExcelJS.Row) {
    const cell = row.getCell(ownColumns + 1)
    cell.value = this.#words.say('result.refused', { sheet: this.#words.sheetName('bad-rows') })
    cell.style = verdictStyles.refused
  }

  #addAnswer(row: ExcelJS.Row, index: number, finding: Finding | undefined) {
    if (finding === undefined) return
    const first = ownColumns + index * 3 + 1
    const state = finding.awaitingJudgement && finding.verdict === 'unknown' ? 'awaiting' : finding.verdict
    const verdict = row.getCell(first)
    const said = this.#words.label('verdict', state)
    verdict.value = finding.certain ? said : `${said} ${this.#uncertain}`
    verdict.style = verdictStyles[state]
    const { reason, citation } = reasonOf(finding, this.#law, this.#reasons, colonIn(this.#words.language))
    row.getCell(first + 1).value = reason
    row.getCell(first + 2).value = citation
  }

  addBadRows(rows: readonly BadRow[]) {
    const words = this.#words
    const sheet = this.#addSheet(words.sheetName('bad-rows'), {
      pageSetup,
      properties: { tabColor: sheetColours.settings },
      views: [{ state: 'frozen', ySplit: 1 }],
    })
    sheet.columns = [{ width: 22 }, { width: 8 }, { width: 26 }, { width: 100 }]
    addHeadRow(
      sheet,
      ['sheet', 'row', 'column', 'why'].map((key) => words.say(`result.${key}`)),
    )
    for (const bad of rows)
      sheet.addRow([bad.sheet, bad.row > 0 ? bad.row : null, bad.column, bad.reason]).commit()
    this.#filters.push(filterSheet(sheet, { first: 1, last: rows.length + 1 }, 4))
    sheet.commit()
  }

  addSummary(summary: Summary) {
    const words = this.#words
    const sheet = this.#addSheet(words.sheetName('summary'), {
      pageSetup,
      properties: { tabColor: sheetColours.settings },
    })
    const states = ['met', 'awaiting', 'unknown', 'suspended', 'not-met'] as const
    sheet.columns = [{ width: 48 }, ...states.map(() => ({ width: 20 }))]
    const lines: [string, string | number][] = [
      ['year', summary.year],
      ['as-of', summary.asOf],
      ['version', summary.version],
      ['people', summary.people],
      ['collectives', summary.collectives],
      ['refused-rows', summary.refusedRows],
    ]
    for (const [key, value] of lines) sheet.addRow([words.say(`result.${key}`), value]).commit()
    sheet.addRow([]).commit()
    addHeadRow(sheet, [words.say('result.counts'), ...states.map((state) => words.label('verdict', state))])
    for (const [award, counts] of summary.counts)
      sheet.addRow([this.#law.award(award), ...states.map((state) => counts.get(state) ?? 0)]).commit()
    sheet.commit()
  }

  async close(): Promise<void> {
    declareFilters(this.#book, this.#sheets, this.#filters)
    await Promise.race([this.#book.commit(), this.#broken])
  }
}

export type ResultSheet = {
  /** `findings` absent: a row of this subject was refused. */
  add: (rows: SubjectRows, findings: ReadonlyMap<string, Finding> | undefined) => void
  /** Waits until the rows added so far have been compressed and handed to the disk, or nearly. */
  written: () => Promise<void>
  close: () => void
}

/** exceljs hands rows on without waiting: what lies between it and the compressor would fill the memory. */
const waitingBytesMax = 256 * 1024
type Pipe = { _writableState?: { length: number }; _readableState?: { length: number } }

function waitingBytes(sheet: ExcelJS.Worksheet): number {
  // The streaming sheet has a stream that its types do not tell of.
  const { stream } = sheet as ExcelJS.Worksheet & { stream?: { pipes?: Pipe[] } }
  const pipe = stream?.pipes?.[0]
  return (pipe?._writableState?.length ?? 0) + (pipe?._readableState?.length ?? 0)
}

function addHead(
  sheet: ExcelJS.Worksheet,
  source: FactSheet,
  awards: readonly string[],
  words: WorkbookWords,
  law: LawWords,
) {
  const blanks = Array.from({ length: ownColumns }, () => '')
  const titles = sheet.addRow([...blanks, ...awards.flatMap((award) => [law.award(award), '', ''])])
  const heads = ['verdict', 'reason', 'citation'].map((key) => words.say(`result.${key}`))
  const own = source.columns.slice(0, ownColumns).map((column) => words.columnName(column.name))
  const columns = sheet.addRow([...own, ...awards.flatMap(() => heads)])
  for (const row of [titles, columns])
    row.eachCell({ includeEmpty: true }, (cell) => {
      cell.style = headStyle(row === titles)
    })
  titles.height = 30
  awards.forEach((_, index) => {
    const first = ownColumns + index * 3 + 1
    sheet.mergeCells(1, first, 1, first + 2)
  })
  titles.commit()
  columns.commit()
}

function addHeadRow(sheet: ExcelJS.Worksheet, texts: readonly string[]) {
  const row = sheet.addRow([...texts])
  row.eachCell((cell) => {
    cell.style = headStyle(false)
  })
  row.commit()
}

/** What decided, in words, and where it is written; at most three reasons a cell. */
const reasonsMax = 3
function reasonOf(
  finding: Finding,
  law: LawWords,
  said: Map<string, string>,
  colon: string,
): { reason: string; citation: string } {
  if (finding.verdict === 'unknown' && finding.missing.length > 0) {
    const missing = finding.missing.slice(0, reasonsMax)
    return {
      reason: unique(missing.map((each) => law.question(each))),
      citation: unique(missing.map((each) => law.place(each.citation))),
    }
  }
  const leaves = decisive(finding.because).slice(0, reasonsMax)
  const reason = (leaf: (typeof leaves)[number]) =>
    once(said, JSON.stringify([leaf.predicate, leaf.params, leaf.facts, leaf.reason]), () => {
      const known = law.known(leaf)
      return known === undefined ? law.asked(leaf) : `${law.asked(leaf)}${colon}${known}`
    })
  const place = (leaf: (typeof leaves)[number]) => law.place(leaf.citation)
  return { reason: unique(leaves.map(reason)), citation: unique(leaves.map(place)) }
}

const unique = (texts: readonly string[]) => [...new Set(texts)].join('; ')
