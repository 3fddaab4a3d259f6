// A block's election: who is put forward, counted from paper ballots. Pure. It follows votes, never the ranking.
// Used by record-election, the views of rankings and meetings, and the facts of the law.
import type { InputOf } from '../../contract/define.ts'
import type { RecordElection } from '../../contract/rankings.ts'
import type { Refusal } from '../act.ts'

export type ProposedAward = 'government-flag' | 'ministry-flag' | 'ministry-certificate'
/** The highest first: how a list of candidates is read. */
export const awardOrder: readonly ProposedAward[] = [
  'government-flag',
  'ministry-flag',
  'ministry-certificate',
]
export const flags: readonly ProposedAward[] = ['government-flag', 'ministry-flag']

export interface Candidate {
  unitId: string
  award: ProposedAward
  votesFor: number
  votesAgainst: number
  elected: boolean
}

export interface Election {
  id: string
  meetingId: string
  blockId: string
  rule: string
  requiredVotes: number
  counters: readonly string[]
  issued: number
  collected: number
  valid: number
  invalid: number
  fileId: string | null
  /** Why it replaces an earlier count. */
  correction: string | null
  by: string
  at: string
  candidates: readonly Candidate[]
}

type Asked = InputOf<typeof RecordElection>
type Kind = (typeof RecordElection.refusals)[number]

/** Put forward: at least the votes that the block's rule requires. */
export const isElected = (votesFor: number, requiredVotes: number): boolean => votesFor >= requiredVotes

/** Figures that cannot be, all at once. */
export function ballotFaults(asked: Asked, present: number): Refusal<Kind>[] {
  const { issued, collected, valid, invalid } = asked
  const refused: Refusal<Kind>[] = []
  if (issued > present)
    refused.push({ kind: 'election.more-ballots-than-present', path: 'issued', issued, present })
  if (collected > issued)
    refused.push({ kind: 'election.collected-above-issued', path: 'collected', collected, issued })
  if (valid + invalid !== collected)
    refused.push({
      kind: 'election.valid-and-invalid-do-not-add-up',
      path: 'valid',
      valid,
      invalid,
      collected,
    })
  for (const [index, one] of asked.candidates.entries()) {
    const path = `candidates.${index}.votesFor`
    if (one.votesFor + one.votesAgainst > valid)
      refused.push({
        kind: 'election.votes-above-valid',
        path,
        votes: one.votesFor + one.votesAgainst,
        valid,
      })
    if (
      asked.candidates.findIndex((other) => other.unitId === one.unitId && other.award === one.award) !==
      index
    )
      refused.push({ kind: 'election.twice-a-candidate', path })
  }
  return refused
}

/** More units elected for the ministry's flag than the year's guidance lets a block put forward. */
export function aboveGuidance(asked: Asked, flagsPerBlock: number | null): Refusal<Kind>[] {
  const elected = asked.candidates.filter(
    (one) => one.award === 'ministry-flag' && isElected(one.votesFor, asked.requiredVotes),
  ).length
  return flagsPerBlock !== null && elected > flagsPerBlock
    ? [{ kind: 'election.more-than-the-guidance-allows', elected, count: flagsPerBlock }]
    : []
}
