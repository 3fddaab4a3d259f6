// A meeting of the block: who came, what was said, the ranking as agreed, the vote, the signed minutes. Used by the router.
import { useTranslation } from 'react-i18next'
import { PrintBlockMinutes, ShowBlockMeeting } from '../../contract/block-meetings.ts'
import { PrintElection } from '../../contract/rankings.ts'
import { addressOf } from '../client/call.ts'
import { useView } from '../client/use-view.ts'
import { RecordHistory } from '../history/record-history.tsx'
import { useRoutePart } from '../ui/address.ts'
import { Card } from '../ui/card.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { formatDate } from '../words/format.ts'
import { pick } from '../words/three-languages.ts'
import { AgreeRankingButton } from './agree-ranking-button.tsx'
import classes from './block.module.css'
import { mayDo } from './may-do.ts'
import { meetingKind } from './meeting-kind.ts'
import { AgreedRanking, Attendance, CountedElection } from './meeting-parts.tsx'
import { MinutesPapers } from './minutes-papers.tsx'

export default function MeetingPage() {
  const { t, i18n } = useTranslation('scores')
  const meetingId = useRoutePart('meetingId')
  const meeting = useView(ShowBlockMeeting, { meetingId })
  const { block } = meeting
  const name = pick(block.name, i18n.language).text
  const present = meeting.attendance.filter((one) => one.present).length
  const votes = meeting.kind === 'final' && mayDo(meeting.abilities, 'record-election')
  return (
    <Page
      title={t('meeting.title', {
        kind: t(`meetings.kind.${meetingKind(meeting.kind)}`),
        date: formatDate(meeting.startsAt.slice(0, 10), i18n.language),
      })}
      lead={t('meeting.lead', {
        block: name,
        from: meeting.startsAt.slice(11),
        to: meeting.endsAt.slice(11),
        venue: meeting.venue,
      })}
      trail={[
        { label: t('blocks.short'), to: `/scores?year=${block.year}` },
        { label: name, to: `/scores/blocks/${block.id}?tab=meetings` },
      ]}
      actions={
        <>
          <LinkButton to={addressOf(PrintBlockMinutes, { meetingId })}>{t('meeting.print')}</LinkButton>
          {meeting.election === null ? null : (
            <LinkButton to={addressOf(PrintElection, { meetingId })}>
              {t('meeting.print-election')}
            </LinkButton>
          )}
          <AgreeRankingButton meeting={meeting} />
        </>
      }
      primary={
        votes ? (
          <LinkButton to={`/scores/meetings/${meetingId}/election`} variant="filled">
            {t(meeting.election === null ? 'meeting.count' : 'meeting.correct')}
          </LinkButton>
        ) : undefined
      }
      side={
        <>
          <MinutesPapers meeting={meeting} />
          <RecordHistory kind="block-meeting" id={meetingId} />
        </>
      }
    >
      {meeting.election === null ? null : <CountedElection meeting={meeting} />}
      {meeting.ranking === null ? null : <AgreedRanking meeting={meeting} />}
      <Card title={t('meeting.proceedings')}>
        <p>{t('meeting.led', { chair: meeting.chair, secretary: meeting.secretary })}</p>
        <ol className={classes.targets} lang="vi">
          {meeting.proceedings.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ol>
        {meeting.conclusions.length === 0 ? null : <h3>{t('meeting.conclusions')}</h3>}
        <ol className={classes.targets} lang="vi">
          {meeting.conclusions.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ol>
      </Card>
      <Card flush title={t('meeting.attendance', { present, of: meeting.attendance.length })}>
        <Attendance meeting={meeting} />
      </Card>
    </Page>
  )
}
