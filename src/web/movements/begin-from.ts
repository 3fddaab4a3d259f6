// A new draft that begins from an earlier movement: the same text, its days moved by whole years. Pure. Used by the page that begins one.
import type { MovementDefinition } from '../../contract/movements.ts'

/** @param years from the earlier movement's year to the new one's */
export const beginFrom = (earlier: MovementDefinition, years: number): MovementDefinition => ({
  ...earlier,
  outsideParentWhy: null,
  calendar: earlier.calendar.map((step) => ({ ...step, due: yearsLater(step.due, years) })),
})

/** The same day of another year; 29 February becomes 28 where the year has none. */
export function yearsLater(day: string, years: number): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const moved = String(Number(year) + years).padStart(4, '0')
  const leap = new Date(Date.UTC(Number(moved), 1, 29)).getUTCMonth() === 1
  return `${moved}-${month}-${month === '02' && date === '29' && !leap ? '28' : date}`
}
