// All SQL of judgements: the last answer of each question stands. Used by this folder.
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'

declare module '../db/database.ts' {
  interface Database {
    judgement: {
      id: string
      person_id: string | null
      unit_id: string | null
      year: number
      predicate: string
      answer: boolean
      basis: string
      answered_in: string | null
      answered_by: string | null
      answered_at: string
    }
  }
}

export interface Judgement {
  id: string
  personId: string | null
  unitId: string | null
  year: number
  predicate: string
  answer: boolean
  basis: string
}

export async function addJudgements(
  tx: Tx,
  judgements: readonly Judgement[],
  { in: unitId, by, at }: { in: string | null; by: string | null; at: string },
): Promise<void> {
  for (let start = 0; start < judgements.length; start += 2000)
    await tx
      .insertInto('judgement')
      .values(
        judgements.slice(start, start + 2000).map((one) => ({
          id: one.id,
          person_id: one.personId,
          unit_id: one.unitId,
          year: one.year,
          predicate: one.predicate,
          answer: one.answer,
          basis: one.basis,
          answered_in: unitId,
          answered_by: by,
          answered_at: at,
        })),
      )
      .execute()
}

/** The last answer of each question about each subject, by its id: predicate → answer. */
export async function judgementsOf(
  tx: Tx,
  subjectIds: readonly string[],
  year: number,
): Promise<Map<string, Record<string, boolean>>> {
  if (subjectIds.length === 0) return new Map()
  const found = await sql<{ subject: string; predicate: string; answer: boolean }>`
    select distinct on (coalesce(person_id, unit_id), predicate) coalesce(person_id, unit_id) as subject, predicate, answer
    from judgement where year = ${year} and coalesce(person_id, unit_id) = any(${subjectIds}::uuid[])
    order by coalesce(person_id, unit_id), predicate, answered_at desc, id desc`.execute(tx)
  const answers = new Map<string, Record<string, boolean>>()
  for (const row of found.rows)
    answers.set(row.subject, { ...answers.get(row.subject), [row.predicate]: row.answer })
  return answers
}
