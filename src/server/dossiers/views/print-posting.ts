// The posting as an official notice, PDF.  GET /public/postings/{postingId}/list.pdf
import { PrintPosting } from '../../../contract/postings.ts'
import { renderPdf } from '../../../documents/render.ts'
import { anybody } from '../../permission.ts'
import { unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { askedLaw } from '../law-asked.ts'
import { postingNotice } from '../papers/posting-notice.ts'
import { postingLines, postingsOf } from '../postings.store.ts'
import { topUnit } from '../public/organisation.ts'

export const printPosting = defineView({
  contract: PrintPosting,
  load: async ({ tx, today }, { postingId }) => {
    const [posting] = await postingsOf(tx, { id: postingId })
    if (!posting) return undefined
    const { awardName } = await askedLaw()
    const lines = await postingLines(tx, postingId)
    return postingNotice({
      posting,
      lines,
      issuer: topUnit(await unitsOn(tx, today)),
      awardName: (code) => awardName(code, 'vi'),
      url: undefined,
    })
  },
  may: anybody,
  present: () => ({}),
  bytes: async (notice, _context, { postingId }) => ({
    name: `cong-khai-${postingId.slice(0, 8)}.pdf`,
    mediaType: 'application/pdf',
    bytes: await renderPdf('posting', notice),
  }),
})
