// The items of a plan against the months: when each is due, when it was done, how far it slipped, and today; with its table.
// Used by the plan page.
import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useToday } from '../shell/me.ts'
import { Card } from '../ui/card.tsx'
import type { Column } from '../ui/column.ts'
import { DataTable } from '../ui/data-table.tsx'
import { Link } from '../ui/link.tsx'
import { Bar } from '../ui/progress-bars.tsx'
import { DateText } from '../ui/when.tsx'
import { formatDay } from '../words/format.ts'
import { ItemPill, type ItemShown, type PlanShown } from './plan-pills.tsx'
import { shareOfYear } from './share-of-year.ts'
import classes from './year-lines.module.css'

export function PlanTimeline({ plan }: { plan: PlanShown }) {
  const { t } = useTranslation('plans')
  const { t: tc } = useTranslation()
  const [as, setAs] = useState('picture')
  return (
    <Card
      title={t('plan.line')}
      more={
        <SegmentedControl
          aria-label={tc('picture.view')}
          value={as}
          onChange={setAs}
          data={[
            { value: 'picture', label: tc('picture.as-picture') },
            { value: 'table', label: tc('picture.as-table') },
          ]}
        />
      }
      flush
    >
      {as === 'picture' ? <Lines plan={plan} /> : <ItemTable plan={plan} />}
    </Card>
  )
}

function Lines({ plan }: { plan: PlanShown }) {
  const { t } = useTranslation('plans')
  const { i18n } = useTranslation()
  const today = useToday()
  const { year } = plan
  const at = today.startsWith(String(year)) ? `${shareOfYear(today, year) * 100}%` : undefined
  const narrow = new Intl.DateTimeFormat(i18n.language, { month: 'narrow', timeZone: 'UTC' })
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(year, month, 15))
  return (
    <>
      <p className={classes.legend} aria-hidden="true">
        <span data-mark="set">{t('plan.legend-due')}</span>
        <span data-mark="done">{t('plan.legend-done')}</span>
        <span data-mark="slip">{t('plan.legend-slip')}</span>
        {at === undefined ? null : <span data-mark="today">{t('plan.legend-today')}</span>}
      </p>
      <div className={classes.months} aria-hidden="true">
        <div>
          {months.map((month) => (
            <span key={month}>{narrow.format(month)}</span>
          ))}
        </div>
      </div>
      <ul className={classes.lines} aria-label={t('plan.line')}>
        {plan.items.map((item) => (
          <li key={item.id}>
            <div className={classes.words}>
              <Link to={`/plans/items/${item.id}`}>
                {item.code} · <span lang="vi">{item.title}</span>
              </Link>
              <ItemPill state={item.state} />
              <small>
                {t('plan.due-short', { on: formatDay(item.dueOn, i18n.language) })}
                {item.daysLate > 0 ? ` · ${t('plan.days-late', { count: item.daysLate })}` : ''}
              </small>
            </div>
            <Track item={item} year={year} today={today} at={at} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** From the year's start to the day due; hatched from there to the day done, or to today when it is not. */
function Track(props: { item: ItemShown; year: number; today: string; at: string | undefined }) {
  const { item, year } = props
  const due = shareOfYear(item.dueOn, year) * 100
  const end = shareOfYear(item.doneOn ?? props.today, year) * 100
  const slips = item.daysLate > 0 && item.state !== 'withdrawn'
  return (
    <div className={classes.track} aria-hidden="true" data-state={item.state}>
      <i className={classes.span} style={{ width: `${due}%` }} />
      <i className={classes.filled} style={{ width: `${(due * item.percent) / 100}%` }} />
      {slips && end > due ? (
        <i className={classes.slip} style={{ left: `${due}%`, width: `${end - due}%` }} />
      ) : null}
      <i className={classes.set} style={{ left: `${due}%` }} />
      {item.doneOn === null ? null : (
        <i className={classes.done} style={{ left: `${shareOfYear(item.doneOn, year) * 100}%` }} />
      )}
      {props.at === undefined ? null : <i className={classes.today} style={{ left: props.at }} />}
    </div>
  )
}

function ItemTable({ plan }: { plan: PlanShown }) {
  const { t } = useTranslation('plans')
  const columns: readonly Column<ItemShown>[] = [
    {
      id: 'item',
      header: t('plan.item'),
      heading: true,
      cell: (item) => (
        <>
          {item.code} · <span lang="vi">{item.title}</span>
        </>
      ),
    },
    { id: 'target', header: t('plan.target'), cell: (item) => <span lang="vi">{item.target ?? '–'}</span> },
    { id: 'due', header: t('plan.due'), tight: true, cell: (item) => <DateText on={item.dueOn} /> },
    { id: 'state', header: t('plan.state'), cell: (item) => <ItemPill state={item.state} /> },
    {
      id: 'progress',
      header: t('plan.progress'),
      cell: (item) => <Bar value={{ done: item.percent, of: 100 }} />,
    },
    {
      id: 'done',
      header: t('plan.done-on'),
      tight: true,
      cell: (item) => (item.doneOn === null ? '–' : <DateText on={item.doneOn} />),
    },
    {
      id: 'late',
      header: t('list.late'),
      end: true,
      cell: (item) => (item.daysLate > 0 ? t('plan.days-late', { count: item.daysLate }) : '–'),
    },
  ]
  return (
    <DataTable
      label={t('plan.line')}
      rows={plan.items}
      columns={columns}
      rowKey={(item) => item.id}
      rowTo={(item) => `/plans/items/${item.id}`}
    />
  )
}
