// Corrections asked in a year and not yet sent again.  GET /api/dossier-returns
import { ListReturns } from '../../../contract/dossier-appraisal.ts'
import { signedIn } from '../../permission.ts'
import { unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { listPage } from '../dossier-list.store.ts'
import { sightOf } from '../dossiers.may.ts'
import { subjectLink, unitLink } from '../subject-names.ts'

export const listReturns = defineView({
  contract: ListReturns,
  load: async ({ tx, actor, today }, { year }) => ({
    found: await listPage(tx, { year, stage: 'returned' }, sightOf(actor), {
      sort: 'unit',
      page: 1,
      size: 2000,
      day: today,
    }),
    units: await unitsOn(tx, today),
  }),
  may: signedIn,
  present: ({ found, units }, { language }) => ({
    rows: found.flatMap(({ dossier }) => {
      const returned = dossier.records.returns.at(-1)
      if (!returned) return []
      const { at, answerBy, answers } = returned
      return [
        {
          dossierId: dossier.id,
          code: dossier.code,
          subject: subjectLink(dossier.subject, units, language),
          unit: unitLink(units, dossier.unitId),
          at,
          answerBy,
          answered: answers !== null,
        },
      ]
    }),
  }),
})
