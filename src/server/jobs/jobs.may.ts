// Who sees what the product could not do by itself, and has it done again. Used by the act and the view of this folder.
import type { Actor } from '../access/actor.ts'
import { type Permission, withRole } from '../permission.ts'

export const mayKeepJobs = (actor: Actor): Permission => withRole(actor, 'administrator')
