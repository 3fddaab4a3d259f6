// What the public pages of the law speak with: the law, its words, dates and money in the reader's language. Used by src/server/law/public.
import type { Language } from '../../contract/values.ts'
import type { Law, LawWords, Subject } from '../../law/index.ts'
import { voice } from '../dossiers/public/posting-page.ts'
import type { Words } from '../words.ts'
import { wordsOfLaw } from './ask.ts'

/** What is asked about, as typed. */
export interface Tried {
  award: string
  subject: Subject
  year: string
  'as-of': string
}
export interface Spoken {
  law: Law
  words: Words
  language: Language
  lawWords: LawWords
  say(key: string, figures?: Record<string, unknown>): string
  date(on: string): string
  money(amount: number): string
  number(value: number): string
}

export async function spokenIn(law: Law, words: Words, language: Language): Promise<Spoken> {
  const { date } = await voice(language)
  const number = (value: number) => new Intl.NumberFormat(language).format(value)
  return {
    law,
    words,
    language,
    lawWords: wordsOfLaw({ law, words, language }),
    say: (key, figures = {}) => words.say(language, `try:${key}`, figures),
    date,
    number,
    money: (amount) => words.say(language, 'try:dong', { amount: number(amount) }),
  }
}
