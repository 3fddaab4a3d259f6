// One row of the workbook of facts: whose it is, its values, and why it cannot be read.
// Used by read-subjects.ts, which goes through the sheets.
import { nearestName } from '../../law/nearest-name.ts'
import { type Column, collectives, type FactSheet, people } from './fact-sheets.ts'
import { type FactValue, factValue } from './fact-values.ts'
import type { SheetRow } from './read-workbook.ts'
import type { Places } from './sheet-head.ts'
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

/** Whose facts a pass over the file takes; the first also tells of rows that are nobody's. */
export type Pass = { of: ReadonlySet<string>; isFirst: boolean }
/** The sheet being read: its name and the places of its columns in this file. */
export type Reading = {
  sheet: FactSheet
  label: string
  places: Places
  words: WorkbookWords
  found: ReadSubjects
}
type Values = readonly (FactValue | undefined)[]

export function readOwnRow(row: SheetRow, at: Reading): void {
  const { sheet, words, found } = at
  const values = valuesOf(row, at)
  if (values.every((value) => value === undefined)) return
  const id = values[0] === undefined ? undefined : String(values[0])
  const known = id === undefined ? undefined : found.subjects.get(id)
  const missing = tellMissing(row, values, at)
  if (known !== undefined) tell(sheet.columns[0], twice(known, words), row, at)
  if (id === undefined || known !== undefined) return
  const subject = sheet.name === people.name ? 'individual' : 'collective'
  const own = { row: row.number, values }
  found.subjects.set(id, { id, subject, own, facts: {}, refused: missing > 0 })
}

export function readFactRow(row: SheetRow, at: Reading, { of, isFirst }: Pass): void {
  const { sheet, places, words, found } = at
  const cell = places[0] === undefined ? undefined : row.cells[places[0]]
  const id = cell === undefined ? undefined : String(cell)
  const known = id === undefined || !of.has(id) ? undefined : found.subjects.get(id)
  const isOfAnother = id !== undefined && found.subjects.has(id)
  if (known === undefined && (!isFirst || isOfAnother)) return
  const values = valuesOf(row, at)
  if (values.every((value) => value === undefined)) return
  const missing = tellMissing(row, values, at)
  const say = (reason: string) => tell(sheet.columns[0], reason, row, at)
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

function tell(column: Column | undefined, reason: string, row: SheetRow, { label, words, found }: Reading) {
  const name = column === undefined ? '' : words.columnName(column.name)
  found.bad.push({ sheet: label, row: row.number, column: name, reason })
}

/** How many of the cells that must be filled are not. */
function tellMissing(row: SheetRow, values: Values, at: Reading): number {
  const missing = at.sheet.columns.filter((column, index) => column.required && values[index] === undefined)
  for (const column of missing) tell(column, at.words.say('fault.cell-missing'), row, at)
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
  values: Values,
  words: WorkbookWords,
): string | undefined {
  if (sheet.name !== 'judgements') return undefined
  const first = rows.find((each) => each.values[1] === values[1])
  return first === undefined ? undefined : words.say('fault.judged-twice', { row: first.row })
}

function valuesOf(row: SheetRow, { sheet, places, words }: Reading): Values {
  return sheet.columns.map((column, index) => {
    const place = places[index]
    const cell = place === undefined ? undefined : row.cells[place]
    return cell === undefined ? undefined : factValue(cell, column.type, words)
  })
}

function twice(known: SubjectRows, words: WorkbookWords): string {
  const sheet = words.sheetName(known.subject === 'individual' ? people.name : collectives.name)
  return words.say('fault.id-twice', { id: known.id, sheet, row: known.own.row })
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
