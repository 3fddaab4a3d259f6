// A compiled rule: a verdict without any tree, and the tree when it is asked for. Used by compile.ts and check.ts.
import type { Case, Window } from './case.ts'
import type { MissingFact, Reason, Warning } from './finding.ts'
import type { Planner, Plans } from './plan.ts'
import type { Place } from './rulebook.ts'
import type { Code } from './verdict.ts'

export type Explained = {
  code: Code
  reason: Reason
  certain: boolean
  missing: readonly MissingFact[]
  warnings: readonly Warning[]
}
/** Told of every leaf of a rulebook that was answered: how the coverage of the cases is measured. */
export type Witness = (place: Place, code: Code) => void

export type Compiled = {
  verdict(c: Case, window: Window | null): Code
  explain(c: Case, window: Window | null, witness: Witness | null): Explained
  plan(planner: Planner, window: Window | null): Plans
}
