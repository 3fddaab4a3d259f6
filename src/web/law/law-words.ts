// The sentences of predicates, reasons, questions and warnings, from the messages of the law (namespace `law`), filled with the
// figures of the rule and of the facts. Used by the tree, the missing facts and the procedure.
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Figures, MissingFact, ReasonLeaf, Warning } from '../../law/index.ts'
import { formatDate, formatNumber } from '../words/format.ts'
import { loadWords } from '../words/i18n.ts'

export interface LawWords {
  /** What the leaf asks. */
  asked(leaf: Pick<ReasonLeaf, 'predicate' | 'params'>): string
  /** What the records say about it, or undefined when nothing is known. */
  known(leaf: ReasonLeaf): string | undefined
  /** Why there is no better answer. */
  reason(code: string, figures: Figures): string
  question(missing: MissingFact): string
  warning(warning: Warning): string
  award(code: string): string
  paper(code: string, name: string): string
  authority(code: string): string
}

export function useLawWords(): LawWords {
  const { i18n } = useTranslation()
  const [, setLoaded] = useState('')
  const language = i18n.language
  useEffect(() => {
    void loadWords(['law']).then(() => setLoaded(language))
  }, [language])
  const text = (key: string): string | undefined => {
    const found: unknown = i18n.getResource(language, 'law', key)
    return typeof found === 'string' ? found : undefined
  }
  const say = (key: string, figures: Figures, otherwise: string): string => {
    const form = typeof figures.count === 'number' ? plurals(language).select(figures.count) : 'other'
    const found = text(key) ?? text(`${key}_${form}`)
    return found === undefined
      ? otherwise
      : i18n.services.interpolator.interpolate(found, shown(figures), language, {})
  }
  const shown = (figures: Figures): Record<string, string> =>
    Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, inWords(name, value)]))
  const inWords = (name: string, value: Figures[string]): string => {
    if (Array.isArray(value)) return value.map((one: string | number) => inWords(name, one)).join(', ')
    if (typeof value === 'number') return isYear(name) ? String(value) : formatNumber(value, language)
    if (typeof value !== 'string')
      return value === null ? '–' : say(`answers.${String(value)}`, {}, String(value))
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDate(value, language)
    return say(`values.${value}`, {}, value)
  }
  return {
    asked: ({ predicate, params }) => say(`predicates.${predicate}`, params, predicate),
    known: (leaf) => {
      const figures = { ...leaf.params, ...leaf.facts }
      if (leaf.reason !== undefined) return say(`reasons.${leaf.reason}`, figures, leaf.reason)
      if (Object.keys(leaf.facts).length === 0) return undefined
      return say(`facts.${leaf.predicate}`, figures, Object.values(shown(leaf.facts)).join(' · '))
    },
    reason: (code, figures) => say(`reasons.${code}`, figures, code),
    question: (missing) => say(`questions.${missing.question}`, missing.params, missing.question),
    warning: (warning) => say(`warnings.${warning.code}`, warning.figures, warning.code),
    award: (code) => say(`awards.${code}`, {}, code),
    paper: (code, name) => say(`papers.${code}`, {}, name),
    authority: (code) => say(`authorities.${code}`, {}, code),
  }
}

const plurals = (language: string): Intl.PluralRules => new Intl.PluralRules(language)

const isYear = (name: string): boolean => /year/i.test(name)
