// Other movements that call on the same unit in the same time: what a unit should know before it answers one more. Used by the response page.
import { useTranslation } from 'react-i18next'
import { Card } from '../ui/card.tsx'
import { Link } from '../ui/link.tsx'
import { formatDate } from '../words/format.ts'
import { nameOf, pick } from '../words/three-languages.ts'
import classes from './response-page.module.css'
import type { ResponseShown } from './response-page.tsx'

export function AlongsideCard({ shown }: { shown: ResponseShown }) {
  const { t, i18n } = useTranslation('movements')
  const { alongside } = shown
  if (alongside.length === 0) return null
  return (
    <Card title={t('alongside.title', { count: alongside.length })}>
      <ul className={classes.list}>
        {alongside.map((one) => {
          const title = pick(one.title, i18n.language)
          return (
            <li key={one.id}>
              <Link to={`/movement/${one.id}`} lang={title.lang}>
                {title.text}
              </Link>
              <p className={classes.quiet}>
                {t('banner.period', {
                  from: formatDate(one.periodFrom, i18n.language),
                  to: formatDate(one.periodTo, i18n.language),
                })}{' '}
                · {nameOf(one.unit, i18n.language)}
              </p>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
