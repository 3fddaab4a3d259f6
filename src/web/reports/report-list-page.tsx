// The reports of the movement, and drafting the next one. Used by the router at /reports.
import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DraftReport, ListReports } from '../../contract/reports.ts'
import { useView } from '../client/use-view.ts'
import { useCurrentMovement } from '../shell/current-movement.ts'
import { useGo } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { Empty } from '../ui/empty.tsx'
import { FormFrame } from '../ui/form-frame.tsx'
import { Page } from '../ui/page.tsx'
import { StatePill } from '../ui/state-pill.tsx'
import { useForm } from '../ui/use-form.ts'
import { DateText } from '../ui/when.tsx'
import { isLanguage } from '../words/language.ts'

export default function ReportListPage() {
  const { t } = useTranslation('reports')
  const movement = useCurrentMovement()
  return (
    <Page title={t('list.title')} lead={t('list.lead')}>
      {movement === undefined ? (
        <Empty title={t('list.no-movement')} />
      ) : (
        <Reports movementId={movement.id} />
      )}
    </Page>
  )
}

function Reports({ movementId }: { movementId: string }) {
  const { t } = useTranslation('reports')
  const { rows, abilities } = useView(ListReports, { movementId })
  return (
    <>
      <Card flush>
        <DataTable
          label={t('list.title')}
          rows={rows}
          rowKey={(row) => row.id}
          rowTo={(row) => `/reports/${row.id}`}
          empty={{ title: t('list.empty') }}
          columns={[
            { id: 'kind', header: t('list.kind'), heading: true, cell: (row) => t(`kinds.${row.kind}`) },
            {
              id: 'state',
              header: t('list.state'),
              cell: (row) => (
                <StatePill look={row.issue === null ? 'waiting' : 'frozen'}>
                  {row.issue === null ? t('list.draft') : t('list.issued')}
                </StatePill>
              ),
            },
            { id: 'number', header: t('list.number'), cell: (row) => row.issue?.number ?? '' },
            {
              id: 'on',
              header: t('list.on'),
              tight: true,
              cell: (row) => <DateText on={row.issue?.on ?? row.savedAt.slice(0, 10)} />,
            },
            { id: 'by', header: t('list.by'), cell: (row) => row.draftedBy?.name ?? '' },
          ]}
        />
      </Card>
      {abilities['draft-report'] === true ? <NewReport movementId={movementId} /> : null}
    </>
  )
}

interface Typed {
  kind: 'six-month' | 'year-end'
  language: 'vi' | 'fr' | 'en'
}

function NewReport({ movementId }: { movementId: string }) {
  const { t, i18n } = useTranslation('reports')
  const go = useGo()
  const form = useForm(DraftReport, {
    initial: { kind: 'year-end', language: isLanguage(i18n.language) ? i18n.language : 'vi' } as Typed,
    toInput: (values: Typed) => ({ movementId, ...values }),
    onDone: ({ reportId }) => go(`/reports/${reportId}`),
  })
  return (
    <Card title={t('new.submit')}>
      <FormFrame form={form} submit={t('new.submit')}>
        <NativeSelect
          label={t('new.kind')}
          data={(['six-month', 'year-end'] as const).map((value) => ({ value, label: t(`kinds.${value}`) }))}
          {...form.field('kind')}
        />
        <NativeSelect
          label={t('new.language')}
          data={[
            { value: 'vi', label: 'Tiếng Việt' },
            { value: 'fr', label: 'Français' },
            { value: 'en', label: 'English' },
          ]}
          {...form.field('language')}
        />
      </FormFrame>
    </Card>
  )
}
