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

/** One thing that makes a tree what it is: a leaf, or the first of several of which one would have been enough. */
export interface Deciding {
  leaf: ReasonLeaf
  alternatives: readonly ReasonLeaf[]
}

/** What decides a verdict other than `met`, in order: what a refusal names. Where any of several would do, they are one reason. */
export function deciding(reason: Reason, verdict: Verdict): Deciding[] {
  if (reason.verdict !== verdict) return []
  if (!isBranch(reason)) return [{ leaf: reason, alternatives: [] }]
  const inside = reason.of.flatMap((inner) => deciding(inner, verdict))
  const [first, ...others] = inside
  if (reason.op !== 'any' || !first) return inside
  return [
    {
      leaf: first.leaf,
      alternatives: [...first.alternatives, ...others.flatMap((one) => [one.leaf, ...one.alternatives])],
    },
  ]
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
