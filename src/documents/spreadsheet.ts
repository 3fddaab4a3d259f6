// A table as an XLSX file, written row by row: frozen head, filters, widths, dates and numbers as such. Used by every list page
// and by exports; rows may come from an iterator, so that a long list never stands in memory whole.
import { PassThrough, type Writable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import ExcelJS from 'exceljs'

export interface SheetColumn {
  header: string
  kind: 'text' | 'number' | 'date' | 'link'
  /** In characters; by kind when absent. */
  width?: number
}
export type SheetCell = string | number | null
export type SheetRow = readonly SheetCell[]

export interface SpreadsheetTable {
  /** Name of the sheet and of the file's title. */
  title: string
  columns: readonly SheetColumn[]
  rows: Iterable<SheetRow> | AsyncIterable<SheetRow>
}

const widths = { text: 32, number: 14, date: 13, link: 40 }
const formats = { number: '#,##0.##', date: 'dd/mm/yyyy' }
/** Excel cuts a cell at 32,767 characters and refuses the file. */
const longestCell = 32_767

/** The file as bytes. */
export async function writeSheet(table: SpreadsheetTable): Promise<Uint8Array> {
  const stream = new PassThrough()
  const [bytes] = await Promise.all([buffer(stream), streamSheet(table, stream)])
  return bytes
}

/** Writes the file into a stream and ends it. Dates are `yyyy-mm-dd` or instants; a link is an address. */
export async function streamSheet(table: SpreadsheetTable, stream: Writable): Promise<void> {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false })
  book.title = table.title
  const sheet = book.addWorksheet(sheetName(table.title), { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = table.columns.map(({ header, kind, width }) => ({
    header,
    width: Math.max(width ?? widths[kind], Math.min(40, header.length + 4)),
    style: {
      alignment: {
        vertical: 'top',
        wrapText: kind === 'text',
        horizontal: kind === 'number' ? 'right' : 'left',
      },
      ...(kind === 'number' || kind === 'date' ? { numFmt: formats[kind] } : {}),
    },
  }))
  if (table.columns.length > 0) {
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: table.columns.length } }
  }
  const head = sheet.getRow(1)
  head.font = { bold: true }
  head.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true }
  head.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF4F0EA' } }
  head.commit()
  for await (const row of table.rows) {
    sheet.addRow(table.columns.map((column, at) => cellOf(column, row[at] ?? null))).commit()
  }
  sheet.commit()
  await book.commit()
}

function cellOf({ kind }: SheetColumn, value: SheetCell): ExcelJS.CellValue {
  if (value === null || value === '') return null
  if (kind === 'date') return dateOf(value)
  if (typeof value === 'number') return value
  const text = value
    .normalize('NFC')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .slice(0, longestCell)
  return kind === 'link' && /^https?:\/\//.test(text) ? { text, hyperlink: text } : text
}

/** Midnight UTC of the day: the day shown is the day given, whatever the machine's time zone. */
function dateOf(value: string | number): ExcelJS.CellValue {
  const text = String(value)
  if (!/^\d{4}-\d{2}-\d{2}(?:T|$)/.test(text)) return text
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(day.getTime()) ? text : day
}

/** At most 31 characters, without those that Excel refuses. */
function sheetName(title: string): string {
  const name = title
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^'|'$/g, '')
  return [...name].slice(0, 31).join('').trim() || 'Sheet'
}
