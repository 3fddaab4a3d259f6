// The XLSX file opens again with what was put in it: head, filters, dates, numbers, Vietnamese letters, a long list.
import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { type SpreadsheetTable, writeSheet } from './spreadsheet.ts'

const columns = [
  { header: 'Họ và tên', kind: 'text' },
  { header: 'Số năm', kind: 'number' },
  { header: 'Ngày quyết định', kind: 'date' },
  { header: 'Liên kết', kind: 'link' },
] as const

async function opened(table: SpreadsheetTable): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook()
  const bytes = await writeSheet(table)
  await book.xlsx.load(Uint8Array.from(bytes).buffer)
  const sheet = book.worksheets[0]
  if (!sheet) throw new Error('no sheet')
  return sheet
}

describe('a table becomes a spreadsheet', () => {
  test('with its letters, numbers and days as such', async () => {
    const sheet = await opened({
      title: 'Danh sách: khen thưởng 2024/2025',
      columns,
      rows: [['Nguyễn Thị Thu Hà', 13, '2025-01-17', 'https://example.vn/v/1']],
    })
    expect(sheet.name).toBe('Danh sách khen thưởng 2024 2025')
    expect(sheet.getCell('A1').value).toBe('Họ và tên')
    expect(sheet.getCell('A2').value).toBe('Nguyễn Thị Thu Hà')
    expect(sheet.getCell('B2').value).toBe(13)
    expect(sheet.getCell('C2').value).toEqual(new Date('2025-01-17T00:00:00Z'))
    expect(sheet.getCell('C2').numFmt).toBe('dd/mm/yyyy')
    expect(sheet.getCell('D2').value).toMatchObject({ hyperlink: 'https://example.vn/v/1' })
  })

  test('with a head that stays and filters', async () => {
    const sheet = await opened({ title: 'Trống', columns, rows: [] })
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
    expect(sheet.autoFilter).toBe('A1:D1')
    expect(sheet.rowCount).toBe(1)
  })

  test('with text that looks like a formula kept as text', async () => {
    const sheet = await opened({ title: 'x', columns, rows: [['=1+1', null, 'chưa rõ', null]] })
    expect(sheet.getCell('A2').value).toBe('=1+1')
    expect(sheet.getCell('C2').value).toBe('chưa rõ')
  })

  test('from an iterator, without control characters, never too long a cell', async () => {
    async function* rows() {
      for (let at = 0; at < 3000; at++) yield [`Người ${at}\u0000`, at, null, null]
      yield ['x'.repeat(40_000), 0, null, null]
    }
    const sheet = await opened({ title: '[]', columns, rows: rows() })
    expect(sheet.name).toBe('Sheet')
    expect(sheet.rowCount).toBe(3002)
    expect(sheet.getCell('A3001').value).toBe('Người 2999')
    expect(String(sheet.getCell('A3002').value)).toHaveLength(32_767)
  })
})
