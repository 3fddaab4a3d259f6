// Leaders and direct workers in a list of people, before anybody signs: a bar, the words, the figures. Used by every list of people.
import { useTranslation } from 'react-i18next'
import { formatPercent } from '../words/format.ts'
import classes from './shares.module.css'

export interface SharesShown {
  people: number
  leaders: number
  directWorkers: number
  collectives: number
}

export function Shares({ shares }: { shares: SharesShown }) {
  const { t, i18n } = useTranslation('dossiers')
  const { people, leaders, directWorkers, collectives } = shares
  if (people + collectives === 0) return null
  const percent = (part: number) => formatPercent(people === 0 ? 0 : part / people, i18n.language)
  return (
    <div className={classes.shares}>
      {people === 0 ? null : (
        <span className={classes.bar} aria-hidden="true">
          <i style={{ width: `${(leaders / people) * 100}%` }} />
        </span>
      )}
      <span>
        {people === 0
          ? null
          : t('shares.people', {
              count: people,
              leaders,
              leadersPercent: percent(leaders),
              directWorkers,
              directPercent: percent(directWorkers),
            })}
        {collectives === 0 ? null : ` ${t('shares.collectives', { count: collectives })}`}
      </span>
    </div>
  )
}
