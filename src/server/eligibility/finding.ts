// The law's answer on the records as they are: facts, finding, and where each fact comes from. Used by dossiers, this folder's views, reports.
import { check, type Facts, type Finding, type Law } from '../../law/index.ts'
import type { Tx } from '../db/database.ts'
import { theLaw } from '../the-law.ts'
import { type Asked, factsOfPerson } from './facts-of-person.ts'
import { factsOfUnit } from './facts-of-unit.ts'

export type SubjectOfLaw = { personId: string } | { unitId: string }

/** A finding with the facts it rests on: together they replay to the same bytes. */
export type FindingWithFacts = Finding & { facts: Facts }

export async function factsOf(tx: Tx, subject: SubjectOfLaw, asked: Asked): Promise<Facts | undefined> {
  return 'personId' in subject
    ? factsOfPerson(tx, subject.personId, asked)
    : factsOfUnit(tx, subject.unitId, asked)
}

/** One award. Undefined when the subject is not known on the day, or the award is not for such a subject. */
export async function findingFor(
  tx: Tx,
  subject: SubjectOfLaw,
  award: string,
  asked: Asked,
): Promise<FindingWithFacts | undefined> {
  const facts = await factsOf(tx, subject, asked)
  return facts && findingOn(await theLaw(), facts, award)
}

export function findingOn(law: Law, facts: Facts, award: string): FindingWithFacts | undefined {
  const [finding] = check(law, facts, { award })
  return finding && { ...finding, facts }
}

/** Every award for such a subject. */
export async function findingsFor(tx: Tx, subject: SubjectOfLaw, asked: Asked): Promise<FindingWithFacts[]> {
  const facts = await factsOf(tx, subject, asked)
  return facts ? check(await theLaw(), facts).map((finding) => ({ ...finding, facts })) : []
}
