// One stage's total: the number when it is whole, "7 of 17 items" while it is not; who and when. Used by sheets and the list of blocks.

import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import type { BlockLink } from '../../contract/blocks.ts'
import type { OutputOf } from '../../contract/define.ts'
import type { ShowScoreSheet } from '../../contract/score-sheets.ts'
import type { ScoreStage } from '../../contract/scores.ts'
import { StageKey } from '../ui/score-bars.tsx'
import { formatDate, formatDay } from '../words/format.ts'
import { pointsText } from './points.tsx'
import classes from './sheet.module.css'
import { stageIndex } from './stage-names.ts'

type Totals = OutputOf<typeof ShowScoreSheet>['totals']['self']

export function StageTotal(props: {
  stage: ScoreStage
  totals: Totals
  block: Pick<z.infer<typeof BlockLink>, 'kind'>
}) {
  const { t, i18n } = useTranslation('scores')
  const { stage, totals } = props
  return (
    <div className={classes.total}>
      <p className={classes.quiet}>
        <StageKey stage={stageIndex[stage]} />
        {t(`stage.${props.block.kind}.${stage}`)}
      </p>
      {totals.total === null ? (
        <p className={classes.partial}>
          {totals.scored === 0 ? (
            t('points.missing')
          ) : (
            <>
              <b>{totals.scored}</b> {t('totals.of-items', { of: totals.of })}
            </>
          )}
        </p>
      ) : (
        <p className={classes.big}>{pointsText(totals.total, i18n.language)}</p>
      )}
      <p className={classes.quiet}>{under()}</p>
    </div>
  )

  function under(): string {
    if (totals.submittedAt !== null && totals.submittedBy !== null)
      return t('totals.submitted', {
        date: formatDay(totals.submittedAt, i18n.language),
        who: totals.submittedBy.name,
      })
    if (totals.total !== null) return t('totals.not-submitted')
    if (totals.scored > 0) return t('totals.not-summed')
    return t(totals.late ? 'totals.late' : 'totals.due', { date: formatDate(totals.dueOn, i18n.language) })
  }
}
