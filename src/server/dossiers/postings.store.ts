// SQL of public postings: a list frozen as posted, its term, its lines. Used by the acts and views of this folder.
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'

declare module '../db/database.ts' {
  interface Database {
    posting: {
      id: string
      code: string
      year: number
      number: string
      on_day: string
      posted_on: string
      working_days: number
      ends_on: string
      skipped: string
      posted_by: string | null
      posted_at: string
    }
    posting_line: {
      posting_id: string
      dossier_id: string
      position: number
      name: string
      office: string
      merit: string
    }
  }
}

export interface PostingHead {
  id: string
  code: string
  year: number
  number: string
  on: string
  postedOn: string
  workingDays: number
  endsOn: string
  skipped: readonly { on: string; why: string }[]
}

export interface NewPosting extends PostingHead {
  lines: readonly { dossierId: string; name: string; office: string; merit: string }[]
}

export async function addPosting(tx: Tx, posting: NewPosting, by: string | null, at: string): Promise<void> {
  await tx
    .insertInto('posting')
    .values({
      id: posting.id,
      code: posting.code,
      year: posting.year,
      number: posting.number,
      on_day: posting.on,
      posted_on: posting.postedOn,
      working_days: posting.workingDays,
      ends_on: posting.endsOn,
      skipped: JSON.stringify(posting.skipped),
      posted_by: by,
      posted_at: at,
    })
    .execute()
  await tx
    .insertInto('posting_line')
    .values(
      posting.lines.map((line, index) => ({
        posting_id: posting.id,
        dossier_id: line.dossierId,
        position: index + 1,
        name: line.name,
        office: line.office,
        merit: line.merit,
      })),
    )
    .execute()
}

export async function isNoticeNumberTaken(tx: Tx, number: string): Promise<boolean> {
  return (
    (await tx.selectFrom('posting').select('id').where('number', '=', number).executeTakeFirst()) !==
    undefined
  )
}

export interface CountedPosting extends PostingHead {
  lines: number
  objections: number
  open: number
}

/** Postings, newest first. */
export async function postingsOf(
  tx: Tx,
  asked: { year?: number | undefined; id?: string | undefined } = {},
): Promise<CountedPosting[]> {
  const rows = await sql<CountedPosting>`
    select g.id, g.code, g.year, g.number, g.on_day as "on", g.posted_on as "postedOn", g.working_days as "workingDays",
      g.ends_on as "endsOn", g.skipped,
      (select count(*)::int from posting_line l where l.posting_id = g.id) as lines,
      (select count(*)::int from objection o where o.posting_id = g.id) as objections,
      (select count(*)::int from objection o where o.posting_id = g.id
        and not exists (select from objection_answer a where a.objection_id = o.id)) as open
    from posting g
    where (${asked.year ?? null}::int is null or g.year = ${asked.year ?? null})
      and (${asked.id ?? null}::uuid is null or g.id = ${asked.id ?? null}::uuid)
    order by g.seq desc`.execute(tx)
  return rows.rows
}

export interface PostedLineRow {
  dossierId: string
  code: string
  award: string
  name: string
  office: string
  merit: string
  collective: boolean
  rank: 'head' | 'deputy' | 'manager' | 'direct-worker' | null
  gender: 'female' | 'male' | null
}

/** The lines of a posting as posted, award by award in the order of the list. */
export async function postingLines(tx: Tx, postingId: string): Promise<PostedLineRow[]> {
  const rows = await sql<PostedLineRow>`
    select l.dossier_id as "dossierId", d.code, d.award, l.name, l.office, l.merit, d.subject_kind <> 'person' as collective,
      d.rank, p.gender
    from posting_line l join dossier d on d.id = l.dossier_id left join person p on p.id = d.person_id
    where l.posting_id = ${postingId}::uuid order by l.position`.execute(tx)
  return rows.rows
}
