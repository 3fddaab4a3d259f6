// Who is put forward, by how many votes: apart from the ranking. Used beside the ranking and on the page of a meeting.
import { useTranslation } from 'react-i18next'
import { Card } from '../ui/card.tsx'
import { Link } from '../ui/link.tsx'
import { ThresholdBar, VoteLegend } from '../ui/threshold-bar.tsx'
import { DateText } from '../ui/when.tsx'
import { nameOf } from '../words/three-languages.ts'
import classes from './block.module.css'
import type { Ranking } from './use-ranking-finding.ts'

export function ElectionCard({ ranking }: { ranking: Ranking }) {
  const { t, i18n } = useTranslation('scores')
  const { election } = ranking
  if (election === null)
    return (
      <Card title={t('election.none')}>
        <p>{t('election.none-help')}</p>
      </Card>
    )
  const votes = ranking.rows.flatMap((row) => row.put.map((put) => ({ row, put })))
  return (
    <Card title={t('election.title')} note={t('election.separate')}>
      <ul className={classes.votes}>
        {votes.map(({ row, put }) => (
          <li key={`${row.sheetId}${put.award}`}>
            <b>{nameOf(row.unit, i18n.language)}</b>
            <span className={classes.quiet}>
              {t(`award.${put.award}`)} · {t(put.elected ? 'election.elected' : 'election.not-elected')}
            </span>
            <ThresholdBar
              total={ranking.rows.length}
              inFavour={put.votesFor}
              against={put.votesAgainst}
              needed={election.requiredVotes}
            />
          </li>
        ))}
      </ul>
      <VoteLegend />
      <p lang="vi">{election.rule}</p>
      <p className={classes.quiet}>
        <Link to={`/scores/meetings/${election.meetingId}`}>{t('election.meeting')}</Link> ·{' '}
        {election.by.name}, <DateText on={election.at} />
      </p>
    </Card>
  )
}
