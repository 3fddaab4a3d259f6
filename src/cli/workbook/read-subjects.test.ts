// A filled template to facts: words of three languages, dates as people write them, what is not known; and each bad row told.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import type { KnownNames } from '../../law/facts-shape.ts'
import { languages } from '../terminal.ts'
import { sheets } from './fact-sheets.ts'
import { readSettings } from './read-settings.ts'
import { readFactRows, readSubjects } from './read-subjects.ts'
import { openWorkbook } from './read-workbook.ts'
import { subjectReader } from './subject-facts.ts'
import { writeTemplate } from './template.ts'
import { type LawNames, workbookWords } from './workbook-words.ts'

const law: LawNames = {
  awards: [
    {
      code: 'advanced-worker',
      names: { vi: 'Lao động tiên tiến', fr: 'Travailleur d’avant-garde', en: 'Advanced Worker' },
    },
    {
      code: 'excellent-labour-collective',
      names: { vi: 'Tập thể lao động xuất sắc', fr: 'Collectif excellent', en: 'Excellent Collective' },
    },
  ],
  judgements: [{ code: 'unity', names: { vi: 'Nội bộ đoàn kết', fr: 'Unité', en: 'Unity' } }],
}
const known: KnownNames = {
  awards: new Map([
    ['advanced-worker', ['individual']],
    ['excellent-labour-collective', ['collective']],
  ]),
  judgements: ['unity'],
}
const folder = mkdtempSync(join(tmpdir(), 'palmares-subjects-'))
afterAll(() => rmSync(folder, { recursive: true }))

type Cell = string | number | boolean | Date | null
/** The template in a language, filled: sheet → rows of column → value. */
async function filled(
  language: (typeof languages)[number],
  rows: Record<string, Record<string, Cell>[]>,
  settings: Record<string, Cell> = {},
) {
  const words = workbookWords(language, law)
  const path = join(folder, `${language}.xlsx`)
  await writeTemplate(path, words, { year: 2024 })
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(path)
  for (const sheet of sheets)
    for (const row of rows[sheet.name] ?? [])
      book
        .getWorksheet(words.sheetName(sheet.name))
        ?.addRow(sheet.columns.map((column) => row[column.name] ?? null))
  book.getWorksheet(words.sheetName('settings'))?.eachRow((row) => {
    const code = words.codeOf('setting', String(row.getCell(1).value))
    if (code !== undefined && settings[code] !== undefined) row.getCell(2).value = settings[code]
  })
  await book.xlsx.writeFile(path)
  return path
}

/** Only heads and rows, without the template's lists: quick to write a hundred times. */
async function bare(rows: Record<string, Record<string, Cell>[]>) {
  const words = workbookWords('vi', law)
  const path = join(folder, 'bare.xlsx')
  const book = new ExcelJS.Workbook()
  book.addWorksheet(words.sheetName('settings')).addRow([words.label('setting', 'year'), 2024])
  for (const sheet of sheets) {
    const target = book.addWorksheet(words.sheetName(sheet.name))
    target.addRow(sheet.columns.map((column) => words.columnName(column.name)))
    for (const row of rows[sheet.name] ?? [])
      target.addRow(sheet.columns.map((column) => row[column.name] ?? null))
  }
  await book.xlsx.writeFile(path)
  return path
}

async function read(path: string, language: (typeof languages)[number]) {
  const words = workbookWords(language, law)
  const book = await openWorkbook(path)
  const settings = await readSettings(book, words, undefined)
  const found = await readSubjects(book, words, () => {})
  const ids = [...found.subjects.keys()]
  // In two passes, as for a file of many: the second must say nothing twice.
  const [first, second] = [ids.slice(0, 1), ids.slice(1)]
  await readFactRows(book, words, found, { of: new Set(first), isFirst: true }, () => {})
  await readFactRows(book, words, found, { of: new Set(second), isFirst: false }, () => {})
  await book.close()
  if ('faults' in settings) throw new Error(settings.faults.join())
  return { settings: settings.settings, found, factsOf: subjectReader(known, settings.settings) }
}

const written = {
  vi: {
    rating: 'Hoàn thành tốt nhiệm vụ',
    yes: 'có',
    award: 'Lao động tiên tiến',
    judgement: 'Nội bộ đoàn kết',
    level: 'Khiển trách',
    head: 'Cấp trưởng',
  },
  fr: {
    rating: 'missions bien accomplies',
    yes: 'Oui',
    award: 'Travailleur d’avant-garde',
    judgement: 'Unité',
    level: 'Réprimande',
    head: 'Chef',
  },
  en: {
    rating: 'good',
    yes: 'yes',
    award: 'advanced-worker',
    judgement: 'unity',
    level: 'reprimand',
    head: 'head',
  },
} as const

test.for(languages)('a template filled in %s gives the facts it says', async (language) => {
  const said = written[language]
  const path = await filled(
    language,
    {
      people: [
        {
          id: 'P1',
          name: 'Lan',
          'recruited-on': new Date(Date.UTC(2019, 2, 1)),
          'leads-unit': said.head,
          'unit-results': 'excellent-labour-collective; ',
          registration: '12/03/2024',
        },
        { id: 'P2' },
      ],
      collectives: [
        {
          id: 'C1',
          total: 13,
          'advanced-workers': 9,
          leads: said.yes,
          organiser: 'ministry-province',
          registration: language === 'vi' ? 'không' : 'no',
        },
      ],
      ratings: [
        { subject: 'P1', year: 2024, rating: said.rating },
        { subject: 'P1', year: 2026, points: '91,5' },
        { subject: 'C1', year: 2024, rating: 'excellent' },
      ],
      honours: [{ subject: 'P1', award: said.award, year: 2023, 'decided-on': '20/1/2024' }],
      initiatives: [
        { subject: 'P1', 'initiative-id': 'I-1', 'recognised-on': '2024-11-02', applied: said.yes },
      ],
      discipline: [
        { subject: 'P1', level: said.level, 'decided-on': 45000 },
        { subject: 'C1', level: 'warning', 'decided-on': '01/06/2024' },
      ],
      proceedings: [{ subject: 'P1', kind: 'denunciation', 'opened-on': '2024-10-01' }],
      judgements: [{ subject: 'P1', judgement: said.judgement, answer: true }],
    },
    { 'complete-absences': said.yes },
  )
  const { found, factsOf, settings } = await read(path, 'en')
  expect(found.bad).toEqual([])
  expect(settings).toMatchObject({ year: 2024, asOf: '2024-12-31' })
  const facts = [...found.subjects.values()].map(factsOf)
  expect(facts[0]).toEqual({
    facts: {
      subject: 'individual',
      'as-of': '2024-12-31',
      year: 2024,
      profile: {
        'recruited-on': '2019-03-01',
        'leads-unit': { head: true, 'unit-results': ['excellent-labour-collective'] },
      },
      registration: { on: '2024-03-12' },
      ratings: [
        { year: 2024, rating: 'good' },
        { year: 2026, points: 91.5 },
      ],
      honours: [{ award: 'advanced-worker', year: 2023, 'decided-on': '2024-01-20' }],
      initiatives: [{ id: 'I-1', 'recognised-on': '2024-11-02', applied: true }],
      absences: [],
      discipline: [{ level: 'reprimand', 'decided-on': '2023-03-15' }],
      proceedings: [{ kind: 'denunciation', 'opened-on': '2024-10-01', 'cleared-on': null }],
      judgements: { unity: true },
    },
  })
  expect(facts[1]).toEqual({
    facts: { subject: 'individual', 'as-of': '2024-12-31', year: 2024, absences: [] },
  })
  expect(facts[2]).toMatchObject({
    facts: {
      subject: 'collective',
      members: { total: 13, 'advanced-workers': 9 },
      block: { organiser: 'ministry-province', leads: true },
      registration: null,
      'member-discipline': [{ level: 'warning' }],
    },
  })
})

test('every bad row is told with its sheet, row and column, and the good ones remain', async () => {
  const path = await filled('en', {
    people: [{ id: 'P1' }, { id: 'P1' }, { name: 'nobody' }, { id: 'P3', employment: 'civil servnt' }],
    collectives: [{ id: 'C1', total: 5, 'advanced-workers': 6 }],
    ratings: [
      { subject: 'P1', year: 2024, rating: 'good' },
      { subject: 'P1', year: 2024, rating: 'excellent' },
      { subject: 'P9', year: 2024, rating: 'good' },
      { subject: 'P3', rating: 'good' },
    ],
    absences: [{ subject: 'C1', kind: 'training', from: '2024-01-01', to: '2024-02-01' }],
    judgements: [
      { subject: 'P3', judgement: 'unity', answer: 'yes' },
      { subject: 'P3', judgement: 'unity', answer: 'no' },
    ],
    honours: [
      { subject: 'P3', award: 'Advanced Workr' },
      { subject: 'P3', award: 'advanced-worker', 'decided-on': '31/02/2024' },
    ],
  })
  const { found, factsOf } = await read(path, 'en')
  const faults = [...found.subjects.values()].flatMap((rows) => {
    const facts = factsOf(rows)
    return 'faults' in facts ? facts.faults : []
  })
  expect(found.bad.map((bad) => [bad.sheet, bad.row, bad.column])).toEqual([
    ['People', 3, 'Code'],
    ['People', 4, 'Code'],
    ['Ratings', 4, 'Code'],
    ['Ratings', 5, 'Year'],
    ['Absences', 2, 'Code'],
    ['Judgements', 3, 'Code'],
  ])
  expect(faults.map((fault) => [fault.sheet, fault.row, fault.column, fault.kind])).toEqual([
    ['ratings', 3, 'year', 'year-rated-twice'],
    ['people', 5, 'employment', 'not-a-choice-near'],
    ['honours', 2, 'award', 'not-an-award-near'],
    ['honours', 3, 'decided-on', 'day-impossible'],
    ['collectives', 2, 'advanced-workers', 'share-above-total'],
  ])
  expect([...found.subjects.values()].map((rows) => rows.refused)).toEqual([false, true, true])
})

test('unknown sheets and columns are told, a missing column is a refusal of the whole', async () => {
  const path = join(folder, 'odd.xlsx')
  const book = new ExcelJS.Workbook()
  book.addWorksheet('People').addRow(['Code', 'Nme', 'My notes'])
  book.addWorksheet('Rattings').addRow(['Code'])
  book.addWorksheet('Honours held').addRow(['Year'])
  await book.xlsx.writeFile(path)
  const words = workbookWords('en', law)
  const opened = await openWorkbook(path)
  const found = await readSubjects(opened, words, () => {})
  await readFactRows(opened, words, found, { of: new Set(), isFirst: true }, () => {})
  await opened.close()
  expect(found.bad.map((bad) => bad.reason)).toEqual([
    expect.stringContaining('“Ratings”'),
    expect.stringContaining('“Name”'),
    expect.stringContaining('My notes'),
  ])
  expect(found.missingColumns.map((bad) => bad.column)).toEqual(['Code', 'Title or commendation'])
})

test('whatever stands in the cells, it is read or told, never a crash', async () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('P1', 'good', 'yes', '2024-01-01', '31/12/2024', '#REF!'),
    fc.integer({ min: -10, max: 99_999 }),
    fc.double({ noNaN: true }),
    fc.boolean(),
    fc.constant(null),
  )
  const row = (columns: readonly string[]) =>
    fc.record(Object.fromEntries(columns.map((name) => [name, cell])))
  const rows = fc.record(
    Object.fromEntries(
      sheets.map((sheet) => [
        sheet.name,
        fc.array(row(sheet.columns.map((column) => column.name)), { maxLength: 3 }),
      ]),
    ),
  )
  await fc.assert(
    fc.asyncProperty(rows, async (some) => {
      const path = await bare(some)
      const { found, factsOf } = await read(path, 'vi')
      for (const subject of found.subjects.values())
        expect(Object.keys(factsOf(subject))[0]).toMatch(/^(facts|faults)$/)
    }),
    { numRuns: 100 },
  )
}, 120_000)
