// Jobs that were given up, with their last error, and starting one again. Used by the router at /administration/jobs.
import { useTranslation } from 'react-i18next'
import { ListGivenUpJobs, RetryJob } from '../../contract/jobs.ts'
import { useView } from '../client/use-view.ts'
import { ActButton } from '../ui/act-button.tsx'
import { Card } from '../ui/card.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { Page } from '../ui/page.tsx'
import { TimeText } from '../ui/when.tsx'
import { useNounWords } from '../words/noun-words.ts'

export default function JobsPage() {
  const { t } = useTranslation('administration')
  const { waiting, givenUp } = useView(ListGivenUpJobs, {})
  const words = useNounWords(['jobs'])
  return (
    <Page
      title={t('jobs.title')}
      lead={t('jobs.lead')}
      trail={[{ label: t('title'), to: '/administration' }]}
    >
      <Card flush title={t('jobs.title')} note={t('jobs.waiting', { count: waiting })}>
        <DataTable
          label={t('jobs.title')}
          rows={givenUp}
          rowKey={(row) => row.id}
          columns={[
            {
              id: 'name',
              header: t('jobs.name'),
              heading: true,
              cell: (row) => words.say('jobs', `names.${row.name}`) ?? row.name,
            },
            { id: 'error', header: t('jobs.error'), cell: (row) => <code>{row.lastError}</code> },
            {
              id: 'attempts',
              header: t('jobs.attempts'),
              end: true,
              tight: true,
              cell: (row) => row.attempts,
            },
            { id: 'since', header: t('jobs.since'), tight: true, cell: (row) => <TimeText at={row.since} /> },
            {
              id: 'retry',
              header: t('jobs.retry'),
              tight: true,
              cell: (row) => (
                <ActButton contract={RetryJob} input={{ jobId: row.id }} small said={t('jobs.retried')}>
                  {t('jobs.retry')}
                </ActButton>
              ),
            },
          ]}
          empty={{ title: t('jobs.none'), text: t('jobs.none-help') }}
        />
      </Card>
    </Page>
  )
}
