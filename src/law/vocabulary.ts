// The words of the law for those who ask it: award codes, judgements, questions, names, the text of a cited passage.
// Used by the reader of facts, the forms and the law browser.
import type { Citation } from './citation.ts'
import type { KnownNames } from './facts-shape.ts'
import type { Article, LawDocument, Passage, Rulebook } from './rulebook.ts'
import type { Language } from './words.ts'

/** What a facts file may name. */
export function knownNames(rulebook: Rulebook): KnownNames {
  return {
    awards: new Map(rulebook.awards.map((each) => [each.code, each.subjects])),
    judgements: rulebook.judgements.map((each) => each.name),
  }
}

export function awardName(rulebook: Rulebook, code: string, language: Language): string {
  return rulebook.awards.find((each) => each.code === code)?.names[language] ?? code
}

/** The question behind a missing fact, by the key it carries: `facts.honours-year` or `judgements.unity`. */
export function questionOf(rulebook: Rulebook, key: string, language: Language): string | undefined {
  if (key.startsWith('judgements.')) {
    const name = key.slice('judgements.'.length)
    return rulebook.judgements.find((each) => each.name === name)?.question[language]
  }
  const name = key.replace(/^facts\./, '')
  return rulebook.facts.find((each) => each.name.replaceAll('.', '-') === name)?.question[language]
}

/** The passage a citation points at, with its official text, or the nearest that holds it. */
export function passageOf(
  rulebook: Rulebook,
  citation: Citation,
): { document: LawDocument; article: Article; passage: Passage } | undefined {
  const document = rulebook.documents.find((each) => each.number === citation.document)
  const article = document?.articles.find((each) => each.article === (citation.article ?? 'not-read'))
  if (document === undefined || article === undefined) return undefined
  const all = [...passagesBelow(article)]
  const exact = all.find(
    (each) => each.clause === (citation.clause ?? null) && each.point === (citation.point ?? null),
  )
  const clause = all.find((each) => each.clause === (citation.clause ?? null) && each.point === null)
  return { document, article, passage: exact ?? clause ?? article }
}

export function* passagesBelow(passage: Passage): Generator<Passage> {
  yield passage
  for (const child of passage.children) yield* passagesBelow(child)
}
