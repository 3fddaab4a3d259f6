// A public posting: its term in working days on the official calendar, and which dossiers may stand on the list. Pure.
// Used by post-list.
import type { PostList } from '../../contract/postings.ts'
import { endOfTerm, type SkippedDay, type WorkingCalendar } from '../../law/working-days.ts'
import type { Refusal } from '../act.ts'
import type { Dossier } from './dossier.ts'
import { headRuleConcerns, type Season, type UnitResult } from './ready.ts'

export type PostRefusal = (typeof PostList.refusals)[number]

export interface Term {
  endsOn: string
  skipped: readonly { on: string; why: string }[]
}

/** The term that begins the day after posting; undefined when the calendar of a year it reaches is not known. */
export function termOf(calendar: WorkingCalendar, postedOn: string, workingDays: number): Term | undefined {
  const end = endOfTerm(calendar, { from: postedOn, days: workingDays })
  if ('year' in end) return undefined
  return { endsOn: end.endsOn, skipped: end.skipped.map((day) => ({ on: day.on, why: whyOf(day) })) }
}

/** The official Vietnamese name of the day off, or `weekend`. */
const whyOf = (day: SkippedDay): string => day.entry?.name.vi ?? 'weekend'

/** Recommended, not on a list already, and no head whose unit has failed the title. One whose unit is still under way may be
 *  posted: only the council waits. */
export function lineRefusals(
  dossier: Dossier,
  year: number,
  season: Season,
  unitResult: UnitResult,
  path: string,
): Refusal<PostRefusal>[] {
  const { code, stage } = dossier
  if (dossier.year !== year) return [{ kind: 'posting.of-another-year', path, code, year: dossier.year }]
  if (stage === 'posted' || stage === 'objected') return [{ kind: 'posting.posted-already', path, code }]
  if (stage !== 'appraised') return [{ kind: 'posting.not-recommended', path, code, stage }]
  const failed = unitResult === 'not-reached' || unitResult === 'not-proposed'
  return headRuleConcerns(dossier, season) && failed
    ? [{ kind: 'posting.unit-not-excellent', path, code }]
    : []
}
