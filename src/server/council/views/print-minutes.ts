// The minutes of a sitting as PDF: the paper that is signed, and afterwards the signed figures.  GET /api/sittings/{sittingId}/minutes.pdf
import { PrintMinutes } from '../../../contract/council-counts.ts'
import { renderPdf } from '../../../documents/render.ts'
import { signedIn } from '../../permission.ts'
import { defineView } from '../../view.ts'
import { loadSittingPaper } from '../load-paper.ts'
import { minutesPaper } from '../papers.ts'

export const printMinutes = defineView({
  contract: PrintMinutes,
  load: loadSittingPaper,
  may: signedIn,
  present: () => ({}),
  bytes: async (given) => ({
    name: `bien-ban-${given.sitting.code}.pdf`,
    mediaType: 'application/pdf',
    bytes: await renderPdf('minutes', minutesPaper(given)),
  }),
})
