// Who may rate: the head of a unit and its secretary for its people, the coordinator for units. Used by acts and views of this folder.
import { type Actor, holds } from '../access/actor.ts'
import { allowed, type Permission, withRole, withRoleFor } from '../permission.ts'

export const mayRecordRatings = (actor: Actor, unitId: string): Permission =>
  holds(actor, 'coordinator') ? allowed : withRoleFor(actor, unitId, 'head', 'secretary')

export const mayRateUnits = (actor: Actor): Permission => withRole(actor, 'coordinator', 'minister')

/** A unit's ratings are read by its own people, and by those who see everything. */
export const maySeeRatings = (actor: Actor, unitId: string): boolean =>
  actor.unitPath.includes(unitId) || holds(actor, 'coordinator', 'minister', 'auditor')
