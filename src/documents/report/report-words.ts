// How the report writes dates and numbers in Vietnamese, French and English, for Word; the PDF has the same in layout/locale.typ.
// Used by the Word report.
import { dateInWords, hourInWords, numberInText, shareInText } from '../vietnamese-forms.ts'
import type { ReportLanguage } from './report.ts'

export interface ReportWords {
  date: (on: string) => string
  moment: (at: string) => string
  number: (value: number, digits?: number) => string
  share: (part: number, whole: number) => string
  /** Head of the column of ranks. */
  rank: string
  alphabet: string
  percentGap: string
}

const latin = 'abcdefghijklmnopqrstuvwxyz'
const narrow = '\u202f'

function longDate(on: string, language: 'fr' | 'en-GB'): string {
  const day = new Date(`${on.slice(0, 10)}T00:00:00Z`)
  return day.toLocaleDateString(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
}

const frenchDate = (on: string) => `le ${longDate(on, 'fr').replace(/^1 /, '1er ')}`
const fixed =
  (language: string) =>
  (value: number, digits = 0) =>
    value
      .toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: digits })
      .replace(/^-/, '−')

const inLanguage: Record<ReportLanguage, ReportWords> = {
  vi: {
    date: dateInWords,
    moment: (at) => `${hourInWords(at)}, ${dateInWords(at)}`,
    number: (value, digits = 0) => numberInText(value, digits).replace(/^-/, '−'),
    share: shareInText,
    rank: 'STT',
    alphabet: 'abcdđeghiklmnopqrstuvxy',
    percentGap: '',
  },
  fr: {
    date: frenchDate,
    moment: (at) => `${frenchDate(at)} à ${at.slice(11, 16).replace(':', ' h ')}`,
    number: fixed('fr'),
    share: (part, whole) => shareInText(part, whole).replace('%', `${narrow}%`),
    rank: 'N°',
    alphabet: latin,
    percentGap: narrow,
  },
  en: {
    date: (on) => longDate(on, 'en-GB'),
    moment: (at) => `${at.slice(11, 16)}, ${longDate(at, 'en-GB')}`,
    number: fixed('en'),
    share: (part, whole) => shareInText(part, whole).replace(',', '.'),
    rank: 'No.',
    alphabet: latin,
    percentGap: '',
  },
}

export function reportWords(language: ReportLanguage): ReportWords {
  return inLanguage[language]
}
