// What a condition is: a name, its parameters, a compiled verdict, and the telling of it.
// One file a condition in this folder; registry.ts lists them.
import type { Case, Window } from '../case.ts'
import type { Citation } from '../citation.ts'
import type { Figures, Warning } from '../finding.ts'
import type { Planner, Plans } from '../plan.ts'
import type { Params } from '../rulebook.ts'
import type { Scene } from '../scene.ts'
import type { Code } from '../verdict.ts'

/** `figure`: a whole number, or the name of a dated number. */
export type ParamSpec = {
  type: 'text' | 'texts' | 'figure' | 'award' | 'flag'
  choices?: readonly string[]
  required?: true
}

export type Condition = {
  name: string
  /** One line for the README and the editors. */
  about: string
  /** The parameter a bare value stands for. */
  main: string | null
  params: Readonly<Record<string, ParamSpec>>
  /** The keys of the facts it asks. */
  asks: readonly string[]
  compile(params: Params, scene: Scene): Program
}

export type Program = {
  /** The name shown in the tree. */
  predicate: string
  params: Figures
  judgement?: true
  /** On the road, what was met in one year is not met in the next by the same thing. */
  yearly?: boolean
  verdict(c: Case, window: Window | null): Code
  tell(c: Case, window: Window | null): Telling
  /** The least things a year must still bring for it to be met; absent: nobody can plan it. */
  plan?(planner: Planner, window: Window | null): Plans
}

/** What a leaf of the tree says besides its verdict. */
export type Telling = {
  facts: Figures
  uses?: readonly string[]
  missing?: readonly string[]
  reason?: string
  also?: readonly Citation[]
  warnings?: readonly Warning[]
  /** Overrides the certainty of the passage: a rule not found that could not have mattered. */
  certain?: boolean
}

export const textOf = (params: Params, key: string, otherwise = ''): string => {
  const value = params[key]
  return value === undefined ? otherwise : String(value)
}
export const textsOf = (params: Params, key: string): readonly string[] => {
  const value = params[key]
  if (value === undefined) return []
  return typeof value === 'object' ? value : [String(value)]
}
export const flagOf = (params: Params, key: string): boolean => params[key] === true
export const figureOf = (params: Params, key: string, scene: Scene, otherwise: number): number => {
  const value = params[key]
  if (typeof value !== 'string' && typeof value !== 'number') return otherwise
  return scene.figure(value).value
}
