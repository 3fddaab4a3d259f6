// The pipeline of every read: parse → read what this person may see (else: not found) → may → present.
// Used by every views/*.ts to declare itself, and by HTTP, terminal, public pages and tests to look.
import type { Contract, InputOf, OutputOf } from '../contract/define.ts'
import type { Actor } from './access/actor.ts'
import type { Context } from './act.ts'
import type { Instant } from './clock.ts'
import type { Db } from './db/database.ts'
import type { SigningKey } from './journal/checkpoint.ts'
import type { Permission } from './permission.ts'

export interface View<C extends Contract = Contract, Loaded = unknown> {
  contract: C
  /** What this person may see; `undefined` answers 404. Reads only. */
  load(context: Context, input: InputOf<C>): Promise<Loaded | undefined>
  may(actor: Actor, loaded: Loaded, input: InputOf<C>): Permission
  present(loaded: Loaded, context: Context, input: InputOf<C>): OutputOf<C> | Promise<OutputOf<C>>
  /** The same rows as a spreadsheet, answered to `?format=xlsx`: exactly what is seen. */
  sheet?(loaded: Loaded, context: Context, input: InputOf<C>): Sheet | Promise<Sheet>
  /** Answers bytes instead of JSON: a PDF, a stored file. */
  bytes?(loaded: Loaded, context: Context, input: InputOf<C>): Bytes | Promise<Bytes>
  /** Answers a file written line after line, longer than any memory: read from the sources once the view has allowed it. */
  lines?(loaded: Loaded, sources: LineSources): Lines
  /** Answers a page without script instead of JSON: see http/page.ts. */
  page?(loaded: Loaded, context: Context, input: InputOf<C>): string | Promise<string>
}

/** A table to be written as XLSX. Texts are already in the reader's language. */
export interface Sheet {
  title: string
  columns: readonly { header: string; kind: 'text' | 'number' | 'date' | 'link'; width?: number }[]
  rows: readonly (readonly (string | number | null)[])[]
}

export interface Bytes {
  name: string
  mediaType: string
  bytes: Uint8Array
  /** Offered as a download instead of shown. */
  download?: boolean
}

export interface LineSources {
  db: Db
  journalKey: SigningKey
  now: Instant
}

export interface Lines {
  name: string
  mediaType: string
  /** Without their line feeds. */
  lines: AsyncIterable<string>
}

export function defineView<const C extends Contract, Loaded>(view: View<C, Loaded>): View<C, Loaded> {
  return view
}

// biome-ignore lint/suspicious/noExplicitAny: the registry holds views of every shape; each was checked by defineView.
export type AnyView = View<any, any>
