// All SQL of rankings: as a meeting agreed them, and ties settled by the council. Used by the acts and views of rankings and meetings.
import type { Generated } from 'kysely'
import type { Tx } from '../db/database.ts'
import type { Stage, Tenths } from './scorecard.ts'

declare module '../db/database.ts' {
  interface Database {
    agreed_ranking: {
      id: string
      meeting_id: string
      stage: 'block' | 'appraisal'
      agreed_by: string
      agreed_at: string
    }
    agreed_rank: {
      ranking_id: string
      unit_id: string
      place: number | null
      total_tenths: number | null
      reason: string | null
      tie_votes: number | null
    }
    tie_decision: {
      id: string
      seq: Generated<number>
      block_id: string
      unit_ids: string[]
      reason: string
      recorded_by: string
      recorded_at: string
    }
  }
}

export interface AgreedRank {
  unitId: string
  place: number | null
  total: Tenths | null
  reason: string | null
  tieVotes: number | null
}
export interface AgreedRanking {
  id: string
  meetingId: string
  stage: Exclude<Stage, 'self'>
  by: string
  at: string
  ranks: readonly AgreedRank[]
}
export interface TieDecision {
  id: string
  blockId: string
  /** Best first. */
  unitIds: readonly string[]
  reason: string
  by: string
  at: string
}

/** The rankings that meetings agreed, newest first. */
export async function agreedRankings(tx: Tx, meetingIds: readonly string[]): Promise<AgreedRanking[]> {
  if (meetingIds.length === 0) return []
  const rows = await tx
    .selectFrom('agreed_ranking')
    .selectAll()
    .where('meeting_id', 'in', [...meetingIds])
    .orderBy('agreed_at', 'desc')
    .execute()
  if (rows.length === 0) return []
  const ranks = await tx
    .selectFrom('agreed_rank')
    .selectAll()
    .where(
      'ranking_id',
      'in',
      rows.map((row) => row.id),
    )
    .orderBy('place', (order) => order.asc().nullsLast())
    .orderBy('unit_id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    meetingId: row.meeting_id,
    stage: row.stage,
    by: row.agreed_by,
    at: row.agreed_at,
    ranks: ranks
      .filter((one) => one.ranking_id === row.id)
      .map((one) => ({
        unitId: one.unit_id,
        place: one.place,
        total: one.total_tenths,
        reason: one.reason,
        tieVotes: one.tie_votes,
      })),
  }))
}

export async function addAgreedRanking(tx: Tx, ranking: AgreedRanking): Promise<void> {
  await tx
    .insertInto('agreed_ranking')
    .values({
      id: ranking.id,
      meeting_id: ranking.meetingId,
      stage: ranking.stage,
      agreed_by: ranking.by,
      agreed_at: ranking.at,
    })
    .execute()
  await tx
    .insertInto('agreed_rank')
    .values(
      ranking.ranks.map((one) => ({
        ranking_id: ranking.id,
        unit_id: one.unitId,
        place: one.place,
        total_tenths: one.total,
        reason: one.reason,
        tie_votes: one.tieVotes,
      })),
    )
    .execute()
}

/** How the council settled ties of a block, oldest first. */
export async function tieDecisionsOf(tx: Tx, blockId: string): Promise<TieDecision[]> {
  const rows = await tx
    .selectFrom('tie_decision')
    .selectAll()
    .where('block_id', '=', blockId)
    .orderBy('seq')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    blockId: row.block_id,
    unitIds: row.unit_ids,
    reason: row.reason,
    by: row.recorded_by,
    at: row.recorded_at,
  }))
}

export async function addTieDecision(tx: Tx, decision: TieDecision): Promise<void> {
  await tx
    .insertInto('tie_decision')
    .values({
      id: decision.id,
      block_id: decision.blockId,
      unit_ids: [...decision.unitIds],
      reason: decision.reason,
      recorded_by: decision.by,
      recorded_at: decision.at,
    })
    .execute()
}
