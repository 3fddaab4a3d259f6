// Dates, times, numbers and money as each language writes them, always in Vietnam's time. Used by every page.
import { isLanguage, localeOf } from './language.ts'

const timeZone = 'Asia/Ho_Chi_Minh'
const formats = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>()

function dates(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `d${language}${JSON.stringify(options)}`
  const kept = formats.get(key)
  if (kept instanceof Intl.DateTimeFormat) return kept
  const made = new Intl.DateTimeFormat(locale(language), { timeZone, ...options })
  formats.set(key, made)
  return made
}

function numbers(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `n${language}${JSON.stringify(options)}`
  const kept = formats.get(key)
  if (kept instanceof Intl.NumberFormat) return kept
  const made = new Intl.NumberFormat(locale(language), options)
  formats.set(key, made)
  return made
}

const locale = (language: string): string => localeOf(isLanguage(language) ? language : 'vi')

/** A calendar day is the same day everywhere: noon in Vietnam stands for it. */
const instantOf = (when: string | Date): Date =>
  typeof when === 'string' ? new Date(when.length === 10 ? `${when}T12:00:00+07:00` : when) : when

/** 05/12/2024 */
export const formatDate = (when: string | Date, language: string): string =>
  dates(language, { day: '2-digit', month: '2-digit', year: 'numeric' }).format(instantOf(when))

/** 05/12, where the year is clear. */
export const formatDay = (when: string | Date, language: string): string =>
  formatDate(when, language).slice(0, 5)

/** Thứ Năm, 05/12/2024 */
export function formatLongDate(when: string | Date, language: string): string {
  const weekday = dates(language, { weekday: 'long' }).format(instantOf(when))
  return `${weekday.charAt(0).toLocaleUpperCase(locale(language))}${weekday.slice(1)}, ${formatDate(when, language)}`
}

/** 16:42 */
export const formatTime = (when: string | Date, language: string): string =>
  dates(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(instantOf(when))

/** 05/12/2024 16:42 */
export const formatDateTime = (when: string | Date, language: string): string =>
  `${formatDate(when, language)} ${formatTime(when, language)}`

export const formatNumber = (
  value: number,
  language: string,
  options: Intl.NumberFormatOptions = {},
): string => numbers(language, options).format(value)

/** From a share (0.8): 80% in vi and en, 80 % with its space in fr. */
export const formatPercent = (share: number, language: string, digits = 0): string =>
  numbers(language, {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(share)

/** Whole dong: 2.340.000 ₫ */
export const formatMoney = (dong: number, language: string): string =>
  numbers(language, { style: 'currency', currency: 'VND', maximumFractionDigits: 0 }).format(dong)

/** 1,4 MB */
export function formatBytes(bytes: number, language: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)))
  return numbers(language, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: step === 0 ? 0 : 1,
  }).format(bytes / 1000 ** step)
}
