// Takes evidence out of a dossier; the evidence stays with the unit.  DELETE /api/dossiers/{dossierId}/evidence/{useId}
import { DetachEvidence } from '../../../contract/dossier-evidence.ts'
import { accept, defineAct, refuse } from '../../act.ts'
import { isOpenToItsUnit } from '../dossier.ts'
import { mayWriteReport, sightOf } from '../dossiers.may.ts'
import { dossiersByIds } from '../dossiers.store.ts'
import { removeUse, useById } from '../evidence.store.ts'

export const detachEvidence = defineAct({
  contract: DetachEvidence,
  load: async ({ tx, actor }, { dossierId, useId }) => {
    const [dossier] = await dossiersByIds(tx, [dossierId], sightOf(actor), true)
    const use = dossier && (await useById(tx, dossierId, useId))
    return dossier && use ? { dossier, use } : undefined
  },
  may: (actor, { dossier }) => mayWriteReport(actor, dossier),
  decide: ({ dossier, use }) =>
    isOpenToItsUnit(dossier.stage)
      ? accept(use)
      : refuse({ kind: 'evidence.not-open', stage: dossier.stage }),
  save: ({ tx, actor, now }, use) => removeUse(tx, use.id, actor.personId, now),
  subjects: (use, { dossier }) => [
    { kind: 'dossier', id: dossier.id },
    { kind: 'dossier-evidence', id: use.evidenceId },
  ],
  present: (_use, { dossier }) => ({ dossierId: dossier.id }),
})
