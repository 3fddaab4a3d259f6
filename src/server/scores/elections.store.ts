// All SQL of elections: the count of paper ballots on who is put forward. The newest election of a block is in force.
// Used by record-election, the views of rankings and meetings, and the facts of the law.
import type { Generated } from 'kysely'
import type { Tx } from '../db/database.ts'
import { awardOrder, type Candidate, type Election, type ProposedAward } from './election.ts'

declare module '../db/database.ts' {
  interface Database {
    election: {
      id: string
      seq: Generated<number>
      meeting_id: string
      block_id: string
      rule: string
      required_votes: number
      counters: string[]
      issued: number
      collected: number
      valid: number
      invalid: number
      file_id: string | null
      correction: string | null
      recorded_by: string
      recorded_at: string
    }
    election_candidate: {
      election_id: string
      unit_id: string
      award: ProposedAward
      votes_for: number
      votes_against: number
      elected: boolean
    }
  }
}

/** The newest election of each block. */
export async function electionsOf(tx: Tx, blockIds: readonly string[]): Promise<Map<string, Election>> {
  if (blockIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('election')
    .selectAll()
    .distinctOn('block_id')
    .where('block_id', 'in', [...blockIds])
    .orderBy('block_id')
    .orderBy('seq', 'desc')
    .execute()
  if (rows.length === 0) return new Map()
  const candidates = await tx
    .selectFrom('election_candidate')
    .selectAll()
    .where(
      'election_id',
      'in',
      rows.map((row) => row.id),
    )
    .orderBy('votes_for', 'desc')
    .orderBy('unit_id')
    .execute()
  return new Map(
    rows.map((row) => [
      row.block_id,
      {
        id: row.id,
        meetingId: row.meeting_id,
        blockId: row.block_id,
        rule: row.rule,
        requiredVotes: row.required_votes,
        counters: row.counters,
        issued: row.issued,
        collected: row.collected,
        valid: row.valid,
        invalid: row.invalid,
        fileId: row.file_id,
        correction: row.correction,
        by: row.recorded_by,
        at: row.recorded_at,
        candidates: candidates
          .filter((one) => one.election_id === row.id)
          .map(
            (one): Candidate => ({
              unitId: one.unit_id,
              award: one.award,
              votesFor: one.votes_for,
              votesAgainst: one.votes_against,
              elected: one.elected,
            }),
          )
          .sort((a, b) => awardOrder.indexOf(a.award) - awardOrder.indexOf(b.award)),
      },
    ]),
  )
}

export async function addElection(tx: Tx, election: Election): Promise<void> {
  await tx
    .insertInto('election')
    .values({
      id: election.id,
      meeting_id: election.meetingId,
      block_id: election.blockId,
      rule: election.rule,
      required_votes: election.requiredVotes,
      counters: [...election.counters],
      issued: election.issued,
      collected: election.collected,
      valid: election.valid,
      invalid: election.invalid,
      file_id: election.fileId,
      correction: election.correction,
      recorded_by: election.by,
      recorded_at: election.at,
    })
    .execute()
  await tx
    .insertInto('election_candidate')
    .values(
      election.candidates.map((one) => ({
        election_id: election.id,
        unit_id: one.unitId,
        award: one.award,
        votes_for: one.votesFor,
        votes_against: one.votesAgainst,
        elected: one.elected,
      })),
    )
    .execute()
}
