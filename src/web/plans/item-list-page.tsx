// The work items of a year across units, narrowed by state, content and movement: what the figures of reports and movements open.
// Used by the router at /plans/items.
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import { ListWorkItems, WorkItemReach } from '../../contract/work-items.ts'
import { addressOf } from '../client/call.ts'
import { useView } from '../client/use-view.ts'
import { useCurrentMovement } from '../shell/current-movement.ts'
import { useToday } from '../shell/me.ts'
import { useAddress } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import type { Column } from '../ui/column.ts'
import { DataTable } from '../ui/data-table.tsx'
import { Page } from '../ui/page.tsx'
import { UnitLink } from '../ui/record-links.tsx'
import { useTableAddress } from '../ui/table-address.ts'
import { DateText } from '../ui/when.tsx'
import { ItemPill } from './plan-pills.tsx'

type Row = OutputOf<typeof ListWorkItems>['rows'][number]

export default function ItemListPage() {
  const { t } = useTranslation('plans')
  const movement = useCurrentMovement()
  const today = useToday()
  const year = Number(useAddress().get('year') ?? movement?.year ?? today.slice(0, 4))
  const address = useTableAddress(['state', 'contentCode', 'movementId'])
  const asked = { year, ...address.query }
  const list = useView(ListWorkItems, asked)
  const columns = useItemColumns()
  return (
    <Page
      title={t('items.title', { year: String(year) })}
      trail={[{ label: t('list.title'), to: `/plans?year=${year}` }]}
      lead={t('items.lead')}
    >
      <Card flush>
        <DataTable
          label={t('items.title', { year: String(year) })}
          rows={list.rows}
          list={list}
          columns={columns}
          address={address}
          search
          rowKey={(row) => row.id}
          rowTo={(row) => `/plans/items/${row.id}`}
          filters={[
            {
              name: 'state',
              label: t('plan.state'),
              options: WorkItemReach.options.map((state) => ({ value: state, label: t(`work.${state}`) })),
            },
          ]}
          exportHref={addressOf(ListWorkItems, asked, { format: 'xlsx' })}
          empty={{ title: t('items.empty', { year: String(year) }) }}
        />
      </Card>
    </Page>
  )
}

function useItemColumns(): readonly Column<Row>[] {
  const { t } = useTranslation('plans')
  return [
    {
      id: 'item',
      header: t('plan.item'),
      heading: true,
      cell: (row) => (
        <>
          {row.code} · <span lang="vi">{row.title}</span>
        </>
      ),
    },
    { id: 'unit', header: t('list.unit'), cell: (row) => <UnitLink unit={row.unit} /> },
    { id: 'content', header: t('plan.content'), tight: true, cell: (row) => row.contentCode ?? '–' },
    { id: 'due', header: t('plan.due'), tight: true, cell: (row) => <DateText on={row.dueOn} /> },
    {
      id: 'done',
      header: t('plan.done-on'),
      tight: true,
      cell: (row) => (row.doneOn === null ? '–' : <DateText on={row.doneOn} />),
    },
    { id: 'state', header: t('plan.state'), cell: (row) => <ItemPill state={row.state} /> },
  ]
}
