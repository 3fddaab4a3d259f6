// The certificates of a whole decision in one file.  GET /api/decisions/{decisionId}/certificates.pdf
import { PrintCertificates } from '../../../contract/decision-views.ts'
import { renderPdf } from '../../../documents/render.ts'
import { defineView } from '../../view.ts'
import { mayPrintCertificates } from '../decisions.may.ts'
import { loadDecision } from '../load.ts'
import { loadCertificates } from '../load-paper.ts'
import { certificatePaper } from '../papers/certificate-paper.ts'

export const printCertificates = defineView({
  contract: PrintCertificates,
  load: async (context, input) => {
    const decision = await loadDecision(context, input)
    // Certificates exist once a grant is issued.
    return decision?.issue && decision.kind === 'grant' ? loadCertificates(context, decision) : undefined
  },
  may: mayPrintCertificates,
  present: () => ({}),
  bytes: async (given) => ({
    name: `bang-chung-nhan-${given.decision.issue?.number ?? ''}.pdf`,
    mediaType: 'application/pdf',
    bytes: await renderPdf('certificate', certificatePaper(given)),
  }),
})
