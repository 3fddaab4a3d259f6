// THE pipeline of every write: parse → begin → load → may → decide → save → journal → commit → notices → present.
// Used by every acts/*.ts to declare itself, and by HTTP, terminal, jobs, demonstration and tests to perform one.
import type { z } from 'zod'
import type { Contract, InputOf, OutputOf, RefusalOf } from '../contract/define.ts'
import type { RefusalReason } from '../contract/refusal.ts'
import type { Language } from '../contract/values.ts'
import type { Actor } from './access/actor.ts'
import type { Instant, LocalDate } from './clock.ts'
import type { Tx } from './db/database.ts'
import type { Permission } from './permission.ts'

/** What happened around the act: given to `decide`, which asks neither clock nor chance. */
export interface Given {
  actor: Actor
  now: Instant
  today: LocalDate
  /** A new UUIDv7, in the order of `now`. */
  newId(): string
}

/** What `load`, `save` and `present` work with: the transaction besides what is given. */
export interface Context extends Given {
  tx: Tx
  language: Language
  requestId: string
}

/** A reason why the rules refuse. `kind` has a message in three languages; further fields are its figures. */
export interface Refusal<Kind extends string = string> {
  kind: Kind
  path?: string
  remedy?: string
  [figure: string]: unknown
}

export type Decision<Accepted, Kind extends string = string> =
  | { accepted: Accepted }
  | { refused: readonly Refusal<Kind>[] }

export const accept = <const T>(accepted: T): { accepted: T } => ({ accepted })
export const refuse = <K extends string>(
  ...refused: readonly Refusal<K>[]
): { refused: readonly Refusal<K>[] } => ({
  refused,
})
/** All reasons at once: refuses when there is any, else accepts what `make` gives. */
export const unless = <K extends string, T>(refused: readonly Refusal<K>[], make: () => T): Decision<T, K> =>
  refused.length > 0 ? { refused } : { accepted: make() }

/** The records an act touches; the history panel of each shows the entry. The first is the main one. */
export interface Subject {
  kind: string
  id: string
}

/** Told to a person after commit, in their language: key `notices.<kind>` of the noun. */
export interface Notice {
  to: string
  kind: string
  path: string
  figures?: Record<string, unknown>
}

export interface Act<C extends Contract = Contract, Loaded = unknown, Accepted = unknown> {
  contract: C
  /** What this person may see of what the act needs; `undefined` answers 404. Lock what is to change. */
  load(context: Context, input: InputOf<C>): Promise<Loaded | undefined>
  may(actor: Actor, loaded: Loaded, input: InputOf<C>): Permission
  decide(loaded: Loaded, input: InputOf<C>, given: Given): Decision<Accepted, RefusalOf<C>>
  save(context: Context, accepted: Accepted, loaded: Loaded, input: InputOf<C>): Promise<void>
  subjects(accepted: Accepted, loaded: Loaded, input: InputOf<C>): readonly Subject[]
  present(
    accepted: Accepted,
    loaded: Loaded,
    context: Context,
    input: InputOf<C>,
  ): OutputOf<C> | Promise<OutputOf<C>>
  notices?(accepted: Accepted, loaded: Loaded, input: InputOf<C>): readonly Notice[]
  /** For forms of public pages, which work without script: the pages that answer. */
  form?: {
    done(output: OutputOf<C>, typed: Record<string, unknown>, context: Context): string | Promise<string>
    refused(
      reasons: readonly RefusalReason[],
      typed: Record<string, unknown>,
      context: Context,
    ): string | Promise<string>
  }
}

/** Declares an act. A declaration without `may` does not compile. */
export function defineAct<const C extends Contract<string, z.ZodType, z.ZodType, string>, Loaded, Accepted>(
  act: Act<C, Loaded, Accepted>,
): Act<C, Loaded, Accepted> {
  return act
}

/** Any act, once its types have served: what the registry, HTTP and the permission table hold. */
// biome-ignore lint/suspicious/noExplicitAny: the registry holds acts of every shape; each was checked by defineAct.
export type AnyAct = Act<any, any, any>
