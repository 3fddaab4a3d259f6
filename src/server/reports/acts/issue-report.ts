// Issues a report once: figures and text are frozen under their hash.  POST /api/reports/{reportId}/issue
import { IssueReport } from '../../../contract/reports.ts'
import { appointmentsOn } from '../../access/appointments.store.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { loadReport } from '../look-at.ts'
import { hashOf } from '../report.ts'
import { mayWriteReports } from '../reports.may.ts'
import { addIssue } from '../reports.store.ts'

type Kind = (typeof IssueReport.refusals)[number]

export const issueReport = defineAct({
  contract: IssueReport,
  load: async (context, input) => {
    const loaded = await loadReport(context, input)
    return (
      loaded && {
        ...loaded,
        ministers: await appointmentsOn(context.tx, { day: context.today, role: 'minister' }),
      }
    )
  },
  may: mayWriteReports,
  decide: ({ report, reads }, { number, on }, { today }) => {
    const refused: Refusal<Kind>[] = []
    if (report.issue) refused.push({ kind: 'report.issued', number: report.issue.number })
    if (on > today) refused.push({ kind: 'report.in-the-future', path: 'on' })
    return unless(refused, () => ({ number, on, snapshot: reads, hash: hashOf(reads) }))
  },
  save: ({ tx, actor, now }, issue, { report }) => addIssue(tx, report.id, issue, actor.personId, now),
  subjects: (_issue, { report }) => [
    { kind: 'report', id: report.id },
    { kind: 'movement', id: report.movementId },
  ],
  present: ({ hash }, { report }) => ({ reportId: report.id, hash }),
  notices: ({ number }, { report, ministers }) =>
    ministers.map((one) => ({
      to: one.personId,
      kind: 'reports.issued',
      path: `/reports/${report.id}`,
      figures: { number },
    })),
})
