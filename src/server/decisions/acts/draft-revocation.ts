// Drafts a decision that takes honours back.  POST /api/decisions/{decisionId}/revocations
import { DraftRevocation } from '../../../contract/decision-drafts.ts'
import { revocation } from '../../../law/index.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { mayDraft } from '../decisions.may.ts'
import { addDecision } from '../decisions.store.ts'
import { changeOf, loadFirst, standingFaults } from '../first-decision.ts'

type Kind = (typeof DraftRevocation.refusals)[number]

export const draftRevocation = defineAct({
  contract: DraftRevocation,
  load: loadFirst,
  may: mayDraft,
  decide: (loaded, { lineIds, ground, reason }, { newId, today }) => {
    const known = revocation(loaded.law, today).grounds.find((one) => one.code === ground)
    const refused: Refusal<Kind>[] = standingFaults(loaded, lineIds)
    if (!known) refused.push({ kind: 'decision.ground-unknown', path: 'ground', ground })
    return unless(refused, () =>
      changeOf(loaded, 'revoke', {
        id: newId(),
        reason,
        today,
        lines: lineIds.map((lineId) => ({ id: newId(), ofLineId: lineId, correction: null })),
        ...(known ? { ground: { code: known.code, citation: known.citation } } : {}),
      }),
    )
  },
  save: ({ tx, actor, now }, decision) => addDecision(tx, decision, actor.personId, now),
  subjects: ({ id }, { first }) => [
    { kind: 'decision', id },
    { kind: 'decision', id: first.id },
  ],
  present: ({ id }) => ({ decisionId: id }),
})
