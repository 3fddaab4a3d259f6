// What the law may ask about registration. Used by eligibility.
import type { Tx } from '../db/database.ts'
import { personOn } from '../people/people.store.ts'
import { registrationKnown } from './registration-known.store.ts'

/** `{ on }` registered; null: its unit registered and did not name it; undefined: the unit has not registered, so nobody knows. */
export async function registrationFact(
  tx: Tx,
  subject: { personId: string } | { unitId: string },
  year: number,
  day: string,
): Promise<{ on: string } | null | undefined> {
  const unitId =
    'unitId' in subject ? subject.unitId : ((await personOn(tx, subject.personId, day))?.unitId ?? undefined)
  const { own, unit } = await registrationKnown(tx, subject, unitId, year, day)
  if (own) return { on: own }
  return unit ? null : undefined
}
