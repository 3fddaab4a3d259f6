// How much of a year has passed on a day, from 0 to 1; days outside it stand at its edges. Used by the timeline of a plan.

export function shareOfYear(day: string, year: number): number {
  const [from, to] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)]
  return Math.min(1, Math.max(0, (Date.parse(day) - from) / (to - from)))
}
