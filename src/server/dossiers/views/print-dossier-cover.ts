// The cover of the paper file, PDF.  GET /api/dossiers/{dossierId}/cover.pdf
import { PrintDossierCover } from '../../../contract/dossier-reports.ts'
import { renderPdf } from '../../../documents/render.ts'
import { localDateOf } from '../../clock.ts'
import { signedIn } from '../../permission.ts'
import { unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { papersOf } from '../asked-papers.ts'
import { sightOf } from '../dossiers.may.ts'
import { dossiersByIds } from '../dossiers.store.ts'
import { askedLaw } from '../law-asked.ts'
import { lookAt } from '../look-at.ts'
import { coverPaper } from '../papers/cover-paper.ts'

export const printDossierCover = defineView({
  contract: PrintDossierCover,
  load: async ({ tx, actor, today }, { dossierId }) => {
    const [dossier] = await dossiersByIds(tx, [dossierId], sightOf(actor))
    if (!dossier) return undefined
    const [looked] = await lookAt(tx, [dossier], {
      on: dossier.records.submissions.at(-1)?.receivedOn ?? today,
      today,
      dueOn: null,
    })
    if (!looked) return undefined
    return {
      code: dossier.code,
      paper: coverPaper({
        dossier,
        papers: papersOf(looked),
        units: await unitsOn(tx, today),
        awardName: (await askedLaw()).awardName(dossier.award, 'vi'),
        today,
        dayOf: localDateOf,
        url: undefined,
      }),
    }
  },
  may: signedIn,
  present: () => ({}),
  bytes: async ({ code, paper }) => ({
    name: `${code}-bia-ho-so.pdf`,
    mediaType: 'application/pdf',
    bytes: await renderPdf('dossier-cover', paper),
  }),
})
