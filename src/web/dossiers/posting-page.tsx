// A posting as posted: its term with the days that do not count, the list, objections to answer. At /dossiers/postings/$postingId.
import { useTranslation } from 'react-i18next'
import { ShowPosting } from '../../contract/postings.ts'
import { useView } from '../client/use-view.ts'
import { RecordHistory } from '../history/record-history.tsx'
import { useLawWords } from '../law/law-words.ts'
import { useRoutePart } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { Deadline } from '../ui/deadline.tsx'
import { Page } from '../ui/page.tsx'
import { DateText } from '../ui/when.tsx'
import classes from './facts.module.css'
import { ObjectionCard } from './objection-card.tsx'
import { Shares } from './shares.tsx'

export default function PostingPage() {
  const { t } = useTranslation('dossiers')
  const law = useLawWords()
  const shown = useView(ShowPosting, { postingId: useRoutePart('postingId') })
  const { posting, lines, skipped, objections } = shown
  const holidays = skipped.filter((day) => day.why !== 'weekend')
  return (
    <Page
      title={
        posting.running
          ? t('posting.running', { code: posting.code })
          : t('posting.ended', { code: posting.code })
      }
      trail={[
        { label: t('list.title'), to: '/dossiers' },
        { label: t('postings.title'), to: '/dossiers/postings' },
      ]}
      lead={
        posting.running ? (
          <Deadline on={posting.endsOn} workingDays={posting.workingDaysLeft ?? undefined} inline />
        ) : (
          <DateText on={posting.endsOn} />
        )
      }
      actions={
        <>
          <a href={`/public/postings/${posting.id}`}>{t('postings.public')}</a>
          <a href={`/public/postings/${posting.id}/list.pdf`}>{t('posting.pdf')}</a>
        </>
      }
      side={<RecordHistory kind="posting" id={posting.id} />}
    >
      {objections.map((objection) => (
        <ObjectionCard
          key={objection.id}
          objection={objection}
          mayAnswer={shown.abilities['answer-objection'] === true}
        />
      ))}
      <Card title={t('posting.term')}>
        <dl className={classes.facts}>
          <dt>{t('postings.number')}</dt>
          <dd>{posting.number}</dd>
          <dt>{t('postings.posted-on')}</dt>
          <dd>
            <DateText on={posting.postedOn} />
          </dd>
          <dt>{t('postings.ends')}</dt>
          <dd>
            <DateText on={posting.endsOn} />, {t('posting.working-days', { count: posting.workingDays })}
          </dd>
          {holidays.length === 0 ? null : (
            <>
              <dt>{t('posting.skipped')}</dt>
              <dd lang="vi">
                {holidays.map((day) => (
                  <p key={day.on}>
                    {day.why}: <DateText on={day.on} />
                  </p>
                ))}
              </dd>
            </>
          )}
        </dl>
      </Card>
      <Card title={t('posting.list')} flush>
        <DataTable
          label={t('posting.list')}
          rows={lines}
          rowKey={(line) => line.dossierId}
          rowTo={(line) => `/dossiers/${line.dossierId}`}
          columns={[
            {
              id: 'name',
              header: t('list.subject'),
              heading: true,
              cell: (line) => <span lang="vi">{line.name}</span>,
            },
            { id: 'office', header: t('list.office'), cell: (line) => <span lang="vi">{line.office}</span> },
            { id: 'award', header: t('list.award'), cell: (line) => law.award(line.award) },
            { id: 'merit', header: t('report.merit'), cell: (line) => <span lang="vi">{line.merit}</span> },
          ]}
        />
      </Card>
      <Shares shares={shown.shares} />
    </Page>
  )
}
