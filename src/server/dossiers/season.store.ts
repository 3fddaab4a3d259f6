// SQL of the season's guidance: the newest letter of a year is in force. Used by the acts and views of this folder.
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { noSeason, type Season } from './ready.ts'

declare module '../db/database.ts' {
  interface Database {
    dossier_guidance: {
      id: string
      year: number
      number: string
      on_day: string
      file_id: string | null
      submit_by: string
      posted_awards: string[]
      posting_days: number
      head_rule_award: string | null
      recorded_by: string | null
      recorded_at: string
    }
  }
}

export interface Guidance extends Season {
  submitBy: string
  number: string
  on: string
}

/** The guidance in force for a year; undefined when none was written. */
export async function guidanceOf(tx: Tx, year: number): Promise<Guidance | undefined> {
  const row = await tx
    .selectFrom('dossier_guidance')
    .selectAll()
    .where('year', '=', year)
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (
    row && {
      number: row.number,
      on: row.on_day,
      submitBy: row.submit_by,
      postedAwards: row.posted_awards,
      postingDays: row.posting_days,
      headRuleAward: row.head_rule_award,
    }
  )
}

export const seasonOf = async (tx: Tx, year: number): Promise<Season> =>
  (await guidanceOf(tx, year)) ?? noSeason

export interface NewGuidance {
  id: string
  year: number
  number: string
  on: string
  fileId: string | null
  submitBy: string
  postedAwards: readonly string[]
  postingDays: number
  headRuleAward: string | null
}

export async function addGuidance(
  tx: Tx,
  guidance: NewGuidance,
  by: string | null,
  at: string,
): Promise<void> {
  await sql`insert into dossier_guidance (id, year, number, on_day, file_id, submit_by, posted_awards, posting_days, head_rule_award, recorded_by, recorded_at)
    values (${guidance.id}, ${guidance.year}, ${guidance.number}, ${guidance.on}, ${guidance.fileId}, ${guidance.submitBy},
      ${guidance.postedAwards}::text[], ${guidance.postingDays}, ${guidance.headRuleAward}, ${by}, ${at})`.execute(
    tx,
  )
}
