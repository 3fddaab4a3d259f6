// Decisions: drafts on top, then the newest signature; filters in the address, XLSX of what is seen. Used by the router at /decisions.
import { useTranslation } from 'react-i18next'
import { ListDecisions } from '../../contract/decision-views.ts'
import { DecisionKind, DecisionState } from '../../contract/decisions.ts'
import type { OutputOf } from '../../contract/define.ts'
import { addressOf } from '../client/call.ts'
import { useView } from '../client/use-view.ts'
import { useLawWords } from '../law/law-words.ts'
import { Card } from '../ui/card.tsx'
import type { Column } from '../ui/column.ts'
import { DataTable } from '../ui/data-table.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { useTableAddress } from '../ui/table-address.ts'
import { DateText } from '../ui/when.tsx'
import { DecisionPill } from './decision-pill.tsx'

type RowShown = OutputOf<typeof ListDecisions>['rows'][number]

export default function DecisionListPage() {
  const { t } = useTranslation('decisions')
  const { t: inHonours } = useTranslation('honours')
  const law = useLawWords()
  const address = useTableAddress(['kind', 'state', 'award', 'year'])
  const list = useView(ListDecisions, address.query)
  const columns: readonly Column<RowShown>[] = [
    {
      id: 'number',
      header: t('list.number'),
      heading: true,
      tight: true,
      cell: (row) => row.number ?? t('list.draft-number'),
    },
    { id: 'signed', header: t('list.signed'), tight: true, cell: (row) => <DateText on={row.signedOn} /> },
    { id: 'summary', header: t('list.summary'), cell: (row) => <span lang="vi">{row.summary}</span> },
    { id: 'kind', header: t('list.kind'), tight: true, cell: (row) => t(`kinds.${row.kind}`) },
    { id: 'award', header: t('list.award'), cell: (row) => law.award(row.award) },
    { id: 'lines', header: t('list.lines'), end: true, cell: (row) => row.lines },
    { id: 'state', header: t('list.state'), cell: (row) => <DecisionPill state={row.state} /> },
  ]
  return (
    <Page
      title={t('list.title')}
      trail={[{ label: inHonours('list.title'), to: '/honours' }]}
      lead={
        <>
          {t('list.lead')} {list.grantable > 0 ? t('list.grantable', { count: list.grantable }) : null}
        </>
      }
      primary={
        list.abilities['draft-grant'] === true ? (
          <LinkButton to="/decisions/new" variant="filled">
            {t('list.new')}
          </LinkButton>
        ) : undefined
      }
    >
      <Card flush>
        <DataTable
          label={t('list.title')}
          rows={list.rows}
          list={list}
          address={address}
          search
          rowKey={(row) => row.id}
          rowTo={(row) => `/decisions/${row.id}`}
          columns={columns}
          filters={[
            {
              name: 'kind',
              label: t('list.kind'),
              options: DecisionKind.options.map((value) => ({ value, label: t(`kinds.${value}`) })),
            },
            {
              name: 'state',
              label: t('list.state'),
              options: DecisionState.options.map((value) => ({ value, label: t(`states.${value}`) })),
            },
          ]}
          exportHref={addressOf(ListDecisions, address.query, { format: 'xlsx' })}
          empty={{ title: t('list.empty'), text: t('list.empty-help') }}
        />
      </Card>
    </Page>
  )
}
