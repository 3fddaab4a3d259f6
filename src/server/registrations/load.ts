// What registering needs: the movement, the unit, who serves there, what stands already, the next number. Used by the acts of this folder.
import type { Context } from '../act.ts'
import { loadMovement } from '../movements/load.ts'
import { definitionOn, dueOf, type Movement, stateOf } from '../movements/movement.ts'
import { addresseesOf } from '../movements/movements.store.ts'
import { staffInYear } from '../people/people.store.ts'
import type { Unit } from '../units/unit.ts'
import { unitOn } from '../units/units.store.ts'
import { isLate, type Registration, receiptOf, standing, type WantedTitle } from './registration.ts'
import { registrationsOf, takeReceiptNumber } from './registrations.store.ts'
import { requestsOf } from './requests.store.ts'

export async function loadForRegistering(
  context: Context,
  input: { movementId: string; unitId: string; accepted?: boolean },
) {
  const { tx, today } = context
  const movement = await loadMovement(context, input)
  const unit = await unitOn(tx, input.unitId, today)
  if (!movement || !unit) return undefined
  // Taken first: units of one movement wait here for each other, and what they then read is up to date.
  // Declined requests get no receipt: a number taken for them would leave a gap.
  const number = input.accepted === false ? 0 : await takeReceiptNumber(tx, movement.year)
  return {
    movement,
    unit,
    number,
    addressees: await addresseesOf(tx, movement.id),
    staff: await staffInYear(tx, unit.id, movement.year),
    before: standing(await registrationsOf(tx, movement.id, unit.id)),
    requests: await requestsOf(tx, movement.id, { unitId: unit.id }),
  }
}

/** Launched, and its last day not past. */
export const isOver = (movement: Movement, day: string): boolean => stateOf(movement, day) === 'ended'

/** The registration of the titles, received today. */
export function registrationOf(
  { movement, unit, number }: { movement: Movement; unit: Unit; number: number },
  wanted: readonly WantedTitle[],
  paper: Pick<Registration, 'letterNumber' | 'letterOn' | 'fileId'>,
  given: { by: string | null; today: string; now: string; newId(): string },
): Registration {
  const dueOn = dueOf(definitionOn(movement, given.today), 'registration')
  return {
    ...paper,
    id: given.newId(),
    movementId: movement.id,
    unitId: unit.id,
    receipt: receiptOf(movement.year, number),
    receivedOn: given.today,
    receivedAt: given.now,
    dueOn,
    late: isLate(given.today, dueOn),
    by: given.by,
    entries: wanted.map(({ personId, award }) => ({
      id: given.newId(),
      personId,
      unitId: unit.id,
      award,
      withdrawnWhy: null,
    })),
  }
}
