// Who sees the records and files of dossiers: whoever sees a dossier sees its papers; who objects is seen by nobody from here.
// Used by seen.ts.
import { sql } from 'kysely'
import type { Seen, Sees } from '../seen.ts'
import { mayWatch, sightOf } from './dossiers.may.ts'
import { visible } from './dossiers.store.ts'

const dossier: Sees = async (tx, actor, id) => {
  const found =
    await sql`select 1 from dossier d where d.id = ${id}::uuid and ${visible(sightOf(actor))}`.execute(tx)
  return found.rows.length > 0
}

/** Any dossier of the record is enough. */
const through =
  (ids: (id: string) => ReturnType<typeof sql>): Sees =>
  async (tx, actor, id) => {
    const found =
      await sql`select 1 from dossier d where d.id in (${ids(id)}) and ${visible(sightOf(actor))} limit 1`.execute(
        tx,
      )
    return found.rows.length > 0
  }

const watched: Sees = async (_tx, actor) => mayWatch(actor).allowed

export const seen: Seen = {
  records: {
    dossier,
    'dossier-submission': through(
      (id) => sql`select dossier_id from dossier_submission_line where submission_id = ${id}::uuid`,
    ),
    'unit-vote': through((id) => sql`select dossier_id from unit_vote_line where vote_id = ${id}::uuid`),
    'dossier-evidence': through(
      (id) => sql`select dossier_id from dossier_evidence_use where evidence_id = ${id}::uuid`,
    ),
    posting: watched,
    objection: watched,
    'dossier-guidance': async (_tx, actor) => actor.personId !== null,
  },
  file: through(
    (id) => sql`
      select u.dossier_id from dossier_evidence_use u join dossier_evidence e on e.id = u.evidence_id where e.file_id = ${id}::uuid
      union select l.dossier_id from dossier_submission_line l join dossier_submission s on s.id = l.submission_id where s.file_id = ${id}::uuid
      union select l.dossier_id from unit_vote_line l join unit_vote v on v.id = l.vote_id where v.minutes_file_id = ${id}::uuid`,
  ),
}
