// The plans of a year, unit by unit: who has one, how much is done, what is late. Used by the router at /plans.
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import { ListPlans, PlanListState } from '../../contract/plans.ts'
import { addressOf } from '../client/call.ts'
import { useView } from '../client/use-view.ts'
import { useMyUnit } from '../movements/my-unit.ts'
import { useCurrentMovement } from '../shell/current-movement.ts'
import { useToday } from '../shell/me.ts'
import { useAddress } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import type { Column } from '../ui/column.ts'
import { DataTable } from '../ui/data-table.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { Bar } from '../ui/progress-bars.tsx'
import { type TableAddress, useTableAddress } from '../ui/table-address.ts'
import { DateText, Quantity } from '../ui/when.tsx'
import { nameOf } from '../words/three-languages.ts'
import { PlanPill } from './plan-pills.tsx'

type Row = OutputOf<typeof ListPlans>['rows'][number]
const lines = ['units', 'departments'] as const

export default function PlanListPage() {
  const { t } = useTranslation('plans')
  const movement = useCurrentMovement()
  const today = useToday()
  const asked = useAddress().get('year')
  const year = Number(asked ?? movement?.year ?? today.slice(0, 4))
  const address = useTableAddress(['state', 'line'])
  const narrowed = { year, ...onlyFilters(address) }
  const list = useView(ListPlans, narrowed)
  const mine = useMyUnit()
  const columns = usePlanColumns()
  const { totals } = list
  return (
    <Page
      title={
        totals.items === 0
          ? t('list.finding-none', { year })
          : t('list.finding', { done: totals.done, total: totals.items, year: String(year) })
      }
      lead={t('list.lead', { approved: totals.approved, all: totals.units, late: totals.late })}
      actions={<LinkButton to={`/plans/legal?year=${year}`}>{t('list.legal')}</LinkButton>}
      primary={
        mine === undefined ? undefined : (
          <LinkButton to={`/plans/${mine}/${year}`} variant="filled">
            {t('list.mine')}
          </LinkButton>
        )
      }
    >
      <Card flush>
        <DataTable
          label={t('list.label')}
          rows={list.rows}
          columns={columns}
          address={address}
          search
          rowKey={(row) => row.unit.id}
          rowTo={(row) => `/plans/${row.unit.id}/${year}`}
          filters={[
            {
              name: 'state',
              label: t('list.state'),
              options: PlanListState.options.map((state) => ({
                value: state,
                label: state === 'none' ? t('list.no-plan') : t(`states.${state}`),
              })),
            },
            {
              name: 'line',
              label: t('list.line'),
              options: lines.map((line) => ({ value: line, label: t(`list.${line}`) })),
            },
          ]}
          exportHref={addressOf(ListPlans, narrowed, { format: 'xlsx' })}
          empty={{ title: t('list.finding-none', { year }) }}
        />
      </Card>
    </Page>
  )
}

/** The whole list stands here at once: the view takes its filters alone. */
function onlyFilters(address: TableAddress) {
  const state = PlanListState.options.find((one) => one === address.filter('state'))
  const line = lines.find((one) => one === address.filter('line'))
  return {
    ...(state === undefined ? {} : { state }),
    ...(line === undefined ? {} : { line }),
    ...(address.search === undefined ? {} : { search: address.search }),
  }
}

function usePlanColumns(): readonly Column<Row>[] {
  const { t, i18n } = useTranslation('plans')
  return [
    {
      id: 'unit',
      header: t('list.unit'),
      heading: true,
      sort: (row) => nameOf(row.unit, i18n.language),
      cell: (row) => nameOf(row.unit, i18n.language),
    },
    {
      id: 'plan',
      header: t('list.state'),
      sort: (row) => row.state,
      cell: (row) => <PlanPill state={row.state} />,
    },
    {
      id: 'approved',
      header: t('list.approved-on'),
      tight: true,
      sort: (row) => row.approvedOn,
      cell: (row) => (row.approvedOn === null ? '–' : <DateText on={row.approvedOn} />),
    },
    {
      id: 'done',
      header: t('list.done'),
      sort: (row) => (row.total === 0 ? null : row.done / row.total),
      cell: (row) => (row.total === 0 ? '–' : <Bar value={{ done: row.done, of: row.total }} />),
    },
    {
      id: 'waiting',
      header: t('list.waiting'),
      end: true,
      sort: (row) => row.counts.reported,
      cell: (row) => <Quantity value={row.counts.reported ?? 0} />,
    },
    {
      id: 'late',
      header: t('list.late'),
      end: true,
      sort: (row) => row.late,
      cell: (row) => <Quantity value={row.late} />,
    },
  ]
}
