// Begins a report of a movement.  POST /api/reports
import { DraftReport } from '../../../contract/reports.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { loadMovement } from '../../movements/load.ts'
import type { Report } from '../report.ts'
import { mayWriteReports } from '../reports.may.ts'
import { addReport, reportsOf } from '../reports.store.ts'

type Kind = (typeof DraftReport.refusals)[number]

export const draftReport = defineAct({
  contract: DraftReport,
  load: async (context, input) => {
    const movement = await loadMovement(context, input)
    return movement && { movement, reports: await reportsOf(context.tx, movement.id) }
  },
  may: mayWriteReports,
  decide: ({ movement, reports }, input, { actor, now, newId }) => {
    const refused: Refusal<Kind>[] = []
    if (!movement.launch) refused.push({ kind: 'report.not-launched' })
    if (reports.some((one) => one.kind === input.kind && one.issue === null))
      refused.push({ kind: 'report.draft-open' })
    return unless(
      refused,
      (): Report => ({
        ...input,
        id: newId(),
        texts: {},
        draftedBy: actor.personId,
        draftedAt: now,
        savedAt: now,
        issue: null,
      }),
    )
  },
  save: ({ tx }, report) => addReport(tx, report),
  subjects: (report) => [
    { kind: 'report', id: report.id },
    { kind: 'movement', id: report.movementId },
  ],
  present: ({ id }) => ({ reportId: id }),
})
