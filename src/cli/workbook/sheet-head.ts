// The head of a sheet of facts: where each column stands in this file, and the sheets and columns that are none of the template.
// Used by read-subjects.ts.
import { nearestName } from '../../law/nearest-name.ts'
import { sheets } from './fact-sheets.ts'
import type { SheetRow } from './read-workbook.ts'
import type { BadRow, Reading } from './subject-rows.ts'
import type { WorkbookWords } from './workbook-words.ts'

/** The place of each column of the sheet among the cells of a row. */
export type Places = readonly (number | undefined)[]

export function unknownSheet(label: string, words: WorkbookWords): BadRow {
  const meant = nearestName(
    label,
    sheets.map((sheet) => words.sheetName(sheet.name)),
  )
  const reason =
    meant === undefined ? words.say('fault.unknown-sheet') : words.say('fault.unknown-sheet-near', { meant })
  return { sheet: label, row: 0, column: '', reason }
}

/** Where each column of the sheet stands in the file. */
export function readHead(row: SheetRow, at: Omit<Reading, 'places'>, isFirst: boolean): Places {
  const { sheet, words } = at
  const names = row.cells.map((cell) =>
    cell === undefined ? undefined : words.columnOf(sheet.name, String(cell)),
  )
  const placed = sheet.columns.map((column) => names.indexOf(column.name))
  const places = placed.map((place) => (place < 0 ? undefined : place))
  if (!isFirst) return places
  tellColumns(row, names, at)
  for (const [index, column] of sheet.columns.entries()) {
    if (places[index] !== undefined || !column.required) continue
    const name = words.columnName(column.name)
    const reason = words.say('fault.column-missing', { column: name })
    at.found.missingColumns.push({ sheet: at.label, row: row.number, column: name, reason })
  }
  return places
}

/** How this file names its columns, and those that are no column of the sheet. */
function tellColumns(
  row: SheetRow,
  names: readonly (string | undefined)[],
  { sheet, label, words, found }: Omit<Reading, 'places'>,
) {
  row.cells.forEach((cell, place) => {
    if (cell === undefined) return
    const name = names[place]
    if (name !== undefined) {
      found.labels.set(`${sheet.name}.${name}`, String(cell))
      return
    }
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
}
