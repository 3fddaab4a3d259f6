// How many sheets reach each class: when nearly everybody is excellent, the page says so. Used by blocks-page.tsx.
import { useTranslation } from 'react-i18next'
import { Card } from '../ui/card.tsx'
import { Bar } from '../ui/progress-bars.tsx'
import { formatPercent } from '../words/format.ts'
import { nameOf } from '../words/three-languages.ts'
import classes from './sheet.module.css'

interface ClassShare {
  code: string
  name: { vi: string; fr: string; en: string }
  sheets: number
}

const alarmPercent = 90

export function ClassShares({ classes: shares }: { classes: readonly ClassShare[] }) {
  const { t, i18n } = useTranslation('scores')
  const all = shares.reduce((sum, one) => sum + one.sheets, 0)
  const first = shares[0]
  if (first === undefined) return null
  const crowded = all > 0 && first.sheets * 100 > all * alarmPercent
  const title =
    all === 0
      ? t('classes.none')
      : t(crowded ? 'classes.crowded' : 'classes.finding', {
          share: formatPercent(first.sheets / all, i18n.language),
          name: nameOf(first, i18n.language),
        })
  return (
    <Card title={title} note={t('classes.note')}>
      <dl className={classes.shares}>
        {shares.map((one) => (
          <div key={one.code}>
            <dt>{nameOf(one, i18n.language)}</dt>
            <dd>
              <Bar value={{ done: one.sheets, of: all }} />
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
