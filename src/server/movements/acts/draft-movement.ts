// Begins the draft of a movement.  POST /api/movements
import { DraftMovement } from '../../../contract/movement-acts.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { unitsOn } from '../../units/units.store.ts'
import { definitionFaults } from '../draft.ts'
import { mayDraft } from '../movements.may.ts'
import { movementOf } from '../movements.store.ts'
import { addMovement, type NewMovement } from '../movements-written.store.ts'

type Kind = (typeof DraftMovement.refusals)[number]

export const draftMovement = defineAct({
  contract: DraftMovement,
  load: async ({ tx, today }, { parentId }) => ({
    units: await unitsOn(tx, today),
    parent: parentId ? await movementOf(tx, parentId) : undefined,
  }),
  may: (actor, _loaded, { unitId }) => mayDraft(actor, unitId),
  decide: ({ units, parent }, input, { newId }) => {
    const refused: Refusal<Kind>[] = definitionFaults(input, parent, (id) => units.has(id))
    if (input.parentId && !parent?.launch) refused.push({ kind: 'movement.unknown-parent', path: 'parentId' })
    return unless(refused, (): NewMovement => ({ ...input, id: newId() }))
  },
  save: ({ tx, actor, now }, movement) => addMovement(tx, movement, { by: actor.personId, at: now }),
  subjects: (movement) => [{ kind: 'movement', id: movement.id }],
  present: ({ id }) => ({ movementId: id }),
})
