// The findings: for one person or collective, award by award, verdict, reasons, what is missing, what follows.
// The main question to the law; `verdictOnly` is its fast path for whole ministries.
import { type Case, caseOf } from './case.ts'
import type { Law, LawOfDay } from './compile.ts'
import type { Witness } from './compiled.ts'
import type { Facts, Subject } from './fact.ts'
import type { Finding, Verdict, Warning } from './finding.ts'
import { procedureOf } from './procedure.ts'
import { met, unknown, verdictOf } from './verdict.ts'
import { warningsOf } from './warnings.ts'

export type CheckOptions = {
  /** Only this award; otherwise every award the subject can be given. */
  award?: string
  /** The law of this day instead of the day in the facts. */
  asOf?: string
  /** Told of every leaf answered. */
  witness?: Witness
}

/** Empty where the award is not for such a subject, or not known. */
export function check(law: Law, facts: Facts, options: CheckOptions = {}): Finding[] {
  const c = caseOf(facts, options.asOf)
  const day = law.on(c.on)
  return awardsFor(law, facts.subject)
    .filter((award) => options.award === undefined || award === options.award)
    .map((award) => finding(law, day, award, c, options.witness ?? null))
}

/** The verdict alone, without tree: `unknown` where the award is not for such a subject. */
export function verdictOnly(law: Law, facts: Facts, award: string, asOf?: string): Verdict {
  const c = caseOf(facts, asOf)
  return verdictOf(law.on(c.on).eligibility(award, facts.subject).verdict(c, null))
}

/** The verdicts of several awards at once, in their order: what is worked out for one serves all. */
export function verdictsOnly(law: Law, facts: Facts, awards: readonly string[], asOf?: string): Verdict[] {
  const c = caseOf(facts, asOf)
  const day = law.on(c.on)
  const verdicts: Verdict[] = []
  for (const award of awards) verdicts.push(verdictOf(day.eligibility(award, facts.subject).verdict(c, null)))
  return verdicts
}

export function awardsFor(law: Law, subject: Subject): string[] {
  return law.rulebook.awards.filter((each) => each.subjects.includes(subject)).map((each) => each.code)
}

function finding(law: Law, day: LawOfDay, award: string, c: Case, witness: Witness | null): Finding {
  const explained = day.eligibility(award, c.facts.subject).explain(c, null, witness)
  const procedure = procedureOf(law, day, award, { on: c.on, year: c.year, facts: c.facts })
  const warnings = [...explained.warnings, ...warningsOf(law, day, award, c, procedure)]
  return {
    award,
    subject: c.facts.subject,
    verdict: verdictOf(explained.code),
    awaitingJudgement: explained.code === unknown && wouldBeMet(day, award, c),
    lawOn: c.on,
    certain: explained.certain && day.unsettled.length === 0,
    because: explained.reason,
    missing: explained.missing,
    warnings: distinct(warnings),
    procedure,
    rulebookVersion: law.rulebook.version,
  }
}

function wouldBeMet(day: LawOfDay, award: string, c: Case): boolean {
  return (
    day.eligibility(award, c.facts.subject).verdict({ ...c, standards: [], assuming: true }, null) === met
  )
}

function distinct(warnings: readonly Warning[]): Warning[] {
  const seen = new Map(warnings.map((each) => [JSON.stringify(each), each]))
  return [...seen.values()]
}
