// The filter arrows of a sheet. Excel finds them in the sheet alone; LibreOffice wants the hidden name Excel itself writes,
// which exceljs leaves out. Used by the template and the results.
import type ExcelJS from 'exceljs'

export type Filter = { sheet: string; firstRow: number; lastRow: number; columns: number }

/** Sets the filter of a sheet; `declareFilters` then names it for the whole book. */
export function filterSheet(
  sheet: ExcelJS.Worksheet,
  rows: { first: number; last: number },
  columns: number,
): Filter {
  sheet.autoFilter = { from: { row: rows.first, column: 1 }, to: { row: rows.last, column: columns } }
  return { sheet: sheet.name, firstRow: rows.first, lastRow: rows.last, columns }
}

type DefinedName = { name: string; ranges: string[]; localSheetId?: number }

/** @param names the names of all the sheets, in the order they stand in the book */
export function declareFilters(
  book: Pick<ExcelJS.Workbook, 'definedNames'>,
  names: readonly string[],
  filters: readonly Filter[],
): void {
  const defined: DefinedName[] = filters.map(({ sheet, firstRow, lastRow, columns }) => ({
    name: '_xlnm._FilterDatabase',
    ranges: [`'${sheet.replaceAll("'", "''")}'!$A$${firstRow}:$${letters(columns)}$${lastRow}`],
    localSheetId: names.indexOf(sheet),
  }))
  // exceljs keeps names of cells by their cell; a name of one sheet alone can only be handed over as it will be written.
  Object.defineProperty(book.definedNames, 'model', { get: () => defined })
}

/** 1 → A, 27 → AA. */
export function letters(column: number): string {
  const before = Math.floor((column - 1) / 26)
  return `${before > 0 ? letters(before) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`
}
