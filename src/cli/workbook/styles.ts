// Colours of the workbooks: heads, tabs, and one fill a verdict. A verdict is always written in words too.
// Used by the template and the results. Style objects are shared: exceljs knows a style again by its object.
import type ExcelJS from 'exceljs'
import type { Verdict } from '../../law/index.ts'

const white = { argb: 'FFFFFFFF' }
export const sheetColours = {
  settings: { argb: 'FF5C6670' },
  subjects: { argb: 'FFB3282D' },
  facts: { argb: 'FF2B5C8A' },
} as const

const fill = (argb: string): ExcelJS.Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } })
const head = (argb: string): Partial<ExcelJS.Style> => ({
  font: { name: 'Calibri', size: 11, bold: true, color: white },
  fill: fill(argb),
  alignment: { wrapText: true, vertical: 'middle' },
})
const plainHead = head('FF5C6670')
const requiredHead = head('FFB3282D')

/** A column that must be filled has a head of its own colour, and its note says so. */
export const headStyle = (isRequired: boolean): Partial<ExcelJS.Style> =>
  isRequired ? requiredHead : plainHead

const verdict = (background: string, text: string): Partial<ExcelJS.Style> => ({
  fill: fill(background),
  font: { name: 'Calibri', size: 11, color: { argb: text }, bold: true },
  alignment: { vertical: 'top' },
})
export const verdictStyles: Record<Verdict | 'awaiting' | 'refused', Partial<ExcelJS.Style>> = {
  met: verdict('FFDDF2E3', 'FF1C6B37'),
  awaiting: verdict('FFE3EEF9', 'FF1F4E79'),
  unknown: verdict('FFFFF1CC', 'FF7A5B00'),
  suspended: verdict('FFE8E1F3', 'FF553C8B'),
  'not-met': verdict('FFF9DEDC', 'FF9B1C1C'),
  refused: verdict('FFE6E6E6', 'FF444444'),
}

/** Printed on landscape pages as wide as the sheet. */
export const pageSetup: Partial<ExcelJS.PageSetup> = {
  orientation: 'landscape',
  paperSize: 9,
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
}

/** Without a view of the book, LibreOffice forgets the frozen heads of its sheets. */
export const bookView: ExcelJS.WorkbookView = {
  x: 0,
  y: 0,
  width: 24_000,
  height: 14_000,
  firstSheet: 0,
  activeTab: 0,
  visibility: 'visible',
}
