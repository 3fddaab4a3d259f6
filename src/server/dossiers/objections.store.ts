// SQL of objections to postings and their answers. The objector's name leaves this file only for those who answer.
// Used by the acts and views of this folder.
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'

declare module '../db/database.ts' {
  interface Database {
    objection: {
      id: string
      code: string
      posting_id: string
      dossier_id: string
      name: string
      phone: string
      address: string
      text: string
      file_id: string | null
      follow_hash: string
      received_at: string
    }
    objection_answer: {
      objection_id: string
      outcome: 'dismissed' | 'upheld'
      text: string
      answered_by: string | null
      answered_at: string
    }
  }
}

export interface NewObjection {
  id: string
  code: string
  postingId: string
  dossierId: string
  name: string
  phone: string
  address: string
  text: string
  fileId: string | null
  followHash: string
}

export async function addObjection(tx: Tx, objection: NewObjection, at: string): Promise<void> {
  await tx
    .insertInto('objection')
    .values({
      id: objection.id,
      code: objection.code,
      posting_id: objection.postingId,
      dossier_id: objection.dossierId,
      name: objection.name,
      phone: objection.phone,
      address: objection.address,
      text: objection.text,
      file_id: objection.fileId,
      follow_hash: objection.followHash,
      received_at: at,
    })
    .execute()
}

export async function addAnswer(
  tx: Tx,
  answer: { objectionId: string; outcome: 'dismissed' | 'upheld'; text: string },
  by: string | null,
  at: string,
): Promise<void> {
  await tx
    .insertInto('objection_answer')
    .values({
      objection_id: answer.objectionId,
      outcome: answer.outcome,
      text: answer.text,
      answered_by: by,
      answered_at: at,
    })
    .execute()
}

export interface StoredObjection {
  id: string
  code: string
  postingId: string
  postingCode: string
  dossierId: string
  dossierCode: string
  about: string
  award: string
  name: string
  phone: string
  address: string
  text: string
  fileId: string | null
  receivedAt: string
  outcome: 'dismissed' | 'upheld' | null
  answer: string | null
  answeredAt: string | null
  answeredBy: string | null
}

export interface ObjectionFilter {
  id?: string
  postingId?: string
  followHash?: string
  year?: number | undefined
  state?: 'open' | 'answered' | undefined
}

/** Objections, open ones first, the oldest of them on top. */
export async function objectionsOf(tx: Tx, filter: ObjectionFilter): Promise<StoredObjection[]> {
  const { id = null, postingId = null, followHash = null, year = null, state = null } = filter
  const rows = await sql<StoredObjection>`
    select o.id, o.code, o.posting_id as "postingId", g.code as "postingCode", o.dossier_id as "dossierId", d.code as "dossierCode",
      l.name as about, d.award, o.name, o.phone, o.address, o.text, o.file_id as "fileId", o.received_at as "receivedAt",
      a.outcome, a.text as answer, a.answered_at as "answeredAt", p.name as "answeredBy"
    from objection o
    join posting g on g.id = o.posting_id
    join dossier d on d.id = o.dossier_id
    join posting_line l on l.posting_id = o.posting_id and l.dossier_id = o.dossier_id
    left join objection_answer a on a.objection_id = o.id
    left join person p on p.id = a.answered_by
    where (${id}::uuid is null or o.id = ${id}::uuid)
      and (${postingId}::uuid is null or o.posting_id = ${postingId}::uuid)
      and (${followHash}::text is null or o.follow_hash = ${followHash})
      and (${year}::int is null or d.year = ${year})
      and (${state}::text is null or (a.objection_id is null) = (${state}::text = 'open'))
    order by a.objection_id is not null, case when a.objection_id is null then o.seq end, o.seq desc`.execute(
    tx,
  )
  return rows.rows
}
