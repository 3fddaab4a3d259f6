// The months that a chart of days must show, and where a day stands among them. Used by the chart of the legal programme.

export interface Span {
  /** The first day of each month shown. */
  months: readonly string[]
  from: number
  to: number
}

/** From the month of the earliest day to the end of the month of the latest, today among them; none without a day. */
export function spanOf(days: readonly (string | null)[], today: string): Span | undefined {
  const known = days.filter((day) => day !== null)
  if (known.length === 0) return undefined
  const sorted = [...known, today].sort()
  const [first = today, last = today] = [sorted[0], sorted.at(-1)]
  const months: string[] = []
  let [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))]
  const day = () => `${year}-${String(month).padStart(2, '0')}-01`
  while (day() <= last) {
    months.push(day())
    if (month === 12) [year, month] = [year + 1, 1]
    else month += 1
  }
  return { months, from: Date.parse(months[0] ?? first), to: Date.parse(day()) }
}

/** From 0 to 1. */
export function shareOf(day: string, { from, to }: Span): number {
  return Math.min(1, Math.max(0, (Date.parse(day) - from) / (to - from)))
}
