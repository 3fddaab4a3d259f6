// Leaves somebody out of a draft's list, or takes them in again.  POST /api/decisions/{decisionId}/lines/{lineId}/withholding
import { WithholdLine } from '../../../contract/decisions.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { standing } from '../decision.ts'
import { mayDraft } from '../decisions.may.ts'
import { saveText, withhold } from '../decisions.store.ts'
import { editFaults } from '../draft-faults.ts'
import { loadDecision } from '../load.ts'
import { recounted } from '../usual-text.ts'

type Kind = (typeof WithholdLine.refusals)[number]

export const withholdLine = defineAct({
  contract: WithholdLine,
  load: async (context, input) => {
    const decision = await loadDecision(context, input)
    const line = decision?.lines.find((one) => one.id === input.lineId)
    return decision && line ? { decision, line } : undefined
  },
  may: mayDraft,
  decide: ({ decision, line }, { reason }) => {
    const refused: Refusal<Kind>[] = [...editFaults(decision)]
    const others = standing(decision).filter((one) => one.id !== line.id)
    if (reason !== null && others.length === 0)
      refused.push({ kind: 'decision.last-line', remedy: 'discard-decision' })
    const after = reason === null ? [...others, line] : others
    return unless(refused, () => ({
      reason,
      text: { ...decision.text, articles: recounted(decision.text.articles, standing(decision), after) },
    }))
  },
  save: async ({ tx }, { reason, text }, { decision, line }) => {
    await withhold(tx, line.id, reason)
    await saveText(tx, decision.id, text, decision.version + 1)
  },
  subjects: (_kept, { decision, line }) => [
    { kind: 'decision', id: decision.id },
    ...(line.dossierId ? [{ kind: 'dossier', id: line.dossierId }] : []),
  ],
  present: (_kept, { decision }) => ({ decisionId: decision.id }),
})
