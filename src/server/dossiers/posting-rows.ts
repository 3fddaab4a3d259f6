// Postings and objections as the contract shows them. Used by the views of postings and objections.
import type { FileLink } from '../../contract/values.ts'
import { type WorkingCalendar, workingDaysBetween } from '../../law/working-days.ts'
import { type Actor, holds } from '../access/actor.ts'
import { isRunning } from './objection.ts'
import type { StoredObjection } from './objections.store.ts'
import type { CountedPosting } from './postings.store.ts'

export function postingRow(posting: CountedPosting, today: string, calendar: WorkingCalendar) {
  const running = isRunning(posting, today)
  const left = running ? workingDaysBetween(calendar, { from: today, to: posting.endsOn }) : null
  return {
    id: posting.id,
    code: posting.code,
    year: posting.year,
    number: posting.number,
    postedOn: posting.postedOn,
    endsOn: posting.endsOn,
    workingDays: posting.workingDays,
    running,
    workingDaysLeft: typeof left === 'number' ? left : null,
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
