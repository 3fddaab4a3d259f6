// The sittings of a year, what is ready for the next one, and what is held back.  GET /api/sittings
import { ListSittings } from '../../../contract/council.ts'
import { abilities } from '../../abilities.ts'
import type { Dossier } from '../../dossiers/dossier.ts'
import { dossiersOf, readyForCouncil } from '../../dossiers/dossiers.store.ts'
import { holdsByDossier } from '../../dossiers/holds.ts'
import { nameOfSubject, unitLink } from '../../dossiers/subject-names.ts'
import { signedIn } from '../../permission.ts'
import { unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { mayKeepPapers, maySeeCouncil } from '../council.may.ts'
import { presentRow } from '../present.ts'
import { sittingsOf } from '../sittings.store.ts'

export const listSittings = defineView({
  contract: ListSittings,
  load: async ({ tx, actor, today }, { year }) => {
    if (!maySeeCouncil(actor)) return undefined
    const recommended = await dossiersOf(tx, { year, stages: ['appraised', 'posted', 'objected'] })
    return {
      sittings: await sittingsOf(tx, year),
      ready: await readyForCouncil(tx, { year, day: today }),
      recommended,
      holds: await holdsByDossier(tx, recommended, today),
      units: await unitsOn(tx, today),
    }
  },
  may: signedIn,
  present: ({ sittings, ready, recommended, holds, units }, { actor, language }) => {
    const shown = (dossier: Dossier) => ({
      dossierId: dossier.id,
      code: dossier.code,
      award: dossier.award,
      name: nameOfSubject(dossier.subject, units, language),
      unit: unitLink(units, dossier.unitId),
      rank: dossier.subject.kind === 'person' ? dossier.subject.rank : null,
    })
    return {
      rows: sittings.map(presentRow),
      ready: ready.map(shown),
      held: recommended.flatMap((dossier) => {
        const holding = holds.get(dossier.id) ?? []
        return holding.length === 0 ? [] : [{ ...shown(dossier), holds: holding }]
      }),
      abilities: abilities({ 'convene-sitting': mayKeepPapers(actor) }),
    }
  },
})
