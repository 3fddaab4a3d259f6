// The plans of a year, unit by unit: who has one, how much is done, what is late. Used by the router at /plans.
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import { ListPlans, PlanState } from '../../contract/plans.ts'
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
import { useTableAddress } from '../ui/table-address.ts'
import { DateText, Quantity } from '../ui/when.tsx'
import { plain } from '../words/plain.ts'
import { nameOf } from '../words/three-languages.ts'
import { PlanPill } from './plan-pills.tsx'

type Row = OutputOf<typeof ListPlans>['rows'][number]
const lines = ['units', 'departments'] as const

export default function PlanListPage() {
  const { t, i18n } = useTranslation('plans')
  const movement = useCurrentMovement()
  const today = useToday()
  const asked = useAddress().get('year')
  const year = Number(asked ?? movement?.year ?? today.slice(0, 4))
  const list = useView(ListPlans, { year })
  const address = useTableAddress(['state', 'line'])
  const mine = useMyUnit()
  const columns = usePlanColumns()
  const sum = (count: (row: Row) => number) => list.rows.reduce((all, row) => all + count(row), 0)
  const [total, done, late] = [sum((row) => row.total), sum((row) => row.done), sum((row) => row.late)]
  const rows = list.rows.filter((row) => fits(row, address, i18n.language))
  return (
    <Page
      title={
        total === 0
          ? t('list.finding-none', { year })
          : t('list.finding', { done, total, year: String(year) })
      }
      lead={t('list.lead', {
        approved: list.rows.filter((row) => row.state === 'approved').length,
        all: list.rows.length,
        late,
      })}
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
          rows={rows}
          columns={columns}
          address={address}
          search
          rowKey={(row) => row.unit.id}
          rowTo={(row) => `/plans/${row.unit.id}/${year}`}
          filters={[
            {
              name: 'state',
              label: t('list.state'),
              options: [
                ...PlanState.options.map((state) => ({ value: state, label: t(`states.${state}`) })),
                { value: 'none', label: t('list.no-plan') },
              ],
            },
            {
              name: 'line',
              label: t('list.line'),
              options: lines.map((line) => ({ value: line, label: t(`list.${line}`) })),
            },
          ]}
          exportHref={addressOf(ListPlans, { year }, { format: 'xlsx' })}
          empty={{ title: t('list.finding-none', { year }) }}
        />
      </Card>
    </Page>
  )
}

/** The whole list is here, so it is narrowed here. */
function fits(row: Row, address: ReturnType<typeof useTableAddress>, language: string): boolean {
  const [state, line] = [address.filter('state'), address.filter('line')]
  const sought = address.search === undefined ? '' : plain(address.search)
  return (
    (state === undefined || (row.state ?? 'none') === state) &&
    (line === undefined || row.supervised === (line === 'departments')) &&
    plain(`${nameOf(row.unit, language)} ${row.unit.code}`).includes(sought)
  )
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
