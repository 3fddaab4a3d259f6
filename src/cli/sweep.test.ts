// `palmares sweep` as a process: the template, a filled one answered with its bad rows told, and every refusal.
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, expect, test } from 'vitest'
import { runCli } from './run-cli.ts'
import { openWorkbook, type SheetRow } from './workbook/read-workbook.ts'

const folder = mkdtempSync(join(tmpdir(), 'palmares-sweep-'))
afterAll(() => rmSync(folder, { recursive: true }))
const run = (...words: string[]) => runCli(['sweep', ...words], { cwd: folder })

async function rowsOf(file: string, sheet: string): Promise<SheetRow[]> {
  const book = await openWorkbook(join(folder, file))
  const rows: SheetRow[] = []
  for await (const batch of book.rowsOf(sheet)) rows.push(...batch)
  await book.close()
  return rows
}

test.for([
  ['vi', 'Hướng dẫn', 'Cá nhân'],
  ['fr', 'Mode d’emploi', 'Personnes'],
  ['en', 'Guide', 'People'],
] as const)(
  'the template in %s explains itself, with lists to choose from and frozen heads',
  async ([lang, guide, people]) => {
    const ran = run('--template', `${lang}.xlsx`, '--year', '2024', '--lang', lang)
    expect(ran).toMatchObject({ exitCode: 0, error: '' })
    const book = new ExcelJS.Workbook()
    await book.xlsx.readFile(join(folder, `${lang}.xlsx`))
    expect(book.worksheets[0]?.name).toBe(guide)
    const sheet = book.getWorksheet(people)
    expect(sheet?.views).toMatchObject([{ state: 'frozen', xSplit: 1, ySplit: 1 }])
    expect(sheet?.autoFilter).toBeTruthy()
    expect(sheet?.getCell('D2').dataValidation).toMatchObject({ type: 'list' })
    expect(sheet?.getCell('A1').note).toBeTruthy()
    expect(JSON.stringify(book.worksheets.map((each) => each.getSheetValues()))).not.toMatch(
      /spreadsheet[.:]|\{\{/,
    )
  },
)

type Cell = string | number | null
async function fill(file: string, rows: Record<string, Cell[][]>) {
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(join(folder, 'en.xlsx'))
  for (const [sheet, list] of Object.entries(rows))
    for (const row of list) book.getWorksheet(sheet)?.addRow(row)
  book.getWorksheet('Settings')?.eachRow((row) => {
    if (row.getCell(2).value === 'no') row.getCell(2).value = 'yes'
  })
  await book.xlsx.writeFile(join(folder, file))
}

test('a filled template is answered: verdict, reason and citation by title; bad rows told, the good ones answered', async () => {
  await fill('facts.xlsx', {
    People: [
      ['P1', 'Nguyễn Thị Lan', 'Vụ Tổ chức', 'Civil servant', 'Unit under the ministry', '2019-03-01'],
      ['P2', 'Trần Văn Hùng', 'Vụ Tổ chức', 'civil-servant', null, '2018-01-01'],
      ['P3', 'Lê Thị Mai', 'Vụ Tổ chức', 'civil servnt'],
    ],
    Collectives: [['C1', 'Vụ Tổ chức', null, 10, 7, 10, 1]],
    Ratings: [
      ['P1', 2024, 'Good completion of tasks'],
      ['P2', 2024, 'Tasks completed'],
      ['P9', 2024, 'good'],
      ['C1', 2024, 'good'],
    ],
    Initiatives: [['P1', 'I-1', '2024-11-02', 2024, 'base-unit', 'yes', 'yes']],
    Judgements: [
      ['P1', 'movement-participation', 'yes'],
      ['P1', 'self-reliance-and-solidarity', 'yes'],
      ['C1', 'movement-participation', 'yes'],
      ['C1', 'unity', 'yes'],
    ],
  })
  const ran = run('facts.xlsx', 'out.xlsx', '--lang', 'en', '--format', 'json')
  expect(ran.exitCode).toBe(0)
  expect(ran.json()).toMatchObject({
    output: 'out.xlsx',
    year: 2024,
    asOf: '2024-12-31',
    people: 3,
    collectives: 1,
    refusedRows: [
      { sheet: 'People', row: 4, column: 'Employment', reason: expect.stringContaining('civil-servant') },
      { sheet: 'Ratings', row: 4, column: 'Code', reason: expect.stringContaining('P9') },
    ],
  })
  expect(ran.error).toContain('People, Row 4, Employment:')
  const people = await rowsOf('out.xlsx', 'Results people')
  const column = people[0]?.cells.indexOf('Grassroots Emulation Fighter') ?? -1
  expect(column).toBeGreaterThan(0)
  expect(people[2]?.cells.slice(0, 3)).toEqual(['P1', 'Nguyễn Thị Lan', 'Vụ Tổ chức'])
  expect(people[2]?.cells[column]).toBe('Met')
  expect(people[3]?.cells[column]).toBe('Not met')
  expect(String(people[3]?.cells[column + 1])).toContain('Annual rating')
  expect(String(people[3]?.cells[column + 2]).replaceAll('\u00a0', ' ')).toContain(
    '06/2022/QH15, Article 24, clause 1, point a',
  )
  expect(people[4]?.cells[3]).toContain('Refused rows')
  const collectives = await rowsOf('out.xlsx', 'Results collectives')
  const advanced = collectives[0]?.cells.indexOf('Advanced Labour Collective') ?? -1
  expect(collectives[2]?.cells[advanced]).toBe('Met')
  expect((await rowsOf('out.xlsx', 'Refused rows')).length).toBe(3)
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(join(folder, 'out.xlsx'))
  const sheet = book.getWorksheet('Results people')
  expect(sheet?.views).toMatchObject([{ state: 'frozen', ySplit: 2 }])
  expect(sheet?.autoFilter).toBeTruthy()
  const fill1 = sheet?.getCell(3, column + 1).fill
  expect(fill1).toMatchObject({ type: 'pattern', fgColor: { argb: 'FFDDF2E3' } })
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
})

test.for(['vi', 'fr'])('the same workbook is answered in %s, the bar drawn only when asked', (lang) => {
  const ran = run('facts.xlsx', `out-${lang}.xlsx`, '--lang', lang, '--progress')
  expect(ran.exitCode).toBe(0)
  expect(ran.error).toContain('100%')
  expect(ran.out).not.toMatch(/sweep\.|\{\{/)
})

test.for([
  [['absent.xlsx', 'x.xlsx'], 'absent.xlsx'],
  [['facts.xlsx'], 'RESULT.xlsx'],
  [['facts.xlsx', 'facts.xlsx'], 'differ'],
  [['text.xlsx', 'x.xlsx'], 'text.xlsx'],
  [['empty.xlsx', 'x.xlsx'], 'People'],
  [['en.xlsx', 'x.xlsx'], 'name nobody'],
  [['facts.xlsx', 'no/such/folder/x.xlsx'], 'no/such/folder'],
  [['facts.xlsx', '.'], 'ordinary file'],
  [['facts.xlsx', 'x.xlsx', '--year', '24'], '--year'],
  [['--template', 'a.xlsx', 'b.xlsx'], 'b.xlsx'],
  [['--template', 'no/such/folder/a.xlsx'], 'no/such/folder'],
  [[], 'IN.xlsx'],
] as const)('refused with exit code 2, nothing written: %j', async ([words, told]) => {
  writeFileSync(join(folder, 'text.xlsx'), 'id;name')
  const empty = new ExcelJS.Workbook()
  empty.addWorksheet('Sheet1')
  await empty.xlsx.writeFile(join(folder, 'empty.xlsx'))
  const ran = run(...words, '--lang', 'en')
  expect(ran).toMatchObject({ exitCode: 2, out: '' })
  expect(ran.error).toContain(told)
  expect(existsSync(join(folder, 'x.xlsx'))).toBe(false)
})
