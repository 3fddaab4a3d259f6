// Takes a draft back from the registrar.  POST /api/decisions/{decisionId}/reopening
import { ReopenDecision } from '../../../contract/decisions.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { mayReopen } from '../decisions.may.ts'
import { reopen } from '../decisions.store.ts'
import { endedFaults } from '../draft-faults.ts'
import { loadDecision } from '../load.ts'

type Kind = (typeof ReopenDecision.refusals)[number]

export const reopenDecision = defineAct({
  contract: ReopenDecision,
  load: loadDecision,
  may: mayReopen,
  decide: (decision, { reason }) => {
    const refused: Refusal<Kind>[] = [...endedFaults(decision)]
    if (refused.length === 0 && decision.handedOverAt === null)
      refused.push({ kind: 'decision.not-handed-over', remedy: 'hand-over-decision' })
    return unless(refused, () => reason)
  },
  save: ({ tx }, reason, { id }) => reopen(tx, id, reason),
  subjects: (_reason, { id }) => [{ kind: 'decision', id }],
  present: (_reason, { id }) => ({ decisionId: id }),
  notices: (reason, { id, draftedBy, text }) =>
    draftedBy
      ? [
          {
            to: draftedBy,
            kind: 'decisions.reopened',
            path: `/decisions/${id}`,
            figures: { summary: text.summary, reason },
          },
        ]
      : [],
})
