// The sittings of a year, the dossiers that are ready, and the form that convenes. Used by the router at /council.
import { useTranslation } from 'react-i18next'
import { ListSittings } from '../../contract/council.ts'
import type { OutputOf } from '../../contract/define.ts'
import { useView } from '../client/use-view.ts'
import { useToday } from '../shell/me.ts'
import { useAddress } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import type { Column } from '../ui/column.ts'
import { DataTable } from '../ui/data-table.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { DateText } from '../ui/when.tsx'
import { ConveneForm } from './convene-form.tsx'
import { HeldCard } from './held-card.tsx'
import { SittingPill } from './sitting-pill.tsx'

type RowShown = OutputOf<typeof ListSittings>['rows'][number]

export default function CouncilPage() {
  const { t } = useTranslation('council')
  const today = useToday()
  const year = Number(useAddress().get('year') ?? today.slice(0, 4))
  const view = useView(ListSittings, { year })
  const columns: readonly Column<RowShown>[] = [
    { id: 'code', header: t('list.code'), heading: true, tight: true, cell: (row) => row.code },
    { id: 'held', header: t('list.held'), tight: true, cell: (row) => <DateText on={row.heldOn} /> },
    { id: 'place', header: t('list.place'), cell: (row) => <span lang="vi">{row.place}</span> },
    { id: 'items', header: t('list.items'), end: true, cell: (row) => row.items },
    { id: 'passed', header: t('list.passed'), end: true, cell: (row) => row.passed ?? '–' },
    { id: 'state', header: t('list.state'), cell: (row) => <SittingPill state={row.state} /> },
  ]
  return (
    <Page
      title={`${t('list.title')}, ${year}`}
      lead={t('list.lead')}
      actions={
        <>
          <LinkButton to={`/council?year=${year - 1}`}>{year - 1}</LinkButton>
          <LinkButton to={`/council?year=${year + 1}`}>{year + 1}</LinkButton>
        </>
      }
    >
      <Card title={t('list.sittings')} flush>
        <DataTable
          label={t('list.sittings')}
          rows={view.rows}
          rowKey={(row) => row.id}
          rowTo={(row) => `/council/${row.id}`}
          columns={columns}
          empty={{ title: t('list.empty'), text: t('list.empty-help') }}
        />
      </Card>
      <ConveneForm year={year} view={view} />
      <HeldCard rows={view.held} />
    </Page>
  )
}
