// The sentences of predicates, reasons, questions and warnings, from the messages of the law (namespace `law`), filled with the
// figures of the rule and of the facts. Used by the tree, the missing facts and the procedure.
import { useTranslation } from 'react-i18next'
import type { Figures, MissingFact, ReasonLeaf, Warning } from '../../law/index.ts'
import { askedInWords } from '../../law/law-words.ts'
import { figureInWords, type NounWords, useNounWords } from '../words/noun-words.ts'

export interface LawWords {
  /** What the leaf asks: `predicates.<predicate>`. */
  asked(leaf: Pick<ReasonLeaf, 'predicate' | 'params'>): string
  /** What the records say about it (`facts.<predicate>`, `reasons.<reason>`), or undefined when nothing is known. */
  known(leaf: ReasonLeaf): string | undefined
  /** Why there is no better answer: `reasons.<code>`. */
  reason(code: string, figures: Figures): string
  /** `questions.<question>` */
  question(missing: MissingFact): string
  /** `warnings.<code>` */
  warning(warning: Warning): string
  /** `awards.<code>` */
  award(code: string): string
  /** `papers.<code>` */
  paper(code: string, name: string): string
  /** `authorities.<code>` */
  authority(code: string): string
}

export function useLawWords(): LawWords {
  const { i18n } = useTranslation()
  return lawWordsOf(useNounWords(['law']), i18n.language)
}

export function lawWordsOf(words: NounWords, language: string): LawWords {
  /** A code of the rulebooks (`good`, `ministry-province`), a yes or a no, that has its word in `values.<code>`. */
  const named = (figures: Figures): Figures =>
    Object.fromEntries(
      Object.entries(figures).map(([name, value]) => [
        name,
        typeof value === 'string' || typeof value === 'boolean'
          ? (words.say('law', `values.${value}`) ?? String(value))
          : value,
      ]),
    )
  const say = (key: string, figures: Figures, otherwise: string): string =>
    words.say('law', key, named(figures)) ?? otherwise
  return {
    asked: (leaf) => askedInWords(leaf, say),
    known: (leaf) => {
      const figures = { ...leaf.params, ...leaf.facts }
      if (leaf.reason !== undefined) return say(`reasons.${leaf.reason}`, figures, leaf.reason)
      // Yes or no says nothing beside the verdict.
      const telling = Object.entries(leaf.facts).filter(([, value]) => typeof value !== 'boolean')
      const facts = Object.entries(named(Object.fromEntries(telling))).map(([name, value]) =>
        figureInWords(name, value, language),
      )
      return facts.length === 0 ? undefined : say(`facts.${leaf.predicate}`, figures, facts.join(' · '))
    },
    reason: (code, figures) => say(`reasons.${code}`, figures, code),
    question: (missing) => say(`questions.${missing.question}`, missing.params, missing.question),
    warning: (warning) => say(`warnings.${warning.code}`, warning.figures, warning.code),
    award: (code) => say(`awards.${code}`, {}, code),
    paper: (code, name) => say(`papers.${code}`, {}, name),
    authority: (code) => say(`authorities.${code}`, {}, code),
  }
}
