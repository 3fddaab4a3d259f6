// The initiatives this person may see, by year and state. Used by the router at /initiatives.
import { useTranslation } from 'react-i18next'
import { ListInitiatives } from '../../contract/initiatives.ts'
import { addressOf } from '../client/call.ts'
import { useView } from '../client/use-view.ts'
import { Card } from '../ui/card.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { useTableAddress } from '../ui/table-address.ts'
import { nameOf } from '../words/three-languages.ts'
import { InitiativeState, stateOf } from './initiative-state.tsx'

export default function InitiativeListPage() {
  const { t, i18n } = useTranslation('initiatives')
  const address = useTableAddress(['year', 'state', 'unitId'])
  const list = useView(ListInitiatives, address.query)
  return (
    <Page
      title={t('list.title')}
      primary={
        <LinkButton to="/initiatives/new" variant="filled">
          {t('list.new')}
        </LinkButton>
      }
    >
      <Card flush>
        <DataTable
          label={t('list.title')}
          rows={list.rows}
          list={list}
          address={address}
          search
          filters={[
            {
              name: 'state',
              label: t('list.state'),
              options: (['declared', 'recognised', 'refused'] as const).map((value) => ({
                value,
                label: t(`states.${value}`),
              })),
            },
          ]}
          exportHref={addressOf(ListInitiatives, address.query, { format: 'xlsx' })}
          empty={{ title: t('list.empty') }}
          rowKey={(row) => row.id}
          rowTo={(row) => `/initiatives/${row.id}`}
          columns={[
            {
              id: 'name',
              header: t('list.name'),
              heading: true,
              cell: (row) => <span lang="vi">{row.title}</span>,
            },
            {
              id: 'authors',
              header: t('list.authors'),
              cell: (row) => row.authors.map((author) => author.name).join(', '),
            },
            {
              id: 'unit',
              header: t('list.unit'),
              cell: (row) => (row.unit === null ? '' : nameOf(row.unit, i18n.language)),
            },
            { id: 'year', header: t('list.year'), tight: true, end: true, cell: (row) => row.year },
            {
              id: 'state',
              header: t('list.state'),
              cell: (row) => <InitiativeState state={stateOf(row.recognitions)} />,
            },
          ]}
        />
      </Card>
    </Page>
  )
}
