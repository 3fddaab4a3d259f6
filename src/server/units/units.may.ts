// Who may change the organisation. Used by the acts of this folder.
import type { Actor } from '../access/actor.ts'
import { isSystem } from '../access/actor.ts'
import { allowed, type Permission, withRole } from '../permission.ts'

/** The administrator imports and changes the organisation. */
export const mayChangeUnits = (actor: Actor): Permission =>
  isSystem(actor) ? allowed : withRole(actor, 'administrator')
