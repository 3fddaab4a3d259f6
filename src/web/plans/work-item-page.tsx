// A work item: its due day and target, every report with evidence and answer, and what this person does next. Used by the router.
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import { ShowWorkItem } from '../../contract/work-items.ts'
import { useView } from '../client/use-view.ts'
import { RecordHistory } from '../history/record-history.tsx'
import { useRoutePart } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import { Deadline } from '../ui/deadline.tsx'
import { Empty } from '../ui/empty.tsx'
import { FileName } from '../ui/file-drop.tsx'
import { Page } from '../ui/page.tsx'
import { Bar } from '../ui/progress-bars.tsx'
import { PersonLink, UnitLink } from '../ui/record-links.tsx'
import { StatePill } from '../ui/state-pill.tsx'
import { DateText, TimeText } from '../ui/when.tsx'
import { ItemPill } from './plan-pills.tsx'
import { ReportForm } from './report-form.tsx'
import classes from './work-item.module.css'
import { AcceptButtons, WithdrawItemButton } from './work-item-acts.tsx'

export type WorkItemShown = OutputOf<typeof ShowWorkItem>
type Report = WorkItemShown['reports'][number]

export default function WorkItemPage() {
  const { t } = useTranslation('plans')
  const item = useView(ShowWorkItem, { workItemId: useRoutePart('workItemId') })
  const { unit, year, state, withdrawal, abilities } = item
  const open = state === 'planned' || state === 'in-progress' || state === 'overdue'
  const path = `/plans/${unit.id}/${year}`
  return (
    <Page
      title={item.title}
      trail={[
        { label: t('list.title'), to: `/plans?year=${year}` },
        { label: `${unit.code} ${year}`, to: path },
      ]}
      lead={
        <>
          {item.code} · <UnitLink unit={unit} />
          {open ? <Deadline on={item.dueOn} inline /> : null}
        </>
      }
      state={<ItemPill state={state} />}
      actions={
        open && abilities['withdraw-work-item'] === true ? (
          <WithdrawItemButton workItemId={item.id} />
        ) : undefined
      }
      primary={
        state === 'reported' && abilities['accept-work'] === true ? (
          <AcceptButtons workItemId={item.id} />
        ) : undefined
      }
      side={<RecordHistory kind="work-item" id={item.id} />}
    >
      <Card>
        <dl className={classes.facts}>
          <dt>{t('plan.progress')}</dt>
          <dd>
            <Bar value={{ done: item.percent, of: 100 }} />
          </dd>
          <dt>{t('item.due')}</dt>
          <dd>
            <DateText on={item.dueOn} />
            {item.daysLate > 0 ? `, ${t('plan.days-late', { count: item.daysLate })}` : ''}
          </dd>
          {item.doneOn === null ? null : (
            <>
              <dt>{t('plan.done-on')}</dt>
              <dd>
                <DateText on={item.doneOn} />
              </dd>
            </>
          )}
          {item.target === null ? null : (
            <>
              <dt>{t('item.target')}</dt>
              <dd lang="vi">{item.target}</dd>
            </>
          )}
          {item.contentCode === null ? null : (
            <>
              <dt>{t('item.content')}</dt>
              <dd>{item.contentCode}</dd>
            </>
          )}
        </dl>
        {item.amends === null ? null : <p>{t('plan.amends', { reason: item.amends })}</p>}
        {withdrawal === null ? null : (
          <p>
            {t('item.withdrawal', {
              ...withdrawal,
              kind: t(withdrawal.kind === 'reassigned' ? 'item.reassigned' : 'item.withdrawn'),
            })}
          </p>
        )}
      </Card>
      {item.reports.length === 0 ? (
        <Card>
          <Empty title={t('item.no-reports')} text={t('item.no-reports-help')} />
        </Card>
      ) : (
        <Card title={t('item.reports', { count: item.reports.length })}>
          <ol className={classes.reports}>
            {item.reports.toReversed().map((report) => (
              <li key={report.id}>
                <OneReport report={report} />
              </li>
            ))}
          </ol>
        </Card>
      )}
      {open && abilities['report-progress'] === true ? <ReportForm item={item} /> : null}
    </Page>
  )
}

function OneReport({ report }: { report: Report }) {
  const { t } = useTranslation('plans')
  const { acceptance } = report
  return (
    <div className={classes.report}>
      <div className={classes.line}>
        <b>{report.percent}%</b>
        <span>
          <DateText on={report.doneOn} />
        </span>
        {acceptance !== null ? (
          <StatePill look={acceptance.outcome === 'accepted' ? 'done' : 'warned'}>
            {t(acceptance.outcome === 'accepted' ? 'item.accepted' : 'item.sent-back')}
          </StatePill>
        ) : report.percent === 100 ? (
          <StatePill look="held">{t('item.waiting')}</StatePill>
        ) : null}
      </div>
      <p lang="vi" className={classes.pre}>
        {report.text}
      </p>
      {report.files.map((file) => (
        <FileName key={file.id} file={file} />
      ))}
      <p className={classes.quiet}>
        {report.by === null ? null : <PersonLink person={report.by} />} <TimeText at={report.at} />
      </p>
      {acceptance === null ? null : (
        <p className={classes.quiet}>
          <span lang="vi">{acceptance.note}</span>{' '}
          {acceptance.by === null ? null : <PersonLink person={acceptance.by} />}{' '}
          <TimeText at={acceptance.at} />
        </p>
      )}
    </div>
  )
}
