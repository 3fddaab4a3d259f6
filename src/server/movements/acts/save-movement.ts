// Keeps the draft as typed.  PUT /api/movements/{movementId}
import { SaveMovement } from '../../../contract/movement-acts.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { unitsOn } from '../../units/units.store.ts'
import { definitionFaults } from '../draft.ts'
import { loadMovement } from '../load.ts'
import { mayDraft } from '../movements.may.ts'
import { movementOf } from '../movements.store.ts'
import { keepMovement } from '../movements-written.store.ts'

type Kind = (typeof SaveMovement.refusals)[number]

export const saveMovement = defineAct({
  contract: SaveMovement,
  load: async (context, input) => {
    const movement = await loadMovement(context, input)
    if (!movement) return undefined
    const parent = movement.parentId ? await movementOf(context.tx, movement.parentId) : undefined
    return { movement, parent, units: await unitsOn(context.tx, context.today) }
  },
  may: (actor, { movement }) => mayDraft(actor, movement.unitId),
  decide: ({ movement, parent, units }, input, { now }) => {
    const refused: Refusal<Kind>[] = definitionFaults(input, parent, (id) => units.has(id))
    if (movement.launch || movement.cancelledWhy !== null)
      refused.push({ kind: 'movement.frozen', remedy: 'amend-movement' })
    return unless(refused, () => ({ ...input, id: movement.id, savedAt: now }))
  },
  save: ({ tx }, draft) => keepMovement(tx, draft, draft.savedAt),
  subjects: (draft) => [{ kind: 'movement', id: draft.id }],
  present: ({ id, savedAt }) => ({ movementId: id, savedAt }),
})
