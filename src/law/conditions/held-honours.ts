// Which honours count towards an award: held on the day, on an admissible basis, within the years asked.
// Used by the conditions on titles held.
import type { Case, Window } from '../case.ts'
import type { Honour } from '../fact.ts'

/** Honours that surely count, and those that may, for want of a year or a basis. */
export type Held = { sure: Honour[]; possible: Honour[] }

export function heldHonours(c: Case, award: string, window: Window | null, basisMatters: boolean): Held {
  const held: Held = { sure: [], possible: [] }
  for (const honour of c.facts.honours ?? []) {
    if (honour.award !== award) continue
    const place = placeOfHonour(c, honour, window, basisMatters)
    if (place === 'sure') held.sure.push(honour)
    else if (place === 'open') held.possible.push(honour)
  }
  return held
}

/** Whether an honour counts on the day: `open` for want of its year or basis. */
export function placeOfHonour(
  c: Case,
  honour: Honour,
  window: Window | null,
  basisMatters: boolean,
): 'sure' | 'open' | 'not' {
  const { year, basis } = honour
  const decidedOn = honour['decided-on']
  if (decidedOn !== undefined && decidedOn > c.on) return 'not'
  if (basisMatters && (basis === 'sudden' || basis === 'thematic')) return 'not'
  if (window !== null && year !== undefined && (year < window.from || year > window.to)) return 'not'
  return (basisMatters && basis === undefined) || (window !== null && year === undefined) ? 'open' : 'sure'
}

/** The distinct years of the honours that name one. */
export function yearsOf(honours: readonly Honour[]): number[] {
  return [...new Set(honours.flatMap((each) => each.year ?? []))].sort((left, right) => left - right)
}
