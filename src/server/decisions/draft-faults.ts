// What keeps a draft from being changed: issued, given up, on the registrar's table. Pure. Used by the acts on drafts.
import type { Refusal } from '../act.ts'
import { type Decision, numberOf } from './decision.ts'

export function endedFaults(
  decision: Decision,
): Refusal<'decision.already-issued' | 'decision.already-discarded'>[] {
  if (decision.issue)
    return [{ kind: 'decision.already-issued', number: numberOf(decision), on: decision.issue.signedOn }]
  return decision.discarded ? [{ kind: 'decision.already-discarded', reason: decision.discarded.why }] : []
}

export function editFaults(
  decision: Decision,
): Refusal<'decision.already-issued' | 'decision.already-discarded' | 'decision.handed-over'>[] {
  const ended = endedFaults(decision)
  if (ended.length > 0 || decision.handedOverAt === null) return ended
  return [{ kind: 'decision.handed-over', remedy: 'reopen-decision' }]
}
