// The legal programme: each document against the day its law takes effect, and each lead unit's share. Used by the router at /plans/legal.
import { useTranslation } from 'react-i18next'
import { LegalNarrowing, LegalStateName, ListLegalDocuments } from '../../contract/legal-documents.ts'
import { addressOf } from '../client/call.ts'
import { useView } from '../client/use-view.ts'
import { useCurrentMovement } from '../shell/current-movement.ts'
import { useToday } from '../shell/me.ts'
import { useAddress } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { Bar } from '../ui/progress-bars.tsx'
import { UnitLink } from '../ui/record-links.tsx'
import { StatePill } from '../ui/state-pill.tsx'
import { useTableAddress } from '../ui/table-address.ts'
import { Quantity } from '../ui/when.tsx'
import { nameOf } from '../words/three-languages.ts'
import { LegalChart } from './legal-chart.tsx'
import { useLegalColumns } from './legal-columns.tsx'
import type { LegalRow, Programme } from './plan-pills.tsx'

export default function LegalPage() {
  const { t } = useTranslation('plans')
  const movement = useCurrentMovement()
  const today = useToday()
  const year = Number(useAddress().get('year') ?? movement?.year ?? today.slice(0, 4))
  const address = useTableAddress(['state'])
  const state = LegalNarrowing.options.find((one) => one === address.filter('state'))
  const asked = { year, ...(state === undefined ? {} : { state }) }
  const programme = useView(ListLegalDocuments, asked)
  const columns = useLegalColumns()
  const { rows, counts } = programme
  const of = (...sought: readonly LegalRow['state'][]) =>
    sought.reduce((sum, one) => sum + (counts[one] ?? 0), 0)
  const known = of(...LegalStateName.options)
  return (
    <Page
      title={
        known === 0
          ? t('programme.empty', { year: String(year) })
          : t('programme.finding', {
              together: of('synchronised'),
              known,
              late: of('late', 'overdue'),
            })
      }
      trail={[{ label: t('list.title'), to: `/plans?year=${year}` }]}
      lead={t('programme.title', { year: String(year) })}
      primary={
        programme.abilities['record-legal-documents'] === true ? (
          <LinkButton to={`/plans/legal/new?year=${year}`} variant="filled">
            {t('programme.add.button')}
          </LinkButton>
        ) : undefined
      }
    >
      <LegalChart rows={rows} />
      <Card flush>
        <DataTable
          label={t('programme.title', { year: String(year) })}
          rows={rows}
          columns={columns}
          address={address}
          rowKey={(row) => row.id}
          filters={[
            {
              name: 'state',
              label: t('programme.state'),
              options: LegalNarrowing.options.map((one) => ({ value: one, label: t(`legal.${one}`) })),
            },
          ]}
          exportHref={addressOf(ListLegalDocuments, asked, { format: 'xlsx' })}
          empty={{ title: t('programme.empty', { year: String(year) }) }}
        />
      </Card>
      <SharesCard shares={programme.shares} />
    </Page>
  )
}

const looks = { complete: 'done', late: 'warned', running: 'waiting', 'not-applicable': 'quiet' } as const

function SharesCard({ shares }: { shares: Programme['shares'] }) {
  const { t, i18n } = useTranslation('plans')
  const leading = shares.filter((one) => one.verdict !== 'not-applicable')
  const apart = shares.length - leading.length
  if (leading.length === 0) return null
  return (
    <Card
      title={t('programme.units', {
        complete: leading.filter((one) => one.verdict === 'complete').length,
        count: leading.length,
      })}
      note={apart === 0 ? undefined : t('programme.not-applicable', { count: apart })}
      flush
    >
      <DataTable
        label={t('programme.led')}
        rows={leading.toSorted((a, b) =>
          nameOf(a.unit, i18n.language).localeCompare(nameOf(b.unit, i18n.language)),
        )}
        rowKey={(one) => one.unit.id}
        columns={[
          {
            id: 'unit',
            header: t('programme.unit'),
            heading: true,
            cell: (one) => <UnitLink unit={one.unit} />,
          },
          {
            id: 'done',
            header: t('list.done'),
            cell: (one) => <Bar value={{ done: one.done, of: one.led }} />,
          },
          { id: 'late', header: t('list.late'), end: true, cell: (one) => <Quantity value={one.late} /> },
          {
            id: 'verdict',
            header: t('programme.verdict'),
            cell: (one) => (
              <StatePill look={looks[one.verdict]}>
                {one.verdict === 'not-applicable' ? '–' : t(`programme.${one.verdict}`)}
              </StatePill>
            ),
          },
        ]}
      />
    </Card>
  )
}
