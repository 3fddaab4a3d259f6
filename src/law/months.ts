// Months between days, exactly: whole months by the calendar, days left over; scattered periods by thirty days a month.
// Used by the rules on months worked and months away.
import { dayNumber, dayText } from './calendar-day.ts'

export type Span = { from: string; to: string }
/** Whole months and the days left over, 0 to 30. */
export type Length = { months: number; days: number }

/** The length of a span, its last day included: 1 March to 31 May is three months. */
export function lengthOf(span: Span): Length {
  const [year, month, day] = parts(span.from)
  const end = dayText(dayNumber(span.to) + 1)
  const [endYear, endMonth, endDay] = parts(end)
  let months = (endYear - year) * 12 + (endMonth - month)
  if (endDay < day) months--
  if (months < 0) return { months: 0, days: Math.max(0, dayNumber(end) - dayNumber(span.from)) }
  return { months, days: dayNumber(end) - dayNumber(monthsAfter(span.from, months)) }
}

/** The spans joined where they touch or overlap, cut to a year. */
export function joinedIn(spans: readonly Span[], year: number): Span[] {
  const first = `${year}-01-01`
  const last = `${year}-12-31`
  const cut = spans
    .filter((span) => span.to >= first && span.from <= last)
    .map((span) => ({ from: span.from < first ? first : span.from, to: span.to > last ? last : span.to }))
    .sort((left, right) => (left.from < right.from ? -1 : left.from > right.from ? 1 : 0))
  const joined: Span[] = []
  for (const span of cut) {
    const before = joined.at(-1)
    if (before !== undefined && dayNumber(span.from) <= dayNumber(before.to) + 1) {
      if (span.to > before.to) joined[joined.length - 1] = { from: before.from, to: span.to }
    } else joined.push(span)
  }
  return joined
}

/** The sum of joined spans: one span by the calendar, several by thirty days a month.
 *  @source Civil Code 2015, art. 146(1) (from memory): scattered periods are counted in months of thirty days */
export function sumOf(spans: readonly Span[]): Length {
  const lengths = spans.map(lengthOf)
  const only = lengths[0]
  if (only !== undefined && lengths.length === 1) return only
  const days = lengths.reduce((sum, each) => sum + each.days, 0)
  const months = lengths.reduce((sum, each) => sum + each.months, 0)
  return { months: months + Math.floor(days / 30), days: days % 30 }
}

export function atLeastMonths(length: Length, months: number): boolean {
  return length.months >= months
}

/** What is left of the spans once others are taken out, all within one year and both joined. */
export function without(spans: readonly Span[], taken: readonly Span[]): Span[] {
  let left = [...spans]
  for (const gap of taken)
    left = left.flatMap((span) => {
      if (gap.to < span.from || gap.from > span.to) return [span]
      const parts: Span[] = []
      if (gap.from > span.from) parts.push({ from: span.from, to: dayText(dayNumber(gap.from) - 1) })
      if (gap.to < span.to) parts.push({ from: dayText(dayNumber(gap.to) + 1), to: span.to })
      return parts
    })
  return left
}

function monthsAfter(on: string, months: number): string {
  const [year, month, day] = parts(on)
  const total = year * 12 + (month - 1) + months
  const [atYear, atMonth] = [Math.floor(total / 12), (total % 12) + 1]
  const lastDay = new Date(Date.UTC(atYear, atMonth, 0)).getUTCDate()
  return text(atYear, atMonth, Math.min(day, lastDay))
}

function parts(on: string): [number, number, number] {
  return [Number(on.slice(0, 4)), Number(on.slice(5, 7)), Number(on.slice(8, 10))]
}

function text(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
