// How many working days are left until a day, on the official calendar. Used by the views of this folder.
import { loadWorkingCalendar } from '../../holiday-files.ts'
import { workingDaysBetween } from '../../law/working-days.ts'

export const calendar = loadWorkingCalendar()

/** Null when there is no day, it has passed, or the calendar of its year is not known. */
export function daysLeft(today: string, on: string | null): number | null {
  if (on === null || on < today) return null
  const left = workingDaysBetween(calendar, { from: today, to: on })
  return typeof left === 'number' ? left : null
}
