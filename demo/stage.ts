// What a step of the demonstration works with: a moving clock, the real data, seeded chance, and acts performed as somebody.
// Used by demo/steps/*.ts; made by demo/play.ts.
import type { Contract, OutputOf } from '../src/contract/define.ts'
import type { Act } from '../src/server/act.ts'
import type { View } from '../src/server/view.ts'

/** Somebody of the demonstration, acting. */
export interface Player {
  personId: string
  /** Performs the act at the stage's time. @throws when it is refused: the demonstration must be lawful. */
  do<C extends Contract, L, A>(act: Act<C, L, A>, input: unknown): Promise<OutputOf<C>>
  /** Looks; within `together`, at what its acts have written too. @throws when it is refused. */
  ask<C extends Contract, L>(view: View<C, L>, input: unknown): Promise<OutputOf<C>>
}

/** Seeded: the same seed gives the same demonstration. */
export interface Chance {
  /** From 0 to `below` - 1. */
  int(below: number): number
  pick<T>(from: readonly T[]): T
  /** True `percent` times of a hundred. */
  percent(percent: number): boolean
  shuffle<T>(from: readonly T[]): T[]
}

export interface Stage {
  /** Moves the clock to a local Vietnamese time, `2024-01-30T09:00`; later calls only go forward within a step. */
  at(localTime: string): void
  /** By username (`coordinator`, `secretary-vpc`) or by person id. */
  as(who: string): Player
  chance: Chance
  /** Unit id by code of organisation.json, lower or upper case. */
  unit(code: string): string
  /** The 41 units under the ministry, and the 63 departments: codes. */
  ministryUnits: readonly string[]
  departments: readonly string[]
  /** The people whose main post is in the unit, head first: ids. */
  staff(unitCode: string): readonly string[]
  /** Names of usernames that exist for each unit: `secretary-<code>` and `head-<code>` exist for every unit and department. */
  /** What earlier steps left for later ones, by name: `movement-2024` → id. */
  left: Map<string, string>
  /** Stores a small real PDF (made once) under a name, as somebody; gives the file's id. */
  paper(who: string, name: string): Promise<string>
  /** Reads a JSON file of demo/source/ (copied from the ministry's data, with its sources). */
  source(name: string): unknown
  /** Runs `work` in one transaction, for speed: many acts, one commit. */
  together(work: () => Promise<void>): Promise<void>
  say(line: string): void
}
