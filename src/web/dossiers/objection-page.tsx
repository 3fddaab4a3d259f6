// Objections to postings, open ones first. Used at /dossiers/objections.
import { useTranslation } from 'react-i18next'
import { ListObjections } from '../../contract/objections.ts'
import { useView } from '../client/use-view.ts'
import { useAddress } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import { Empty } from '../ui/empty.tsx'
import { Page } from '../ui/page.tsx'
import { ObjectionCard } from './objection-card.tsx'

export default function ObjectionPage() {
  const { t } = useTranslation('dossiers')
  const open = useAddress().get('open')
  const objections = useView(ListObjections, {})
  const rows =
    open === undefined
      ? objections.rows
      : objections.rows.toSorted((one, other) => Number(other.id === open) - Number(one.id === open))
  return (
    <Page
      title={t('objections.title', { open: objections.open, answered: objections.answered })}
      trail={[
        { label: t('list.title'), to: '/dossiers' },
        { label: t('postings.title'), to: '/dossiers/postings' },
      ]}
      lead={t('objections.lead')}
    >
      {rows.length === 0 ? (
        <Card>
          <Empty title={t('objections.empty')} text={t('objections.empty-help')} />
        </Card>
      ) : null}
      {rows.map((objection) => (
        <ObjectionCard
          key={objection.id}
          objection={objection}
          mayAnswer={objections.abilities['answer-objection'] === true}
        />
      ))}
    </Page>
  )
}
