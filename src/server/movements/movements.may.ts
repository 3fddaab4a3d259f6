// Who drafts, launches, amends, answers, reminds. Used by the acts and views of this folder.
import { type Actor, holds, holdsFor } from '../access/actor.ts'
import { allowed, type Permission, withRole, withRoleFor } from '../permission.ts'
import type { Movement } from './movement.ts'

/** The coordinator drafts for the house; the secretary or head of a unit drafts its own. */
export const mayDraft = (actor: Actor, unitId: string): Permission =>
  holds(actor, 'coordinator') ? allowed : withRoleFor(actor, unitId, 'secretary', 'head')

/** The minister launches the house's movement; the head launches the unit's own, which stands within a parent. */
export const mayLaunch = (actor: Actor, movement: Pick<Movement, 'parentId' | 'unitId'>): Permission =>
  movement.parentId === null ? withRole(actor, 'minister') : withRoleFor(actor, movement.unitId, 'head')

export const mayAnswer = (actor: Actor, unitId: string): Permission =>
  withRoleFor(actor, unitId, 'secretary', 'head')
/** The unit's own people, and those who supervise: its answer, its papers, the reminders it got. */
export const maySeeAnswer = (actor: Actor, unitId: string): boolean =>
  supervises(actor) || actor.unitPath.includes(unitId) || holdsFor(actor, unitId, 'secretary', 'head')

export const supervises = (actor: Actor): boolean =>
  holds(actor, 'coordinator', 'minister', 'auditor', 'council-secretary')

export const mayRemind = (actor: Actor): Permission => withRole(actor, 'coordinator')

/** A launched movement is read by everyone of the house; a draft by those who may write or launch it. */
export const maySeeMovement = (actor: Actor, movement: Pick<Movement, 'launch' | 'unitId'>): boolean =>
  movement.launch !== null ||
  holds(actor, 'coordinator', 'minister', 'auditor') ||
  holdsFor(actor, movement.unitId, 'secretary', 'head')
