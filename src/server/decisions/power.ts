// Whether who signs may decide, by the law of the day: yes, no with its article, or unknown with its reason. Pure but for the law given.
// Used by the issue and by the page of a draft.

import { isCertain } from '../../law/citation.ts'
import { authority, type Law, procedure, revocation } from '../../law/index.ts'
import type { Decision, PowerCheck } from './decision.ts'

export function powerOn(
  law: Law,
  decision: Pick<Decision, 'kind' | 'award'>,
  power: string,
  on: string,
): PowerCheck {
  if (decision.kind === 'revoke') return byWhoeverAwarded(law, on)
  const answer = authority(law, decision.award, on, power)
  if ('refused' in answer)
    return {
      may: null,
      certain: false,
      citation: { document: '', certainty: 'not-found' },
      reason: answer.refused,
    }
  return {
    may: answer.may,
    certain: answer.certain,
    citation: answer.citation,
    reason: answer.reason ?? null,
  }
}

/** The power an award usually has on the day: the ministry's own where it holds it. */
export function usualPower(law: Law, award: string, on: string): string {
  const powers = procedure(law, award, on).authorities.map((one) => one.authority)
  return powers.includes('minister') ? 'minister' : (powers[0] ?? 'minister')
}

/** Who granted takes back: a draft of a revocation keeps the power of the first decision. */
function byWhoeverAwarded(law: Law, on: string): PowerCheck {
  const { decidedBy } = revocation(law, on)
  if (decidedBy === null)
    return {
      may: null,
      certain: false,
      citation: { document: '', certainty: 'not-found' },
      reason: 'no-text-in-force',
    }
  return {
    may: true,
    certain: isCertain(decidedBy.citation.certainty),
    citation: decidedBy.citation,
    reason: null,
  }
}
