// Every unit in force today, both lines of authority; the administrator adds one. Used by the router at /people/units.
import { useTranslation } from 'react-i18next'
import { ListUnits } from '../../contract/units.ts'
import { useView } from '../client/use-view.ts'
import { Card } from '../ui/card.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { Page } from '../ui/page.tsx'
import { UnitLink } from '../ui/record-links.tsx'
import { useTableAddress } from '../ui/table-address.ts'
import { Quantity } from '../ui/when.tsx'
import { nameOf } from '../words/three-languages.ts'
import { AddUnitForm } from './add-unit-form.tsx'

export default function UnitListPage() {
  const { t, i18n } = useTranslation('people')
  const address = useTableAddress()
  const list = useView(ListUnits, address.search === undefined ? {} : { search: address.search })
  return (
    <Page title={t('list.units')} trail={[{ label: t('list.title'), to: '/people' }]}>
      <Card flush>
        <DataTable
          label={t('list.units')}
          rows={list.rows}
          address={address}
          search
          rowKey={(row) => row.unit.id}
          rowTo={(row) => `/people/units/${row.unit.id}`}
          columns={[
            {
              id: 'name',
              header: t('list.unit'),
              heading: true,
              sort: (row) => nameOf(row.unit, i18n.language),
              cell: (row) => <UnitLink unit={row.unit} />,
            },
            {
              id: 'code',
              header: t('list.code'),
              sort: (row) => row.unit.code,
              cell: (row) => row.unit.code,
              tight: true,
            },
            {
              id: 'line',
              header: t('list.line'),
              cell: (row) => t(row.supervisedBy ? 'list.supervised' : row.parent ? 'list.under' : 'list.top'),
            },
            {
              id: 'staff',
              header: t('list.staff'),
              end: true,
              sort: (row) => row.staff,
              cell: (row) => <Quantity value={row.staff} />,
            },
          ]}
        />
      </Card>
      {list.abilities['add-units'] === true ? <AddUnitForm /> : null}
    </Page>
  )
}
