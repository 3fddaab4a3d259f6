// Months between days, exactly: whole months by the calendar, days left over; scattered periods by thirty days a month.
// Used by the rules on months worked and months away.
import { dayNumber, dayText } from './calendar-day.ts'

/** First and last day, both included; the last is never before the first. */
export type Span = { from: string; to: string }
/** Whole months and the days left over, 0 to 30. */
export type Length = { months: number; days: number }

/** The length of a span, its last day included: 1 March to 31 May is three months. */
export function lengthOf(span: Span): Length {
  const [year, month, day] = parts(span.from)
  const end = nextDay(span.to)
  const [endYear, endMonth, endDay] = parts(end)
  const turned = (endYear - year) * 12 + (endMonth - month)
  const months = endDay < day ? turned - 1 : turned
  return { months, days: dayNumber(end) - dayNumber(monthsAfter(span.from, months)) }
}

/** The spans cut to a year, joined where they touch or overlap, in their order. */
export function joinedIn(spans: readonly Span[], year: number): Span[] {
  const cut = spans.flatMap((span) => within(span, { from: `${year}-01-01`, to: `${year}-12-31` }))
  const joined: Span[] = []
  for (const span of cut.sort((left, right) => dayNumber(left.from) - dayNumber(right.from))) {
    const before = joined.at(-1)
    if (before === undefined || span.from > nextDay(before.to)) joined.push({ ...span })
    else before.to = later(before.to, span.to)
  }
  return joined
}

/** The sum of joined spans: one span by the calendar, several by thirty days a month.
 *  @source Civil Code 2015, art. 146(1) (from memory): scattered periods are counted in months of thirty days */
export function sumOf(spans: readonly Span[]): Length {
  const lengths = spans.map(lengthOf)
  const [only, second] = lengths
  if (only !== undefined && second === undefined) return only
  const days = lengths.reduce((sum, each) => sum + each.days, 0)
  const months = lengths.reduce((sum, each) => sum + each.months, 0)
  return { months: months + Math.floor(days / 30), days: days % 30 }
}

/** What is left of the spans once others are taken out. */
export function without(spans: readonly Span[], taken: readonly Span[]): Span[] {
  return taken.reduce<Span[]>(
    (left, gap) =>
      left.flatMap((span) => [
        ...within(span, { from: span.from, to: dayBefore(gap.from) }),
        ...within(span, { from: nextDay(gap.to), to: span.to }),
      ]),
    [...spans],
  )
}

/** What two spans have in common, if anything. */
function within(span: Span, bounds: Span): Span[] {
  const from = later(span.from, bounds.from)
  const to = earlier(span.to, bounds.to)
  return from <= to ? [{ from, to }] : []
}

const earlier = (one: string, other: string): string => (one > other ? other : one)
const later = (one: string, other: string): string => (one > other ? one : other)
const nextDay = (on: string): string => dayText(dayNumber(on) + 1)
const dayBefore = (on: string): string => dayText(dayNumber(on) - 1)

/** The same day of a later month, or the last of that month where it is shorter. */
function monthsAfter(on: string, months: number): string {
  const [year, month, day] = parts(on)
  const total = year * 12 + (month - 1) + months
  const [atYear, atMonth] = [Math.floor(total / 12), (total % 12) + 1]
  const lastDay = new Date(Date.UTC(atYear, atMonth, 0)).getUTCDate()
  const [mm, dd] = [atMonth, Math.min(day, lastDay)].map((each) => String(each).padStart(2, '0'))
  return `${atYear}-${mm}-${dd}`
}

function parts(on: string): [number, number, number] {
  return [Number(on.slice(0, 4)), Number(on.slice(5, 7)), Number(on.slice(8, 10))]
}
