// A decision as a Word file to be edited.  GET /api/decisions/{decisionId}/decision.docx
import { WordDecision } from '../../../contract/decision-views.ts'
import { renderDocx, wordMediaType } from '../../../documents/word.ts'
import { signedIn } from '../../permission.ts'
import { defineView } from '../../view.ts'
import { loadPaper } from '../load-paper.ts'
import { grantPaper } from '../papers/decision-paper.ts'

export const wordDecision = defineView({
  contract: WordDecision,
  // The template is that of a list: corrections and revocations have their own layout, in PDF.
  load: async (context, input) => {
    const given = await loadPaper(context, input)
    return given?.decision.kind === 'grant' || given?.decision.kind === 'restore' ? given : undefined
  },
  may: signedIn,
  present: () => ({}),
  bytes: async (given) => ({
    name: `quyet-dinh-${given.decision.issue?.number ?? 'du-thao'}.docx`,
    mediaType: wordMediaType,
    bytes: await renderDocx('decision', grantPaper(given)),
    download: true,
  }),
})
