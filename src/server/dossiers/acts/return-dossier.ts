// Sends a dossier back for correction; the unit answers on the same record.  POST /api/dossiers/{dossierId}/returns
import { ReturnDossier } from '../../../contract/dossier-appraisal.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { addReturn, proposersOf } from '../appraisals.store.ts'
import type { Stage } from '../dossier.ts'
import { mayAppraise, sightOf } from '../dossiers.may.ts'
import { dossiersByIds, restage } from '../dossiers.store.ts'

type Kind = (typeof ReturnDossier.refusals)[number]

/** Before the council takes it up, it may still come back: after an objection, too. */
const returnable: readonly Stage[] = ['submitted', 'appraised', 'not-recommended', 'posted', 'objected']

export const returnDossier = defineAct({
  contract: ReturnDossier,
  load: async ({ tx, actor, today }, { dossierId }) => {
    const [dossier] = await dossiersByIds(tx, [dossierId], sightOf(actor), true)
    return dossier && { dossier, proposers: await proposersOf(tx, [dossier.unitId], today) }
  },
  may: (actor, { dossier }) => mayAppraise(actor, [dossier.subject]),
  decide: ({ dossier }, input, { today, newId }) => {
    const refused: Refusal<Kind>[] = []
    if (!returnable.includes(dossier.stage))
      refused.push({ kind: 'appraisal.not-submitted', code: dossier.code, stage: dossier.stage })
    if (input.answerBy && input.answerBy < today)
      refused.push({ kind: 'appraisal.answer-by-in-the-past', path: 'answerBy' })
    return unless(refused, () => ({ ...input, id: newId() }))
  },
  save: async ({ tx, actor, now }, returned) => {
    await addReturn(tx, returned, actor.personId, now)
    await restage(tx, [returned.dossierId])
  },
  subjects: (returned, { dossier }) => [
    { kind: 'dossier', id: returned.dossierId },
    { kind: 'unit', id: dossier.unitId },
  ],
  present: (returned) => ({ returnId: returned.id }),
  notices: (returned, { dossier, proposers }) =>
    proposers.map(({ personId }) => ({
      to: personId,
      kind: 'dossiers.returned',
      path: `/dossiers/${dossier.id}`,
      figures: { code: dossier.code, count: returned.reasons.length },
    })),
})
