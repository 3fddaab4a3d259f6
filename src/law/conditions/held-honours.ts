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
    const decidedOn = honour['decided-on']
    if (decidedOn !== undefined && decidedOn > c.on) continue
    if (basisMatters && (honour.basis === 'sudden' || honour.basis === 'thematic')) continue
    if (
      window !== null &&
      honour.year !== undefined &&
      (honour.year < window.from || honour.year > window.to)
    )
      continue
    const isOpen =
      (basisMatters && honour.basis === undefined) || (window !== null && honour.year === undefined)
    if (isOpen) held.possible.push(honour)
    else held.sure.push(honour)
  }
  return held
}

/** The distinct years of the honours that name one. */
export function yearsOf(honours: readonly Honour[]): number[] {
  return [...new Set(honours.flatMap((each) => each.year ?? []))].sort((left, right) => left - right)
}
