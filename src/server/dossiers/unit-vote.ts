// The count of a vote in the unit: what cannot be is refused, with every reason. Whole numbers only. Pure.
// Used by the act record-unit-vote.

import type { VoteRule } from '../../law/index.ts'
import type { Refusal } from '../act.ts'

export interface TypedCount {
  method: 'ballot' | 'hands'
  heldOn: string
  minutesOn: string
  entitled: number
  present: number
  writtenAnswers: number
  lines: readonly { dossierId: string; yes: number; no: number }[]
}

export type CountRefusal =
  | 'vote.held-in-the-future'
  | 'vote.minutes-before-the-vote'
  | 'vote.minutes-in-the-future'
  | 'vote.more-present-than-entitled'
  | 'vote.more-answers-than-absent'
  | 'vote.more-yes-than-entitled'
  | 'vote.more-votes-than-voters'
  | 'vote.nobody-voted'
  | 'vote.dossier-twice'

/** Everything in the count that contradicts itself or the calendar. */
export function countRefusals(count: TypedCount, today: string): Refusal<CountRefusal>[] {
  const refused: Refusal<CountRefusal>[] = []
  const { heldOn, minutesOn, entitled, present, writtenAnswers } = count
  if (heldOn > today) refused.push({ kind: 'vote.held-in-the-future', path: 'heldOn', on: heldOn })
  if (minutesOn < heldOn) refused.push({ kind: 'vote.minutes-before-the-vote', path: 'minutesOn', heldOn })
  if (minutesOn > today)
    refused.push({ kind: 'vote.minutes-in-the-future', path: 'minutesOn', on: minutesOn })
  if (present > entitled)
    refused.push({ kind: 'vote.more-present-than-entitled', path: 'present', present, entitled })
  else if (present + writtenAnswers > entitled)
    refused.push({
      kind: 'vote.more-answers-than-absent',
      path: 'writtenAnswers',
      writtenAnswers,
      absent: entitled - present,
    })
  if (present + writtenAnswers === 0) refused.push({ kind: 'vote.nobody-voted', path: 'present' })
  return [...refused, ...count.lines.flatMap((_line, index) => lineRefusals(count, index))]
}

function lineRefusals(count: TypedCount, index: number): Refusal<CountRefusal>[] {
  const line = count.lines[index]
  if (!line) return []
  const path = `lines.${index}`
  const refused: Refusal<CountRefusal>[] = []
  const voters = count.present + count.writtenAnswers
  if (count.lines.findIndex((other) => other.dossierId === line.dossierId) < index)
    refused.push({ kind: 'vote.dossier-twice', path: `${path}.dossierId` })
  if (line.yes > count.entitled)
    refused.push({
      kind: 'vote.more-yes-than-entitled',
      path: `${path}.yes`,
      yes: line.yes,
      entitled: count.entitled,
    })
  else if (line.yes + line.no > voters)
    refused.push({
      kind: 'vote.more-votes-than-voters',
      path: `${path}.yes`,
      votes: line.yes + line.no,
      voters,
    })
  return refused
}

/** A title that the law gives by ballot only is not voted by a show of hands. */
export const ballotIsMissing = (method: TypedCount['method'], rule: Pick<VoteRule, 'ballot'>): boolean =>
  rule.ballot === true && method !== 'ballot'
