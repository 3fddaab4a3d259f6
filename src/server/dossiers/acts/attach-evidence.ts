// Uses evidence of the unit in a dossier: new, or added before.  POST /api/dossiers/{dossierId}/evidence
import { AttachEvidence } from '../../../contract/dossier-evidence.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { findFile } from '../../files/files.store.ts'
import { isOpenToItsUnit } from '../dossier.ts'
import { mayWriteReport, sightOf } from '../dossiers.may.ts'
import { dossiersByIds } from '../dossiers.store.ts'
import { addEvidence, evidenceByFile, evidenceById, evidenceOf, useEvidence } from '../evidence.store.ts'
import { askedLaw } from '../law-asked.ts'

type Kind = (typeof AttachEvidence.refusals)[number]

export const attachEvidence = defineAct({
  contract: AttachEvidence,
  load: async ({ tx, actor, today }, { dossierId, evidence }) => {
    const [dossier] = await dossiersByIds(tx, [dossierId], sightOf(actor), true)
    if (!dossier) return undefined
    const fileId = 'fileId' in evidence ? evidence.fileId : undefined
    const existing =
      'evidenceId' in evidence
        ? await evidenceById(tx, evidence.evidenceId)
        : await evidenceByFile(tx, dossier.unitId, evidence.fileId)
    if ('evidenceId' in evidence && !existing) return undefined
    return {
      dossier,
      existing,
      file: fileId ? await findFile(tx, fileId) : undefined,
      used: (await evidenceOf(tx, [dossierId])).get(dossierId) ?? [],
      papers: (await askedLaw()).procedureFor(dossier.award, today).papers.map((paper) => paper.code),
    }
  },
  may: (actor, { dossier }) => mayWriteReport(actor, dossier),
  decide: ({ dossier, existing, file, used, papers }, { evidence, document }, { newId, now, today }) => {
    const refused: Refusal<Kind>[] = []
    if (!isOpenToItsUnit(dossier.stage)) refused.push({ kind: 'evidence.not-open', stage: dossier.stage })
    if (existing && existing.unitId !== dossier.unitId)
      refused.push({ kind: 'evidence.of-another-unit', path: 'evidence' })
    if ('fileId' in evidence && !file)
      refused.push({ kind: 'evidence.unknown-file', path: 'evidence.fileId' })
    if ('issuedOn' in evidence && evidence.issuedOn && evidence.issuedOn > today)
      refused.push({ kind: 'evidence.issued-in-the-future', path: 'evidence.issuedOn' })
    if (existing && used.some((one) => one.evidenceId === existing.id))
      refused.push({ kind: 'evidence.already-used', path: 'evidence', title: existing.title })
    if (document && !papers.includes(document))
      refused.push({ kind: 'evidence.document-not-asked', path: 'document', document })
    const evidenceId = existing?.id ?? newId()
    const fresh =
      !existing && 'fileId' in evidence
        ? {
            id: evidenceId,
            unitId: dossier.unitId,
            title: evidence.title,
            fileId: evidence.fileId,
            issuedNumber: evidence.issuedNumber,
            issuedOn: evidence.issuedOn,
            addedAt: now,
          }
        : null
    return unless(refused, () => ({
      fresh,
      use: { id: newId(), dossierId: dossier.id, evidenceId, document },
    }))
  },
  save: async ({ tx, actor, now }, { fresh, use }) => {
    if (fresh) await addEvidence(tx, fresh, actor.personId)
    await useEvidence(tx, use, actor.personId, now)
  },
  subjects: ({ use }) => [
    { kind: 'dossier', id: use.dossierId },
    { kind: 'dossier-evidence', id: use.evidenceId },
  ],
  present: ({ use }) => ({ useId: use.id, evidenceId: use.evidenceId }),
})
