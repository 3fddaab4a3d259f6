// Who holds a role and cannot sign in, each leading to the page where the account is opened. Used by the router at
// /administration/accounts/missing.
import { useTranslation } from 'react-i18next'
import { ListMissingAccounts } from '../../contract/accounts.ts'
import { useView } from '../client/use-view.ts'
import { Card } from '../ui/card.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { Page } from '../ui/page.tsx'
import { useTableAddress } from '../ui/table-address.ts'
import { useNounWords } from '../words/noun-words.ts'

export default function MissingAccountsPage() {
  const { t } = useTranslation('administration')
  const words = useNounWords(['permissions'])
  const address = useTableAddress()
  const list = useView(ListMissingAccounts, address.query)
  return (
    <Page
      title={t('accounts.missing')}
      lead={t('accounts.missing-lead')}
      trail={[
        { label: t('title'), to: '/administration' },
        { label: t('accounts.title'), to: '/administration/accounts' },
      ]}
    >
      <Card flush>
        <DataTable
          label={t('accounts.missing')}
          rows={list.rows}
          list={list}
          address={address}
          search
          rowKey={(row) => row.person.id}
          rowTo={(row) => `/people/${row.person.id}`}
          columns={[
            { id: 'person', header: t('accounts.person'), heading: true, cell: (row) => row.person.name },
            {
              id: 'roles',
              header: t('accounts.roles'),
              cell: (row) =>
                row.roles
                  .map(({ role, unitCode }) =>
                    [words.say('permissions', `roles.${role}`) ?? role, unitCode]
                      .filter((part) => part !== null)
                      .join(' – '),
                  )
                  .join(' · '),
            },
          ]}
          empty={{ title: t('accounts.missing-none') }}
        />
      </Card>
    </Page>
  )
}
