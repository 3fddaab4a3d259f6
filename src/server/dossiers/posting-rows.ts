// Postings and objections as the contract shows them. Used by the views of postings and objections.
import type { FileLink } from '../../contract/values.ts'
import { type Actor, holds } from '../access/actor.ts'
import { daysLeft } from './days-left.ts'
import { isRunning } from './objection.ts'
import type { StoredObjection } from './objections.store.ts'
import type { CountedPosting } from './postings.store.ts'

export function postingRow(posting: CountedPosting, today: string) {
  const running = isRunning(posting, today)
  return {
    id: posting.id,
    code: posting.code,
    year: posting.year,
    number: posting.number,
    postedOn: posting.postedOn,
    endsOn: posting.endsOn,
    workingDays: posting.workingDays,
    running,
    workingDaysLeft: running ? daysLeft(today, posting.endsOn) : null,
    lines: posting.lines,
    objections: posting.objections,
    open: posting.open,
  }
}

/** Who objects is shown to the coordinator alone, who answers. */
export function objectionRow(objection: StoredObjection, actor: Actor, files: ReadonlyMap<string, FileLink>) {
  const mayKnow = holds(actor, 'coordinator')
  const { name, phone, address, outcome, answer, answeredAt } = objection
  return {
    id: objection.id,
    code: objection.code,
    postingCode: objection.postingCode,
    dossierId: objection.dossierId,
    dossierCode: objection.dossierCode,
    about: objection.about,
    award: objection.award,
    receivedAt: objection.receivedAt,
    text: objection.text,
    from: mayKnow ? { name, phone, address } : null,
    file: mayKnow && objection.fileId ? (files.get(objection.fileId) ?? null) : null,
    answer:
      outcome && answer && answeredAt
        ? { outcome, text: answer, at: answeredAt, by: objection.answeredBy }
        : null,
  }
}
