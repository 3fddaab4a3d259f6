// The unit takes its recommendation back.  POST /api/dossiers/{dossierId}/withdrawal
import { WithdrawDossier } from '../../../contract/dossiers.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { isBeforeTheCouncil } from '../dossier.ts'
import { mayProposeFor, sightOf } from '../dossiers.may.ts'
import { dossiersByIds, restage } from '../dossiers.store.ts'
import { addWithdrawal } from '../submissions.store.ts'

type Kind = (typeof WithdrawDossier.refusals)[number]

export const withdrawDossier = defineAct({
  contract: WithdrawDossier,
  load: async ({ tx, actor }, { dossierId }) =>
    (await dossiersByIds(tx, [dossierId], sightOf(actor), true))[0],
  may: (actor, dossier) => mayProposeFor(actor, dossier.unitId),
  decide: ({ stage, records }, input) => {
    const refused: Refusal<Kind>[] = []
    if (stage === 'withdrawn') refused.push({ kind: 'dossier.withdrawn', on: records.withdrawal?.at })
    if (isBeforeTheCouncil(stage)) refused.push({ kind: 'dossier.before-the-council' })
    return unless(refused, () => input)
  },
  save: async ({ tx, actor, now }, withdrawal) => {
    await addWithdrawal(tx, withdrawal, actor.personId, now)
    await restage(tx, [withdrawal.dossierId])
  },
  subjects: ({ dossierId }, dossier) => [
    { kind: 'dossier', id: dossierId },
    { kind: 'unit', id: dossier.unitId },
  ],
  present: ({ dossierId }) => ({ dossierId }),
})
