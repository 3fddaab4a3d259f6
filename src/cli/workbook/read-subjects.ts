// Reads the workbook of facts into people and collectives with their rows, and the rows that cannot be read.
// Used by `palmares sweep`. Own rows stay in memory, facts only of some thousands at a time.
import { collectives, type FactSheet, factSheets, people } from './fact-sheets.ts'
import type { SheetRow, Workbook } from './read-workbook.ts'
import { readHead, unknownSheet } from './sheet-head.ts'
import { type Pass, type Reading, type ReadSubjects, readFactRow, readOwnRow } from './subject-rows.ts'
import type { WorkbookWords } from './workbook-words.ts'

/** The people and collectives with their own rows; their facts are read later, some thousands at a time. */
export async function readSubjects(
  workbook: Workbook,
  words: WorkbookWords,
  onRows: (count: number) => void,
): Promise<ReadSubjects> {
  const found: ReadSubjects = { subjects: new Map(), bad: [], missingColumns: [], labels: new Map() }
  for (const label of workbook.sheets)
    if (words.sheetOf(label) === undefined) found.bad.push(unknownSheet(label, words))
  for (const sheet of [people, collectives])
    await readSheet(workbook, sheet, words, found, onRows, readOwnRow)
  return found
}

/** The rows of facts of these subjects. The first pass over the file also tells of heads and of rows that are nobody's. */
export async function readFactRows(
  workbook: Workbook,
  words: WorkbookWords,
  found: ReadSubjects,
  pass: Pass,
  onRows: (count: number) => void,
): Promise<void> {
  for (const sheet of factSheets)
    await readSheet(workbook, sheet, words, found, onRows, (row, at) => readFactRow(row, at, pass))
}

async function readSheet(
  workbook: Workbook,
  sheet: FactSheet,
  words: WorkbookWords,
  found: ReadSubjects,
  onRows: (count: number) => void,
  onRow: (row: SheetRow, at: Reading) => void,
): Promise<void> {
  const label = workbook.sheets.find((each) => words.sheetOf(each) === sheet.name)
  if (label === undefined) return
  const isFirst = !found.labels.has(sheet.name)
  found.labels.set(sheet.name, label)
  const named = { sheet, label, words, found }
  let at: Reading | undefined
  for await (const rows of workbook.rowsOf(label)) {
    for (const row of rows) {
      if (at === undefined) at = { ...named, places: readHead(row, named, isFirst) }
      else onRow(row, at)
    }
    onRows(rows.length)
  }
}
