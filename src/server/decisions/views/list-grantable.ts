// Dossiers that wait for a decision, by award and year.  GET /api/decisions/grantable
import { ListGrantable } from '../../../contract/decision-views.ts'
import { abilities } from '../../abilities.ts'
import { resultsOf } from '../../council/sittings.store.ts'
import { nameOfSubject, unitLink } from '../../dossiers/subject-names.ts'
import { signedIn } from '../../permission.ts'
import { unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { mayDraft, seesDrafts } from '../decisions.may.ts'
import { grantableDossiers } from '../grantable.ts'

export const listGrantable = defineView({
  contract: ListGrantable,
  load: async ({ tx, actor, today }) =>
    seesDrafts(actor)
      ? { found: await grantableDossiers(tx, resultsOf), units: await unitsOn(tx, today) }
      : undefined,
  may: signedIn,
  present: ({ found, units }, { actor, language }) => ({
    groups: [...Map.groupBy(found, ({ dossier }) => `${dossier.award} ${dossier.year}`).values()].map(
      (of) => ({
        award: of[0]?.dossier.award ?? '',
        year: of[0]?.dossier.year ?? 0,
        dossiers: of.map(({ dossier, result }) => ({
          id: dossier.id,
          code: dossier.code,
          name: nameOfSubject(dossier.subject, units, language),
          unit: unitLink(units, dossier.unitId),
          minutes: { number: result.minutesNumber, signedOn: result.signedOn, sittingId: result.sittingId },
          yes: result.yes + result.writtenYes,
          entitled: result.entitled,
        })),
      }),
    ),
    abilities: abilities({ 'draft-grant': mayDraft(actor) }),
  }),
})
