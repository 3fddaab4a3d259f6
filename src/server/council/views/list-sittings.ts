// The sittings of a year, and what is ready for the next one.  GET /api/sittings
import { ListSittings } from '../../../contract/council.ts'
import { abilities } from '../../abilities.ts'
import { readyForCouncil } from '../../dossiers/dossiers.store.ts'
import { nameOfSubject, unitLink } from '../../dossiers/subject-names.ts'
import { signedIn } from '../../permission.ts'
import { unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { mayKeepPapers, maySeeCouncil } from '../council.may.ts'
import { presentRow } from '../present.ts'
import { sittingsOf } from '../sittings.store.ts'

export const listSittings = defineView({
  contract: ListSittings,
  load: async ({ tx, actor, today }, { year }) =>
    maySeeCouncil(actor)
      ? {
          sittings: await sittingsOf(tx, year),
          ready: await readyForCouncil(tx, { year, day: today }),
          units: await unitsOn(tx, today),
        }
      : undefined,
  may: signedIn,
  present: ({ sittings, ready, units }, { actor, language }) => ({
    rows: sittings.map(presentRow),
    ready: ready.map((dossier) => ({
      dossierId: dossier.id,
      code: dossier.code,
      award: dossier.award,
      name: nameOfSubject(dossier.subject, units, language),
      unit: unitLink(units, dossier.unitId),
      rank: dossier.subject.kind === 'person' ? dossier.subject.rank : null,
    })),
    abilities: abilities({ 'convene-sitting': mayKeepPapers(actor) }),
  }),
})
