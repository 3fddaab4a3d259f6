// Three bars of one item, always in this order: self, block, appraisal; what is not given yet is hatched, never 0.
// Used by score sheets and their tables.
import { useTranslation } from 'react-i18next'
import classes from './score-bars.module.css'
import { Unseen } from './unseen.tsx'

export interface StageValue {
  label: string
  /** undefined: not given yet. */
  value: number | undefined
}

/** @param max what a full bar is worth: the item's maximum */
export function ScoreBars({
  stages,
  max,
}: {
  stages: readonly [StageValue, StageValue, StageValue]
  max: number
}) {
  const { t } = useTranslation()
  return (
    <span className={classes.bars}>
      {stages.map((stage, index) => (
        <i
          key={stage.label}
          data-stage={index}
          data-none={stage.value === undefined || undefined}
          style={
            stage.value === undefined ? undefined : { width: `${Math.min(100, (stage.value / max) * 100)}%` }
          }
        />
      ))}
      <Unseen>
        {stages.map((stage) => `${stage.label}: ${stage.value ?? t('picture.not-yet')}`).join('; ')}
      </Unseen>
    </span>
  )
}

/** The square of a stage's colour, before its name. */
export const StageKey = ({ stage }: { stage: 0 | 1 | 2 }) => (
  <i className={classes.key} data-stage={stage} aria-hidden="true" />
)
