// A work item and its state, derived from its records and the day; the share of items done in time. Pure. Used by this folder and reports.
import { localDateOf } from '../clock.ts'

export type WorkItemState =
  | 'planned'
  | 'in-progress'
  | 'overdue'
  | 'reported'
  | 'done'
  | 'done-late'
  | 'withdrawn'

export interface Report {
  id: string
  percent: number
  text: string
  doneOn: string
  fileIds: readonly string[]
  by: string | null
  at: string
  acceptance: { outcome: 'accepted' | 'sent-back'; note: string; by: string | null; at: string } | null
}
export interface WorkItem {
  id: string
  unitId: string
  planId: string | null
  year: number
  code: string
  title: string
  contentCode: string | null
  taskCode: string | null
  target: string | null
  dueOn: string
  amends: string | null
  reports: readonly Report[]
  withdrawal: { kind: string; decision: string; reason: string } | null
}

/** The item as it stood at the end of a day: later reports and answers are not there yet. */
export function asOf<I extends Pick<WorkItem, 'reports'>>(item: I, day: string): I {
  const reports = item.reports
    .filter((report) => localDateOf(report.at) <= day)
    .map((report) =>
      report.acceptance && localDateOf(report.acceptance.at) > day ? { ...report, acceptance: null } : report,
    )
  return { ...item, reports }
}

const acceptedOf = (item: Pick<WorkItem, 'reports'>): Report | undefined =>
  item.reports.find((report) => report.acceptance?.outcome === 'accepted')

/** The last report at a hundred per cent that nobody has answered yet. */
export const waitingReport = (item: Pick<WorkItem, 'reports'>): Report | undefined => {
  const last = item.reports.at(-1)
  return last && last.percent === 100 && last.acceptance === null ? last : undefined
}

export function stateOf(
  item: Pick<WorkItem, 'reports' | 'withdrawal' | 'dueOn'>,
  day: string,
): WorkItemState {
  if (item.withdrawal) return 'withdrawn'
  const accepted = acceptedOf(item)
  if (accepted) return accepted.doneOn > item.dueOn ? 'done-late' : 'done'
  if (waitingReport(item)) return 'reported'
  if (day > item.dueOn) return 'overdue'
  return item.reports.length > 0 ? 'in-progress' : 'planned'
}

/** How far it is: what was accepted is done; what was sent back counts as its last report before. */
export function percentOf(item: Pick<WorkItem, 'reports'>): number {
  if (acceptedOf(item)) return 100
  const standing = item.reports.filter((report) => report.acceptance?.outcome !== 'sent-back')
  return standing.at(-1)?.percent ?? 0
}

export const doneOn = (item: Pick<WorkItem, 'reports'>): string | null => acceptedOf(item)?.doneOn ?? null

/** Whole days past the due day: until it was done, or until today. */
export function daysLate(item: Pick<WorkItem, 'reports' | 'withdrawal' | 'dueOn'>, day: string): number {
  if (item.withdrawal) return 0
  const end = doneOn(item) ?? waitingReport(item)?.doneOn ?? day
  return Math.max(0, Math.round((Date.parse(end) - Date.parse(item.dueOn)) / 86_400_000))
}

/** Several states under one name. `counted` leaves out what was withdrawn or handed over, as the totals do. */
const reaches = {
  finished: ['done', 'done-late'],
  behind: ['overdue', 'done-late'],
  counted: ['planned', 'in-progress', 'overdue', 'reported', 'done', 'done-late'],
} as const satisfies Record<string, readonly WorkItemState[]>

export function isWithin(state: WorkItemState, sought: WorkItemState | keyof typeof reaches): boolean {
  const within: readonly WorkItemState[] =
    sought === 'finished' || sought === 'behind' || sought === 'counted' ? reaches[sought] : [sought]
  return within.includes(state)
}

export interface WorkCounts {
  counts: Record<WorkItemState, number>
  /** Without those withdrawn or handed over: they leave the denominator. */
  total: number
  done: number
  late: number
}

export function countItems(
  items: readonly Pick<WorkItem, 'reports' | 'withdrawal' | 'dueOn'>[],
  day: string,
): WorkCounts {
  const counts: Record<WorkItemState, number> = {
    planned: 0,
    'in-progress': 0,
    overdue: 0,
    reported: 0,
    done: 0,
    'done-late': 0,
    withdrawn: 0,
  }
  for (const item of items) counts[stateOf(item, day)] += 1
  return {
    counts,
    total: items.length - counts.withdrawn,
    done: counts.done + counts['done-late'],
    late: counts.overdue + counts['done-late'],
  }
}
