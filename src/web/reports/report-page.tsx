// A report: four findings by section, every figure a link to its records, text edited by hand until issued. At /reports/$reportId.
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IssueReport, ReportSection, ShowMovementReport } from '../../contract/reports.ts'
import { useAct } from '../client/use-act.ts'
import { useView } from '../client/use-view.ts'
import { RecordHistory } from '../history/record-history.tsx'
import { useToday } from '../shell/me.ts'
import { useRoutePart } from '../ui/address.ts'
import { Card, Stack } from '../ui/card.tsx'
import { ConfirmAct } from '../ui/confirm-act.tsx'
import { DateField } from '../ui/date-field.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { PrintButton } from '../ui/print-button.tsx'
import { StatePill } from '../ui/state-pill.tsx'
import { formatDate } from '../words/format.ts'
import { ReportSectionCard } from './report-section.tsx'

export default function ReportPage() {
  const { t, i18n } = useTranslation('reports')
  const report = useView(ShowMovementReport, { reportId: useRoutePart('reportId') })
  const { issue } = report
  const state =
    issue === null
      ? t('page.draft')
      : t('page.frozen', { on: formatDate(issue.on, i18n.language), number: issue.number })
  return (
    <Page
      title={`${t(`kinds.${report.kind}`)} ${report.year}`}
      trail={[{ label: t('list.title'), to: '/reports' }]}
      {...(issue === null
        ? {}
        : { lead: t('page.frozen-figures', { on: formatDate(issue.on, i18n.language) }) })}
      state={<StatePill look={issue === null ? 'waiting' : 'frozen'}>{state}</StatePill>}
      actions={
        <>
          <LinkButton to={`/api/reports/${report.id}/report.pdf`}>{t('page.pdf')}</LinkButton>
          <LinkButton to={`/api/reports/${report.id}/report.docx`}>{t('page.word')}</LinkButton>
          <PrintButton />
        </>
      }
      primary={
        issue === null && report.abilities['issue-report'] === true ? (
          <Issue reportId={report.id} />
        ) : undefined
      }
      side={<RecordHistory kind="report" id={report.id} />}
    >
      <Stack>
        {ReportSection.options.map((section) => (
          <ReportSectionCard key={section} report={report} section={section} />
        ))}
        {issue === null ? null : (
          <Card title={t('page.hash')}>
            <code>{issue.hash}</code>
          </Card>
        )}
      </Stack>
    </Page>
  )
}

function Issue({ reportId }: { reportId: string }) {
  const { t } = useTranslation('reports')
  const today = useToday()
  const [number, setNumber] = useState('')
  const [on, setOn] = useState(today)
  const doing = useAct(IssueReport)
  return (
    <ConfirmAct
      button={t('page.issue')}
      title={t('page.issue-title')}
      happens={t('page.happens')}
      primary
      onConfirm={async () => (await doing.act({ reportId, number, on })) !== undefined}
      reasons={doing.reasons}
      error={doing.error}
      pending={doing.pending}
    >
      <TextInput
        label={t('page.number')}
        value={number}
        onChange={(event) => setNumber(event.currentTarget.value)}
      />
      <DateField
        id="issued-on"
        name="on"
        label={t('page.on')}
        value={on}
        error={undefined}
        onChange={setOn}
        max={today}
      />
    </ConfirmAct>
  )
}
