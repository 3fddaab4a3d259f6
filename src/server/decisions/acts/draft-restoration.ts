// Drafts a decision that gives honours back.  POST /api/decisions/{decisionId}/restorations
import { DraftRestoration } from '../../../contract/decision-drafts.ts'
import { defineAct, unless } from '../../act.ts'
import { mayDraft } from '../decisions.may.ts'
import { addDecision } from '../decisions.store.ts'
import { changeOf, loadFirst, revokedFaults } from '../first-decision.ts'

export const draftRestoration = defineAct({
  contract: DraftRestoration,
  load: loadFirst,
  may: mayDraft,
  decide: (loaded, { lineIds, reason }, { newId, today }) =>
    unless(revokedFaults(loaded, lineIds), () =>
      changeOf(loaded, 'restore', {
        id: newId(),
        reason,
        today,
        lines: lineIds.map((lineId) => ({ id: newId(), ofLineId: lineId, correction: null })),
      }),
    ),
  save: ({ tx, actor, now }, decision) => addDecision(tx, decision, actor.personId, now),
  subjects: ({ id }, { first }) => [
    { kind: 'decision', id },
    { kind: 'decision', id: first.id },
  ],
  present: ({ id }) => ({ decisionId: id }),
})
