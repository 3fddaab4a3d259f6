// Dates, instants, numbers and money on a page, in the reader's language. Used by every page.
import { useTranslation } from 'react-i18next'
import {
  formatDate,
  formatDateTime,
  formatLongDate,
  formatMoney,
  formatNumber,
  formatPercent,
} from '../words/format.ts'

/** A calendar day or the day of an instant: 05/12/2024. Nothing for null. */
export function DateText({ on, long }: { on: string | null | undefined; long?: boolean }) {
  const { i18n } = useTranslation()
  if (on === null || on === undefined) return null
  const format = long === true ? formatLongDate : formatDate
  return <time dateTime={on}>{format(on, i18n.language)}</time>
}

/** An instant in Vietnam's time: 05/12/2024 16:42. */
export function TimeText({ at }: { at: string | null | undefined }) {
  const { i18n } = useTranslation()
  if (at === null || at === undefined) return null
  return <time dateTime={at}>{formatDateTime(at, i18n.language)}</time>
}

/** A number as the language writes it: 1.234,5. */
export function Quantity({ value, digits }: { value: number; digits?: number }) {
  const { i18n } = useTranslation()
  const options = digits === undefined ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits }
  return <>{formatNumber(value, i18n.language, options)}</>
}

/** A share as a percentage: 0.854 → 85,4%. */
export function Percent({ share, digits = 0 }: { share: number; digits?: number }) {
  const { i18n } = useTranslation()
  return <>{formatPercent(share, i18n.language, digits)}</>
}

/** Whole dong. */
export function Money({ dong }: { dong: number }) {
  const { i18n } = useTranslation()
  return <>{formatMoney(dong, i18n.language)}</>
}
