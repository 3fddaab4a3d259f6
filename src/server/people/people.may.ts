// Who may add people, move them, and give roles. Used by the acts of this folder.
import type { Actor, Role } from '../access/actor.ts'
import { holds, isSystem } from '../access/actor.ts'
import { allowed, type Permission, withRole } from '../permission.ts'

/** The administrator imports people and opens accounts. */
export const mayAddPeople = (actor: Actor): Permission =>
  isSystem(actor) ? allowed : withRole(actor, 'administrator')

/** The coordinator appoints those who serve the movement and the council; the administrator appoints anyone. */
export function mayAppoint(actor: Actor, role: Role): Permission {
  if (isSystem(actor) || holds(actor, 'administrator')) return allowed
  const served: readonly Role[] = [
    'secretary',
    'head',
    'block-head',
    'council-chair',
    'council-secretary',
    'council-member',
    'registrar',
  ]
  return holds(actor, 'coordinator') && served.includes(role) ? allowed : withRole(actor, 'administrator')
}

/** Who has access is what an auditor asks first. */
export const maySeeAccounts = (actor: Actor): Permission => withRole(actor, 'administrator', 'auditor')
