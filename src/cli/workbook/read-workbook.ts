// An .xlsx file read sheet by sheet, row by row, as a stream. Used by `palmares sweep`.
import { attribute, readXml } from './xml-tokens.ts'
import { openZip, WorkbookFault, type ZipFile } from './zip-file.ts'

/** What a cell holds; a date is its day as text when the cell is formatted as a date. */
export type CellValue = string | number | boolean
/** `cells` by column from 0; an empty cell is absent. `number` is the row's number in the sheet, from 1. */
export type SheetRow = { number: number; cells: (CellValue | undefined)[] }
export type Workbook = {
  sheets: readonly string[]
  /** The rows of a sheet, in batches as they arrive. */
  rowsOf: (sheet: string) => AsyncGenerator<SheetRow[]>
  close: () => Promise<void>
}

type Book = { sheets: Map<string, string>; startsIn1904: boolean }

/** @throws WorkbookFault when the file is no workbook, is encrypted or broken. */
export async function openWorkbook(path: string): Promise<Workbook> {
  const zip = await openZip(path)
  try {
    const book = await readBook(zip)
    const dateStyles = await readDateStyles(zip)
    let texts: string[] | undefined
    return {
      sheets: [...book.sheets.keys()],
      rowsOf: async function* (sheet) {
        texts ??= await readSharedTexts(zip)
        yield* rowsOf(zip, book.sheets.get(sheet) ?? '', {
          texts,
          dateStyles,
          startsIn1904: book.startsIn1904,
        })
      },
      close: () => zip.close(),
    }
  } catch (error) {
    await zip.close()
    throw error
  }
}

async function readBook(zip: ZipFile): Promise<Book> {
  if (!zip.names.includes('xl/workbook.xml')) throw new WorkbookFault('not-a-workbook', 'no xl/workbook.xml')
  const targets = new Map<string, string>()
  await read(zip, 'xl/_rels/workbook.xml.rels', (name, attributes) => {
    const [id, target] = [attribute(attributes, 'Id'), attribute(attributes, 'Target')]
    if (name === 'Relationship' && id !== undefined && target !== undefined)
      targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  })
  const sheets = new Map<string, string>()
  let startsIn1904 = false
  await read(zip, 'xl/workbook.xml', (name, attributes) => {
    if (name === 'workbookPr') startsIn1904 = /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '')
    const [title, id] = [attribute(attributes, 'name'), attribute(attributes, 'r:id')]
    const target = targets.get(id ?? '')
    if (name === 'sheet' && title !== undefined && target !== undefined) sheets.set(title, target)
  })
  return { sheets, startsIn1904 }
}

async function read(
  zip: ZipFile,
  entry: string,
  open: (name: string, attributes: string) => void,
): Promise<void> {
  for await (const _ of readXml(zip.bytesOf(entry), { open, close: () => {}, text: () => {} }));
}

/** The styles whose number format is a date: built-in 14 to 22 and 45 to 47, or a written format with y, m or d. */
async function readDateStyles(zip: ZipFile): Promise<ReadonlySet<string>> {
  const formats = new Set<string>()
  const styles = new Set<string>()
  let inCellFormats = false
  let count = 0
  const isBuiltInDate = (id: number) => (id >= 14 && id <= 22) || (id >= 45 && id <= 47)
  const reader = {
    open: (name: string, attributes: string) => {
      if (name === 'cellXfs') inCellFormats = true
      const id = attribute(attributes, 'numFmtId')
      const code = (attribute(attributes, 'formatCode') ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
      if (name === 'numFmt' && id !== undefined && /[ymd]/i.test(code)) formats.add(id)
      if (name !== 'xf' || !inCellFormats) return
      if (id !== undefined && (formats.has(id) || isBuiltInDate(Number(id)))) styles.add(String(count))
      count++
    },
    close: (name: string) => {
      if (name === 'cellXfs') inCellFormats = false
    },
    text: () => {},
  }
  for await (const _ of readXml(zip.bytesOf('xl/styles.xml'), reader));
  return styles
}

async function readSharedTexts(zip: ZipFile): Promise<string[]> {
  const texts: string[] = []
  let current = ''
  let inText = false
  let inPhonetic = false
  const reader = {
    open: (name: string) => {
      if (name === 'si') current = ''
      if (name === 'rPh') inPhonetic = true
      if (name === 't') inText = !inPhonetic
    },
    close: (name: string) => {
      if (name === 't') inText = false
      if (name === 'rPh') inPhonetic = false
      if (name === 'si') texts.push(current)
    },
    text: (text: string) => {
      if (inText) current += text
    },
  }
  for await (const _ of readXml(zip.bytesOf('xl/sharedStrings.xml'), reader));
  return texts
}

type Context = { texts: readonly string[]; dateStyles: ReadonlySet<string>; startsIn1904: boolean }

async function* rowsOf(zip: ZipFile, entry: string, context: Context): AsyncGenerator<SheetRow[]> {
  let batch: SheetRow[] = []
  let row: SheetRow = { number: 0, cells: [] }
  let cell = { column: -1, type: '', style: '', text: '' }
  let inValue = false
  const reader = {
    open: (name: string, attributes: string) => {
      if (name === 'row') row = { number: Number(attribute(attributes, 'r') ?? row.number + 1), cells: [] }
      else if (name === 'c') {
        const place = attribute(attributes, 'r')
        const column = place === undefined ? cell.column + 1 : columnOf(place)
        cell = {
          column,
          type: attribute(attributes, 't') ?? 'n',
          style: attribute(attributes, 's') ?? '',
          text: '',
        }
      } else if (name === 'v' || name === 't') inValue = true
    },
    close: (name: string) => {
      if (name === 'v' || name === 't') inValue = false
      else if (name === 'c') {
        const value = cellValue(cell, context)
        if (value !== undefined && cell.column >= 0 && cell.column < columnsMax)
          row.cells[cell.column] = value
      } else if (name === 'row') {
        if (row.cells.length > 0) batch.push(row)
        cell.column = -1
      }
    },
    text: (text: string) => {
      if (inValue) cell.text += text
    },
  }
  for await (const _ of readXml(zip.bytesOf(entry), reader)) {
    if (batch.length > 0) yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** No sheet of facts is wider; more is not read. */
const columnsMax = 256

function cellValue(
  cell: { type: string; style: string; text: string },
  context: Context,
): CellValue | undefined {
  const { type, text } = cell
  if (type === 's') return context.texts[Number(text)]?.trim() || undefined
  if (text.trim() === '') return undefined
  if (type === 'b') return text === '1'
  if (type === 'd') return text.slice(0, 10)
  if (type !== 'n') return text.trim()
  const number = Number(text)
  if (Number.isNaN(number)) return text.trim()
  return context.dateStyles.has(cell.style) ? dayOfSerial(number, context.startsIn1904) : number
}

/** `BC12` → 54. */
export function columnOf(place: string): number {
  let column = 0
  for (const mark of place) {
    const letter = mark.charCodeAt(0) - 64
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  return column - 1
}

/** Excel counts days from 1899-12-30 (or 1904-01-01); the number itself when it is no day of our time. */
export function dayOfSerial(serial: number, startsIn1904 = false): string | number {
  const days = Math.floor(serial) + (startsIn1904 ? 1462 : 0)
  if (days < 1 || days > 80_000) return serial
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10)
}
