// Saves the text of a draft.  PUT /api/decisions/{decisionId}/text
import { SaveDecision } from '../../../contract/decisions.ts'
import { authoritiesKnown } from '../../../law/index.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { theLaw } from '../../the-law.ts'
import { mayDraft } from '../decisions.may.ts'
import { decisionById, saveText } from '../decisions.store.ts'
import { editFaults } from '../draft-faults.ts'
import { loadDecision } from '../load.ts'

type Kind = (typeof SaveDecision.refusals)[number]

export const saveDecision = defineAct({
  contract: SaveDecision,
  load: async (context, input) => {
    const decision = await loadDecision(context, input)
    if (!decision) return undefined
    const first = decision.ofId ? await decisionById(context.tx, decision.ofId) : undefined
    return { decision, first, law: await theLaw() }
  },
  may: mayDraft,
  decide: ({ decision, first, law }, { version, text }) => {
    const refused: Refusal<Kind>[] = [...editFaults(decision)]
    if (version !== decision.version)
      refused.push({ kind: 'decision.changed-meanwhile', version: decision.version })
    if (!authoritiesKnown(law).includes(text.power))
      refused.push({ kind: 'decision.power-unknown', path: 'text.power', power: text.power })
    else if (first && first.text.power !== text.power)
      refused.push({ kind: 'decision.power-of-the-first', path: 'text.power' })
    const inPlace = text.signatory.form !== 'own' && text.signatory.form !== 'Q'
    if (inPlace && text.signatory.head === null)
      refused.push({ kind: 'decision.head-missing', path: 'text.signatory.head', form: text.signatory.form })
    return unless(refused, () => ({ text, version: decision.version + 1 }))
  },
  save: ({ tx }, { text, version }, { decision }) => saveText(tx, decision.id, text, version),
  subjects: (_saved, { decision }) => [{ kind: 'decision', id: decision.id }],
  present: ({ version }, { decision }) => ({ decisionId: decision.id, version }),
})
