// The journal, read and exported by auditors; links to where units, people and roles are kept. Used by the router at /administration.
import { useTranslation } from 'react-i18next'
import { ListJournal } from '../../contract/history.ts'
import { useView } from '../client/use-view.ts'
import classes from '../people/facts.module.css'
import { useMe } from '../shell/me.ts'
import { Card, Stack } from '../ui/card.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { Link } from '../ui/link.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { useTableAddress } from '../ui/table-address.ts'
import { TimeText } from '../ui/when.tsx'
import { useNounWords } from '../words/noun-words.ts'

export default function AdministrationPage() {
  const { t } = useTranslation('administration')
  const me = useMe()
  const audits = me.roles.some((held) => held.role === 'auditor')
  const administers = me.roles.some((held) => held.role === 'administrator')
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      primary={
        audits || administers ? (
          <LinkButton to="/api/journal/export" variant="filled">
            {t('journal.download')}
          </LinkButton>
        ) : undefined
      }
    >
      <Stack>
        {administers || audits ? (
          <Card title={t('house.title')}>
            <ul className={classes.list}>
              <li>
                <Link to="/people/units">{t('house.units')}</Link>
              </li>
              <li>
                <Link to="/people">{t('house.people')}</Link>
              </li>
              <li>
                <Link to="/administration/accounts">{t('accounts.link')}</Link>
              </li>
              {administers ? (
                <li>
                  <Link to="/administration/jobs">{t('jobs.link')}</Link>
                </li>
              ) : null}
            </ul>
          </Card>
        ) : null}
        {audits ? <Journal /> : <Card>{t('journal.not-yours')}</Card>}
      </Stack>
    </Page>
  )
}

function Journal() {
  const { t } = useTranslation('administration')
  const address = useTableAddress(['act'])
  const list = useView(ListJournal, address.query)
  const words = useNounWords(list.rows.map((row) => row.noun))
  return (
    <Card flush note={t('journal.verify')} title={t('title')}>
      <DataTable
        label={t('title')}
        rows={list.rows}
        list={list}
        address={address}
        rowKey={(row) => String(row.seq)}
        columns={[
          { id: 'seq', header: t('journal.seq'), end: true, tight: true, cell: (row) => row.seq },
          { id: 'at', header: t('journal.at'), tight: true, cell: (row) => <TimeText at={row.at} /> },
          { id: 'who', header: t('journal.who'), cell: (row) => row.person?.name ?? t('journal.system') },
          {
            id: 'what',
            header: t('journal.what'),
            heading: true,
            cell: (row) => words.say(row.noun, `acts.${row.act}`) ?? row.act,
          },
          {
            id: 'hash',
            header: t('journal.hash'),
            cell: (row) => <code title={row.hash}>{row.hash.slice(0, 12)}</code>,
          },
        ]}
      />
    </Card>
  )
}
