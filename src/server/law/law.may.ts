// Who may see whom a change of the law touches: findings show ratings and conduct of everyone. Used by list-affected.
import type { Actor } from '../access/actor.ts'
import { type Permission, withRole } from '../permission.ts'

export const maySeeAffected = (actor: Actor): Permission =>
  withRole(actor, 'coordinator', 'auditor', 'minister')
