// The empty workbook of facts: a guide, the settings, one sheet a kind of fact with help on every head and drop-down
// lists, in one language. Written by `palmares sweep --template`.
import ExcelJS from 'exceljs'
import { type Column, completable, type FactSheet, sheets } from './fact-sheets.ts'
import { declareFilters, type Filter, filterSheet, letters } from './filters.ts'
import { bookView, headStyle, pageSetup, sheetColours } from './styles.ts'
import type { WorkbookWords } from './workbook-words.ts'

/** Lists and dates are ready this far down; more rows may be added below. */
const readyRows = 5000
/** Programs take the rows below into the filter as they are filled. */
const filteredRows = 500

export async function writeTemplate(
  path: string,
  words: WorkbookWords,
  settings: { year: number },
): Promise<void> {
  const book = new ExcelJS.Workbook()
  book.creator = 'Palmarès'
  book.views = [bookView]
  book.title = words.say('title')
  addGuide(book, words)
  const lists = new Map<string, string>()
  const settingsSheet = book.addWorksheet(words.sheetName('settings'), {
    properties: { tabColor: sheetColours.settings },
    pageSetup,
  })
  const factSheets = sheets.map((sheet) =>
    book.addWorksheet(words.sheetName(sheet.name), sheetOptions(sheet)),
  )
  addLists(book, words, lists)
  addSettings(settingsSheet, words, settings, lists)
  const filters = sheets.flatMap((sheet, index) => {
    const target = factSheets[index]
    return target === undefined ? [] : [fillSheet(target, sheet, words, lists)]
  })
  declareFilters(
    book,
    book.worksheets.map((sheet) => sheet.name),
    filters,
  )
  await book.xlsx.writeFile(path)
}

const sheetOptions = (sheet: FactSheet): Partial<ExcelJS.AddWorksheetOptions> => ({
  pageSetup,
  properties: { tabColor: sheet.of === 'subjects' ? sheetColours.subjects : sheetColours.facts },
  views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }],
})

function fillSheet(
  target: ExcelJS.Worksheet,
  sheet: FactSheet,
  words: WorkbookWords,
  lists: ReadonlyMap<string, string>,
): Filter {
  target.columns = sheet.columns.map((column) => ({
    header: words.columnName(column.name),
    width: column.width,
    style: column.type.kind === 'day' || column.type.kind === 'day-or-no' ? { numFmt: 'dd/mm/yyyy' } : {},
  }))
  sheet.columns.forEach((column, index) => {
    const head = target.getCell(1, index + 1)
    head.style = headStyle(column.required === true)
    head.note = noteOf(column, words)
    const formula = lists.get(listOf(column) ?? '')
    if (formula !== undefined)
      addDropDown(target, index, formula, words.say(`column.${column.name}.help`), words)
  })
  target.getRow(1).height = 30
  return filterSheet(target, { first: 1, last: filteredRows }, sheet.columns.length)
}

function noteOf(column: Column, words: WorkbookWords): string {
  const help = words.say(`column.${column.name}.help`)
  return column.required ? `${help} (${words.say('guide.required')})` : help
}

/** The list a column's cells are chosen from; a cell of several awards is typed. */
function listOf({ type }: Column): string | undefined {
  if (type.kind === 'choice') return type.list
  return type.kind === 'yes-no' || type.kind === 'award' || type.kind === 'judgement' ? type.kind : undefined
}

/** exceljs knows validations of a whole range, though its types do not. */
type Validations = { add: (range: string, rule: ExcelJS.DataValidation) => void }

function addDropDown(
  target: ExcelJS.Worksheet,
  column: number,
  formula: string,
  prompt: string,
  words: WorkbookWords,
) {
  const letter = letters(column + 1)
  const { dataValidations } = target as ExcelJS.Worksheet & { dataValidations: Validations }
  dataValidations.add(`${letter}2:${letter}${readyRows}`, {
    type: 'list',
    allowBlank: true,
    formulae: [formula],
    showInputMessage: true,
    prompt,
    showErrorMessage: true,
    errorStyle: 'warning',
    error: words.say('guide.choices'),
  })
}

/** The lists stand on a hidden sheet: a list written into a cell's rule may hold 255 characters only. */
function addLists(book: ExcelJS.Workbook, words: WorkbookWords, lists: Map<string, string>) {
  const name = words.sheetName('lists')
  const target = book.addWorksheet(name, { state: 'hidden' })
  const all = new Set(sheets.flatMap((sheet) => sheet.columns.flatMap((column) => listOf(column) ?? [])))
  let column = 0
  for (const list of all) {
    const labels = words.codes(list).map((code) => words.label(list, code))
    target.getColumn(column + 1).values = [list, ...labels]
    const letter = letters(column + 1)
    lists.set(list, `'${name}'!$${letter}$2:$${letter}$${labels.length + 1}`)
    column++
  }
}

function addSettings(
  target: ExcelJS.Worksheet,
  words: WorkbookWords,
  settings: { year: number },
  lists: ReadonlyMap<string, string>,
) {
  target.columns = [{ width: 52 }, { width: 18 }, { width: 90 }]
  const head = target.addRow([
    words.say('setting.name'),
    words.say('setting.value'),
    words.say('setting.note'),
  ])
  head.eachCell((cell) => {
    cell.style = headStyle(false)
  })
  target.addRow([words.label('setting', 'year'), settings.year, words.say('setting.year-help')])
  const asOf = target.addRow([words.label('setting', 'as-of'), null, words.say('setting.as-of-help')])
  asOf.getCell(2).numFmt = 'dd/mm/yyyy'
  for (const sheet of completable) {
    const row = target.addRow([
      words.label('setting', `complete-${sheet}`),
      words.label('yes-no', 'no'),
      words.say('setting.complete-help'),
    ])
    const formula = lists.get('yes-no')
    if (formula !== undefined)
      row.getCell(2).dataValidation = { type: 'list', allowBlank: false, formulae: [formula] }
  }
  target.views = [{ state: 'frozen', ySplit: 1 }]
}

function addGuide(book: ExcelJS.Workbook, words: WorkbookWords) {
  const target = book.addWorksheet(words.sheetName('guide'), {
    properties: { tabColor: sheetColours.settings },
    pageSetup,
  })
  target.columns = [{ width: 24 }, { width: 30 }, { width: 84 }, { width: 70 }]
  const title = target.addRow([words.say('title')])
  title.font = { name: 'Calibri', bold: true, size: 16 }
  title.height = 28
  const names = {
    people: words.sheetName('people'),
    collectives: words.sheetName('collectives'),
    settings: words.sheetName('settings'),
  }
  for (let step = 1; step <= 6; step++) target.addRow([`${step}. ${words.say(`guide.${step}`, names)}`])
  target.addRow([])
  const head = target.addRow(
    ['sheet', 'column', 'meaning', 'choices'].map((key) => words.say(`guide.${key}`)),
  )
  head.eachCell((cell) => {
    cell.style = headStyle(false)
  })
  for (const sheet of sheets) {
    target.addRow([words.sheetName(sheet.name), '', words.say(`sheet.${sheet.name}.about`)]).font = {
      bold: true,
    }
    for (const column of sheet.columns) {
      const list = listOf(column)
      const choices =
        list === undefined
          ? ''
          : words
              .codes(list)
              .map((code) => words.label(list, code))
              .join(' · ')
      const row = target.addRow(['', words.columnName(column.name), noteOf(column, words), choices])
      row.alignment = { wrapText: true, vertical: 'top' }
    }
  }
}
