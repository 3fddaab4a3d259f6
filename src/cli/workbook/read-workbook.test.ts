// The reader of workbooks: every kind of cell, texts shared or not, dates of both systems; broken, hostile and random files.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { columnOf, dayOfSerial, openWorkbook, type SheetRow } from './read-workbook.ts'
import { WorkbookFault } from './zip-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'palmares-workbook-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Time spent by this process alone: a busy machine is no slow reader. */
function processorMilliseconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

async function rowsOf(path: string, sheet: string): Promise<SheetRow[]> {
  const book = await openWorkbook(path)
  const rows: SheetRow[] = []
  for await (const batch of book.rowsOf(sheet)) rows.push(...batch)
  await book.close()
  return rows
}

async function sample(path: string) {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Cá nhân & tập thể')
  sheet.addRow(['Mã', '  Họ tên  ', 'x < y & "z"', true, 12.5, new Date(Date.UTC(2024, 11, 15))])
  sheet.addRow([])
  sheet.addRow([null, { richText: [{ text: 'Nguyễn ' }, { text: 'Lan', font: { bold: true } }] }])
  sheet.addRow([{ formula: 'A1', result: 'Mã' }, { formula: '1+1', result: 2 }, { error: '#REF!' }])
  sheet.getCell('Z9').value = 'far'
  book.addWorksheet('second').addRow(['b'])
  await book.xlsx.writeFile(path)
}

const path = join(folder, 'sample.xlsx')
await sample(path)

test('cells come as they are meant, by row and column', async () => {
  const rows = await rowsOf(path, 'Cá nhân & tập thể')
  expect(rows[0]).toEqual({ number: 1, cells: ['Mã', 'Họ tên', 'x < y & "z"', true, 12.5, '2024-12-15'] })
  expect(rows[1]?.number).toBe(3)
  expect(rows[1]?.cells[1]).toBe('Nguyễn Lan')
  expect(rows[2]?.cells).toEqual(['Mã', 2, '#REF!'])
  expect(rows[3]?.cells[25]).toBe('far')
})

test('sheets are read in any order, and again', async () => {
  const book = await openWorkbook(path)
  expect(book.sheets).toEqual(['Cá nhân & tập thể', 'second'])
  for (const expected of [1, 1]) {
    let count = 0
    for await (const rows of book.rowsOf('second')) count += rows.length
    expect(count).toBe(expected)
  }
  for await (const _ of book.rowsOf('absent')) throw new Error('an absent sheet has no rows')
  await book.close()
})

test('a streamed workbook, with texts inside the cells, reads the same', async () => {
  const streamed = join(folder, 'streamed.xlsx')
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: streamed, useSharedStrings: false })
  const sheet = book.addWorksheet('s')
  for (let row = 1; row <= 3000; row++) sheet.addRow([`mã ${row}`, row, 'Hoàn thành tốt & xuất sắc']).commit()
  sheet.commit()
  await book.commit()
  const rows = await rowsOf(streamed, 's')
  expect(rows).toHaveLength(3000)
  expect(rows[2999]).toEqual({ number: 3000, cells: ['mã 3000', 3000, 'Hoàn thành tốt & xuất sắc'] })
})

test.for([
  [45641, false, '2024-12-15'],
  [45641.75, false, '2024-12-15'],
  [44179, true, '2024-12-15'],
  [-3, false, -3],
  [9_999_999, false, 9_999_999],
] as const)('the serial day %d (1904: %s) is %s', ([serial, startsIn1904, day]) => {
  expect(dayOfSerial(serial, startsIn1904)).toBe(day)
})

test.for([
  ['A1', 0],
  ['Z1', 25],
  ['AA10', 26],
  ['BC12', 54],
] as const)('column of %s', ([place, column]) => expect(columnOf(place)).toBe(column))

/** A zip of one page, to write hostile workbooks by hand. */
function zipOf(entries: Record<string, string | Buffer>, declared?: number): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(entries)) {
    const raw = Buffer.from(content)
    const body = deflateRawSync(raw)
    const label = Buffer.from(name)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(body.length, 18)
    local.writeUInt32LE(raw.length, 22)
    local.writeUInt16LE(label.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(body.length, 20)
    entry.writeUInt32LE(declared ?? raw.length, 24)
    entry.writeUInt16LE(label.length, 28)
    entry.writeUInt32LE(offset, 42)
    directory.push(entry, label)
    parts.push(local, label, body)
    offset += 30 + label.length + body.length
  }
  const index = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt32LE(index.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, index, end])
}

const bookXml = '<workbook xmlns:r="r"><sheets><sheet name="s" r:id="r1"/></sheets></workbook>'
const rels = '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>'
const with1 = (sheet: string | Buffer, declared?: number) =>
  zipOf(
    { 'xl/workbook.xml': bookXml, 'xl/_rels/workbook.xml.rels': rels, 'xl/worksheets/sheet1.xml': sheet },
    declared,
  )

async function readAll(bytes: Buffer): Promise<SheetRow[]> {
  const file = join(folder, 'case.xlsx')
  writeFileSync(file, bytes)
  const book = await openWorkbook(file)
  try {
    const rows: SheetRow[] = []
    for (const sheet of book.sheets) for await (const batch of book.rowsOf(sheet)) rows.push(...batch)
    return rows
  } finally {
    await book.close()
  }
}

test('comments, CDATA, entities, a ">" in an attribute, cells without their place', async () => {
  const sheet = `<worksheet><!-- <row r="9"> --><sheetData><row r="2"><c t="inlineStr" x="a>b"><is><t><![CDATA[a<b]]></t></is></c>
    <c><v>3</v></c><c t="str"><v>&#x110;&#7841;t &amp; &unknown;</v></c></row></sheetData></worksheet>`
  expect(await readAll(with1(sheet))).toEqual([{ number: 2, cells: ['a<b', 3, 'Đạt & &unknown;'] }])
})

test.for([
  ['text, not a zip', Buffer.from('id;name\n1;Lan'), 'not-a-workbook'],
  ['nothing', Buffer.alloc(0), 'not-a-workbook'],
  ['a zip that is no workbook', zipOf({ 'word/document.xml': '<w/>' }), 'not-a-workbook'],
  ['an old Excel file', Buffer.from('d0cf11e0a1b11ae1'.padEnd(400, '0'), 'hex'), 'encrypted'],
  ['a workbook cut in two', readFileSync(path).subarray(0, 3000), 'not-a-workbook'],
  ['a bomb of empty tags', with1(Buffer.alloc(100_000_000, '<r/>')), 'inflates-too-much'],
  ['a bomb that hides its size', with1(Buffer.alloc(40_000_000, '<r/>'), 10), 'inflates-too-much'],
  ['XML that ends in a tag', with1('<worksheet><sheetData><row r="1"><c r="A1"'), 'broken'],
  ['a tag without end', with1(`<worksheet>${'<c '.padEnd(9_000_000, 'x')}`), 'broken'],
] as const)('refused, not crashed: %s', async ([, bytes, kind]) => {
  const started = processorMilliseconds()
  const error = await readAll(bytes).catch((each: unknown) => each)
  expect(error).toBeInstanceOf(WorkbookFault)
  expect(error).toMatchObject({ kind })
  expect(processorMilliseconds() - started).toBeLessThan(3000)
})

test('an external entity or a DTD is never followed', async () => {
  const sheet = `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row r="1"><c t="str"><v>&e;</v></c></row></sheetData></worksheet>`
  expect(JSON.stringify(await readAll(with1(sheet)))).not.toContain('root:')
})

test('a damaged workbook is read or refused, never a crash and never slow', async () => {
  const whole = readFileSync(path)
  const damages = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(damages, fc.nat(whole.length), async (changes, cut) => {
      const bytes = Buffer.from(whole)
      for (const [at, byte] of changes) bytes[at] = byte
      const started = processorMilliseconds()
      await readAll(cut % 3 === 0 ? bytes.subarray(0, cut) : bytes).catch((error: unknown) => {
        if (!(error instanceof WorkbookFault)) throw error
      })
      expect(processorMilliseconds() - started).toBeLessThan(1000)
    }),
    { numRuns: 300 },
  )
})

test('random XML in a sheet is read or refused, never a crash and never slow', async () => {
  const piece = fc.constantFrom(
    '<row r="1">',
    '</row>',
    '<c r="A1" t="s">',
    '<c r="ZZZZ9" t="b">',
    '<v>',
    '</v>',
    '</c>',
    '<',
    '>',
    '"',
    '&amp;',
    '&#xFFFFFF;',
    '9e999',
    '-1',
    '<t/>',
    '<![CDATA[',
    ']]>',
    '<!--',
    ' ',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
      await readAll(with1(pieces.join(''))).catch((error: unknown) => {
        if (!(error instanceof WorkbookFault)) throw error
      })
    }),
    { numRuns: 300 },
  )
})
