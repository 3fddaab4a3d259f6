// Loads a sitting for an act, when the person may see the council. Used by the acts of this folder.
import type { Context } from '../act.ts'
import { maySeeCouncil } from './council.may.ts'
import type { Sitting } from './sitting.ts'
import { sittingById } from './sittings.store.ts'

export async function loadSitting(
  { tx, actor }: Context,
  { sittingId }: { sittingId: string },
): Promise<Sitting | undefined> {
  return maySeeCouncil(actor) ? sittingById(tx, sittingId) : undefined
}
