// What the records say of a person, in the vocabulary of a facts file. A key is left out where nobody knows yet; an empty list is known to
// be empty. Used by finding.ts and the views of this folder.
import type { IndividualFacts } from '../../law/index.ts'
import { conductFacts } from '../conduct/conduct.facts.ts'
import type { Tx } from '../db/database.ts'
import { dossiersOf } from '../dossiers/dossiers.store.ts'
import { honourFacts } from '../honours/honours.facts.ts'
import { initiativeFacts } from '../initiatives/initiatives.facts.ts'
import { personOn } from '../people/people.store.ts'
import { ratingFacts } from '../ratings/ratings.facts.ts'
import { registrationFact } from '../registrations/registrations.facts.ts'
import { unitOn } from '../units/units.store.ts'
import { judgementsOf } from './judgements.store.ts'

export interface Asked {
  year: number
  /** The day whose law and records count. */
  on: string
  /** Its own use of an initiative does not count against a dossier. */
  exceptDossier?: string | undefined
}

/** Titles of the unit that count for its head: granted, or passed by the council for the year. */
const reached: readonly string[] = ['council-passed', 'decided']

export async function factsOfPerson(
  tx: Tx,
  personId: string,
  asked: Asked,
): Promise<IndividualFacts | undefined> {
  const { year, on } = asked
  const person = await personOn(tx, personId, on)
  if (!person) return undefined
  const unit = person.unitId ? await unitOn(tx, person.unitId, on) : undefined
  const ratings = await ratingFacts(tx, { personId }, year)
  const registration = await registrationFact(tx, { personId }, year, on)
  const { initiatives, research } = await initiativeFacts(tx, personId, on, asked.exceptDossier)
  const isHead = person.rank === 'head'
  const unitResults = isHead && person.unitId ? await titlesOfUnit(tx, person.unitId, year, on) : undefined
  return {
    subject: 'individual',
    'as-of': on,
    year,
    profile: {
      ...(person.employment ? { employment: person.employment } : {}),
      ...(unit
        ? { employer: unit.supervisedBy ? ('provincial-department' as const) : ('ministry-unit' as const) }
        : {}),
      ...(person.recruitedOn ? { 'recruited-on': person.recruitedOn } : {}),
      ...(isHead
        ? { 'leads-unit': { head: true, ...(unitResults ? { 'unit-results': unitResults } : {}) } }
        : {}),
    },
    ...(ratings.decidedForYear ? { ratings: ratings.known } : {}),
    honours: await honourFacts(tx, { personId }, on),
    initiatives,
    research,
    ...(await conductFacts(tx, personId, on)),
    judgements: (await judgementsOf(tx, [personId], year)).get(personId) ?? {},
    ...(registration === undefined ? {} : { registration }),
  }
}

/** The unit's titles of the year; undefined while its own dossier is under way and nothing was granted. */
async function titlesOfUnit(tx: Tx, unitId: string, year: number, on: string): Promise<string[] | undefined> {
  const granted = (await honourFacts(tx, { unitId }, on)).flatMap((one) =>
    one.year === year ? [one.award] : [],
  )
  const dossiers = (await dossiersOf(tx, { year, unitId })).filter(
    (one) => one.subject.kind === 'unit' && one.subject.unitId === unitId && one.stage !== 'withdrawn',
  )
  const passed = dossiers.flatMap((one) => (reached.includes(one.stage) ? [one.award] : []))
  const titles = [...new Set([...granted, ...passed])]
  const settled: readonly string[] = [...reached, 'council-failed', 'not-granted', 'not-recommended']
  return titles.length > 0 || (dossiers.every((one) => settled.includes(one.stage)) && dossiers.length > 0)
    ? titles
    : undefined
}
