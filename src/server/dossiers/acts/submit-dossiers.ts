// The unit sends dossiers up under one letter.  POST /api/dossier-submissions
import { SubmitDossiers } from '../../../contract/dossier-appraisal.ts'
import { defineAct, unless } from '../../act.ts'
import { holdersOf } from '../appraisals.store.ts'
import { checksOf } from '../checks.ts'
import { mayProposeFor, sightOf } from '../dossiers.may.ts'
import { dossiersByIds, restage } from '../dossiers.store.ts'
import { recordInitiativeUses } from '../initiative-uses.ts'
import { lookAt } from '../look-at.ts'
import { keepAsSubmitted } from '../reports.store.ts'
import { seasonOf } from '../season.store.ts'
import { dossierRefusals, letterRefusals } from '../submission.ts'
import { addSubmission, isLetterNumberTaken, keepFindings } from '../submissions.store.ts'

export const submitDossiers = defineAct({
  contract: SubmitDossiers,
  load: async ({ tx, actor, today }, input) => {
    const ids = [...new Set(input.dossierIds)]
    const dossiers = await dossiersByIds(tx, ids, sightOf(actor), true)
    if (dossiers.length !== ids.length) return undefined
    const { submitBy } = await seasonOf(tx, input.year)
    const looked = await lookAt(tx, dossiers, { on: today, today, dueOn: submitBy })
    const isNumberTaken = await isLetterNumberTaken(tx, input.unitId, input.year, input.number)
    return { looked, isNumberTaken, dueOn: submitBy, coordinators: await holdersOf(tx, 'coordinator', today) }
  },
  may: (actor, _loaded, input) => mayProposeFor(actor, input.unitId),
  decide: ({ looked, isNumberTaken, dueOn }, input, { today, newId }) => {
    const refused = [
      ...letterRefusals(input, isNumberTaken, today),
      ...looked.flatMap((one) => dossierRefusals(one, input)),
    ]
    return unless(refused, () => {
      const id = newId()
      return {
        letter: { ...input, id, receivedOn: today, dueOn, late: dueOn !== null && today > dueOn },
        findings: looked.map(({ dossier, finding }) => ({
          id: newId(),
          dossierId: dossier.id,
          step: 'submission' as const,
          stepId: id,
          finding,
        })),
      }
    })
  },
  save: async ({ tx, actor, now }, { letter, findings }, { looked }) => {
    const versions = await keepAsSubmitted(tx, letter.dossierIds)
    await addSubmission(tx, letter, versions, actor.personId, now)
    await keepFindings(tx, findings, now)
    await recordInitiativeUses(tx, looked, now)
    await restage(tx, letter.dossierIds)
  },
  subjects: ({ letter }) => [
    { kind: 'dossier-submission', id: letter.id },
    { kind: 'unit', id: letter.unitId },
    ...letter.dossierIds.map((id) => ({ kind: 'dossier', id })),
  ],
  present: ({ letter }, { looked }) => ({
    submissionId: letter.id,
    late: letter.late,
    dossiers: letter.dossierIds.length,
    warnings: looked.flatMap((one) =>
      checksOf(one)
        .filter((check) => check.verdict === 'warns')
        .map((check) => ({ dossierId: one.dossier.id, kind: check.kind })),
    ),
  }),
  notices: ({ letter }, { coordinators }) =>
    coordinators.map((to) => ({
      to,
      kind: letter.late ? 'dossiers.submitted-late' : 'dossiers.submitted',
      path: `/dossiers/appraisal?year=${letter.year}`,
      figures: { number: letter.number, count: letter.dossierIds.length },
    })),
})
