// Gathers what is looked at before a dossier goes up: its papers, evidence, report, the law's answer of the day.
// Used by submission, appraisal and the pages, so that all see the same.
import type { Tx } from '../db/database.ts'
import type { Looked } from './checks.ts'
import type { Dossier } from './dossier.ts'
import { evidenceOf } from './evidence.store.ts'
import { askedLaw, findingsFor } from './law-asked.ts'
import { draftsOf } from './reports.store.ts'

/** @param on the day whose law judges: the day a letter arrives. */
export async function lookAt(
  tx: Tx,
  dossiers: readonly Dossier[],
  asked: { on: string; today: string; dueOn: string | null },
): Promise<Looked[]> {
  const law = await askedLaw()
  const ids = dossiers.map((dossier) => dossier.id)
  const drafts = await draftsOf(tx, ids)
  const evidence = await evidenceOf(tx, ids)
  const findings = await findingsFor(tx, dossiers, asked.on)
  return dossiers.map((dossier): Looked => {
    const procedure = law.procedureFor(dossier.award, asked.on)
    const vote = dossier.records.votes.at(-1)
    const finding = findings.get(dossier.id)
    if (!finding) throw new Error(`The law gave no answer for ${dossier.code}.`)
    return {
      dossier,
      report: drafts.get(dossier.id) ?? { parts: {}, merit: '' },
      papers: procedure.papers,
      voteRule: procedure.vote,
      majority: vote ? law.majorityFor(dossier.award, vote.heldOn, vote.entitled, vote.yes) : null,
      finding,
      evidence: evidence.get(dossier.id) ?? [],
      dueOn: asked.dueOn,
      today: asked.today,
    }
  })
}
