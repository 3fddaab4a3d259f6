// Terms counted in working days, on the official calendar: holidays, Tết, days in lieu and swapped days.
// Used by the terminal, the public posting and every deadline. A year that is not in the calendar is refused.
import { dayNumber, dayText, weekdayOf } from './calendar-day.ts'

export type DayOffKind = 'holiday' | 'tet' | 'compensatory' | 'swapped-off' | 'swapped-worked'

/** A day whose status differs from its weekday, as the yearly notice says. */
export type CalendarEntry = {
  on: string
  kind: DayOffKind
  name: { vi: string; fr: string; en: string }
  source: string
  verified: boolean
}
export type CalendarSource = { title: string; url?: string; note?: string; numberVerified?: boolean }
/** One year as `holidays/<year>.yaml` writes it. */
export type CalendarYear = {
  year: number
  sources: Record<string, CalendarSource>
  days: readonly CalendarEntry[]
}
export type WorkingCalendar = {
  years: readonly number[]
  entries: ReadonlyMap<string, CalendarEntry>
  sources: Record<string, CalendarSource>
}

/** A day that does not count, and why: a weekend, or the entry of the calendar. */
export type SkippedDay = { on: string; kind: 'weekend' | DayOffKind; entry?: CalendarEntry }
/** `worked` are the Saturdays counted because they were swapped with a weekday. */
export type TermEnd = { endsOn: string; skipped: SkippedDay[]; worked: CalendarEntry[] }
export type YearMissing = { kind: 'calendar.year-missing'; year: number; known: readonly number[] }

export function workingCalendar(years: readonly CalendarYear[]): WorkingCalendar {
  const sorted = [...years].sort((a, b) => a.year - b.year)
  return {
    years: sorted.map((each) => each.year),
    entries: new Map(sorted.flatMap((each) => each.days.map((day) => [day.on, day] as const))),
    sources: Object.assign({}, ...sorted.map((each) => each.sources)),
  }
}

/** The day on which a term of `days` working days ends. The day of the event is not counted.
 *  @source Civil Code 2015, art. 147(2) (from memory): counting starts the next day */
export function endOfTerm(
  calendar: WorkingCalendar,
  term: { from: string; days: number },
): TermEnd | YearMissing {
  const skipped: SkippedDay[] = []
  const worked: CalendarEntry[] = []
  let left = term.days
  for (let day = dayNumber(term.from) + 1; ; day++) {
    const status = statusOf(calendar, day)
    if ('year' in status) return status
    if (status.skipped !== undefined) skipped.push(status.skipped)
    if (status.worked !== undefined) worked.push(status.worked)
    if (status.skipped === undefined) left--
    if (left <= 0) return { endsOn: dayText(day), skipped, worked }
  }
}

/** How many working days lie after `from`, up to and including `to`. */
export function workingDaysBetween(
  calendar: WorkingCalendar,
  span: { from: string; to: string },
): number | YearMissing {
  let count = 0
  for (let day = dayNumber(span.from) + 1; day <= dayNumber(span.to); day++) {
    const status = statusOf(calendar, day)
    if ('year' in status) return status
    if (status.skipped === undefined) count++
  }
  return count
}

/** The day itself when it is worked, otherwise the next working day: where a term of calendar days ends.
 *  @source Civil Code 2015, art. 148(5) */
export function workingDayFrom(calendar: WorkingCalendar, on: string): string | YearMissing {
  for (let day = dayNumber(on); ; day++) {
    const status = statusOf(calendar, day)
    if ('year' in status) return status
    if (status.skipped === undefined) return dayText(day)
  }
}

export function isWorkingDay(calendar: WorkingCalendar, on: string): boolean | YearMissing {
  const status = statusOf(calendar, dayNumber(on))
  return 'year' in status ? status : status.skipped === undefined
}

type DayStatus = { skipped?: SkippedDay; worked?: CalendarEntry }

function statusOf(calendar: WorkingCalendar, day: number): DayStatus | YearMissing {
  const on = dayText(day)
  const year = Number(on.slice(0, 4))
  if (!calendar.years.includes(year)) return { kind: 'calendar.year-missing', year, known: calendar.years }
  const entry = calendar.entries.get(on)
  if (entry?.kind === 'swapped-worked') return { worked: entry }
  if (entry !== undefined) return { skipped: { on, kind: entry.kind, entry } }
  const weekday = weekdayOf(day)
  return weekday === 0 || weekday === 6 ? { skipped: { on, kind: 'weekend' } } : {}
}
