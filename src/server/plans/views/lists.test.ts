// The lists of plans and of the legal programme: narrowed as asked, counted for who may see, and the same as a spreadsheet in the
// reader's language.
import { Workbook } from 'exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, castOf } from '../../../../tools/cast.ts'
import { recordLegalDocuments } from '../acts/record-legal-documents.ts'
import { savePlan } from '../acts/save-plan.ts'
import { listLegalDocuments } from './list-legal-documents.ts'
import { listPlans } from './list-plans.ts'

let cast: Cast
beforeAll(async () => {
  cast = await castOf('2024-03-01')
  const item = (code: string) => ({ code, title: `Việc ${code}`, dueOn: '2024-03-31' })
  await cast.as('secretary-ub').done(savePlan, {
    unitId: cast.units.UB,
    year: 2024,
    title: 'Kế hoạch 2024',
    movementId: null,
    items: [item('T1'), item('T2')],
  })
  const document = (code: string, referenceEffectiveOn: string) => ({
    code,
    kind: 'circular',
    name: { vi: `Tên ${code}`, fr: `Titre ${code}`, en: `Title ${code}` },
    referenceEffectiveOn,
    leadMinistry: 'BTNMT',
    source: 'thử',
    certain: false,
  })
  await cast.as('coordinator').done(recordLegalDocuments, {
    year: 2024,
    documents: [document('1/TT', '2024-02-01'), document('2/TT', '2024-08-01')],
  })
})
afterAll(() => cast.close())

async function sheet(who: string, path: string): Promise<unknown[][]> {
  const { raw } = await cast.request(who, 'GET', path)
  const book = new Workbook()
  await book.xlsx.load(Uint8Array.from(raw).buffer)
  const rows: unknown[][] = []
  book.worksheets[0]?.eachRow((row) => {
    const cells: unknown[] = []
    row.eachCell((cell) => cells.push(cell.value))
    rows.push(cells)
  })
  return rows
}

test('plans narrow by state, line and name; a draft is counted for its own people alone', async () => {
  const asked = async (who: string, more: object = {}) => {
    const { rows } = await cast.as(who).seen(listPlans, { year: 2024, ...more })
    return rows.map((row) => [row.unit.code, row.state, row.total])
  }
  expect(await asked('staff-ub', { state: 'draft' })).toEqual([['UB', 'draft', 2]])
  expect(await asked('staff-ua', { state: 'draft' })).toEqual([['UB', 'draft', 0]])
  expect(await asked('staff-ua', { search: 'quang tri' })).toEqual([['DA', null, 0]])
  const departments = await asked('staff-ua', { line: 'departments', state: 'none' })
  expect(departments.map(([code]) => code)).toEqual(['DB', 'DA'])
  const narrowed = await cast.as('staff-ub').seen(listPlans, { year: 2024, search: 'quang tri' })
  expect(narrowed.totals).toMatchObject({ items: 2, done: 0, approved: 0 })
})

test('the spreadsheet of plans counts no draft its reader may not see, and follows the filters', async () => {
  const path = '/api/plans?year=2024&format=xlsx&lang=fr'
  const foreign = (await sheet('staff-ua', `${path}&state=draft`)).flat()
  expect(foreign).toContain('Unité')
  expect(foreign).toContain('Projet')
  expect(foreign).not.toContain(2)
  expect((await sheet('staff-ub', `${path}&state=draft`)).flat()).toContain(2)
  const whole = await sheet('staff-ua', path)
  expect(whole.length).toBeGreaterThan((await sheet('staff-ua', `${path}&line=departments`)).length)
})

test('the legal programme narrows by state while its counts stay whole; its spreadsheet says the same in French', async () => {
  const late = await cast.as('staff-ua').seen(listLegalDocuments, { year: 2024, state: 'overdue' })
  expect(late.rows.map((row) => row.code)).toEqual(['1/TT'])
  expect(late.counts).toMatchObject({ overdue: 1, running: 1, late: 0 })
  const rows = await sheet('staff-ua', '/api/legal-documents?year=2024&format=xlsx&lang=fr&state=overdue')
  expect(rows.flat()).toContain('Titre 1/TT')
  expect(rows.flat()).toContain('Pilote')
  expect(rows.flat()).not.toContain('Titre 2/TT')
})
