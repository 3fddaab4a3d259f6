// Reminds units, each at most once a day.  POST /api/movements/{movementId}/reminders
import { RemindUnits } from '../../../contract/movement-responses.ts'
import { appointmentsOn } from '../../access/appointments.store.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { loadMovement } from '../load.ts'
import { mayRemind } from '../movements.may.ts'
import { addresseesOf } from '../movements.store.ts'
import { addReminders, remindersOf } from '../responses.store.ts'

type Kind = (typeof RemindUnits.refusals)[number]

export const remindUnits = defineAct({
  contract: RemindUnits,
  load: async (context, input) => {
    const movement = await loadMovement(context, input)
    if (!movement) return undefined
    const { tx, today } = context
    return {
      movement,
      addressees: await addresseesOf(tx, movement.id),
      today: new Set(
        (await remindersOf(tx, movement.id)).flatMap((one) => (one.on === today ? [one.unitId] : [])),
      ),
      people: await appointmentsOn(tx, { day: today, role: ['secretary', 'head'] }),
    }
  },
  may: mayRemind,
  decide: ({ movement, addressees, today: done }, { unitIds, text }, { today, newId }) => {
    const refused: Refusal<Kind>[] = []
    if (!movement.launch) refused.push({ kind: 'movement.not-launched' })
    if (unitIds.some((id) => !addressees.has(id)))
      refused.push({ kind: 'movement.not-addressed', path: 'unitIds' })
    const wanted = [...new Set(unitIds)]
    return unless(refused, () => ({
      alreadyToday: wanted.filter((id) => done.has(id)),
      reminders: wanted
        .filter((id) => !done.has(id))
        .map((unitId) => ({ id: newId(), movementId: movement.id, unitId, on: today, text })),
    }))
  },
  save: ({ tx, actor, now }, { reminders }) => addReminders(tx, reminders, { by: actor.personId, at: now }),
  subjects: ({ reminders }, { movement }) => [
    { kind: 'movement', id: movement.id },
    ...reminders.map((one) => ({ kind: 'unit', id: one.unitId })),
  ],
  present: ({ reminders, alreadyToday }) => ({ reminded: reminders.map((one) => one.unitId), alreadyToday }),
  notices: ({ reminders }, { movement, people }) =>
    reminders.flatMap((reminder) =>
      people
        .filter((one) => one.unitId === reminder.unitId)
        .map((one) => ({
          to: one.personId,
          kind: 'movements.reminded',
          path: `/movement/${movement.id}/response/${reminder.unitId}`,
          figures: { title: movement.definition.title, text: reminder.text },
        })),
    ),
})
