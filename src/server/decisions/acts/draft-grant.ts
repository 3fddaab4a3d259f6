// Drafts a decision for dossiers that passed the council.  POST /api/decisions/grants
import { DraftGrant } from '../../../contract/decision-drafts.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { resultsOf } from '../../council/sittings.store.ts'
import type { Dossier } from '../../dossiers/dossier.ts'
import { sightOf } from '../../dossiers/dossiers.may.ts'
import { dossiersByIds } from '../../dossiers/dossiers.store.ts'
import { theLaw } from '../../the-law.ts'
import { firstTwice } from '../decision.ts'
import { mayDraft } from '../decisions.may.ts'
import { addDecision, dossiersInDecisions, type NewLine } from '../decisions.store.ts'
import { grantFrom, usualMerit } from '../draft-grant.ts'
import { houseOnPaper } from '../paper-house.store.ts'

type Kind = (typeof DraftGrant.refusals)[number]

export const draftGrant = defineAct({
  contract: DraftGrant,
  load: async ({ tx, actor, today }, { dossierIds }) => ({
    dossiers: new Map(
      (await dossiersByIds(tx, dossierIds, sightOf(actor), true)).map((one) => [one.id, one]),
    ),
    results: await resultsOf(tx, dossierIds),
    taken: await dossiersInDecisions(tx, dossierIds),
    house: await houseOnPaper(tx, today),
    law: await theLaw(),
  }),
  may: mayDraft,
  decide: ({ dossiers, results, taken, house, law }, { dossierIds }, { newId, today }) => {
    const refused: Refusal<Kind>[] = []
    const twice = firstTwice(dossierIds)
    if (twice !== undefined) refused.push({ kind: 'decision.dossier-twice', path: `dossierIds.${twice}` })
    for (const [index, id] of dossierIds.entries()) {
      const dossier = dossiers.get(id)
      const path = `dossierIds.${index}`
      if (dossier?.stage !== 'council-passed' || !results.has(id))
        refused.push({ kind: 'decision.dossier-not-passed', path, code: dossier?.code ?? id })
      else if (taken.has(id)) refused.push({ kind: 'decision.already-drafted', path, code: dossier.code })
    }
    const chosen = dossierIds.flatMap((id) => dossiers.get(id) ?? [])
    const [first] = chosen
    const kinds = new Set(chosen.map((one) => `${one.award} ${one.year}`))
    if (kinds.size > 1) refused.push({ kind: 'decision.several-awards', count: kinds.size })
    return unless(refused, () =>
      grantFrom(law, house, {
        id: newId(),
        award: first?.award ?? '',
        yearFrom: first?.year ?? 0,
        yearTo: first?.year ?? 0,
        basis: 'merit',
        lines: chosen.map((dossier) => lineOf(dossier, newId())),
        minutes: minutesOf(dossierIds.flatMap((id) => results.get(id) ?? [])),
        today,
      }),
    )
  },
  save: ({ tx, actor, now }, decision) => addDecision(tx, decision, actor.personId, now),
  subjects: ({ id, lines }) => [
    { kind: 'decision', id },
    ...lines.map((line) => ({ kind: 'dossier', id: line.dossierId ?? '' })),
  ],
  present: ({ id }) => ({ decisionId: id }),
})

const lineOf = ({ id, subject, unitId, year }: Dossier, lineId: string): NewLine => ({
  id: lineId,
  dossierId: id,
  personId: subject.kind === 'person' ? subject.personId : null,
  unitId: subject.kind === 'unit' ? subject.unitId : subject.kind === 'small-collective' ? unitId : null,
  collectiveName: subject.kind === 'small-collective' ? subject.name : null,
  merit: usualMerit(year),
  ofLineId: null,
  correction: null,
})

/** Each minutes once. */
function minutesOf(results: readonly { sittingId: string; minutesNumber: string; signedOn: string }[]) {
  const bySitting = new Map(results.map((one) => [one.sittingId, one]))
  return [...bySitting.values()].map((one) => ({ number: one.minutesNumber, on: one.signedOn }))
}
