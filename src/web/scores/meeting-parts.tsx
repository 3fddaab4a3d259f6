// The parts of a meeting's record: roll, agreed ranking, count of the ballots. Used by the page of a meeting.
import { useTranslation } from 'react-i18next'
import type { ShowBlockMeeting } from '../../contract/block-meetings.ts'
import type { OutputOf } from '../../contract/define.ts'
import { Card } from '../ui/card.tsx'
import { Link } from '../ui/link.tsx'
import { StatePill } from '../ui/state-pill.tsx'
import { ThresholdBar, VoteLegend } from '../ui/threshold-bar.tsx'
import { TimeText } from '../ui/when.tsx'
import { nameOf } from '../words/three-languages.ts'
import classes from './block.module.css'
import { Points } from './points.tsx'

export type Meeting = OutputOf<typeof ShowBlockMeeting>

export function Attendance({ meeting }: { meeting: Meeting }) {
  const { t, i18n } = useTranslation('scores')
  return (
    <ul className={classes.lines}>
      {meeting.attendance.map((one) => (
        <li key={one.unit.id}>
          <span className={classes.grow}>{nameOf(one.unit, i18n.language)}</span>
          <span className={classes.quiet} lang="vi">
            {one.representedBy ?? one.note ?? ''}
          </span>
          <StatePill look={one.present ? 'done' : 'refused'}>
            {t(one.present ? 'meeting.present' : 'meeting.absent')}
          </StatePill>
        </li>
      ))}
    </ul>
  )
}

export function AgreedRanking({ meeting }: { meeting: Meeting }) {
  const { t, i18n } = useTranslation('scores')
  const { ranking } = meeting
  if (ranking === null) return null
  return (
    <Card
      flush
      title={t('meeting.ranking')}
      note={
        <>
          {ranking.by.name}, <TimeText at={ranking.at} />
        </>
      }
    >
      <ol className={classes.lines}>
        {ranking.rows.map((row) => (
          <li key={row.unit.id}>
            <b>{row.place === null ? '–' : t('meeting.place', { place: row.place })}</b>
            <span className={classes.grow}>{nameOf(row.unit, i18n.language)}</span>
            {row.tieVotes === null ? null : <span>{t('meeting.tie-votes', { count: row.tieVotes })}</span>}
            <Points tenths={row.total} strong />
          </li>
        ))}
      </ol>
    </Card>
  )
}

export function CountedElection({ meeting }: { meeting: Meeting }) {
  const { t, i18n } = useTranslation('scores')
  const { election } = meeting
  if (election === null) return null
  return (
    <Card title={t('election.title')} note={t('election.separate')}>
      <p>
        {t('election.ballots', {
          issued: election.issued,
          collected: election.collected,
          valid: election.valid,
          invalid: election.invalid,
        })}
      </p>
      <ul className={classes.votes}>
        {election.candidates.map((one) => (
          <li key={`${one.unit.id}${one.award}`}>
            <b>{nameOf(one.unit, i18n.language)}</b>
            <span className={classes.quiet}>
              {t(`award.${one.award}`)} · {t(one.elected ? 'election.elected' : 'election.not-elected')}
            </span>
            <ThresholdBar
              total={meeting.attendance.length}
              inFavour={one.votesFor}
              against={one.votesAgainst}
              needed={election.requiredVotes}
            />
          </li>
        ))}
      </ul>
      <VoteLegend />
      <p lang="vi">{election.rule}</p>
      <p className={classes.quiet}>
        {t('election.counters')} {election.counters.join('; ')} · {election.by.name},{' '}
        <TimeText at={election.at} />{' '}
        {election.file === null ? null : (
          <Link to={`/api/files/${election.file.id}`}>{election.file.name}</Link>
        )}
      </p>
    </Card>
  )
}
