// Finds the person a conduct record is about, when the actor may see conduct of that person's unit. Used by the acts of this folder.
import type { Context } from '../act.ts'
import { type PersonInPost, personOn } from '../people/people.store.ts'
import { mayRecordAbsence, maySeeConduct } from './conduct.may.ts'

/** undefined: no such person, no post today, or not for this actor to see. */
export async function personForConduct(
  { tx, actor, today }: Context,
  personId: string,
): Promise<(PersonInPost & { unitId: string }) | undefined> {
  const person = await personOn(tx, personId, today)
  if (!person?.unitId) return undefined
  const sees = maySeeConduct(actor, person.unitId) || mayRecordAbsence(actor, person.unitId).allowed
  return sees ? { ...person, unitId: person.unitId } : undefined
}
