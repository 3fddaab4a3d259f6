// A place in the law, in the reader's words, and where its text can be read. Used by CitationText and by pages that name a place
// inside a sentence.
import type { Citation, Words } from '../../law/index.ts'
import { pick } from '../words/three-languages.ts'

/** What the pages need of a place; findings carry more. */
export type Place = Pick<Citation, 'document'> & {
  article?: string | undefined
  clause?: string | undefined
  point?: string | undefined
  certainty?: Citation['certainty'] | undefined
}

type Figures = Partial<Record<'point' | 'clause' | 'article' | 'number', string>>
type Say = (key: PartKey, figures: Figures) => string
type PartKey = `cite.${'point' | 'clause' | 'article' | DocumentKind}`
export type DocumentKind =
  | 'law'
  | 'decree'
  | 'circular'
  | 'resolution'
  | 'decision'
  | 'consolidated'
  | 'letter'
  | 'other'

const signs: readonly [RegExp, DocumentKind][] = [
  [/VBHN/, 'consolidated'],
  [/\/QH\d+$/, 'law'],
  [/NĐ-CP|NĐ$/, 'decree'],
  [/\/TT-|\/TT$/, 'circular'],
  [/\/NQ-|NQ$/, 'resolution'],
  [/\/QĐ-|QĐ$/, 'decision'],
  [/\/CV-|CV$/, 'letter'],
]

/** By the letters of its number: 98/2023/NĐ-CP is a decree. */
export const documentKind = (number: string): DocumentKind =>
  signs.find(([sign]) => sign.test(number))?.[1] ?? 'other'

/** vi: điểm a khoản 1 Điều 22 Luật 06/2022/QH15 · fr: loi 06/2022/QH15, art. 22, § 1, point a · en: Law 06/2022/QH15, Article 22, clause 1, point a
 *  @param say `t` of the namespace `verdict` */
export function citationWords(place: Place, language: string, say: Say, short = false): string {
  const inside = [
    place.point === undefined ? undefined : say('cite.point', { point: place.point }),
    place.clause === undefined ? undefined : say('cite.clause', { clause: place.clause }),
    place.article === undefined ? undefined : say('cite.article', { article: place.article }),
  ].filter((part) => part !== undefined)
  const document = say(`cite.${documentKind(place.document)}`, { number: place.document })
  const parts = short && inside.length > 0 ? inside : [...inside, document]
  return language === 'vi' ? parts.join(' ') : parts.toReversed().join(', ')
}

/** The place as a heading, or a line of its own: a capital first, whatever it has inside a sentence. */
export function citationHeading(place: Place, language: string, say: Say): string {
  const words = citationWords(place, language, say)
  return `${words.charAt(0).toLocaleUpperCase(language)}${words.slice(1)}`
}

/** What the rulebooks note of a place. A text alone is English: answers kept by the first edition carry it so. */
export const noteIn = (note: Words | string, language: string): { text: string; lang: string } =>
  typeof note === 'string' ? { text: note, lang: 'en' } : pick(note, language)

/** Where the text is read: the law browser, at that article. */
export function citationPath(place: Place): string {
  const query = new URLSearchParams({ document: place.document })
  for (const part of ['article', 'clause', 'point'] as const) {
    const value = place[part]
    if (value !== undefined) query.set(part, value)
  }
  return `/law/text?${query}`
}
