// The documents of the programme against the months around: the day the law takes effect, the day the document did, the days
// between hatched. Used by the legal programme's page; the table under it holds the same days.
import { useTranslation } from 'react-i18next'
import { useToday } from '../shell/me.ts'
import { Card } from '../ui/card.tsx'
import { formatDay } from '../words/format.ts'
import { shareOf, spanOf } from './legal-span.ts'
import type { LegalRow } from './plan-pills.tsx'
import classes from './year-lines.module.css'

export function LegalChart({ rows }: { rows: readonly LegalRow[] }) {
  const { t, i18n } = useTranslation('plans')
  const today = useToday()
  const dated = rows
    .filter((row) => row.referenceEffectiveOn !== null)
    .toSorted(
      (one, other) => lateness(other, today) - lateness(one, today) || one.code.localeCompare(other.code),
    )
  const span = spanOf(
    dated.flatMap((row) => [row.referenceEffectiveOn, row.effectiveOn]),
    today,
  )
  if (span === undefined) return null
  return (
    <Card title={t('programme.chart.title')} flush>
      <p className={classes.legend} aria-hidden="true">
        <span data-mark="set">{t('programme.chart.law')}</span>
        <span data-mark="done">{t('programme.chart.effect')}</span>
        <span data-mark="slip">{t('programme.chart.slip')}</span>
        <span data-mark="today">{t('programme.chart.today')}</span>
      </p>
      <div className={`${classes.months} ${classes.documents}`} aria-hidden="true">
        <div>
          {span.months.map((day, index) => (
            <span key={day}>
              {Number(day.slice(5, 7))}
              {index === 0 || day.slice(5, 7) === '01' ? `/${day.slice(0, 4)}` : ''}
            </span>
          ))}
        </div>
      </div>
      <ul className={`${classes.lines} ${classes.documents}`} aria-label={t('programme.chart.title')}>
        {dated.map((row) => (
          <li key={row.id}>
            <span className={classes.code}>{row.code}</span>
            <Track row={row} today={today} at={(day) => shareOf(day, span) * 100} />
            <small>{inWords(row)}</small>
          </li>
        ))}
      </ul>
    </Card>
  )

  function inWords(row: LegalRow): string {
    if (row.effectiveOn === null) return t(`legal.${row.state}`)
    return (row.daysAfterLaw ?? 0) === 0
      ? formatDay(row.effectiveOn, i18n.language)
      : t('programme.days-late', { count: row.daysAfterLaw ?? 0 })
  }
}

/** Days after the law, or to today for what is overdue; none where nothing says that it is late. */
function lateness(row: LegalRow, today: string): number {
  if (row.state !== 'late' && row.state !== 'overdue') return 0
  const law = Date.parse(row.referenceEffectiveOn ?? today)
  return Math.max(0, Date.parse(row.effectiveOn ?? today) - law)
}

function Track(props: { row: LegalRow; today: string; at: (day: string) => number }) {
  const { row, today, at } = props
  const law = at(row.referenceEffectiveOn ?? today)
  const end = at(row.effectiveOn ?? today)
  return (
    <div className={classes.track} aria-hidden="true">
      {lateness(row, today) > 0 ? (
        <i className={classes.slip} style={{ left: `${law}%`, width: `${end - law}%` }} />
      ) : null}
      <i className={classes.today} style={{ left: `${at(today)}%` }} />
      <i className={classes.set} style={{ left: `${law}%` }} />
      {row.effectiveOn === null ? null : <i className={classes.done} style={{ left: `${end}%` }} />}
    </div>
  )
}
