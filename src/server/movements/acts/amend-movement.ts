// Amends a launched movement from a day on.  POST /api/movements/{movementId}/amendments
import { AmendMovement } from '../../../contract/movement-acts.ts'
import { appointmentsOn } from '../../access/appointments.store.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { findFile } from '../../files/files.store.ts'
import { loadMovement } from '../load.ts'
import { type Amendment, definitionOn } from '../movement.ts'
import { mayLaunch } from '../movements.may.ts'
import { addresseesOf } from '../movements.store.ts'
import { addAmendment } from '../movements-written.store.ts'

type Kind = (typeof AmendMovement.refusals)[number]

export const amendMovement = defineAct({
  contract: AmendMovement,
  load: async (context, input) => {
    const movement = await loadMovement(context, input)
    if (!movement) return undefined
    const addressees = await addresseesOf(context.tx, movement.id)
    return {
      movement,
      addressees,
      people: await appointmentsOn(context.tx, { day: context.today, role: ['secretary', 'head'] }),
      file: input.fileId ? await findFile(context.tx, input.fileId) : undefined,
    }
  },
  may: (actor, { movement }) => mayLaunch(actor, movement),
  decide: ({ movement, file }, input, { actor, newId }) => {
    const refused: Refusal<Kind>[] = []
    if (!movement.launch) refused.push({ kind: 'movement.not-launched', remedy: 'save-movement' })
    else if (input.on < movement.launch.on)
      refused.push({ kind: 'movement.before-the-launch', path: 'on', on: movement.launch.on })
    const text = definitionOn(movement, input.on)
    if (input.fileId && !file) refused.push({ kind: 'movement.unknown-file', path: 'fileId' })
    for (const [index, { section, code, text: said, due }] of input.changes.entries()) {
      const isThere = text[section].some((one) => one.code === code)
      if (said === null && due === null && !isThere)
        refused.push({ kind: 'movement.nothing-to-remove', path: `changes.${index}.code`, code })
      if (section === 'calendar' && said !== null && due === null && !isThere)
        refused.push({ kind: 'movement.day-needed', path: `changes.${index}.due`, code })
    }
    return unless(refused, (): Amendment => ({ ...input, id: newId(), by: actor.name }))
  },
  save: ({ tx, actor, now }, amendment, { movement }) =>
    addAmendment(tx, movement.id, amendment, { by: actor.personId, at: now }),
  subjects: (_amendment, { movement }) => [{ kind: 'movement', id: movement.id }],
  present: ({ id }) => ({ amendmentId: id }),
  notices: ({ number, on }, { movement, addressees, people }) => {
    const told = new Set(
      people.flatMap((one) => (one.unitId && addressees.has(one.unitId) ? [one.personId] : [])),
    )
    return [...told].map((to) => ({
      to,
      kind: 'movements.amended',
      path: `/movement/${movement.id}?tab=amendments`,
      figures: { title: movement.definition.title, number, on },
    }))
  },
})
