// Words whose noun and key are known only at run time: labels of acts in a history, notices, what waits on a desk, sentences of the
// law. Used where the server names a kind and the page finds its sentence.
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate, formatDateTime, formatNumber } from './format.ts'
import { loadWords } from './i18n.ts'
import { pick } from './three-languages.ts'

type Figures = Readonly<Record<string, unknown>>

export interface NounWords {
  /** The sentence `key` of a noun, filled with figures as the language writes them; undefined while its words come or when it
   *  has none. Keys may hold dots inside (`notices.dossiers.returned`); `count` chooses the number form. */
  say(noun: string, key: string, figures?: Figures): string | undefined
}

export function useNounWords(nouns: readonly string[]): NounWords {
  const { i18n } = useTranslation()
  const [, setLoaded] = useState('')
  const wanted = [...new Set(nouns)].sort().join(' ')
  const language = i18n.language
  useEffect(() => {
    if (wanted !== '') void loadWords(wanted.split(' ')).then(() => setLoaded(`${language} ${wanted}`))
  }, [wanted, language])
  const text = (noun: string, key: string): string | undefined => {
    const found: unknown = i18n.getResource(language, noun, key)
    return typeof found === 'string' ? found : undefined
  }
  return {
    say: (noun, key, figures = {}) => {
      const form =
        typeof figures.count === 'number' ? new Intl.PluralRules(language).select(figures.count) : 'other'
      const found = text(noun, key) ?? text(noun, `${key}_${form}`) ?? text(noun, `${key}_other`)
      return found === undefined
        ? undefined
        : i18n.services.interpolator.interpolate(found, inWords(figures, language), language, {})
    },
  }
}

const inWords = (figures: Figures, language: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, figureInWords(name, value, language)]),
  )

/** Days, instants, numbers, texts in three languages and lists of them, as the language writes them. */
export function figureInWords(name: string, value: unknown, language: string): string {
  if (Array.isArray(value)) return value.map((one) => figureInWords(name, one, language)).join(', ')
  if (typeof value === 'number') return /year/i.test(name) ? String(value) : formatNumber(value, language)
  if (typeof value === 'object' && value !== null && 'vi' in value && typeof value.vi === 'string') {
    return pick({ ...value, vi: value.vi }, language).text
  }
  if (typeof value !== 'string') return value === null || value === undefined ? '–' : String(value)
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDate(value, language)
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return formatDateTime(value, language)
  return value
}
