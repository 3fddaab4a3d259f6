// A place in the law, said in each language and found again.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { citationHeading, citationPath, citationWords, documentKind, noteIn } from './citation.ts'

const place = { document: '06/2022/QH15', article: '22', clause: '1', point: 'a' }

/** `t` of the namespace `verdict`, read from the messages themselves. */
function say(language: string) {
  const words = JSON.parse(
    readFileSync(new URL(`../../../messages/${language}/verdict.json`, import.meta.url), 'utf8'),
  )
  return (key: string, figures: Record<string, string | undefined>): string =>
    String(words.cite[key.slice(5)]).replace(/\{\{(\w+)\}\}/g, (_, name: string) => figures[name] ?? '')
}

test.for([
  ['vi', false, 'điểm a khoản\u00a01 Điều\u00a022 Luật 06/2022/QH15'],
  ['vi', true, 'điểm a khoản\u00a01 Điều\u00a022'],
  ['fr', false, 'loi 06/2022/QH15, art.\u00a022, §\u00a01, point a'],
  ['en', false, 'Law 06/2022/QH15, Article\u00a022, clause\u00a01, point a'],
] as const)('%s, short: %s', ([language, short, words]) => {
  expect(citationWords(place, language, say(language), short)).toBe(words)
})

test.for([
  ['vi', { text: 'bản sao bị cắt', lang: 'vi' }],
  ['fr', { text: 'la copie est coupée', lang: 'fr' }],
  ['en', { text: 'the copy is cut', lang: 'en' }],
] as const)('a note is told in %s', ([language, told]) => {
  const note = { vi: 'bản sao bị cắt', fr: 'la copie est coupée', en: 'the copy is cut' }
  expect(noteIn(note, language)).toEqual(told)
})

test('a note kept before notes had three languages is told as the English it is', () => {
  expect(noteIn('the copy is cut', 'vi')).toEqual({ text: 'the copy is cut', lang: 'en' })
})

test.for([
  ['vi', 'Điểm a khoản\u00a01 Điều\u00a022 Luật 06/2022/QH15'],
  ['fr', 'Loi 06/2022/QH15, art.\u00a022, §\u00a01, point a'],
  ['en', 'Law 06/2022/QH15, Article\u00a022, clause\u00a01, point a'],
] as const)('a heading in %s begins with a capital: %s', ([language, words]) => {
  expect(citationHeading(place, language, say(language))).toBe(words)
})

test('a document alone is named even when asked for short', () => {
  expect(citationWords({ document: '98/2023/NĐ-CP' }, 'vi', say('vi'), true)).toBe('Nghị định 98/2023/NĐ-CP')
})

test.for([
  ['06/2022/QH15', 'law'],
  ['98/2023/NĐ-CP', 'decree'],
  ['01/2024/TT-BNV', 'circular'],
  ['115/VBHN-VPQH', 'consolidated'],
  ['86/QĐ-TNN', 'decision'],
  ['quy chế', 'other'],
] as const)('%s is a %s', ([number, kind]) => {
  expect(documentKind(number)).toBe(kind)
})

test('the text is one address away', () => {
  expect(citationPath(place)).toBe('/law/text?document=06%2F2022%2FQH15&article=22&clause=1&point=a')
})
