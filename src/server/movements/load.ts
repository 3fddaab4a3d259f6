// Loads a movement for an act, when the person may see it. Used by the acts of this folder and registrations.
import type { Context } from '../act.ts'
import type { Movement } from './movement.ts'
import { maySeeMovement } from './movements.may.ts'
import { movementOf } from './movements.store.ts'

export async function loadMovement(
  { tx, actor }: Context,
  { movementId }: { movementId: string },
): Promise<Movement | undefined> {
  const movement = await movementOf(tx, movementId)
  return movement && maySeeMovement(actor, movement) ? movement : undefined
}
