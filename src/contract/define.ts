// How one act or view is promised to the world: name, route, input, output, refusals. Routes, typed client, OpenAPI document
// and permission table are all read from these objects. Used by every file of this folder.
import type { z } from 'zod'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** What one act or view takes, gives and may refuse. `name` is also its file, operationId, journal label and message key. */
export interface Contract<
  Name extends string = string,
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
  Refusal extends string = string,
> {
  kind: 'act' | 'view'
  /** verb-noun, kebab-case: `submit-dossier`. */
  name: Name
  method: Method
  /** With `{parameters}`, which are fields of `input`: `/api/dossiers/{dossierId}/submission`. */
  path: string
  /** One English sentence for the API document. */
  summary: string
  /** The noun's folder, and the tag in the API document: `dossiers`. */
  noun: string
  /** A strict object: path parameters, query and body together. Query values arrive as text: coerce them. */
  input: Input
  output: Output
  /** Every kind of refusal `decide` may give, each with a message `refusals.<kind>` in three languages. */
  refusals: readonly Refusal[]
  /** Answers without a session: the public page of a movement, the verification of a certificate. */
  open?: boolean
  /** Fields of the input that the journal must not hold in clear (passwords). */
  secret?: readonly string[]
}

type Promised<N extends string, I extends z.ZodType, O extends z.ZodType, R extends string> = Omit<
  Contract<N, I, O, R>,
  'kind' | 'refusals'
> & { refusals?: readonly R[] }

/** A write. It answers 200 with `output`, or a Refused body (400, 401, 403, 404, 422). */
export function actContract<
  const N extends string,
  I extends z.ZodType,
  O extends z.ZodType,
  const R extends string = never,
>(promised: Promised<N, I, O, R>): Contract<N, I, O, R> {
  return { kind: 'act', ...promised, refusals: promised.refusals ?? [] }
}

/** A read. It answers 200 with `output`; what the person may not see is 404. One whose question is too large for an address is asked by POST. */
export function viewContract<const N extends string, I extends z.ZodType, O extends z.ZodType>(
  promised: Omit<Promised<N, I, O, never>, 'refusals' | 'method'> & { method?: 'POST' },
): Contract<N, I, O, never> {
  return { kind: 'view', method: 'GET', ...promised, refusals: [] }
}

export type InputOf<C> = C extends Contract<string, infer I, z.ZodType, string> ? z.infer<I> : never
export type OutputOf<C> = C extends Contract<string, z.ZodType, infer O, string> ? z.infer<O> : never
export type RefusalOf<C> = C extends Contract<string, z.ZodType, z.ZodType, infer R> ? R : never
