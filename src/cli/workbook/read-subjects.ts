// Reads the workbook of facts into people and collectives with their rows, and the rows that cannot be read.
// Used by `palmares sweep`. Rows are kept small: fifty thousand people stay in memory at once.
import { nearestName } from '../../law/nearest-name.ts'
import { type Column, collectives, type FactSheet, people, sheets } from './fact-sheets.ts'
import { type FactValue, factValue } from './fact-values.ts'
import type { SheetRow, Workbook } from './read-workbook.ts'
import type { WorkbookWords } from './workbook-words.ts'

/** A row of a sheet: its number, and its values in the order of the sheet's columns. */
export type FactRow = { row: number; values: readonly (FactValue | undefined)[] }
export type SubjectRows = {
  id: string
  subject: 'individual' | 'collective'
  own: FactRow
  /** Rows of facts by sheet; a sheet without a row of this subject is absent. */
  facts: Record<string, FactRow[]>
  /** A row of this subject could not be read: no answer is given from what remains. */
  refused: boolean
}
export type BadRow = { sheet: string; row: number; column: string; reason: string }
export type ReadSubjects = {
  subjects: Map<string, SubjectRows>
  bad: BadRow[]
  missingColumns: BadRow[]
  /** Sheets (`honours`) and columns (`honours.award`) as this file names them, in whatever language. */
  labels: Map<string, string>
}

export async function readSubjects(
  workbook: Workbook,
  words: WorkbookWords,
  onRows: (count: number) => void,
): Promise<ReadSubjects> {
  const found: ReadSubjects = { subjects: new Map(), bad: [], missingColumns: [], labels: new Map() }
  const written = new Map(workbook.sheets.map((label) => [words.sheetOf(label), label]))
  for (const label of workbook.sheets)
    if (words.sheetOf(label) === undefined) found.bad.push(unknownSheet(label, words))
  for (const sheet of sheets) {
    const label = written.get(sheet.name)
    if (label === undefined) continue
    found.labels.set(sheet.name, label)
    await readSheet(workbook, sheet, label, words, found, onRows)
  }
  return found
}

function unknownSheet(label: string, words: WorkbookWords): BadRow {
  const meant = nearestName(
    label,
    sheets.map((sheet) => words.sheetName(sheet.name)),
  )
  const reason =
    meant === undefined ? words.say('fault.unknown-sheet') : words.say('fault.unknown-sheet-near', { meant })
  return { sheet: label, row: 0, column: '', reason }
}

async function readSheet(
  workbook: Workbook,
  sheet: FactSheet,
  label: string,
  words: WorkbookWords,
  found: ReadSubjects,
  onRows: (count: number) => void,
): Promise<void> {
  let places: (number | undefined)[] | undefined
  for await (const rows of workbook.rowsOf(label)) {
    for (const row of rows) {
      if (places === undefined) places = readHead(sheet, row, label, words, found)
      else readRow(sheet, row, places, label, words, found)
    }
    onRows(rows.length)
  }
}

/** Where each column of the sheet stands in the file. */
function readHead(
  sheet: FactSheet,
  row: SheetRow,
  label: string,
  words: WorkbookWords,
  found: ReadSubjects,
): (number | undefined)[] {
  const names = row.cells.map((cell) =>
    cell === undefined ? undefined : words.columnOf(sheet.name, String(cell)),
  )
  row.cells.forEach((cell, place) => {
    if (cell !== undefined && names[place] !== undefined)
      found.labels.set(`${sheet.name}.${names[place]}`, String(cell))
    if (cell === undefined || names[place] !== undefined) return
    const column = String(cell).slice(0, 80)
    const meant = nearestName(
      column,
      sheet.columns.map((each) => words.columnName(each.name)),
    )
    const reason =
      meant === undefined
        ? words.say('fault.unknown-column', { column })
        : words.say('fault.unknown-column-near', { column, meant })
    found.bad.push({ sheet: label, row: row.number, column, reason })
  })
  return sheet.columns.map((column) => {
    const place = names.indexOf(column.name)
    if (place >= 0) return place
    if (column.required) {
      const name = words.columnName(column.name)
      found.missingColumns.push({
        sheet: label,
        row: row.number,
        column: name,
        reason: words.say('fault.column-missing', { column: name }),
      })
    }
    return undefined
  })
}

function readRow(
  sheet: FactSheet,
  row: SheetRow,
  places: readonly (number | undefined)[],
  label: string,
  words: WorkbookWords,
  found: ReadSubjects,
) {
  const values = sheet.columns.map((column, index) => valueAt(row, places[index], column, words))
  if (values.every((value) => value === undefined)) return
  const bad = (column: Column | undefined, reason: string) =>
    found.bad.push({
      sheet: label,
      row: row.number,
      column: column === undefined ? '' : words.columnName(column.name),
      reason,
    })
  const id = values[0] === undefined ? undefined : String(values[0])
  const missing = sheet.columns.filter((column, index) => column.required && values[index] === undefined)
  for (const column of missing) bad(column, words.say('fault.cell-missing'))
  if (id === undefined) return undefined
  const known = found.subjects.get(id)
  if (sheet.of === 'subjects') {
    if (known !== undefined) return bad(sheet.columns[0], twice(id, known, words))
    const subject = sheet.name === people.name ? 'individual' : 'collective'
    found.subjects.set(id, {
      id,
      subject,
      own: { row: row.number, values },
      facts: {},
      refused: missing.length > 0,
    })
    return undefined
  }
  if (known === undefined) return bad(sheet.columns[0], unknownSubject(id, found, words))
  const misplaced = misplacedIn(sheet, known, words) ?? judgedTwice(sheet, known, values, words)
  if (misplaced !== undefined) bad(sheet.columns[0], misplaced)
  if (missing.length > 0 || misplaced !== undefined) known.refused = true
  else known.facts[sheet.name] = [...(known.facts[sheet.name] ?? []), { row: row.number, values }]
  return undefined
}

/** Two answers to one point could differ: neither is taken. */
function judgedTwice(
  sheet: FactSheet,
  known: SubjectRows,
  values: readonly (FactValue | undefined)[],
  words: WorkbookWords,
): string | undefined {
  if (sheet.name !== 'judgements') return undefined
  const first = known.facts[sheet.name]?.find((each) => each.values[1] === values[1])
  return first === undefined ? undefined : words.say('fault.judged-twice', { row: first.row })
}

function valueAt(
  row: SheetRow,
  place: number | undefined,
  column: Column,
  words: WorkbookWords,
): FactValue | undefined {
  const cell = place === undefined ? undefined : row.cells[place]
  return cell === undefined ? undefined : factValue(cell, column.type, words)
}

function twice(id: string, known: SubjectRows, words: WorkbookWords): string {
  const sheet = words.sheetName(known.subject === 'individual' ? people.name : collectives.name)
  return words.say('fault.id-twice', { id, sheet, row: known.own.row })
}

/** Looking for the nearest code among all is slow: only for the first few. */
const suggestionsMax = 50
function unknownSubject(id: string, found: ReadSubjects, words: WorkbookWords): string {
  const meant = found.bad.length < suggestionsMax ? nearestName(id, found.subjects.keys()) : undefined
  return meant === undefined
    ? words.say('fault.unknown-subject', { id })
    : words.say('fault.unknown-subject-near', { id, meant })
}

const onlyIndividuals = new Set(['initiatives', 'research', 'absences'])

function misplacedIn(
  sheet: FactSheet,
  { id, subject }: SubjectRows,
  words: WorkbookWords,
): string | undefined {
  if (subject === 'collective' && onlyIndividuals.has(sheet.name))
    return words.say('fault.only-individuals', { id })
  if (subject === 'individual' && sheet.name === 'movements-led')
    return words.say('fault.only-collectives', { id })
  return undefined
}
