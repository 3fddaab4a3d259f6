// Where dossiers ask the law: awards, what each asks of a dossier, majorities, findings for their subjects.
// Used by the acts and views of this folder; answers come from the engine, facts from the records through eligibility.
import type { Language } from '../../contract/values.ts'
import {
  type Award,
  type CollectiveFacts,
  type Facts,
  type Majority,
  majority,
  type Procedure,
  procedure,
} from '../../law/index.ts'
import type { Tx } from '../db/database.ts'
import { factsOf, findingOn } from '../eligibility/finding.ts'
import { theLaw } from '../the-law.ts'
import type { CollectiveFigures, Dossier } from './dossier.ts'
import type { StoredFinding } from './finding.ts'

export interface AskedLaw {
  awards: readonly Award[]
  awardNamed(code: string): Award | undefined
  /** Its official name; the code where nobody knows it. */
  awardName(code: string, language: Language): string
  /** Title and number of a document, in Vietnamese, as grounds cite it. */
  lawName(document: string): string
  procedureFor(award: string, on: string): Procedure
  /** The exact count on the whole membership; null where the question cannot be taken. */
  majorityFor(award: string, on: string, members: number, yes: number): Majority | null
}

/** The law, loaded: asked in `load`, so that what follows is pure. */
export async function askedLaw(): Promise<AskedLaw> {
  const law = await theLaw()
  const { awards, documents } = law.rulebook
  const awardNamed = (code: string) => awards.find((award) => award.code === code)
  return {
    awards,
    awardNamed,
    awardName: (code, language) => awardNamed(code)?.names[language] ?? code,
    lawName: (number) => documents.find((document) => document.number === number)?.title.vi ?? number,
    procedureFor: (award, on) => procedure(law, award, on),
    majorityFor: (award, on, members, yes) => {
      const answer = majority(law, { award, on, members, yes })
      return 'refused' in answer ? null : answer
    },
  }
}

/** What the law of a day answers for each dossier’s subject, on the records as they are now. The uses of initiatives never
 *  count against the dossier that made them. */
export async function findingsFor(
  tx: Tx,
  dossiers: readonly Dossier[],
  on: string,
): Promise<Map<string, StoredFinding>> {
  const law = await theLaw()
  const findings = new Map<string, StoredFinding>()
  for (const dossier of dossiers) {
    const facts = await factsFor(tx, dossier, on)
    const finding = facts && findingOn(law, facts, dossier.award)
    if (finding) findings.set(dossier.id, finding)
  }
  return findings
}

async function factsFor(tx: Tx, { id, subject, year }: Dossier, on: string): Promise<Facts | undefined> {
  if (subject.kind === 'small-collective') return factsOfSmallCollective(subject.figures, year, on)
  const of = subject.kind === 'person' ? { personId: subject.personId } : { unitId: subject.unitId }
  return factsOf(tx, of, { year, on, exceptDossier: id })
}

/** A small collective has no records of its own: its facts are what the unit states, and nothing else is known. */
export function factsOfSmallCollective(
  figures: CollectiveFigures,
  year: number,
  on: string,
): CollectiveFacts {
  return {
    subject: 'collective',
    'as-of': on,
    year,
    ratings: [{ year, rating: figures.rating }],
    members: {
      total: figures.total,
      'advanced-workers': figures.advancedWorkers,
      'completed-or-better': figures.completedOrBetter,
      'grassroots-fighters': figures.grassrootsFighters,
    },
    'member-discipline': figures.memberDiscipline.map((one) => ({
      level: one.level,
      'decided-on': one.decidedOn,
    })),
  }
}
