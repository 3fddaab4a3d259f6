// What the law may ask about honours: those that stand, by the day; a unit counts those it inherited. Used by eligibility.
import type { Tx } from '../db/database.ts'
import { inheritedBy } from '../units/units.store.ts'
import { honoursOf } from './honours.store.ts'

/** The complete list, oldest first: an empty one means known to hold none. */
export async function honourFacts(tx: Tx, subject: { personId: string } | { unitId: string }, day: string) {
  const of =
    'personId' in subject
      ? { personIds: [subject.personId] }
      : { unitIds: [subject.unitId, ...(await inheritedBy(tx, subject.unitId))] }
  const honours = (await honoursOf(tx, of)).filter(
    (one) => one.state !== 'revoked' && one.decidedOn <= day && one.collectiveName === null,
  )
  return honours
    .sort((one, other) => one.yearTo - other.yearTo || (one.decidedOn < other.decidedOn ? -1 : 1))
    .map((one) => ({ award: one.award, year: one.yearTo, 'decided-on': one.decidedOn, basis: one.basis }))
}
