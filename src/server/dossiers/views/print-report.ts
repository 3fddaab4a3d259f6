// The achievement report as an official PDF.  GET /api/dossiers/{dossierId}/report.pdf
import { PrintReport } from '../../../contract/dossier-reports.ts'
import { renderPdf } from '../../../documents/render.ts'
import { appointmentsOn } from '../../access/appointments.store.ts'
import { initiativesOf } from '../../initiatives/initiatives.store.ts'
import { peopleByIds } from '../../people/people.store.ts'
import { signedIn } from '../../permission.ts'
import { unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { words } from '../../words.ts'
import { sightOf } from '../dossiers.may.ts'
import { dossiersByIds } from '../dossiers.store.ts'
import { askedLaw, findingsFor } from '../law-asked.ts'
import { reportPaper } from '../papers/report-paper.ts'
import { draftsOf } from '../reports.store.ts'

export const printReport = defineView({
  contract: PrintReport,
  load: async ({ tx, actor, today }, { dossierId }) => {
    const [dossier] = await dossiersByIds(tx, [dossierId], sightOf(actor))
    const draft = dossier && (await draftsOf(tx, [dossierId])).get(dossierId)
    const finding = dossier && (await findingsFor(tx, [dossier], today)).get(dossierId)
    if (!dossier || !draft || !finding) return undefined
    const personId = dossier.subject.kind === 'person' ? dossier.subject.personId : undefined
    const [headOf] = await appointmentsOn(tx, { day: today, role: 'head', unitId: dossier.unitId })
    const people = await peopleByIds(
      tx,
      [personId, headOf?.personId].flatMap((id) => id ?? []),
      today,
    )
    const head = headOf && people.get(headOf.personId)
    const initiatives = personId ? await initiativesOf(tx, personId) : []
    const law = await askedLaw()
    const catalogue = await words()
    const say = (key: string) => catalogue.say('vi', `dossiers:${key}`)
    return {
      code: dossier.code,
      paper: reportPaper(
        {
          dossier,
          parts: draft.parts,
          finding,
          units: await unitsOn(tx, today),
          person: personId ? people.get(personId) : undefined,
          head: head && { name: head.name, position: head.position ?? '' },
        },
        {
          award: law.awardNamed,
          partTitle: (part) => say(`parts.${part}`),
          ratingName: (rating) => say(`ratings.${rating}`),
          scopeName: (scope) => say(`scopes.${scope}`),
          initiativeName: (id) => initiatives.find((one) => one.id === id)?.title ?? id,
        },
      ),
    }
  },
  may: signedIn,
  present: () => ({}),
  bytes: async ({ code, paper }) => ({
    name: `${code}-bao-cao-thanh-tich.pdf`,
    mediaType: 'application/pdf',
    bytes: await renderPdf('achievement-report', paper),
  }),
})
