// The report as a Word file to be edited.  GET /api/reports/{reportId}/report.docx
import { WordMovementReport } from '../../../contract/reports.ts'
import { renderDocx, wordMediaType } from '../../../documents/word.ts'
import { signedIn } from '../../permission.ts'
import { defineView } from '../../view.ts'
import { paperOf } from '../paper.ts'
import { loadToPrint } from '../to-print.ts'

export const wordMovementReport = defineView({
  contract: WordMovementReport,
  load: loadToPrint,
  may: signedIn,
  present: () => '',
  bytes: async (loaded) => ({
    name: `bao-cao-${loaded.report.kind}-${loaded.movement.year}.docx`,
    mediaType: wordMediaType,
    bytes: await renderDocx('report', await paperOf(loaded)),
    download: true,
  }),
})
