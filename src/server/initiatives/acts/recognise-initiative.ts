// Recognises an initiative within a scope, or refuses it.  POST /api/initiatives/{initiativeId}/recognition
import { RecogniseInitiative } from '../../../contract/initiatives.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { localDateOf } from '../../clock.ts'
import { exceeds, type Recognition, widestScope } from '../initiative.ts'
import { mayRecognise, maySeeInitiative } from '../initiatives.may.ts'
import { addRecognition, initiativeById } from '../initiatives.store.ts'

type Kind = (typeof RecogniseInitiative.refusals)[number]

export const recogniseInitiative = defineAct({
  contract: RecogniseInitiative,
  load: async ({ tx, actor }, { initiativeId }) => {
    const initiative = await initiativeById(tx, initiativeId)
    return initiative && maySeeInitiative(actor, initiative) ? initiative : undefined
  },
  may: (actor, initiative) => mayRecognise(actor, initiative.unitId),
  decide: (initiative, input, { actor, newId }) => {
    const refused: Refusal<Kind>[] = []
    const recognises = input.outcome === 'recognised'
    if (recognises && !input.scope) refused.push({ kind: 'initiative.scope-needed', path: 'scope' })
    if (recognises && !input.decisionNumber)
      refused.push({ kind: 'initiative.number-needed', path: 'decisionNumber' })
    // Decree 13/2012/NĐ-CP, article 3: what was neither applied nor tried is no initiative.
    if (recognises && !initiative.applied) refused.push({ kind: 'initiative.not-applied' })
    if (!recognises && !input.reason) refused.push({ kind: 'initiative.reason-needed', path: 'reason' })
    const widest = widestScope(actor, initiative.unitId)
    if (input.scope && widest && exceeds(input.scope, widest))
      refused.push({ kind: 'initiative.scope-beyond-authority', path: 'scope', widest })
    if (input.decidedOn < localDateOf(initiative.declaredAt))
      refused.push({ kind: 'initiative.recognised-before-declared', path: 'decidedOn' })
    if (initiative.recognitions.some((one) => one.outcome === input.outcome && one.scope === input.scope))
      refused.push({ kind: 'initiative.already-recognised', path: 'scope' })
    return unless(
      refused,
      (): Recognition => ({ ...input, scope: recognises ? input.scope : null, id: newId() }),
    )
  },
  save: ({ tx, actor, now }, recognition, { id }) => addRecognition(tx, id, recognition, actor.personId, now),
  subjects: (_recognition, initiative) => [
    { kind: 'initiative', id: initiative.id },
    ...initiative.authorIds.map((id) => ({ kind: 'person', id })),
  ],
  present: (_recognition, { id }) => ({ initiativeId: id }),
  notices: (recognition, initiative) =>
    initiative.authorIds.map((to) => ({
      to,
      kind: recognition.outcome === 'recognised' ? 'initiatives.recognised' : 'initiatives.refused',
      path: `/initiatives/${initiative.id}`,
      figures: { title: initiative.title, scope: recognition.scope },
    })),
})
