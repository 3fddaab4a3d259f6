// What the law says, in the reader's words: conditions, facts, reasons, questions, warnings, places of the law.
// From the messages `law` and `verdict`, as the pages do, given by whoever asks. Used by the terminal, the spreadsheets, the API and the
// public pages of the law.
import type { Citation } from './citation.ts'
import type { Figures, MissingFact, ReasonLeaf, Warning } from './finding.ts'
import type { Rulebook } from './rulebook.ts'
import { awardName, questionOf } from './vocabulary.ts'
import type { Language } from './words.ts'

/** A message by `noun:key`, filled with figures; `has` tells whether there is one. */
export type Say = ((key: string, figures?: Record<string, string | number>) => string) & {
  has: (key: string) => boolean
}

export type LawWords = {
  /** What the condition asks. */
  asked: (leaf: Pick<ReasonLeaf, 'predicate' | 'params'>) => string
  /** What is known of it, or why there is no better answer; undefined when nothing is. */
  known: (leaf: ReasonLeaf) => string | undefined
  reason: (code: string, figures: Figures) => string
  question: (missing: MissingFact) => string
  warning: (warning: Warning) => string
  refusal: (code: string, figures: Figures) => string
  award: (code: string) => string
  paper: (code: string, name: string) => string
  authority: (code: string) => string
  /** `điểm a khoản 1 Điều 24 Luật 06/2022/QH15`. */
  place: (citation: Citation) => string
  /** A message of `verdict`: `word.met`, `procedure.vote`. */
  verdict: (key: string, figures?: Record<string, string | number>) => string
}

/** @param words the messages of `law` and `verdict` in that language */
export function lawWords(language: Language, rulebook: Rulebook, words: Say): LawWords {
  const say = (key: string, figures: Figures, otherwise: string): string => {
    const name = `law:${key}`
    const counted = typeof figures.count === 'number' ? { count: figures.count } : {}
    if (!words.has(name) && !words.has(`${name}_other`)) return otherwise
    return words(name, { ...shown(figures), ...counted })
  }
  const shown = (figures: Figures): Record<string, string> =>
    Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, inWords(value)]))
  const inWords = (value: Figures[string] | undefined): string => {
    if (value === null || value === undefined) return '–'
    if (typeof value === 'boolean') return say(`answers.${value}`, {}, String(value))
    if (typeof value === 'number') return String(value)
    if (typeof value === 'string') return say(`values.${value}`, {}, award(value))
    return value.length === 0 ? say('answers.none', {}, '–') : value.map((one) => inWords(one)).join(', ')
  }
  const award = (code: string) => awardName(rulebook, code, language)
  // The same places and questions are said of thousands of people in a sweep.
  const places = new Map<string, string>()
  const questions = new Map<string, string>()
  return {
    asked: (leaf) => askedInWords(leaf, say),
    known: (leaf) => {
      const figures = { ...leaf.params, ...leaf.facts }
      const isTold = Object.values(leaf.facts).some((value) => value !== null && String(value) !== '')
      const said = isTold
        ? [say(`facts.${leaf.predicate}`, figures, Object.values(shown(leaf.facts)).join(' · '))]
        : []
      if (leaf.reason !== undefined) said.push(say(`reasons.${leaf.reason}`, figures, leaf.reason))
      return said.length === 0 ? undefined : said.join('. ')
    },
    reason: (code, figures) => say(`reasons.${code}`, figures, code),
    question: ({ question }) =>
      once(questions, question, () => questionOf(rulebook, question, language) ?? question),
    warning: (warning) => say(`warnings.${warning.code}`, warning.figures, warning.code),
    refusal: (code, figures) => say(`refusals.${code}`, figures, code),
    award,
    paper: (code, name) => say(`papers.${code}`, {}, name),
    authority: (code) => say(`authorities.${code}`, {}, code),
    place: (citation) => {
      const { document, article, clause, point } = citation
      return once(places, `${document}/${article}/${clause}/${point}`, () =>
        placeInWords(citation, language, words),
      )
    },
    verdict: (key, figures) => words(`verdict:${key}`, figures),
  }
}

/** What a condition asks: the run of years, and the title that may stand for one, are said besides the number. */
export function askedInWords(
  { predicate, params }: Pick<ReasonLeaf, 'predicate' | 'params'>,
  say: (key: string, figures: Figures, otherwise: string) => string,
): string {
  const asked = say(`predicates.${predicate}`, params, predicate)
  if (params.consecutive === true) return `${asked}, ${say('besides.in-a-row', {}, '')}`
  const title = params['or-holding']
  return typeof title === 'string' ? `${asked} ${say('besides.or-holding', { award: title }, '')}` : asked
}

/** Said once, remembered for the next who asks. */
export function once(said: Map<string, string>, key: string, say: () => string): string {
  const known = said.get(key)
  if (known !== undefined) return known
  const text = say()
  said.set(key, text)
  return text
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/VBHN/, 'consolidated'],
  [/\/QH\d+$/, 'law'],
  [/NĐ-CP|NĐ$/, 'decree'],
  [/\/TT-|\/TT$/, 'circular'],
  [/\/NQ-|NQ$/, 'resolution'],
  [/\/QĐ-|QĐ$/, 'decision'],
  [/\/CV-|CV$/, 'letter'],
]

function placeInWords(citation: Citation, language: Language, words: Say): string {
  const { point, clause, article, document } = citation
  const kind = kinds.find(([sign]) => sign.test(document))?.[1] ?? 'other'
  const parts = [
    ...(point === undefined ? [] : [words('verdict:cite.point', { point })]),
    ...(clause === undefined ? [] : [words('verdict:cite.clause', { clause })]),
    ...(article === undefined ? [] : [words('verdict:cite.article', { article })]),
    words(`verdict:cite.${kind}`, { number: document }),
  ]
  return language === 'vi' ? parts.join(' ') : parts.toReversed().join(', ')
}
