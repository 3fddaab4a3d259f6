// The postings, newest first: running, with working days left, objections. Used at /dossiers/postings.
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import { ListPostings } from '../../contract/postings.ts'
import { useView } from '../client/use-view.ts'
import { useAddress } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import type { Column } from '../ui/column.ts'
import { DataTable } from '../ui/data-table.tsx'
import { Deadline } from '../ui/deadline.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { StatePill } from '../ui/state-pill.tsx'
import { DateText } from '../ui/when.tsx'

type RowShown = OutputOf<typeof ListPostings>['rows'][number]

export default function PostingListPage() {
  const { t } = useTranslation('dossiers')
  const year = useAddress().get('year')
  const postings = useView(ListPostings, year === undefined ? {} : { year: Number(year) })
  const columns: readonly Column<RowShown>[] = [
    { id: 'code', header: t('postings.code'), heading: true, tight: true, cell: (row) => row.code },
    { id: 'number', header: t('postings.number'), cell: (row) => row.number },
    {
      id: 'posted',
      header: t('postings.posted-on'),
      tight: true,
      cell: (row) => <DateText on={row.postedOn} />,
    },
    {
      id: 'ends',
      header: t('postings.ends'),
      cell: (row) =>
        row.running ? (
          <Deadline on={row.endsOn} workingDays={row.workingDaysLeft ?? undefined} inline />
        ) : (
          <DateText on={row.endsOn} />
        ),
    },
    { id: 'lines', header: t('postings.lines'), end: true, cell: (row) => row.lines },
    {
      id: 'objections',
      header: t('list.objections'),
      cell: (row) =>
        row.open > 0 ? (
          <StatePill look="held">{t('postings.open', { count: row.open })}</StatePill>
        ) : (
          t('postings.answered', { count: row.objections })
        ),
    },
  ]
  return (
    <Page
      title={t('postings.title')}
      trail={[{ label: t('list.title'), to: '/dossiers' }]}
      lead={t('postings.lead', { count: postings.candidates.length })}
      actions={<a href="/public/postings">{t('postings.public')}</a>}
      primary={
        postings.abilities['post-list'] === true ? (
          <LinkButton to="/dossiers/postings/new" variant="filled">
            {t('postings.new')}
          </LinkButton>
        ) : undefined
      }
    >
      <Card flush>
        <DataTable
          label={t('postings.title')}
          rows={postings.rows}
          rowKey={(row) => row.id}
          rowTo={(row) => `/dossiers/postings/${row.id}`}
          columns={columns}
          empty={{ title: t('postings.empty'), text: t('postings.empty-help') }}
        />
      </Card>
    </Page>
  )
}
