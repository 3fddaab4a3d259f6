// The leaves that made a verdict what it is. Used by the terminal, the spreadsheets and the comparison of two days of the law.
import type { Reason, ReasonLeaf } from './finding.ts'

/** Those that share the verdict, under branches that share it. */
export function decisive(reason: Reason): ReasonLeaf[] {
  if (!('of' in reason)) return [reason]
  const same = reason.of.filter((each) => each.verdict === reason.verdict)
  // A satisfied "any" needs one reason; a failed one needs all of them.
  const kept = reason.op === 'any' && reason.verdict === 'met' ? same.slice(0, 1) : same
  return (kept.length > 0 ? kept : reason.of).flatMap(decisive)
}
