// The law as people read it: every article with its words, rules and what is not coded; what changed; whose verdict a change turns.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, castOf } from '../../../../tools/cast.ts'
import { runCli } from '../../../cli/run-cli.ts'
import { recordRatings } from '../../ratings/acts/record-ratings.ts'
import { theLaw } from '../../the-law.ts'
import { listAffected } from './list-affected.ts'
import { listLawDocuments } from './list-law-documents.ts'
import { showLawChanges } from './show-law-changes.ts'
import { showLawText } from './show-law-text.ts'

let cast: Cast
beforeAll(async () => {
  cast = await castOf('2024-12-05')
})
afterAll(() => cast.close())

test('every document and article is listed, and each article can be read', async () => {
  const { rulebook } = await theLaw()
  const { documents } = await cast.as(null).seen(listLawDocuments, {})
  expect(documents).toHaveLength(rulebook.documents.length)
  for (const document of documents)
    for (const { article } of document.articles) {
      const seen = await cast.as(null).seen(showLawText, { document: document.number, article })
      expect(seen.passages.length).toBeGreaterThan(0)
    }
})

test('search finds official words without tone marks, and an article by its number', async () => {
  const seen = await cast.as(null).seen(listLawDocuments, { search: 'chien si thi dua co so dieu 23' })
  expect(seen.found[0]?.citation).toMatchObject({ document: '06/2022/QH15', article: '23' })
  expect((await cast.as(null).seen(listLawDocuments, { search: 'zzz' })).found).toEqual([])
})

test('an article shows its text, its rule as a tree with figures, and its effects', async () => {
  const seen = await cast.as(null).seen(showLawText, { document: '06/2022/QH15', article: '23' })
  const clause = seen.passages.find((one) => one.clause === '2')
  expect(clause?.text).toContain('Hoàn thành xuất sắc nhiệm vụ')
  expect(clause?.rule).toMatchObject({
    op: 'any',
    of: [
      { predicate: 'annual-rating-at-least', params: { min: 'excellent' } },
      { predicate: 'initiative', params: { count: 1, scope: 'base-unit' } },
      { predicate: 'science-work' },
      { predicate: 'combat-merit' },
    ],
  })
  expect(seen.passages[0]?.effects[0]).toMatchObject({
    kind: 'standard',
    awards: ['grassroots-emulation-fighter'],
  })
  expect(seen.after.map((one) => one.number)).toContain('06/2026/QH16')
})

test('what is not coded says why; figures stand with their days', async () => {
  const seen = await cast.as(null).seen(showLawText, { document: '98/2023/NĐ-CP', article: '54' })
  expect(seen.passages.find((one) => one.clause === '1')?.notCoded).toEqual({
    vi: 'xem các điểm dưới đây',
    fr: 'les points ci-dessous',
    en: 'the points below',
  })
  expect(seen.document.note).toMatchObject({ en: 'Read in part, in pages that reproduce its articles.' })
  expect(seen.passages.flatMap((one) => one.effects)).toContainEqual({
    kind: 'prize',
    awards: ['national-emulation-fighter'],
    figure: '4.5',
  })
  const salary = await cast.as(null).seen(showLawText, { document: '73/2024/NĐ-CP' })
  expect(salary.numbers[0]?.values.find((one) => one.today)).toMatchObject({ value: '2340000' })
})

test('an article that is not held is said so; a document nobody knows is not found', async () => {
  const seen = await cast.as(null).seen(showLawText, { document: '06/2022/QH15', article: '1' })
  expect(seen).toMatchObject({ article: null, passages: [] })
  expect(await cast.as(null).view(showLawText, { document: '1/1900/X' })).toMatchObject({ status: 404 })
})

test('changes between two days are those the terminal prints', async () => {
  const days = { from: '2025-06-30', to: '2025-07-01' }
  const seen = await cast.as(null).seen(showLawChanges, days)
  const printed = runCli([
    'rulebook',
    'diff',
    '--from',
    days.from,
    '--to',
    days.to,
    '--format',
    'json',
  ]).json()
  expect(JSON.parse(JSON.stringify(seen.diff))).toEqual(printed)
  expect(seen.days.map((one) => one.on)).toContain('2025-07-01')
  expect(await cast.as(null).seen(showLawChanges, {})).toMatchObject({ from: '2024-06-30', to: '2024-07-01' })
})

const change = { from: '2026-09-30', to: '2026-10-01', year: 2024 }

test.for([
  ['coordinator', 200],
  ['auditor', 200],
  ['minister', 200],
  ['secretary-ua', 403],
  ['staff-ua', 403],
  [null, 401],
] as const)('%s asks whom a change touches: %i', async ([who, status]) => {
  const outcome = await cast.as(who).view(listAffected, { unitId: cast.units.UB, ...change })
  expect(outcome.status).toBe(status)
})

test('a change turns the verdicts of those it touches, with reasons; between equal days nobody is touched', async () => {
  const decision = { number: '45/QĐ', on: '2024-12-02' }
  const ratings = [{ personId: cast.people['staff-ua'], class: 'excellent' }]
  await cast.as('head-ua').done(recordRatings, { unitId: cast.units.UA, year: 2024, decision, ratings })
  const asked = { unitId: cast.units.UA, ...change }
  const seen = await cast.as('auditor').seen(listAffected, asked)
  expect(seen.asked).toBeGreaterThan(10)
  expect(seen.rows.length).toBeGreaterThan(0)
  for (const row of seen.rows) {
    expect(row.before).not.toEqual(row.after)
    expect(row.reasons.length).toBeGreaterThan(0)
  }
  const mine = seen.rows.find(
    (row) => row.person?.id === cast.people['staff-ua'] && row.award === 'grassroots-emulation-fighter',
  )
  expect(mine).toMatchObject({ before: { awaitingJudgement: true }, after: { awaitingJudgement: false } })
  // Read through the amending law, whose article 23 leaves the verdict open.
  const article = '06/2026/QH16 23'
  expect(mine?.articles).toContain(article)
  const ofArticle = await cast.as('auditor').seen(listAffected, { ...asked, article })
  expect(ofArticle.rows).toEqual(seen.rows.filter((row) => row.articles.includes(article)))
  const none = await cast.as('auditor').seen(listAffected, { ...asked, article: '06/2022/QH15 5' })
  expect(none.rows.length).toBeLessThan(seen.rows.length)
  const same = await cast.as('auditor').seen(listAffected, { ...asked, to: change.from })
  expect(same.rows).toEqual([])
})
