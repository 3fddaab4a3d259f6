// Every unit in force today, both lines of authority; the administrator adds one. Used by the router at /people/units.
import { useTranslation } from 'react-i18next'
import { ListUnits } from '../../contract/units.ts'
import { useView } from '../client/use-view.ts'
import { useMe } from '../shell/me.ts'
import { Card } from '../ui/card.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { UnitLink } from '../ui/record-links.tsx'
import { useTableAddress } from '../ui/table-address.ts'
import { Quantity } from '../ui/when.tsx'
import { nameOf } from '../words/three-languages.ts'
import { AddUnitForm } from './add-unit-form.tsx'
import { useUnitKinds } from './unit-kinds.ts'

export default function UnitListPage() {
  const { t, i18n } = useTranslation('people')
  const address = useTableAddress()
  const kinds = useUnitKinds()
  const me = useMe()
  const list = useView(ListUnits, address.search === undefined ? {} : { search: address.search })
  return (
    <Page
      title={t('list.units')}
      trail={[{ label: t('list.title'), to: '/people' }]}
      actions={
        <>
          {me.roles.some((held) => ['coordinator', 'minister', 'auditor'].includes(held.role)) ? (
            <LinkButton to="/people/units/ratings">{t('unit.rate-units')}</LinkButton>
          ) : null}
          {list.abilities['change-units'] === true ? (
            <LinkButton to="/people/units/change">{t('list.change-units')}</LinkButton>
          ) : null}
        </>
      }
    >
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
              id: 'kind',
              header: t('list.kind'),
              sort: (row) => kinds.call(row.kind),
              cell: (row) => kinds.call(row.kind),
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
      {list.abilities['add-units'] === true ? <Adding /> : null}
    </Page>
  )
}

/** Every unit may stand above the new one, whatever the list above is narrowed to. */
function Adding() {
  const { i18n } = useTranslation('people')
  const { rows } = useView(ListUnits, {})
  return (
    <AddUnitForm
      units={rows.map(({ unit }) => ({
        value: unit.code,
        label: nameOf(unit, i18n.language),
        detail: unit.code,
      }))}
    />
  )
}
