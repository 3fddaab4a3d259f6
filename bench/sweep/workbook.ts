// A workbook of facts of many synthetic people, as a secretary would have filled the template. Used by the bench of sweeps.
import ExcelJS from 'exceljs'
import { completable, factSheets, people } from '../../src/cli/workbook/fact-sheets.ts'
import { workbookWords } from '../../src/cli/workbook/workbook-words.ts'
import type { IndividualFacts } from '../../src/law/index.ts'
import { loadLaw } from '../../src/rulebook-files.ts'
import { person } from '../law/people.ts'

type Row = Record<string, unknown>

/** Rows of facts by sheet; the template has other names for the ids of initiatives and works. */
function rowsOf(id: string, facts: IndividualFacts): Record<string, Row[]> {
  const of = (rows: readonly Row[] | undefined) => (rows ?? []).map((row) => ({ subject: id, ...row }))
  return {
    ratings: of(facts.ratings),
    honours: of(facts.honours),
    initiatives: of(facts.initiatives?.map((each) => ({ ...each, 'initiative-id': each.id }))),
    absences: of(facts.absences),
    discipline: of(facts.discipline),
    proceedings: of(facts.proceedings),
    judgements: Object.entries(facts.judgements ?? {}).map(([judgement, answer]) => ({
      subject: id,
      judgement,
      answer,
    })),
  }
}

/** Written as a stream, one sheet after the other: the people are made again for each sheet from their seeds. */
export async function writePeople(path: string, count: number): Promise<void> {
  const { awards, judgements } = (await loadLaw()).rulebook
  const words = workbookWords('vi', {
    awards,
    judgements: judgements.map((each) => ({ code: each.name, names: each.question })),
  })
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path })
  const settings = book.addWorksheet(words.sheetName('settings'))
  settings.addRow([words.label('setting', 'year'), 2024]).commit()
  for (const sheet of completable)
    settings.addRow([words.label('setting', `complete-${sheet}`), words.label('yes-no', 'yes')]).commit()
  settings.commit()
  for (const sheet of [people, ...factSheets]) {
    const target = book.addWorksheet(words.sheetName(sheet.name))
    target.addRow(sheet.columns.map((column) => words.columnName(column.name))).commit()
    for (let seed = 1; seed <= count; seed++) {
      const id = `P${String(seed).padStart(6, '0')}`
      const facts = person(seed, { year: 2024, asOf: '2024-12-31', whole: false })
      const own: Row = {
        id,
        name: `Người giả định ${seed}`,
        unit: `Đơn vị ${seed % 700}`,
        ...facts.profile,
        registration: facts.registration?.on,
      }
      for (const row of sheet === people ? [own] : (rowsOf(id, facts)[sheet.name] ?? []))
        target.addRow(sheet.columns.map((column) => shown(row[column.name]))).commit()
    }
    target.commit()
  }
  await book.commit()
}

const shown = (value: unknown) => (Array.isArray(value) ? value.join('; ') : (value ?? null))
