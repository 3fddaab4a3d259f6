// Who writes, approves, reports and accepts the work of a unit. Used by the acts and views of this folder.
import { type Actor, holds } from '../access/actor.ts'
import { allowed, type Permission, withRole, withRoleFor } from '../permission.ts'

export const mayWritePlan = (actor: Actor, unitId: string): Permission =>
  withRoleFor(actor, unitId, 'secretary', 'head')
export const mayApprovePlan = (actor: Actor, unitId: string): Permission => withRoleFor(actor, unitId, 'head')

/** Its own people report; that somebody else accepts is the act's affair. */
export const mayReport = (actor: Actor, unitId: string): Permission =>
  actor.unitId === unitId ? allowed : withRoleFor(actor, unitId, 'secretary', 'head')
/** The head of the unit, or the coordinator who supervises. */
export const mayAccept = (actor: Actor, unitId: string): Permission =>
  holds(actor, 'coordinator') ? allowed : withRoleFor(actor, unitId, 'head', 'secretary')

export const mayRecordLegalDocuments = (actor: Actor): Permission => withRole(actor, 'coordinator')
export const mayRecordLegalStage = (actor: Actor, unitId: string | null): Permission =>
  holds(actor, 'coordinator') ? allowed : withRoleFor(actor, unitId ?? '', 'secretary', 'head')

/** A draft is its unit's; an approved plan is read by everyone of the house. */
export const maySeePlan = (actor: Actor, plan: { unitId: string; approved: boolean }): boolean =>
  plan.approved || actor.unitPath.includes(plan.unitId) || holds(actor, 'coordinator', 'minister', 'auditor')
