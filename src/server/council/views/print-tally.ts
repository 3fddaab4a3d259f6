// The record of the count of one award as PDF.  GET /api/sittings/{sittingId}/tally.pdf
import { PrintTally } from '../../../contract/council-counts.ts'
import { renderPdf } from '../../../documents/render.ts'
import { signedIn } from '../../permission.ts'
import { defineView } from '../../view.ts'
import { loadSittingPaper } from '../load-paper.ts'
import { tallyPaper } from '../papers.ts'

export const printTally = defineView({
  contract: PrintTally,
  load: async (context, input) => {
    const given = await loadSittingPaper(context, input)
    const award = input.award ?? given?.items[0]?.awardCode
    const items = given?.items.filter((one) => one.awardCode === award) ?? []
    // A count that is not confirmed would let a second person see the first one's figures.
    return given?.sitting.count?.confirmedBy && items.length > 0 ? { ...given, items } : undefined
  },
  may: signedIn,
  present: () => ({}),
  bytes: async (given) => ({
    name: `bien-ban-kiem-phieu-${given.sitting.code}.pdf`,
    mediaType: 'application/pdf',
    bytes: await renderPdf('tally', tallyPaper(given)),
  }),
})
