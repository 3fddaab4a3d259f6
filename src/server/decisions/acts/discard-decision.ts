// Gives a draft up.  POST /api/decisions/{decisionId}/discarding
import { DiscardDecision } from '../../../contract/decisions.ts'
import { defineAct, unless } from '../../act.ts'
import { mayDraft } from '../decisions.may.ts'
import { discard } from '../decisions.store.ts'
import { endedFaults } from '../draft-faults.ts'
import { loadDecision } from '../load.ts'

export const discardDecision = defineAct({
  contract: DiscardDecision,
  load: loadDecision,
  may: mayDraft,
  decide: (decision, { reason }) => unless(endedFaults(decision), () => reason),
  save: ({ tx, now }, reason, { id }) => discard(tx, id, reason, now),
  subjects: (_reason, { id, lines }) => [
    { kind: 'decision', id },
    ...lines.flatMap((line) => (line.dossierId ? [{ kind: 'dossier', id: line.dossierId }] : [])),
  ],
  present: (_reason, { id }) => ({ decisionId: id }),
})
