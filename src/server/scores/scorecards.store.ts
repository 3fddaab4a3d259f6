// All SQL of scorecards and of the scoring of a year. A version is kept by the hash of its bytes, for ever.
// Used by open-scoring and by everything that needs the scorecard of a year.
import type { Generated } from 'kysely'
import type { Tx } from '../db/database.ts'
import { readScorecard } from './read-scorecard.ts'
import type { Scorecard } from './scorecard.ts'

declare module '../db/database.ts' {
  interface Database {
    scorecard: { id: string; code: string; hash: string; content: string; read_at: string }
    scoring: {
      id: string
      seq: Generated<number>
      year: number
      scorecard_id: string
      self_due_on: string
      block_due_on: string
      appraisal_due_on: string
      flags_per_block: number | null
      guidance: string | null
      guidance_file_id: string | null
      opened_by: string | null
      opened_at: string
    }
  }
}

/** With which scorecard a year is scored, and until when. */
export interface Scoring {
  year: number
  scorecardId: string
  hash: string
  card: Scorecard
  due: { self: string; block: string; appraisal: string }
  flagsPerBlock: number | null
  guidance: string | null
  guidanceFileId: string | null
  openedBy: string | null
  openedAt: string
}

/** What is in force for the year; undefined while scoring was not opened. */
export async function scoringOf(tx: Tx, year: number): Promise<Scoring | undefined> {
  const row = await tx
    .selectFrom('scoring')
    .innerJoin('scorecard', 'scorecard.id', 'scoring.scorecard_id')
    .selectAll('scoring')
    .select('scorecard.hash')
    .where('year', '=', year)
    .orderBy('seq', 'desc')
    .executeTakeFirst()
  return (
    row && {
      year: row.year,
      scorecardId: row.scorecard_id,
      hash: row.hash,
      card: await cardOf(tx, row.hash),
      due: { self: row.self_due_on, block: row.block_due_on, appraisal: row.appraisal_due_on },
      flagsPerBlock: row.flags_per_block,
      guidance: row.guidance,
      guidanceFileId: row.guidance_file_id,
      openedBy: row.opened_by,
      openedAt: row.opened_at,
    }
  )
}

// The same bytes give the same card: read once a process.
const cards = new Map<string, Scorecard>()
async function cardOf(tx: Tx, hash: string): Promise<Scorecard> {
  const known = cards.get(hash)
  if (known) return known
  const row = await tx
    .selectFrom('scorecard')
    .select('content')
    .where('hash', '=', hash)
    .executeTakeFirstOrThrow()
  const card = readScorecard(row.content)
  cards.set(hash, card)
  return card
}

/** The version with these bytes, kept now if it was not. */
export async function keepScorecard(
  tx: Tx,
  card: { id: string; code: string; hash: string; content: string },
  at: string,
): Promise<string> {
  await tx
    .insertInto('scorecard')
    .values({ ...card, read_at: at })
    .onConflict((on) => on.column('hash').doNothing())
    .execute()
  const row = await tx
    .selectFrom('scorecard')
    .select('id')
    .where('hash', '=', card.hash)
    .executeTakeFirstOrThrow()
  return row.id
}

export async function addScoring(
  tx: Tx,
  scoring: Omit<Scoring, 'hash' | 'card' | 'openedBy' | 'openedAt'> & { id: string },
  recorded: { by: string | null; at: string },
): Promise<void> {
  await tx
    .insertInto('scoring')
    .values({
      id: scoring.id,
      year: scoring.year,
      scorecard_id: scoring.scorecardId,
      self_due_on: scoring.due.self,
      block_due_on: scoring.due.block,
      appraisal_due_on: scoring.due.appraisal,
      flags_per_block: scoring.flagsPerBlock,
      guidance: scoring.guidance,
      guidance_file_id: scoring.guidanceFileId,
      opened_by: recorded.by,
      opened_at: recorded.at,
    })
    .execute()
}
