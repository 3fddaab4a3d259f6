// The certificate of one honour.  GET /api/honours/{honourId}/certificate.pdf
import { PrintCertificate } from '../../../contract/decision-views.ts'
import { renderPdf } from '../../../documents/render.ts'
import { honourById } from '../../honours/honours.store.ts'
import { personOn } from '../../people/people.store.ts'
import { defineView } from '../../view.ts'
import { mayPrintCertificate } from '../decisions.may.ts'
import { decisionOfLine } from '../decisions.store.ts'
import { loadCertificates } from '../load-paper.ts'
import { certificatePaper } from '../papers/certificate-paper.ts'

export const printCertificate = defineView({
  contract: PrintCertificate,
  load: async (context, { honourId }) => {
    const honour = await honourById(context.tx, honourId)
    const decision = honour?.decisionLineId
      ? await decisionOfLine(context.tx, honour.decisionLineId)
      : undefined
    // A past award has the certificate it was given with, not one of this house.
    if (!honour || !decision) return undefined
    const person = honour.personId ? await personOn(context.tx, honour.personId, context.today) : undefined
    return {
      honour,
      worksIn: person?.unitId ?? null,
      given: await loadCertificates(context, decision, [honour.decisionLineId ?? '']),
    }
  },
  may: (actor, { honour, worksIn }) => mayPrintCertificate(actor, honour, worksIn),
  present: () => ({}),
  bytes: async ({ given }) => ({
    name: `bang-chung-nhan-${given.decision.issue?.number ?? ''}-${given.lines[0]?.position ?? ''}.pdf`,
    mediaType: 'application/pdf',
    bytes: await renderPdf('certificate', certificatePaper(given)),
  }),
})
