// Who can sign in: accounts with their state; closing, opening again, another password. Used by the router at /administration/accounts.
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CloseAccount, ListAccounts, ReopenAccount, ResetPassword } from '../../contract/accounts.ts'
import type { OutputOf } from '../../contract/define.ts'
import { useAct } from '../client/use-act.ts'
import { useView } from '../client/use-view.ts'
import { useMe } from '../shell/me.ts'
import { ActButton } from '../ui/act-button.tsx'
import { Card, Row } from '../ui/card.tsx'
import { ConfirmAct } from '../ui/confirm-act.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { PasswordField } from '../ui/password-field.tsx'
import { StatePill } from '../ui/state-pill.tsx'
import { useTableAddress } from '../ui/table-address.ts'
import { TimeText } from '../ui/when.tsx'

type Account = OutputOf<typeof ListAccounts>['rows'][number]

export default function AccountsPage() {
  const { t } = useTranslation('administration')
  const address = useTableAddress(['state'])
  const list = useView(ListAccounts, address.query)
  const administers = useMe().roles.some((held) => held.role === 'administrator')
  return (
    <Page
      title={t('accounts.title')}
      lead={t('accounts.lead')}
      trail={[{ label: t('title'), to: '/administration' }]}
      actions={<LinkButton to="/administration/accounts/missing">{t('accounts.missing')}</LinkButton>}
    >
      <Card flush>
        <DataTable
          label={t('accounts.title')}
          rows={list.rows}
          list={list}
          address={address}
          search
          rowKey={(row) => row.username}
          rowTo={(row) => `/people/${row.person.id}`}
          filters={[
            {
              name: 'state',
              label: t('accounts.state'),
              options: (['open', 'closed'] as const).map((value) => ({
                value,
                label: t(`accounts.${value}`),
              })),
            },
          ]}
          columns={[
            { id: 'person', header: t('accounts.person'), heading: true, cell: (row) => row.person.name },
            { id: 'username', header: t('accounts.username'), cell: (row) => <code>{row.username}</code> },
            {
              id: 'state',
              header: t('accounts.state'),
              tight: true,
              cell: (row) => (
                <StatePill look={row.closedAt === null ? 'done' : 'quiet'}>
                  {t(row.closedAt === null ? 'accounts.open' : 'accounts.closed')}
                </StatePill>
              ),
            },
            {
              id: 'opened',
              header: t('accounts.opened'),
              tight: true,
              cell: (row) => <TimeText at={row.openedAt} />,
            },
            {
              id: 'signed-in',
              header: t('accounts.signed-in'),
              tight: true,
              cell: (row) => (row.signedInAt === null ? null : <TimeText at={row.signedInAt} />),
            },
            ...(administers
              ? [
                  {
                    id: 'actions',
                    header: t('accounts.actions'),
                    cell: (row: Account) => <Acts account={row} />,
                  },
                ]
              : []),
          ]}
          empty={{ title: t('accounts.none'), text: t('accounts.none-help') }}
        />
      </Card>
    </Page>
  )
}

function Acts({ account }: { account: Account }) {
  const { t } = useTranslation('administration')
  const { username, person, closedAt } = account
  const input = { personId: person.id, username }
  if (closedAt !== null)
    return (
      <ActButton contract={ReopenAccount} input={input} small said={t('accounts.reopened')}>
        {t('accounts.reopen')}
      </ActButton>
    )
  return (
    <Row>
      <NewPassword {...input} />
      <Closing {...input} />
    </Row>
  )
}

interface Of {
  personId: string
  username: string
}

function NewPassword({ personId, username }: Of) {
  const { t } = useTranslation('administration')
  const [password, setPassword] = useState('')
  const doing = useAct(ResetPassword)
  return (
    <ConfirmAct
      button={t('accounts.reset')}
      title={t('accounts.reset-title', { username })}
      happens={t('accounts.reset-happens')}
      onConfirm={async () => (await doing.act({ personId, username, password })) !== undefined}
      reasons={doing.reasons}
      error={doing.error}
      pending={doing.pending}
    >
      <PasswordField
        label={t('accounts.password')}
        autoComplete="new-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
    </ConfirmAct>
  )
}

function Closing({ personId, username }: Of) {
  const { t } = useTranslation('administration')
  const [reason, setReason] = useState('')
  const doing = useAct(CloseAccount)
  return (
    <ConfirmAct
      button={t('accounts.close')}
      title={t('accounts.close-title', { username })}
      happens={t('accounts.close-happens')}
      irreversible={t('accounts.can-reopen')}
      onConfirm={async () => (await doing.act({ personId, username, reason })) !== undefined}
      reasons={doing.reasons}
      error={doing.error}
      pending={doing.pending}
    >
      <TextInput
        label={t('accounts.reason')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ConfirmAct>
  )
}
