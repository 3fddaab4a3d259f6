// Who enters past awards. Used by the act of this folder.
import { type Actor, isSystem } from '../access/actor.ts'
import { allowed, type Permission, withRole } from '../permission.ts'

export const mayEnterPastHonours = (actor: Actor): Permission =>
  isSystem(actor) ? allowed : withRole(actor, 'registrar', 'coordinator')
