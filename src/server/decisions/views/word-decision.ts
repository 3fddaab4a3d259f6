// A decision as a Word file to be edited.  GET /api/decisions/{decisionId}/decision.docx
import { WordDecision } from '../../../contract/decision-views.ts'
import { renderDocx, wordMediaType } from '../../../documents/word.ts'
import { signedIn } from '../../permission.ts'
import { defineView } from '../../view.ts'
import { loadPaper } from '../load-paper.ts'
import { correctionPaper, grantPaper, type OnPaper, revocationPaper } from '../papers/decision-paper.ts'

export const wordDecision = defineView({
  contract: WordDecision,
  load: loadPaper,
  may: signedIn,
  present: () => ({}),
  bytes: async (given) => ({
    name: `quyet-dinh-${given.decision.issue?.number ?? 'du-thao'}.docx`,
    mediaType: wordMediaType,
    bytes: await wordOf(given),
    download: true,
  }),
})

function wordOf(given: OnPaper): Promise<Uint8Array> {
  if (given.decision.kind === 'correct') return renderDocx('correction', correctionPaper(given))
  if (given.decision.kind === 'revoke') return renderDocx('revocation', revocationPaper(given))
  return renderDocx('decision', grantPaper(given))
}
