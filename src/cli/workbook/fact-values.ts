// A cell as people write it to the value of a fact: words to codes, days to dates, yes and no to true and false.
// What is not understood stays as it was written, for the reader of facts to refuse with its reason. Used by subject-rows.ts.
import type { ColumnType } from './fact-sheets.ts'
import { type CellValue, dayOfSerial } from './read-workbook.ts'
import type { WorkbookWords } from './workbook-words.ts'

export type FactValue = string | number | boolean | readonly string[]

export function factValue(value: CellValue, type: ColumnType, words: WorkbookWords): FactValue {
  switch (type.kind) {
    case 'text':
      return owned(String(value))
    case 'day':
      return dayOf(value)
    case 'day-or-no':
      return yesNoOf(value, words) === false ? false : dayOf(value)
    case 'number':
      return numberOf(value)
    case 'yes-no':
      return yesNoOf(value, words) ?? owned(String(value))
    case 'choice':
      return codeOf(type.list, value, words)
    case 'award':
      return codeOf('award', value, words)
    case 'judgement':
      return codeOf('judgement', value, words)
    case 'awards':
      return String(value)
        .split(/[;\n]/)
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .map((part) => codeOf('award', part, words))
  }
}

function codeOf(list: string, value: CellValue, words: WorkbookWords): string {
  return words.codeOf(list, String(value)) ?? owned(String(value))
}

/** Excel's day, `2024-12-15`, or day before month as Vietnam and France write it: `15/12/2024`. */
function dayOf(value: CellValue): string | number {
  if (typeof value === 'number') return value > 10_000 ? dayOfSerial(value) : value
  const text = String(value).trim()
  const written = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text)
  const [, day = '', month = '', year = ''] = written ?? []
  // No month: written otherwise, and told as it was written.
  if (written === null || Number(month) > 12) return owned(text)
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function numberOf(value: CellValue): number | string {
  if (typeof value === 'number') return value
  const text = String(value).trim().replace(',', '.')
  return /^\d{1,9}(\.\d{1,4})?$/.test(text) ? Number(text) : owned(String(value))
}

function yesNoOf(value: CellValue, words: WorkbookWords): boolean | undefined {
  if (typeof value === 'boolean') return value
  const code = words.codeOf('yes-no', String(value))
  return code === undefined ? undefined : code === 'yes'
}

/** A piece of a text keeps the whole text in memory: what is kept for long is copied out. */
function owned(text: string): string {
  return text.length < 13 ? text : Buffer.from(text, 'utf8').toString('utf8')
}
