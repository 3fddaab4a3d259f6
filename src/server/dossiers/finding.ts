// A finding of the law as dossiers keep it: with the facts it rests on, at each legal step, never computed again. Pure.
// Used by the checks, the appraisal and the stores of this folder.
import type { Citation, Facts, Finding, Reason, ReasonLeaf, Verdict } from '../../law/index.ts'

/** What is stored: the answer of the engine and the facts given to it. Together they replay to the same bytes. */
export type StoredFinding = Finding & { facts: Facts }

const isBranch = (reason: Reason): reason is Exclude<Reason, ReasonLeaf> => 'of' in reason

/** The leaves of a tree, in order. */
export function leavesOf(reason: Reason): ReasonLeaf[] {
  return isBranch(reason) ? reason.of.flatMap(leavesOf) : [reason]
}

/** The leaves that make a tree what it is, in order: what a refusal names. */
export function decidingLeaves(reason: Reason, verdict: Verdict): ReasonLeaf[] {
  if (reason.verdict !== verdict) return []
  return isBranch(reason) ? reason.of.flatMap((inner) => decidingLeaves(inner, verdict)) : [reason]
}

/** The place as figures of a message: its parts, and all in one as `24.1.a, 06/2022/QH15`. */
export function citationFigures(citation: Citation | undefined): {
  document: string
  article: string
  clause: string
  point: string
  place: string
} {
  const inside = [citation?.article, citation?.clause, citation?.point].filter((part) => part !== undefined)
  return {
    place: [inside.join('.'), citation?.document]
      .filter((part) => part !== undefined && part !== '')
      .join(', '),
    document: citation?.document ?? '',
    article: citation?.article ?? '',
    clause: citation?.clause ?? '',
    point: citation?.point ?? '',
  }
}

/** As the contract shows it. */
export const shown = (finding: StoredFinding) => ({
  award: finding.award,
  verdict: finding.verdict,
  awaitingJudgement: finding.awaitingJudgement,
  lawOn: finding.lawOn,
  certain: finding.certain,
  rulebookVersion: finding.rulebookVersion,
  because: finding.because,
  missing: finding.missing,
  warnings: finding.warnings,
  procedure: finding.procedure,
  facts: finding.facts,
})
