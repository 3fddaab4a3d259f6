// A unit answers a movement.  POST /api/movements/{movementId}/responses
import type { InputOf } from '../../../contract/define.ts'
import { RespondToMovement } from '../../../contract/movement-responses.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { findFile, type StoredFile } from '../../files/files.store.ts'
import type { Unit } from '../../units/unit.ts'
import { unitOn } from '../../units/units.store.ts'
import { loadMovement } from '../load.ts'
import { isWithin, type Movement, paperNeeded } from '../movement.ts'
import { mayAnswer } from '../movements.may.ts'
import { addresseesOf, movementOf } from '../movements.store.ts'
import { addResponse } from '../responses.store.ts'

export const respondToMovement = defineAct({
  contract: RespondToMovement,
  load: async (context, input) => {
    const { tx, today } = context
    const movement = await loadMovement(context, input)
    const unit = await unitOn(tx, input.unitId, today)
    if (!movement || !unit) return undefined
    const own = input.ownMovementId ? await movementOf(tx, input.ownMovementId) : undefined
    return {
      movement,
      unit,
      own,
      addressees: await addresseesOf(tx, movement.id),
      file: input.fileId ? await findFile(tx, input.fileId) : undefined,
    }
  },
  may: (actor, { unit }) => mayAnswer(actor, unit.id),
  decide: (loaded, input, { today, newId }) =>
    unless(faultsOf(loaded, input, today), () => ({ ...input, id: newId() })),
  save: ({ tx, actor, now }, response, { movement }) =>
    addResponse(tx, movement.id, response, { by: actor.personId, at: now }),
  subjects: (response, { movement }) => [
    { kind: 'movement', id: movement.id },
    { kind: 'unit', id: response.unitId },
  ],
  present: ({ id }) => ({ responseId: id }),
})

type Kind = (typeof RespondToMovement.refusals)[number]
interface Loaded {
  movement: Movement
  unit: Unit
  own: Movement | undefined
  addressees: ReadonlySet<string>
  file: StoredFile | undefined
}

function faultsOf(loaded: Loaded, input: InputOf<typeof RespondToMovement>, today: string): Refusal<Kind>[] {
  const { movement, unit, own, addressees, file } = loaded
  const refused: Refusal<Kind>[] = []
  if (!movement.launch) refused.push({ kind: 'movement.not-launched' })
  else if (input.on < movement.launch.on)
    refused.push({ kind: 'movement.before-the-launch', path: 'on', on: movement.launch.on })
  if (!addressees.has(unit.id)) refused.push({ kind: 'movement.not-addressed', code: unit.code })
  if (input.on > today) refused.push({ kind: 'movement.in-the-future', path: 'on' })
  if (input.kind === 'own-movement' && (own?.unitId !== unit.id || !own.launch))
    refused.push({ kind: 'movement.unknown-own-movement', path: 'ownMovementId', remedy: 'draft-movement' })
  if (input.fileId && !file) refused.push({ kind: 'movement.unknown-file', path: 'fileId' })
  if (paperNeeded(unit) && input.kind !== 'own-movement' && input.fileId === null)
    refused.push({ kind: 'movement.paper-needed', path: 'fileId' })
  return [...refused, ...periodFaults(movement, input)]
}

/** The period of the unit's own plan lies within the movement's, or the answer says why not. */
function periodFaults(
  movement: Movement,
  { periodFrom, periodTo, outsidePeriodWhy }: InputOf<typeof RespondToMovement>,
): Refusal<Kind>[] {
  if (periodFrom === null && periodTo === null) return []
  if (periodFrom === null || periodTo === null)
    return [{ kind: 'movement.half-a-period', path: periodFrom === null ? 'periodFrom' : 'periodTo' }]
  if (periodTo < periodFrom) return [{ kind: 'movement.period-reversed', path: 'periodTo' }]
  if (isWithin({ periodFrom, periodTo }, movement) || outsidePeriodWhy !== null) return []
  const { periodFrom: from, periodTo: to } = movement
  return [{ kind: 'movement.outside-the-parent', path: 'outsidePeriodWhy', from, to }]
}
