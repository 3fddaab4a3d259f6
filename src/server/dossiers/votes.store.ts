// SQL of votes in a unit: a count with its lines, the votes of a year. Used by the acts and views of this folder.
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'

declare module '../db/database.ts' {
  interface Database {
    unit_vote: {
      id: string
      unit_id: string
      year: number
      method: 'ballot' | 'hands'
      held_on: string
      minutes_number: string
      minutes_on: string
      minutes_file_id: string | null
      entitled: number
      present: number
      written_answers: number
      recorded_by: string | null
      recorded_at: string
    }
    unit_vote_line: { vote_id: string; dossier_id: string; voters: number; yes: number; no: number }
  }
}

export interface NewVote {
  id: string
  unitId: string
  year: number
  method: 'ballot' | 'hands'
  heldOn: string
  minutesNumber: string
  minutesOn: string
  minutesFileId: string | null
  entitled: number
  present: number
  writtenAnswers: number
  lines: readonly { dossierId: string; yes: number; no: number }[]
}

export async function addVote(tx: Tx, vote: NewVote, by: string | null, at: string): Promise<void> {
  await tx
    .insertInto('unit_vote')
    .values({
      id: vote.id,
      unit_id: vote.unitId,
      year: vote.year,
      method: vote.method,
      held_on: vote.heldOn,
      minutes_number: vote.minutesNumber,
      minutes_on: vote.minutesOn,
      minutes_file_id: vote.minutesFileId,
      entitled: vote.entitled,
      present: vote.present,
      written_answers: vote.writtenAnswers,
      recorded_by: by,
      recorded_at: at,
    })
    .execute()
  const voters = vote.present + vote.writtenAnswers
  await tx
    .insertInto('unit_vote_line')
    .values(
      vote.lines.map((line) => ({
        vote_id: vote.id,
        dossier_id: line.dossierId,
        voters,
        yes: line.yes,
        no: line.no,
      })),
    )
    .execute()
}

export interface StoredVote extends Omit<NewVote, 'lines' | 'unitId' | 'year'> {
  lines: readonly { dossierId: string; code: string; name: string; award: string; yes: number; no: number }[]
}

/** The votes of a unit in a year, newest first. */
export async function votesOf(tx: Tx, unitId: string, year: number): Promise<StoredVote[]> {
  const rows = await sql<StoredVote>`
    select v.id, v.method, v.held_on as "heldOn", v.minutes_number as "minutesNumber", v.minutes_on as "minutesOn",
      v.minutes_file_id as "minutesFileId", v.entitled, v.present, v.written_answers as "writtenAnswers",
      (select json_agg(json_build_object('dossierId', d.id, 'code', d.code, 'award', d.award, 'yes', l.yes, 'no', l.no,
          'name', coalesce(p.name, d.collective_name, uv.name_vi)) order by d.award, d.code)
        from unit_vote_line l join dossier d on d.id = l.dossier_id
        left join person p on p.id = d.person_id
        left join lateral (select name_vi from unit_version where unit_id = d.subject_unit_id order by valid desc limit 1) uv on true
        where l.vote_id = v.id) as lines
    from unit_vote v where v.unit_id = ${unitId}::uuid and v.year = ${year} order by v.seq desc`.execute(tx)
  return rows.rows
}
