// Reads the workbook of facts into people and collectives with their rows, and the rows that cannot be read.
// Used by `palmares sweep`. Own rows stay in memory, facts only of some thousands at a time.
import { nearestName } from '../../law/nearest-name.ts'
import { type Column, collectives, type FactSheet, factSheets, people, sheets } from './fact-sheets.ts'
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
    await readSheet(workbook, sheet, words, found, onRows, (row, places, label) =>
      readOwnRow(sheet, row, places, label, words, found),
    )
  return found
}

/** The rows of facts of these subjects. The first pass over the file also tells of heads and of rows that are nobody's. */
export async function readFactRows(
  workbook: Workbook,
  words: WorkbookWords,
  found: ReadSubjects,
  pass: { of: ReadonlySet<string>; isFirst: boolean },
  onRows: (count: number) => void,
): Promise<void> {
  for (const sheet of factSheets)
    await readSheet(workbook, sheet, words, found, onRows, (row, places, label) =>
      readFactRow(sheet, row, places, label, words, found, pass),
    )
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

type Places = readonly (number | undefined)[]
type OnRow = (row: SheetRow, places: Places, label: string) => void

async function readSheet(
  workbook: Workbook,
  sheet: FactSheet,
  words: WorkbookWords,
  found: ReadSubjects,
  onRows: (count: number) => void,
  onRow: OnRow,
): Promise<void> {
  const label = workbook.sheets.find((each) => words.sheetOf(each) === sheet.name)
  if (label === undefined) return
  const isFirst = !found.labels.has(sheet.name)
  found.labels.set(sheet.name, label)
  let places: Places | undefined
  for await (const rows of workbook.rowsOf(label)) {
    for (const row of rows) {
      if (places === undefined) places = readHead(sheet, row, label, words, found, isFirst)
      else onRow(row, places, label)
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
  isFirst: boolean,
): Places {
  const names = row.cells.map((cell) =>
    cell === undefined ? undefined : words.columnOf(sheet.name, String(cell)),
  )
  const placed = sheet.columns.map((column) => names.indexOf(column.name))
  const places = placed.map((place) => (place < 0 ? undefined : place))
  if (!isFirst) return places
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
  for (const [index, column] of sheet.columns.entries()) {
    if (places[index] !== undefined || !column.required) continue
    const name = words.columnName(column.name)
    const reason = words.say('fault.column-missing', { column: name })
    found.missingColumns.push({ sheet: label, row: row.number, column: name, reason })
  }
  return places
}

function readOwnRow(
  sheet: FactSheet,
  row: SheetRow,
  places: Places,
  label: string,
  words: WorkbookWords,
  found: ReadSubjects,
) {
  const values = valuesOf(sheet, row, places, words)
  if (values.every((value) => value === undefined)) return
  const id = values[0] === undefined ? undefined : String(values[0])
  const known = id === undefined ? undefined : found.subjects.get(id)
  const missing = tellMissing(sheet, row, values, label, words, found)
  if (known !== undefined) tell(sheet.columns[0], twice(known.id, known, words), row, label, words, found)
  if (id === undefined || known !== undefined) return
  const subject = sheet.name === people.name ? 'individual' : 'collective'
  const own = { row: row.number, values }
  found.subjects.set(id, { id, subject, own, facts: {}, refused: missing > 0 })
}

function readFactRow(
  sheet: FactSheet,
  row: SheetRow,
  places: Places,
  label: string,
  words: WorkbookWords,
  found: ReadSubjects,
  { of, isFirst }: { of: ReadonlySet<string>; isFirst: boolean },
) {
  const cell = places[0] === undefined ? undefined : row.cells[places[0]]
  const id = cell === undefined ? undefined : String(cell)
  const known = id === undefined || !of.has(id) ? undefined : found.subjects.get(id)
  const isOfAnother = id !== undefined && found.subjects.has(id)
  if (known === undefined && (!isFirst || isOfAnother)) return
  const values = valuesOf(sheet, row, places, words)
  if (values.every((value) => value === undefined)) return
  const missing = tellMissing(sheet, row, values, label, words, found)
  const say = (reason: string) => tell(sheet.columns[0], reason, row, label, words, found)
  if (known === undefined) {
    if (id !== undefined) say(unknownSubject(id, found, words))
    return
  }
  const rows = known.facts[sheet.name] ?? []
  const misplaced =
    misplacedIn(sheet, known, words) ?? tooMany(rows, words) ?? judgedTwice(sheet, rows, values, words)
  if (misplaced !== undefined) say(misplaced)
  if (missing > 0 || misplaced !== undefined) known.refused = true
  else rows.push({ row: row.number, values })
  known.facts[sheet.name] = rows
}

function tell(
  column: Column | undefined,
  reason: string,
  row: SheetRow,
  label: string,
  words: WorkbookWords,
  found: ReadSubjects,
) {
  const name = column === undefined ? '' : words.columnName(column.name)
  found.bad.push({ sheet: label, row: row.number, column: name, reason })
}

/** How many of the cells that must be filled are not. */
function tellMissing(
  sheet: FactSheet,
  row: SheetRow,
  values: readonly (FactValue | undefined)[],
  label: string,
  words: WorkbookWords,
  found: ReadSubjects,
): number {
  const missing = sheet.columns.filter((column, index) => column.required && values[index] === undefined)
  for (const column of missing) tell(column, words.say('fault.cell-missing'), row, label, words, found)
  return missing.length
}

/** No one has so many facts of one kind: someone has filled the same code down a column. */
const rowsMax = 500
function tooMany(rows: readonly FactRow[], words: WorkbookWords): string | undefined {
  return rows.length < rowsMax ? undefined : words.say('fault.too-many-rows', { max: rowsMax })
}

/** Two answers to one point could differ: neither is taken. */
function judgedTwice(
  sheet: FactSheet,
  rows: readonly FactRow[],
  values: readonly (FactValue | undefined)[],
  words: WorkbookWords,
): string | undefined {
  if (sheet.name !== 'judgements') return undefined
  const first = rows.find((each) => each.values[1] === values[1])
  return first === undefined ? undefined : words.say('fault.judged-twice', { row: first.row })
}

function valuesOf(
  sheet: FactSheet,
  row: SheetRow,
  places: Places,
  words: WorkbookWords,
): (FactValue | undefined)[] {
  return sheet.columns.map((column, index) => {
    const place = places[index]
    const cell = place === undefined ? undefined : row.cells[place]
    return cell === undefined ? undefined : factValue(cell, column.type, words)
  })
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
