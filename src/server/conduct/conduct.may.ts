// Who may see and record conduct: the head of the unit, and the coordinator; absences also the secretary. Used by this folder.
import { type Actor, holds, holdsFor } from '../access/actor.ts'
import { allowed, type Permission, withRoleFor } from '../permission.ts'

export const maySeeConduct = (actor: Actor, unitId: string): boolean =>
  holdsFor(actor, unitId, 'head') || holds(actor, 'coordinator', 'auditor')

export const mayRecordConduct = (actor: Actor, unitId: string): Permission =>
  holds(actor, 'coordinator') ? allowed : withRoleFor(actor, unitId, 'head')

export const mayRecordAbsence = (actor: Actor, unitId: string): Permission =>
  holds(actor, 'coordinator') ? allowed : withRoleFor(actor, unitId, 'head', 'secretary')
