// Working days from today to a day, Vietnamese holidays out. Used by the movement's page.
import { loadWorkingCalendar } from '../../holiday-files.ts'
import { workingDaysBetween } from '../../law/working-days.ts'

const calendar = loadWorkingCalendar()

/** null when the day is past, or the calendar of one of the years is not known. */
export function workingDaysUntil(today: string, until: string): number | null {
  if (until < today) return null
  const days = workingDaysBetween(calendar, { from: today, to: until })
  return typeof days === 'number' ? days : null
}
