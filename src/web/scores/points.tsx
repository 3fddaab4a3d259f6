// Points as a page writes them: one decimal where there is one; missing says so and is never 0. Used by every page of scores.
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../words/format.ts'
import classes from './points.module.css'

/** 9501 → "950,1"; 500 → "50". */
export const pointsText = (tenths: number, language: string): string =>
  formatNumber(tenths / 10, language, { maximumFractionDigits: 1 })

/** A total or a score; null says "not yet". */
export function Points({ tenths, strong }: { tenths: number | null | undefined; strong?: boolean }) {
  const { t, i18n } = useTranslation('scores')
  if (tenths === null || tenths === undefined)
    return <span className={classes.missing}>{t('points.missing')}</span>
  const text = pointsText(tenths, i18n.language)
  return strong === true ? <b>{text}</b> : text
}
