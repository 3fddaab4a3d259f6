// How many years in a row a title was held up to the last year of the list; revoked ones do not count. Pure. Used by the timeline.

interface Held {
  award: string
  yearFrom: number
  yearTo: number
  state: 'in-force' | 'corrected' | 'revoked'
}
export interface Run {
  award: string
  years: number
  to: number
}

/** Yearly awards that reach the newest year of the list, longest run first. */
export function runsOf(honours: readonly Held[]): Run[] {
  const standing = honours.filter((one) => one.state !== 'revoked' && one.yearFrom === one.yearTo)
  const to = Math.max(...standing.map((one) => one.yearTo))
  return [...Map.groupBy(standing, (one) => one.award)]
    .flatMap(([award, held]) => {
      const years = new Set(held.map((one) => one.yearTo))
      let run = 0
      while (years.has(to - run)) run += 1
      return run === 0 ? [] : [{ award, years: run, to }]
    })
    .sort((one, other) => other.years - one.years)
}
