// A deadline: how many working days are left, in words, with the date under it. The server counts the days. Used by the desk,
// lists and record pages.
import { useTranslation } from 'react-i18next'
import { useToday } from '../shell/me.ts'
import { formatDay } from '../words/format.ts'
import classes from './deadline.module.css'

export interface DeadlineProps {
  on: string
  /** Working days from today, as the server counted them (holidays left out); negative when late. */
  workingDays?: number | undefined
  /** On one line, for tables. */
  inline?: boolean
}

const soonDays = 3

export function Deadline({ on, workingDays, inline }: DeadlineProps) {
  const { t, i18n } = useTranslation()
  const today = useToday()
  const late = on < today
  const look = late ? 'late' : on === today || (workingDays ?? soonDays + 1) <= soonDays ? 'soon' : 'later'
  const date = formatDay(on, i18n.language)
  // Where nobody counted the days, the day is all there is to say, once.
  const once = workingDays === undefined && on > today
  return (
    <span className={classes.deadline} data-look={look} data-inline={inline}>
      <b>{words()}</b>
      {once ? null : <time dateTime={on}>{late ? t('days.due', { date }) : date}</time>}
    </span>
  )

  function words(): string {
    if (on === today) return t('days.today')
    if (workingDays === undefined) return late ? t('days.past') : t('days.due', { date })
    return late
      ? t('days.late', { count: Math.max(1, -workingDays) })
      : t('days.left', { count: Math.max(0, workingDays) })
  }
}
