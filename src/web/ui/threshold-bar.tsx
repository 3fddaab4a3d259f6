// A vote drawn on the whole membership: one cell a member, the threshold after the last cell needed. Order is by choice, never
// by person. Used by council pages and unit votes.
import { useTranslation } from 'react-i18next'
import classes from './threshold-bar.module.css'

export interface ThresholdBarProps {
  total: number
  inFavour: number
  against: number
  /** Least number in favour that reaches the threshold, as the law's arithmetic gave it. */
  needed: number | undefined
}

export function ThresholdBar({ total, inFavour, against, needed }: ThresholdBarProps) {
  const { t } = useTranslation()
  const apart = Math.max(0, total - inFavour - against)
  const cells = [
    ...Array.from({ length: inFavour }, () => 'for' as const),
    ...Array.from({ length: against }, () => 'against' as const),
    ...Array.from({ length: apart }, () => 'apart' as const),
  ]
  const words = t('picture.vote-in-words', { inFavour, against, apart, total, needed: needed ?? '–' })
  return (
    <div className={classes.vote} role="img" aria-label={words}>
      {needed === undefined ? null : (
        <span className={classes.limit} style={{ left: `${(needed / Math.max(1, total)) * 100}%` }}>
          <span data-side={needed / total > 0.4 ? 'left' : 'right'}>
            {t('picture.threshold', { needed })}
          </span>
        </span>
      )}
      <div
        className={classes.cells}
        style={{ gridTemplateColumns: `repeat(${cells.length}, minmax(0, 1fr))` }}
      >
        {cells.map((cell, index) => (
          <i key={index} data-cell={cell} />
        ))}
      </div>
      <div className={classes.ends}>
        <span>0</span>
        <span>{t('picture.members', { count: total })}</span>
      </div>
    </div>
  )
}

/** How to read the cells. */
export function VoteLegend() {
  const { t } = useTranslation()
  return (
    <ul className={classes.legend}>
      {(['for', 'against', 'apart'] as const).map((cell) => (
        <li key={cell}>
          <i data-cell={cell} />
          {t(`picture.${cell}`)}
        </li>
      ))}
    </ul>
  )
}
