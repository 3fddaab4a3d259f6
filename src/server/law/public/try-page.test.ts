// "Try it" through the door, as anybody: one award, only the questions that still matter, the answer explained, a slip at its field.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, castOf } from '../../../../tools/cast.ts'
import { awardsFor, check, type Facts } from '../../../law/index.ts'
import { theLaw } from '../../the-law.ts'
import { asks, groupsOf } from './try-groups.ts'

let cast: Cast
beforeAll(async () => {
  cast = await castOf('2024-12-05')
})
afterAll(() => cast.close())

const page = async (fields: Record<string, string>): Promise<string> => {
  const { status, body } = await cast.request(null, 'GET', `/try?${new URLSearchParams(fields)}`)
  expect(status).toBe(200)
  return body
}
const names = (body: string): string[] =>
  [...body.matchAll(/ name="([^"]+)"/g)].map((match) => match[1] ?? '').sort()
const answered = (body: string): string[] => {
  const details = /<details><summary>[^<]*\(open to correct\)[\s\S]*?<\/details>/.exec(body)?.[0] ?? ''
  return names(details)
}

const known = {
  award: 'advanced-worker',
  lang: 'en',
  'profile.recruited-on': '2019-03-01',
  absences: 'none',
  'judgements.movement-participation': 'yes',
  'judgements.self-reliance-and-solidarity': 'yes',
}

test.for(['vi', 'fr', 'en'])('without an award it offers every one, in %s', async (lang) => {
  const body = await page({ lang })
  for (const code of awardsFor(await theLaw(), 'individual')) expect(body).toContain(`award=${code}&`)
  expect(body).toContain(`<html lang="${lang}">`)
  expect(body).not.toContain('try:')
})

test('an award nobody knows is said, and the list shown', async () => {
  const body = await page({ award: 'best-of-all', lang: 'en' })
  expect(body).toContain('There is no such title')
})

test('every fact the law can miss has its question', async () => {
  const law = await theLaw()
  for (const on of ['2024-12-15', '2026-03-15', '2026-11-01'])
    for (const subject of ['individual', 'collective'] as const) {
      const groups = groupsOf(law.rulebook, subject)
      const facts: Facts = { subject, 'as-of': on, year: Number(on.slice(0, 4)) }
      const missing = check(law, facts).flatMap((finding) => finding.missing.map((one) => one.fact))
      expect(missing.length).toBeGreaterThan(10)
      expect(missing.filter((fact) => !groups.some((group) => asks(group, fact)))).toEqual([])
    }
})

test('a settled answer asks nothing more', async () => {
  const rated = { 'ratings[0].year': '2024', 'ratings[0].rating': 'completed' }
  const body = await page({ award: 'advanced-worker', lang: 'en', ...rated })
  expect(body).toContain('Conditions not met')
  expect(body).not.toContain('questions left')
  expect(answered(body)).toContain('ratings[0].rating')
})

test('only what is still missing is asked; once told, the answer is met, with article, procedure and prize', async () => {
  const before = await page(known)
  expect(before).toContain('1 question left')
  expect(answered(before)).not.toContain('ratings[0].rating')
  const body = await page({ ...known, 'ratings[0].year': '2024', 'ratings[0].rating': 'good' })
  expect(body).toContain('Conditions met')
  expect(body).toMatch(/Law.06\/2022\/QH15, Article.24, clause.1, point.a/)
  expect(body).toContain('<blockquote lang="vi">')
  expect(body).toContain('702000 dong; up 710000, to the nearest 700000')
  expect(body).toContain('0.3 times the base salary of 2,340,000 dong')
  expect(body).toContain('Procedure and prize')
})

test('a proceeding suspends', async () => {
  const body = await page({
    ...known,
    'ratings[0].year': '2024',
    'ratings[0].rating': 'good',
    'proceedings[0].kind': 'denunciation',
    'proceedings[0].opened-on': '2024-10-01',
  })
  expect(body).toContain('⏸')
  expect(body).toContain('Suspended')
})

test('a slip is said beside its field, in the language of the page, and what was typed stays', async () => {
  const body = await page({ ...known, lang: 'fr', year: '2x24', 'profile.recruited-on': '2024-02-31' })
  expect(body).toMatch(/id="profile.recruited-on"[^>]*value="2024-02-31" aria-invalid="true"/)
  expect(body).toContain('id="profile.recruited-on-error">')
  expect(body).toContain('href="#year"')
  expect(body).toContain('value="2x24"')
  expect(body).toContain('2 points à corriger')
})

test('empty rows are dropped, the others renumbered; what is typed is escaped', async () => {
  const body = await page({
    award: 'ministry-province-emulation-fighter',
    lang: 'en',
    'honours[1].award': 'grassroots-emulation-fighter',
    'honours[1].year': '<b>',
  })
  expect(body).toContain('value="&lt;b&gt;"')
  expect(body).not.toContain('<b>')
  expect(body).toMatch(/name="honours\[0\].year"[^>]*aria-invalid="true"/)
})
