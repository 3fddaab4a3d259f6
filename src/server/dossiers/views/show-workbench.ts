// The dossiers that wait for the coordinator, oldest letter first.  GET /api/dossier-workbench
import { ShowWorkbench } from '../../../contract/dossier-appraisal.ts'
import { abilities } from '../../abilities.ts'
import { unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { listCounts, listPage } from '../dossier-list.store.ts'
import { mayPost, mayWatch, sightOf } from '../dossiers.may.ts'
import { subjectLink, unitLink } from '../subject-names.ts'

/** What the coordinator looks at, in the order of the paper file. */
export const checkedItems = [
  'registration',
  'letter',
  'report',
  'figures',
  'vote',
  'papers',
  'finding',
  'conduct',
  'evidence',
  'head-rule',
] as const

export const showWorkbench = defineView({
  contract: ShowWorkbench,
  load: async ({ tx, actor, today }, input) => {
    const sight = sightOf(actor)
    return {
      waiting: await listPage(tx, { ...input, stage: 'submitted' }, sight, {
        sort: 'submitted',
        page: 1,
        size: 2000,
        day: today,
      }),
      counts: await listCounts(tx, input, sight, today),
      units: await unitsOn(tx, today),
    }
  },
  may: mayWatch,
  present: ({ waiting, counts, units }, { actor, language }) => {
    const count = (...stages: readonly string[]) =>
      counts.stages.reduce((sum, one) => sum + (stages.includes(one.stage) ? one.count : 0), 0)
    return {
      rows: waiting.flatMap(({ dossier, verdict }) => {
        const letter = dossier.records.submissions.at(-1)
        if (!letter) return []
        return [
          {
            id: dossier.id,
            code: dossier.code,
            award: dossier.award,
            subject: subjectLink(dossier.subject, units, language),
            unit: unitLink(units, dossier.unitId),
            receivedOn: letter.receivedOn,
            late: letter.late,
            again: dossier.records.submissions.length > 1,
            verdict,
          },
        ]
      }),
      appraised: count(
        'appraised',
        'posted',
        'objected',
        'not-recommended',
        'in-council',
        'council-passed',
        'council-failed',
        'decided',
        'not-granted',
      ),
      returned: count('returned'),
      items: [...checkedItems],
      abilities: abilities({ 'appraise-dossiers': mayPost(actor), 'return-dossier': mayPost(actor) }),
    }
  },
})
