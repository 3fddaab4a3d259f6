// How a dossier's records are read in one query, as JSON lists, and become domain types. Used by dossiers.store.ts.
import { sql } from 'kysely'
import type { CollectiveFigures, CouncilStage, Dossier, Rank, Records, Stage, Subject } from './dossier.ts'

export interface DossierRow {
  id: string
  code: string
  award: string
  year: number
  subject_kind: 'person' | 'unit' | 'small-collective'
  person_id: string | null
  person_name: string | null
  subject_unit_id: string | null
  collective_name: string | null
  collective_figures: CollectiveFigures | null
  unit_id: string
  position: string | null
  rank: Rank | null
  opened_at: string
  council_stage: CouncilStage | null
  stage: Stage
  votes: Records['votes']
  submissions: Records['submissions']
  returns: Records['returns']
  appraisals: Records['appraisals']
  postings: Records['postings']
  objections: Records['objections']
  withdrawal: Records['withdrawal']
}

/** An instant inside JSON, in the form of clock.ts. */
const instant = (column: string) =>
  sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)

/** The records of `d`, each list oldest first. */
export const records = () => sql`
  (select coalesce(json_agg(json_build_object('id', v.id, 'seq', v.seq, 'method', v.method, 'heldOn', v.held_on,
      'minutesNumber', v.minutes_number, 'minutesOn', v.minutes_on, 'minutesFileId', v.minutes_file_id, 'entitled', v.entitled,
      'present', v.present, 'writtenAnswers', v.written_answers, 'yes', l.yes, 'no', l.no,
      'recordedAt', ${instant('v.recorded_at')}) order by v.seq), '[]')
    from unit_vote_line l join unit_vote v on v.id = l.vote_id where l.dossier_id = d.id) as votes,
  (select coalesce(json_agg(json_build_object('id', s.id, 'seq', s.seq, 'number', s.number, 'on', s.on_day, 'fileId', s.file_id,
      'receivedOn', s.received_on, 'dueOn', s.due_on, 'late', s.late, 'at', ${instant('s.submitted_at')},
      'reportVersion', l.report_version) order by s.seq), '[]')
    from dossier_submission_line l join dossier_submission s on s.id = l.submission_id where l.dossier_id = d.id) as submissions,
  (select coalesce(json_agg(json_build_object('id', r.id, 'seq', r.seq, 'reasons', r.reasons, 'answers', a.answers,
      'answeredAt', ${instant('a.answered_at')}, 'answerBy', r.answer_by, 'at', ${instant('r.returned_at')},
      'by', p.name) order by r.seq), '[]')
    from dossier_return r left join dossier_return_answer a on a.return_id = r.id left join person p on p.id = r.returned_by
    where r.dossier_id = d.id) as returns,
  (select coalesce(json_agg(json_build_object('id', a.id, 'seq', a.seq, 'opinion', a.opinion, 'text', a.text, 'checks', a.checks,
      'at', ${instant('a.appraised_at')}, 'by', p.name) order by a.seq), '[]')
    from dossier_appraisal a left join person p on p.id = a.appraised_by where a.dossier_id = d.id) as appraisals,
  (select coalesce(json_agg(json_build_object('id', g.id, 'seq', g.seq, 'code', g.code, 'postedOn', g.posted_on, 'endsOn', g.ends_on,
      'workingDays', g.working_days, 'at', ${instant('g.posted_at')}) order by g.seq), '[]')
    from posting_line l join posting g on g.id = l.posting_id where l.dossier_id = d.id) as postings,
  (select coalesce(json_agg(json_build_object('id', o.id, 'receivedAt', ${instant('o.received_at')}, 'outcome', a.outcome,
      'answerSeq', a.seq) order by o.seq), '[]')
    from objection o left join objection_answer a on a.objection_id = o.id where o.dossier_id = d.id) as objections,
  (select json_build_object('reason', w.reason, 'at', ${instant('w.withdrawn_at')})
    from dossier_withdrawal w where w.dossier_id = d.id) as withdrawal`

export function toDossier(row: DossierRow): Dossier {
  const { votes, submissions, returns, appraisals, postings, objections, withdrawal } = row
  return {
    id: row.id,
    code: row.code,
    award: row.award,
    year: row.year,
    subject: toSubject(row),
    unitId: row.unit_id,
    openedAt: row.opened_at,
    stage: row.stage,
    records: {
      votes,
      submissions,
      returns,
      appraisals,
      postings,
      objections,
      withdrawal,
      councilStage: row.council_stage,
    },
  }
}

type SubjectColumns = Pick<
  DossierRow,
  | 'subject_kind'
  | 'person_id'
  | 'person_name'
  | 'subject_unit_id'
  | 'collective_name'
  | 'collective_figures'
  | 'position'
  | 'rank'
>

export function toSubject(row: SubjectColumns): Subject {
  if (row.subject_kind === 'person')
    return {
      kind: 'person',
      personId: row.person_id ?? '',
      name: row.person_name ?? '',
      position: row.position,
      rank: row.rank,
    }
  if (row.subject_kind === 'unit') return { kind: 'unit', unitId: row.subject_unit_id ?? '' }
  if (!row.collective_figures)
    throw new Error('A small collective without figures: the database does not allow it.')
  return { kind: 'small-collective', name: row.collective_name ?? '', figures: row.collective_figures }
}
