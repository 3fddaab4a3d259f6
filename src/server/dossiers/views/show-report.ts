// The achievement report: draft, versions, what the records already say.  GET /api/dossiers/{dossierId}/report
import { ShowReport } from '../../../contract/dossier-reports.ts'
import { abilities } from '../../abilities.ts'
import { allOf, allowed, forbidden, signedIn } from '../../permission.ts'
import { unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { isOpenToItsUnit } from '../dossier.ts'
import { mayWriteReport, sightOf } from '../dossiers.may.ts'
import { dossiersByIds } from '../dossiers.store.ts'
import { knownFrom } from '../known.ts'
import { findingsFor } from '../law-asked.ts'
import { wantedParts } from '../report.ts'
import { draftsOf, versionsOf } from '../reports.store.ts'
import { subjectLink, unitLink } from '../subject-names.ts'

export const showReport = defineView({
  contract: ShowReport,
  load: async ({ tx, actor, today }, { dossierId }) => {
    const [dossier] = await dossiersByIds(tx, [dossierId], sightOf(actor))
    const draft = dossier && (await draftsOf(tx, [dossierId])).get(dossierId)
    if (!dossier || !draft) return undefined
    const finding = (await findingsFor(tx, [dossier], today)).get(dossierId)
    return {
      dossier,
      draft,
      finding,
      versions: await versionsOf(tx, dossierId),
      units: await unitsOn(tx, today),
    }
  },
  may: signedIn,
  present: ({ dossier, draft, finding, versions, units }, { actor, language }, input) => {
    const compared = versions.find((version) => version.version === input.version)
    const isOpen = isOpenToItsUnit(dossier.stage) ? allowed : forbidden('report.not-open')
    return {
      dossierId: dossier.id,
      code: dossier.code,
      award: dossier.award,
      year: dossier.year,
      subject: subjectLink(dossier.subject, units, language),
      unit: unitLink(units, dossier.unitId),
      stage: dossier.stage,
      revision: draft.revision,
      parts: draft.parts,
      merit: draft.merit,
      savedAt: draft.savedAt,
      savedBy: draft.savedByName,
      wanted: wantedParts(dossier.subject),
      known: finding
        ? knownFrom(finding.facts, dossier.subject.kind === 'person' ? dossier.subject.personId : null)
        : [],
      versions: versions.map(({ version, at, by, because }) => ({ version, at, by, because })),
      compared: compared ? { version: compared.version, parts: compared.parts, merit: compared.merit } : null,
      abilities: abilities({ 'save-report': allOf(mayWriteReport(actor, dossier), isOpen) }),
    }
  },
})
