// Hands a draft to the registrar.  POST /api/decisions/{decisionId}/hand-over
import { HandOverDecision } from '../../../contract/decisions.ts'
import { appointmentsOn } from '../../access/appointments.store.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { mayDraft } from '../decisions.may.ts'
import { handOver } from '../decisions.store.ts'
import { editFaults } from '../draft-faults.ts'
import { loadDecision } from '../load.ts'

type Kind = (typeof HandOverDecision.refusals)[number]

export const handOverDecision = defineAct({
  contract: HandOverDecision,
  load: async (context, input) => {
    const decision = await loadDecision(context, input)
    return (
      decision && {
        decision,
        registrars: await appointmentsOn(context.tx, { day: context.today, role: 'registrar' }),
      }
    )
  },
  may: mayDraft,
  decide: ({ decision }) => {
    const refused: Refusal<Kind>[] = [...editFaults(decision)]
    if (decision.text.signatory.personId === null && /^[….\s]*$/.test(decision.text.signatory.name))
      refused.push({
        kind: 'decision.signatory-missing',
        path: 'text.signatory.name',
        remedy: 'save-decision',
      })
    return unless(refused, () => decision.id)
  },
  save: ({ tx, now }, id) => handOver(tx, id, now),
  subjects: (id) => [{ kind: 'decision', id }],
  present: (id) => ({ decisionId: id }),
  notices: (id, { decision, registrars }) =>
    registrars.map((one) => ({
      to: one.personId,
      kind: 'decisions.handed-over',
      path: `/decisions/${id}`,
      figures: { summary: decision.text.summary },
    })),
})
