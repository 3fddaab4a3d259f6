// What may go up under one letter, and what stands against each dossier.  GET /api/dossier-submissions/preview
import { PreviewSubmission } from '../../../contract/dossier-appraisal.ts'
import { abilities } from '../../abilities.ts'
import { signedIn } from '../../permission.ts'
import { unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { checksOf } from '../checks.ts'
import { daysLeft } from '../days-left.ts'
import type { Stage } from '../dossier.ts'
import { mayProposeFor, sightOf } from '../dossiers.may.ts'
import { dossiersOf } from '../dossiers.store.ts'
import { fileLinks } from '../file-links.ts'
import { lookAt } from '../look-at.ts'
import { seasonOf } from '../season.store.ts'
import { subjectLink, unitLink } from '../subject-names.ts'
import { lettersOf } from '../submissions.store.ts'

const open = ['drafted', 'voted', 'returned'] as const
const openStage = (stage: Stage) => open.find((one) => one === stage) ?? 'drafted'

export const previewSubmission = defineView({
  contract: PreviewSubmission,
  load: async ({ tx, actor, today }, { unitId, year }) => {
    const sight = sightOf(actor)
    if (!sight.all && !sight.unitIds.includes(unitId)) return undefined
    const season = await seasonOf(tx, year)
    const dossiers = await dossiersOf(tx, { year, unitId, stages: open })
    const letters = await lettersOf(tx, unitId, year)
    return {
      dueOn: season.submitBy,
      looked: await lookAt(tx, dossiers, { on: today, today, dueOn: season.submitBy }),
      letters,
      files: await fileLinks(
        tx,
        letters.map((letter) => letter.fileId),
      ),
      units: await unitsOn(tx, today),
    }
  },
  may: signedIn,
  present: ({ dueOn, looked, letters, files, units }, { actor, today, language }, { unitId, year }) => ({
    unit: unitLink(units, unitId),
    year,
    dueOn,
    workingDaysLeft: daysLeft(today, dueOn),
    rows: looked.map((one) => {
      const checks = checksOf(one).map((check) => ({ ...check, links: [...check.links] }))
      return {
        id: one.dossier.id,
        code: one.dossier.code,
        award: one.dossier.award,
        subject: subjectLink(one.dossier.subject, units, language),
        stage: openStage(one.dossier.stage),
        blocks: checks.filter((check) => check.verdict === 'blocks'),
        warns: checks.filter((check) => check.verdict === 'warns'),
      }
    }),
    sent: letters.map(({ fileId, ...letter }) => ({
      ...letter,
      file: fileId ? (files.get(fileId) ?? null) : null,
    })),
    abilities: abilities({ 'submit-dossiers': mayProposeFor(actor, unitId) }),
  }),
})
