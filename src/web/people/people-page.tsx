// People, found by part of a name without tone marks, or by unit. Used by the router at /people.
import { useTranslation } from 'react-i18next'
import { ListPeople } from '../../contract/people.ts'
import { ShowUnit } from '../../contract/units.ts'
import { useView } from '../client/use-view.ts'
import { useAddress } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { Link } from '../ui/link.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { PersonLink, UnitLink } from '../ui/record-links.tsx'
import { useTableAddress } from '../ui/table-address.ts'
import { nameOf } from '../words/three-languages.ts'

export default function PeoplePage() {
  const { t } = useTranslation('people')
  const address = useTableAddress(['unitId'])
  const list = useView(ListPeople, address.query)
  const of = useAddress().get('unitId')
  return (
    <Page
      title={t('list.title')}
      lead={of === undefined ? undefined : <OfUnit unitId={of} />}
      actions={<LinkButton to="/people/units">{t('list.units')}</LinkButton>}
    >
      <Card flush>
        <DataTable
          label={t('list.people')}
          rows={list.rows}
          list={list}
          address={address}
          search
          rowKey={(row) => row.person.id}
          rowTo={(row) => `/people/${row.person.id}`}
          empty={{ title: t('list.none') }}
          columns={[
            {
              id: 'name',
              header: t('list.name'),
              heading: true,
              cell: (row) => <PersonLink person={row.person} />,
            },
            {
              id: 'position',
              header: t('list.position'),
              cell: (row) => <span lang="vi">{row.position}</span>,
            },
            {
              id: 'unit',
              header: t('list.unit'),
              cell: (row) => (row.unit === null ? '' : <UnitLink unit={row.unit} />),
            },
          ]}
        />
      </Card>
    </Page>
  )
}

/** A list narrowed to one unit says so, and how to see everyone again. */
function OfUnit({ unitId }: { unitId: string }) {
  const { t, i18n } = useTranslation('people')
  const { unit } = useView(ShowUnit, { unitId })
  return (
    <>
      {t('list.of-unit', { unit: nameOf(unit, i18n.language) })} <Link to="/people">{t('list.all')}</Link>
    </>
  )
}
