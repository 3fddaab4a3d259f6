// Amends a launched movement from a day on.  POST /api/movements/{movementId}/amendments
import { AmendMovement } from '../../../contract/movements.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { loadMovement } from '../load.ts'
import { type Amendment, definitionOn } from '../movement.ts'
import { mayLaunch } from '../movements.may.ts'
import { addAmendment } from '../movements.store.ts'

type Kind = (typeof AmendMovement.refusals)[number]

export const amendMovement = defineAct({
  contract: AmendMovement,
  load: loadMovement,
  may: (actor, movement) => mayLaunch(actor, movement),
  decide: (movement, input, { newId }) => {
    const refused: Refusal<Kind>[] = []
    if (!movement.launch) refused.push({ kind: 'movement.not-launched', remedy: 'save-movement' })
    else if (input.on < movement.launch.on)
      refused.push({ kind: 'movement.before-the-launch', path: 'on', on: movement.launch.on })
    const text = definitionOn(movement, input.on)
    for (const [index, { section, code, text: said, due }] of input.changes.entries())
      if (said === null && due === null && !text[section].some((one) => one.code === code))
        refused.push({ kind: 'movement.nothing-to-remove', path: `changes.${index}.code`, code })
    return unless(refused, (): Amendment => ({ ...input, id: newId() }))
  },
  save: ({ tx, actor, now }, amendment, movement) =>
    addAmendment(tx, movement.id, amendment, { by: actor.personId, at: now }),
  subjects: (_amendment, movement) => [{ kind: 'movement', id: movement.id }],
  present: ({ id }) => ({ amendmentId: id }),
})
