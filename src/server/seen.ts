// Who may see a record or a file of which only the kind and id are known: each noun answers for its own, in `<noun>.seen.ts`.
// Used by history panels and file downloads. What no noun answers for stays closed but to those who see everything.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Id } from '../contract/values.ts'
import { type Actor, holds } from './access/actor.ts'
import type { Tx } from './db/database.ts'

export type Sees = (tx: Tx, actor: Actor, id: string) => Promise<boolean>

/** What a `<noun>.seen.ts` exports. */
export interface Seen {
  /** By subject kind of the journal: may this person see the record? */
  records?: Record<string, Sees>
  /** May this person read the file, because of a record of this noun that holds it? */
  file?: Sees
  /** Records and files of which this noun alone answers: not even those who see everything see them through their role. */
  guarded?: { kinds: readonly string[]; file(tx: Tx, fileId: string): Promise<boolean> }
}

/** The minister, the coordinator, the auditor and the administrator see every record that is not guarded; ballots are not records. */
export const seesEverything = (actor: Actor): boolean =>
  holds(actor, 'minister', 'coordinator', 'auditor', 'administrator')

export async function seesRecord(tx: Tx, actor: Actor, kind: string, id: string): Promise<boolean> {
  if (actor.personId === null) return false
  const noun = (await nouns()).find((one) => one.records?.[kind])
  if (seesEverything(actor) && !noun?.guarded?.kinds.includes(kind)) return true
  // Every noun asks its tables by key; what is no key names no record of theirs.
  if (!Id.safeParse(id).success) return false
  return (await noun?.records?.[kind]?.(tx, actor, id)) ?? false
}

export async function seesFile(tx: Tx, actor: Actor, fileId: string): Promise<boolean> {
  if (actor.personId === null) return false
  const all = await nouns()
  for (const { guarded, file } of all)
    if (await guarded?.file(tx, fileId)) return (await file?.(tx, actor, fileId)) ?? false
  if (seesEverything(actor)) return true
  for (const noun of all) if (await noun.file?.(tx, actor, fileId)) return true
  return false
}

let found: Promise<Seen[]> | undefined

function nouns(): Promise<Seen[]> {
  found ??= read(import.meta.dirname)
  return found
}

async function read(folder: string): Promise<Seen[]> {
  const files = (await readdir(folder, { recursive: true }))
    .filter((name) => name.endsWith('.seen.ts'))
    .sort()
  const modules = files.map(
    async (name): Promise<{ seen: Seen }> => import(pathToFileURL(join(folder, name)).href),
  )
  return (await Promise.all(modules)).map((module) => module.seen)
}
