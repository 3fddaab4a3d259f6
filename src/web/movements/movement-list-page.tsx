// Every movement this person may see, drafts among them, and where one begins. Used by the router at /movement/all.
import { useTranslation } from 'react-i18next'
import type { OutputOf } from '../../contract/define.ts'
import { ListMovements, MovementState } from '../../contract/movements.ts'
import { useView } from '../client/use-view.ts'
import { Card } from '../ui/card.tsx'
import type { Column } from '../ui/column.ts'
import { DataTable } from '../ui/data-table.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { StatePill } from '../ui/state-pill.tsx'
import { useTableAddress } from '../ui/table-address.ts'
import { ThreeLanguageText } from '../ui/three-language-text.tsx'
import { DateText } from '../ui/when.tsx'
import { plain } from '../words/plain.ts'
import { nameOf, pick } from '../words/three-languages.ts'
import { MovementPill } from './movement-pill.tsx'

type Row = OutputOf<typeof ListMovements>['rows'][number]

export default function MovementListPage() {
  const { t, i18n } = useTranslation('movements')
  const address = useTableAddress(['state'])
  const { rows, abilities } = useView(ListMovements, {})
  const [state, search] = [address.filter('state'), plain(address.search ?? '')]
  const shown = rows.filter(
    (row) =>
      (state === undefined || row.state === state) &&
      plain(`${pick(row.title, i18n.language).text} ${nameOf(row.unit, i18n.language)}`).includes(search),
  )
  return (
    <Page
      title={t('list.title')}
      primary={
        abilities['draft-movement'] === true ? (
          <LinkButton to="/movement/new" variant="filled">
            {t('page.new')}
          </LinkButton>
        ) : undefined
      }
    >
      <Card flush>
        <DataTable
          label={t('list.title')}
          rows={shown}
          columns={useListColumns()}
          address={address}
          search
          rowKey={(row) => row.id}
          rowTo={(row) => `/movement/${row.id}`}
          filters={[
            {
              name: 'state',
              label: t('fields.state'),
              options: MovementState.options.map((value) => ({ value, label: t(`states.${value}`) })),
            },
          ]}
          empty={{ title: t('page.none'), text: t('page.none-help') }}
        />
      </Card>
    </Page>
  )
}

function useListColumns(): readonly Column<Row>[] {
  const { t, i18n } = useTranslation('movements')
  return [
    {
      id: 'title',
      header: t('form.title'),
      heading: true,
      sort: (row) => pick(row.title, i18n.language).text,
      cell: (row) => <ThreeLanguageText text={row.title} />,
    },
    {
      id: 'unit',
      header: t('form.unit'),
      sort: (row) => nameOf(row.unit, i18n.language),
      cell: (row) => nameOf(row.unit, i18n.language),
    },
    {
      id: 'year',
      header: t('form.year'),
      tight: true,
      sort: (row) => row.year,
      cell: (row) => String(row.year),
    },
    {
      id: 'period',
      header: t('fields.period'),
      tight: true,
      sort: (row) => row.periodFrom,
      cell: (row) => (
        <span>
          <DateText on={row.periodFrom} /> – <DateText on={row.periodTo} />
        </span>
      ),
    },
    {
      id: 'state',
      header: t('fields.state'),
      sort: (row) => row.state,
      cell: (row) => (
        <>
          <MovementPill state={row.state} />{' '}
          {row.overlaps.length === 0 ? null : (
            <StatePill look="warned">{t('list.overlaps', { count: row.overlaps.length })}</StatePill>
          )}
        </>
      ),
    },
  ]
}
