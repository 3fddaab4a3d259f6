// Who may see, declare and recognise initiatives. Used by the acts and views of this folder.
import { type Actor, holds, holdsFor } from '../access/actor.ts'
import { allowed, type Permission, signedIn, withRoleFor } from '../permission.ts'

/** Anyone with a post declares; the authors are of any unit. */
export const mayDeclare = (actor: Actor): Permission => signedIn(actor)

export const mayRecognise = (actor: Actor, unitId: string): Permission =>
  holds(actor, 'minister', 'coordinator') ? allowed : withRoleFor(actor, unitId, 'head')

/** Its authors, the unit's own people, the council, and those who see everything. */
export const maySeeInitiative = (
  actor: Actor,
  one: { unitId: string; authorIds: readonly string[] },
): boolean =>
  (actor.personId !== null && one.authorIds.includes(actor.personId)) ||
  actor.unitPath.includes(one.unitId) ||
  holdsFor(actor, one.unitId, 'secretary', 'head') ||
  seesAllInitiatives(actor)

export const seesAllInitiatives = (actor: Actor): boolean =>
  holds(actor, 'minister', 'coordinator', 'auditor', 'council-chair', 'council-secretary', 'council-member')
