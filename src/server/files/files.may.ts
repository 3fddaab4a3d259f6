// Who may read a stored file: who stored it, and who may see a record that holds it. Used by http/files.ts.
import type { Actor } from '../access/actor.ts'
import type { Tx } from '../db/database.ts'
import { allowed, forbidden, type Permission } from '../permission.ts'
import { seesFile } from '../seen.ts'
import { findFile } from './files.store.ts'

export async function mayReadFile(tx: Tx, actor: Actor, fileId: string): Promise<Permission> {
  if (actor.personId === null) return forbidden('access.sign-in-first')
  if ((await findFile(tx, fileId))?.storedBy === actor.personId) return allowed
  return (await seesFile(tx, actor, fileId)) ? allowed : forbidden('access.not-found')
}
