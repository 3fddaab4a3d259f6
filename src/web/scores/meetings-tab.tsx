// The meetings of a block and what each decided. Used by the block page.
import { useTranslation } from 'react-i18next'
import { Card } from '../ui/card.tsx'
import { Empty } from '../ui/empty.tsx'
import { Link } from '../ui/link.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { StatePill } from '../ui/state-pill.tsx'
import { formatDate } from '../words/format.ts'
import classes from './block.module.css'
import { mayDo } from './may-do.ts'
import { meetingKind } from './meeting-kind.ts'
import type { Block } from './use-block-finding.ts'

export function MeetingsTab({ block }: { block: Block }) {
  const { t, i18n } = useTranslation('scores')
  const record = mayDo(block.abilities, 'record-block-meeting') ? (
    <LinkButton to={`/scores/blocks/${block.block.id}/meetings/new`}>{t('meetings.record')}</LinkButton>
  ) : null
  if (block.meetings.length === 0)
    return <Empty title={t('meetings.empty')} text={t('meetings.empty-help')} action={record} />
  return (
    <Card flush title={t('meetings.title')} more={record}>
      <ol className={classes.lines}>
        {[...block.meetings].reverse().map((one) => (
          <li key={one.id}>
            <span className={classes.grow}>
              <Link to={`/scores/meetings/${one.id}`}>
                {t(`meetings.kind.${meetingKind(one.kind)}`)},{' '}
                {formatDate(one.startsAt.slice(0, 10), i18n.language)}
              </Link>
              <span className={classes.quiet}>
                {' · '}
                {t('meetings.present', { present: one.present, of: one.of })}
              </span>
            </span>
            {one.hasRanking ? <StatePill look="done">{t('meetings.ranked')}</StatePill> : null}
            {one.hasElection ? <StatePill look="done">{t('meetings.elected')}</StatePill> : null}
            {one.hasPaper ? <StatePill look="frozen">{t('meetings.signed')}</StatePill> : null}
          </li>
        ))}
      </ol>
    </Card>
  )
}
