// Who sees a unit's registrations, and who may ask for their own. Used by this folder.
import { type Actor, holds, holdsFor } from '../access/actor.ts'
import { allowed, forbidden, type Permission, signedIn } from '../permission.ts'

export const maySeeRegistrations = (actor: Actor, unitId: string): boolean =>
  actor.unitPath.includes(unitId) ||
  holdsFor(actor, unitId, 'secretary', 'head') ||
  seesEveryRegistration(actor)

export const seesEveryRegistration = (actor: Actor): boolean =>
  holds(actor, 'coordinator', 'minister', 'auditor', 'council-secretary')

/** Whoever serves in a unit that the movement calls on; nobody asks for another. */
export function mayAsk(actor: Actor, unitId: string | null): Permission {
  const known = signedIn(actor)
  if (!known.allowed) return known
  return unitId === null ? forbidden('registration.only-those-called-on-ask') : allowed
}
