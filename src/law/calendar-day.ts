// A calendar day as text, `2024-12-05`, and the whole number of days behind it. No clock, no time zone.
// Used by the working calendar, the reader of facts and the reader of workbooks.

const shape = /^\d{4}-\d{2}-\d{2}$/

/** Whether the text is a day that exists: `2024-02-30` is not. */
export function isCalendarDay(text: string): boolean {
  return shape.test(text) && dayText(dayNumber(text)) === text
}

/** Days since 1970-01-01. The text must be a day that exists. Whole numbers only: the law asks this millions of times. */
export function dayNumber(text: string): number {
  const year = digits(text, 0, 4)
  const month = digits(text, 5, 7)
  // The year begins in March, so that the leap day is its last.
  const shifted = month > 2 ? year : year - 1
  const era = Math.floor(shifted / yearsOfEra)
  const yearOfEra = shifted - era * yearsOfEra
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + digits(text, 8, 10) - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * daysOfEra + dayOfEra - daysToEpoch
}

/** The text of a day number. */
export function dayText(day: number): string {
  const shifted = day + daysToEpoch
  const era = Math.floor(shifted / daysOfEra)
  const dayOfEra = shifted - era * daysOfEra
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = yearOfEra + era * yearsOfEra + (month <= 2 ? 1 : 0)
  const written = year > 999 ? String(year) : String(year).padStart(4, '0')
  return `${written}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`
}

/** The Gregorian calendar repeats itself. */
const yearsOfEra = 400
const daysOfEra = 146_097
/** From 1 March of the year 0 to 1 January 1970. */
const daysToEpoch = 719_468

function digits(text: string, from: number, to: number): number {
  let value = 0
  for (let at = from; at < to; at++) value = value * 10 + text.charCodeAt(at) - 48
  return value
}

const twoDigits = (value: number) => (value < 10 ? `0${value}` : String(value))

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}
