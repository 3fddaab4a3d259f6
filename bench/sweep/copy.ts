// Writes the workbook of results again from its own rows: what the sweep costs without the law. Used by the bench of sweeps.
import ExcelJS from 'exceljs'
import { openWorkbook } from '../../src/cli/workbook/read-workbook.ts'

const [from = '', to = ''] = process.argv.slice(2)
const source = await openWorkbook(from)
const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: to, useStyles: true })
for (const name of source.sheets) {
  const sheet = book.addWorksheet(name)
  for await (const rows of source.rowsOf(name))
    for (const row of rows) sheet.addRow(Array.from(row.cells, (cell) => cell ?? null)).commit()
  sheet.commit()
}
await book.commit()
await source.close()
