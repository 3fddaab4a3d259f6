// Types the count of the vote in the unit as its minutes say.  POST /api/unit-votes
import { RecordUnitVote } from '../../../contract/unit-votes.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { isOpenToItsUnit } from '../dossier.ts'
import { mayProposeFor, sightOf } from '../dossiers.may.ts'
import { dossiersByIds, restage } from '../dossiers.store.ts'
import { askedLaw } from '../law-asked.ts'
import { ballotIsMissing, countRefusals } from '../unit-vote.ts'
import { addVote } from '../votes.store.ts'

type Kind = (typeof RecordUnitVote.refusals)[number]

export const recordUnitVote = defineAct({
  contract: RecordUnitVote,
  load: async ({ tx, actor }, input) => {
    const ids = [...new Set(input.lines.map((line) => line.dossierId))]
    const dossiers = await dossiersByIds(tx, ids, sightOf(actor), true)
    if (dossiers.length < ids.length) return undefined
    return { law: await askedLaw(), dossiers: new Map(dossiers.map((dossier) => [dossier.id, dossier])) }
  },
  may: (actor, _loaded, input) => mayProposeFor(actor, input.unitId),
  decide: ({ law, dossiers }, input, { today, newId }) => {
    const refused: Refusal<Kind>[] = countRefusals(input, today)
    for (const [index, line] of input.lines.entries()) {
      const dossier = dossiers.get(line.dossierId)
      if (!dossier) continue
      const path = `lines.${index}`
      const { code } = dossier
      if (dossier.unitId !== input.unitId) refused.push({ kind: 'vote.dossier-of-another-unit', path, code })
      if (dossier.year !== input.year)
        refused.push({ kind: 'vote.dossier-of-another-year', path, code, year: dossier.year })
      if (!isOpenToItsUnit(dossier.stage))
        refused.push({ kind: 'vote.dossier-not-open', path, code, stage: dossier.stage })
      const rule = law.procedureFor(dossier.award, input.heldOn).vote
      if (ballotIsMissing(input.method, rule))
        refused.push({ kind: 'vote.ballot-asked', path, code, ...rule.citation })
    }
    return unless(refused, () => ({ ...input, id: newId() }))
  },
  save: async ({ tx, actor, now }, vote) => {
    await addVote(tx, vote, actor.personId, now)
    await restage(
      tx,
      vote.lines.map((line) => line.dossierId),
    )
  },
  subjects: (vote) => [
    { kind: 'unit-vote', id: vote.id },
    { kind: 'unit', id: vote.unitId },
    ...vote.lines.map((line) => ({ kind: 'dossier', id: line.dossierId })),
  ],
  present: (vote, { law, dossiers }) => ({
    voteId: vote.id,
    lines: vote.lines.map(({ dossierId, yes }) => {
      const majority = law.majorityFor(dossiers.get(dossierId)?.award ?? '', vote.heldOn, vote.entitled, yes)
      return {
        dossierId,
        yes,
        yesRequired: majority?.yesRequired ?? null,
        reached: majority?.reached ?? null,
      }
    }),
  }),
})
