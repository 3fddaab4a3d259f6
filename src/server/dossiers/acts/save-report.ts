// Saves the draft of the achievement report.  PUT /api/dossiers/{dossierId}/report
import { SaveReport } from '../../../contract/dossier-reports.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { isOpenToItsUnit } from '../dossier.ts'
import { mayWriteReport, sightOf } from '../dossiers.may.ts'
import { dossiersByIds } from '../dossiers.store.ts'
import { save, unknownParts } from '../report.ts'
import { addVersions, draftsOf, saveDraft } from '../reports.store.ts'

type Kind = (typeof SaveReport.refusals)[number]

export const saveReport = defineAct({
  contract: SaveReport,
  load: async ({ tx, actor }, { dossierId }) => {
    const [dossier] = await dossiersByIds(tx, [dossierId], sightOf(actor), true)
    const draft = dossier && (await draftsOf(tx, [dossierId])).get(dossierId)
    // The number the conflict version will get, if there is one: known before anything is written.
    return dossier && draft ? { dossier, draft, kept: [] as number[] } : undefined
  },
  may: (actor, { dossier }) => mayWriteReport(actor, dossier),
  decide: ({ dossier, draft }, input, { actor, now }) => {
    const refused: Refusal<Kind>[] = []
    if (!isOpenToItsUnit(dossier.stage)) refused.push({ kind: 'report.not-open', stage: dossier.stage })
    for (const part of unknownParts(dossier.subject, input.parts))
      refused.push({ kind: 'report.unknown-part', path: `parts.${part}`, part })
    return unless(refused, () => save(draft, input, actor.personId, now))
  },
  save: async ({ tx }, saved, { draft, kept }, { dossierId }) => {
    if (saved.draft.revision !== draft.revision) await saveDraft(tx, dossierId, saved.draft)
    kept.push(...(await addVersions(tx, dossierId, saved.versions)))
  },
  subjects: (_saved, { dossier }) => [{ kind: 'dossier', id: dossier.id }],
  present: ({ draft, conflict, versions }, { draft: before, kept }, { actor }) => ({
    revision: draft.revision,
    savedAt: draft.savedAt,
    conflict,
    keptAs:
      versions.at(-1) === undefined || versions.at(-1)?.because === 'other-hand'
        ? null
        : (kept.at(-1) ?? null),
    draft: {
      parts: draft.parts,
      merit: draft.merit,
      savedBy: draft.revision === before.revision ? before.savedByName : actor.name,
    },
  }),
})
