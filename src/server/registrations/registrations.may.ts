// Who sees a unit's registrations. Used by this folder.
import { type Actor, holds, holdsFor } from '../access/actor.ts'

export const maySeeRegistrations = (actor: Actor, unitId: string): boolean =>
  actor.unitPath.includes(unitId) ||
  holdsFor(actor, unitId, 'secretary', 'head') ||
  holds(actor, 'coordinator', 'minister', 'auditor', 'council-secretary')
