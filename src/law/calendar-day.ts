// A calendar day as text, `2024-12-05`, and the whole number of days behind it. No clock, no time zone.
// Used by the working calendar, the reader of facts and the reader of workbooks.

const millisecondsPerDay = 86_400_000
const shape = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether the text is a day that exists: `2024-02-30` is not. */
export function isCalendarDay(text: string): boolean {
  const parts = shape.exec(text)
  return parts !== null && dayText(dayNumber(text)) === text
}

/** Days since 1970-01-01. The text must be a day that exists. */
export function dayNumber(text: string): number {
  const year = Number(text.slice(0, 4))
  const at = Date.UTC(year, Number(text.slice(5, 7)) - 1, Number(text.slice(8, 10)))
  // Date.UTC reads the years 0 to 99 as 1900 to 1999.
  return (year < 100 ? new Date(at).setUTCFullYear(year) : at) / millisecondsPerDay
}

/** The text of a day number. */
export function dayText(day: number): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10)
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}
