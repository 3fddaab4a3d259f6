// What an act is called in the reader's words: `acts.<act>` of its noun, for nouns known only at run time. Used by history.
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { loadWords } from './i18n.ts'

/** @returns the label of an act; the act's own name until its words are there */
export function useActWords(nouns: readonly string[]): (noun: string, act: string) => string {
  const { i18n } = useTranslation()
  const [, setLoaded] = useState('')
  const wanted = [...new Set(nouns)].sort().join(' ')
  const language = i18n.language
  useEffect(() => {
    if (wanted !== '') void loadWords(wanted.split(' ')).then(() => setLoaded(`${language} ${wanted}`))
  }, [wanted, language])
  return (noun, act) => {
    const label: unknown = i18n.getResource(language, noun, `acts.${act}`)
    return typeof label === 'string' ? label : act
  }
}
