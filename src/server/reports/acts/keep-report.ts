// Keeps the text of a report as edited by hand.  PUT /api/reports/{reportId}
import { KeepReport } from '../../../contract/reports.ts'
import { accept, defineAct, refuse } from '../../act.ts'
import { loadReport } from '../look-at.ts'
import { mayWriteReports } from '../reports.may.ts'
import { keepTexts } from '../reports.store.ts'

export const keepReport = defineAct({
  contract: KeepReport,
  load: loadReport,
  may: mayWriteReports,
  decide: ({ report }, { texts }, { now }) =>
    report.issue
      ? refuse({ kind: 'report.issued', number: report.issue.number })
      : accept({ id: report.id, texts: { ...report.texts, ...texts }, savedAt: now }),
  save: ({ tx }, kept) => keepTexts(tx, kept.id, kept.texts, kept.savedAt),
  subjects: (kept) => [{ kind: 'report', id: kept.id }],
  present: ({ id, savedAt }) => ({ reportId: id, savedAt }),
})
