// From which day to which something holds, in words. Used by the pages of the law browser.
import { useTranslation } from 'react-i18next'
import { formatDate } from '../words/format.ts'
import classes from './law-browser.module.css'

export function Validity({ from, to }: { from: string | null; to: string | null }) {
  const { t, i18n } = useTranslation('law-browser')
  const day = (on: string) => formatDate(on, i18n.language)
  const words =
    from === null
      ? t('validity.unknown')
      : to === null
        ? t('validity.since', { from: day(from) })
        : t('validity.between', { from: day(from), to: day(to) })
  return <p className={classes.quiet}>{words}</p>
}
