// A decision as PDF.  GET /api/decisions/{decisionId}/decision.pdf
import { PrintDecision } from '../../../contract/decision-views.ts'
import { renderPdf } from '../../../documents/render.ts'
import { signedIn } from '../../permission.ts'
import { defineView } from '../../view.ts'
import { loadPaper } from '../load-paper.ts'
import { correctionPaper, grantPaper, type OnPaper, revocationPaper } from '../papers/decision-paper.ts'

export const printDecision = defineView({
  contract: PrintDecision,
  load: loadPaper,
  may: signedIn,
  present: () => ({}),
  bytes: async (given) => ({
    name: `quyet-dinh-${given.decision.issue?.number ?? 'du-thao'}.pdf`,
    mediaType: 'application/pdf',
    bytes: await pdfOf(given),
  }),
})

function pdfOf(given: OnPaper): Promise<Uint8Array> {
  if (given.decision.kind === 'correct') return renderPdf('correction', correctionPaper(given))
  if (given.decision.kind === 'revoke') return renderPdf('revocation', revocationPaper(given))
  return renderPdf('decision', grantPaper(given))
}
