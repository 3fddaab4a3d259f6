// The report as PDF.  GET /api/reports/{reportId}/report.pdf
import { PrintMovementReport } from '../../../contract/reports.ts'
import { renderPdf } from '../../../documents/render.ts'
import { signedIn } from '../../permission.ts'
import { defineView } from '../../view.ts'
import { paperOf } from '../paper.ts'
import { loadToPrint } from '../to-print.ts'

export const printMovementReport = defineView({
  contract: PrintMovementReport,
  load: loadToPrint,
  may: signedIn,
  present: () => '',
  bytes: async (loaded) => ({
    name: `bao-cao-${loaded.report.kind}-${loaded.movement.year}.pdf`,
    mediaType: 'application/pdf',
    bytes: await renderPdf('report', await paperOf(loaded)),
  }),
})
