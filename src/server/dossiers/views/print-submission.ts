// The letter that sends dossiers up, drafted with its annexed list, PDF.  GET /api/dossier-submissions/draft.pdf
import { PrintSubmission } from '../../../contract/dossier-appraisal.ts'
import { renderPdf } from '../../../documents/render.ts'
import { appointmentsOn } from '../../access/appointments.store.ts'
import { peopleByIds } from '../../people/people.store.ts'
import { signedIn } from '../../permission.ts'
import { unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { sightOf } from '../dossiers.may.ts'
import { dossiersByIds } from '../dossiers.store.ts'
import { askedLaw, findingsFor } from '../law-asked.ts'
import { submissionLetter } from '../papers/submission-letter.ts'
import { draftsOf } from '../reports.store.ts'

export const printSubmission = defineView({
  contract: PrintSubmission,
  load: async ({ tx, actor, today }, input) => {
    const ids = [input.dossierIds].flat()
    const dossiers = (await dossiersByIds(tx, ids, sightOf(actor))).filter(
      (one) => one.unitId === input.unitId,
    )
    if (dossiers.length !== ids.length) return undefined
    const { awardName, lawName } = await askedLaw()
    const drafts = await draftsOf(tx, ids)
    const findings = await findingsFor(tx, dossiers, today)
    const [headOf] = await appointmentsOn(tx, { day: today, role: 'head', unitId: input.unitId })
    const personIds = [
      ...dossiers.flatMap(({ subject }) => (subject.kind === 'person' ? [subject.personId] : [])),
      ...(headOf ? [headOf.personId] : []),
    ]
    const people = await peopleByIds(tx, personIds, today)
    const head = headOf && people.get(headOf.personId)
    const proposed = dossiers.flatMap((dossier) => {
      const finding = findings.get(dossier.id)
      const person = dossier.subject.kind === 'person' ? people.get(dossier.subject.personId) : undefined
      return finding ? [{ dossier, merit: drafts.get(dossier.id)?.merit ?? '', finding, person }] : []
    })
    return submissionLetter(
      {
        unitId: input.unitId,
        year: input.year,
        units: await unitsOn(tx, today),
        head: head && { name: head.name, position: head.position ?? '' },
        proposed,
      },
      { awardName: (code) => awardName(code, 'vi'), lawName: ({ document }) => lawName(document) },
    )
  },
  may: signedIn,
  present: () => ({}),
  bytes: async (letter, _context, { year }) => ({
    name: `to-trinh-${year}.pdf`,
    mediaType: 'application/pdf',
    bytes: await renderPdf('submission', letter),
  }),
})
