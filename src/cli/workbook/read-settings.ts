// The settings of a workbook of facts: the year under review, the day of submission, which sheets are complete.
// Used by `palmares sweep`; the command line's --year prevails.
import { isCalendarDay } from '../../law/calendar-day.ts'
import { completable } from './fact-sheets.ts'
import { type FactValue, factValue } from './fact-values.ts'
import type { Workbook } from './read-workbook.ts'
import type { Settings } from './subject-facts.ts'
import type { WorkbookWords } from './workbook-words.ts'

export async function readSettings(
  workbook: Workbook,
  words: WorkbookWords,
  askedYear: number | undefined,
): Promise<{ settings: Settings } | { faults: string[] }> {
  const written = await readRows(workbook, words)
  const faults: string[] = []
  const bad = (code: string, value: FactValue) =>
    faults.push(
      words.say('fault.bad-setting', {
        settings: words.sheetName('settings'),
        name: words.label('setting', code),
        value: String(value),
      }),
    )
  const yearWritten = written.get('year')
  const isYear =
    typeof yearWritten === 'number' &&
    Number.isInteger(yearWritten) &&
    yearWritten >= 1945 &&
    yearWritten <= 2100
  if (yearWritten !== undefined && !isYear && askedYear === undefined) bad('year', yearWritten)
  const year = askedYear ?? (isYear ? yearWritten : undefined)
  if (year === undefined && faults.length === 0)
    faults.push(words.say('fault.no-year', { settings: words.sheetName('settings') }))
  const asOf = written.get('as-of') ?? `${year}-12-31`
  if (typeof asOf !== 'string' || (year !== undefined && !isCalendarDay(asOf))) bad('as-of', asOf)
  const complete = new Set<string>()
  for (const sheet of completable) {
    const answer = written.get(`complete-${sheet}`)
    if (answer === true) complete.add(sheet)
    else if (answer !== undefined && answer !== false) bad(`complete-${sheet}`, answer)
  }
  if (faults.length > 0 || year === undefined || typeof asOf !== 'string') return { faults }
  return { settings: { year, asOf, complete } }
}

async function readRows(workbook: Workbook, words: WorkbookWords): Promise<Map<string, FactValue>> {
  const written = new Map<string, FactValue>()
  const label = workbook.sheets.find((each) => words.sheetOf(each) === 'settings')
  if (label === undefined) return written
  for await (const rows of workbook.rowsOf(label)) {
    for (const { cells } of rows) {
      const [name, value] = cells
      const code = name === undefined ? undefined : words.codeOf('setting', String(name))
      if (code === undefined || value === undefined) continue
      const kind = code === 'year' ? 'number' : code === 'as-of' ? 'day' : 'yes-no'
      written.set(code, factValue(value, { kind }, words))
    }
  }
  return written
}
