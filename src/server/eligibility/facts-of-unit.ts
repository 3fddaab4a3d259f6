// What the records say of a unit, in the vocabulary of a facts file. Used by finding.ts and the views of this folder.
import type { CollectiveFacts } from '../../law/index.ts'
import { unitProceedingFacts } from '../conduct/conduct.facts.ts'
import { disciplineOf } from '../conduct/conduct.store.ts'
import type { Tx } from '../db/database.ts'
import { dossiersOf } from '../dossiers/dossiers.store.ts'
import { honourFacts } from '../honours/honours.facts.ts'
import { honoursOf } from '../honours/honours.store.ts'
import { staffOf } from '../people/people.store.ts'
import { ratingFacts } from '../ratings/ratings.facts.ts'
import { ratingsOf } from '../ratings/ratings.store.ts'
import { registrationFact } from '../registrations/registrations.facts.ts'
import { blockFact } from '../scores/scores.facts.ts'
import { unitOn } from '../units/units.store.ts'
import type { Asked } from './facts-of-person.ts'
import { judgementsOf } from './judgements.store.ts'

/** From here on a proposed title counts among the unit's members: the unit voted and sent it up. */
const counted: readonly string[] = [
  'submitted',
  'appraised',
  'posted',
  'objected',
  'in-council',
  'council-passed',
  'decided',
]

export async function factsOfUnit(
  tx: Tx,
  unitId: string,
  { year, on }: Asked,
): Promise<CollectiveFacts | undefined> {
  if (!(await unitOn(tx, unitId, on))) return undefined
  const staff = (await staffOf(tx, [unitId], on)).map((person) => person.id)
  const ratings = await ratingFacts(tx, { unitId }, year)
  const registration = await registrationFact(tx, { unitId }, year, on)
  const block = await blockFact(tx, unitId, year)
  const discipline = (await disciplineOf(tx, staff)).filter(
    (one) => !one.withdrawn && one.decidedOn.startsWith(`${year}-`) && one.decidedOn <= on,
  )
  const members = await membersOf(tx, unitId, staff, year)
  return {
    subject: 'collective',
    'as-of': on,
    year,
    ...(ratings.decidedForYear ? { ratings: ratings.known } : {}),
    honours: await honourFacts(tx, { unitId }, on),
    ...(members ? { members } : {}),
    'member-discipline': discipline.map((one) => ({ level: one.level, 'decided-on': one.decidedOn })),
    proceedings: await unitProceedingFacts(tx, unitId, on),
    ...(block ? { block } : {}),
    judgements: (await judgementsOf(tx, [unitId], year)).get(unitId) ?? {},
    ...(registration === undefined ? {} : { registration }),
  }
}

/** Shares of the members, each left out until it is known: ratings when everyone is rated, titles when the unit has proposed. */
async function membersOf(tx: Tx, unitId: string, staff: readonly string[], year: number) {
  if (staff.length === 0) return undefined
  const rated = await ratingsOf(tx, { personIds: staff }, year)
  const completed = rated.filter((one) => one.class === null || one.class !== 'not-completed').length
  const honours = (await honoursOf(tx, { personIds: staff })).filter(
    (one) => one.yearTo === year && one.state !== 'revoked',
  )
  const proposed = (await dossiersOf(tx, { year, unitId })).filter(
    (one) => one.subject.kind === 'person' && counted.includes(one.stage),
  )
  const holding = (award: string): number =>
    new Set([
      ...honours.flatMap((one) => (one.award === award && one.personId ? [one.personId] : [])),
      ...proposed.flatMap((one) =>
        one.award === award && one.subject.kind === 'person' ? [one.subject.personId] : [],
      ),
    ]).size
  const titlesKnown = honours.length + proposed.length > 0
  return {
    total: staff.length,
    ...(rated.length === staff.length ? { 'completed-or-better': completed } : {}),
    ...(titlesKnown
      ? {
          'advanced-workers': holding('advanced-worker'),
          'grassroots-fighters': holding('grassroots-emulation-fighter'),
        }
      : {}),
  }
}
