// Gives a role by a dated appointment.  POST /api/people/{personId}/appointments
import { Appoint } from '../../../contract/people.ts'
import { addAppointments, appointmentsOn } from '../../access/appointments.store.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { unitOn } from '../../units/units.store.ts'
import { mayAppoint } from '../people.may.ts'
import { personOn } from '../people.store.ts'

type Kind = (typeof Appoint.refusals)[number]

/** Roles that are held for one unit; the others are held for the whole house. */
const unitRoles: readonly string[] = ['secretary', 'head', 'staff']

export const appoint = defineAct({
  contract: Appoint,
  load: async ({ tx }, input) => {
    const person = await personOn(tx, input.personId, input.validFrom)
    if (!person) return undefined
    const unit = input.unitId ? await unitOn(tx, input.unitId, input.validFrom) : undefined
    const held = await appointmentsOn(tx, {
      day: input.validFrom,
      personId: input.personId,
      role: input.role,
    })
    return { person, unit, held }
  },
  may: (actor, _loaded, input) => mayAppoint(actor, input.role),
  decide: ({ unit, held }, input, { newId }) => {
    const refused: Refusal<Kind>[] = []
    if (unitRoles.includes(input.role) && !unit)
      refused.push({ kind: 'appointment.unit-needed', path: 'unitId' })
    if (!unitRoles.includes(input.role) && input.unitId)
      refused.push({ kind: 'appointment.no-unit-for-this-role', path: 'unitId' })
    if (input.validTo && input.validTo <= input.validFrom)
      refused.push({ kind: 'appointment.ends-before-it-starts', path: 'validTo' })
    if (held.some((one) => one.unitId === input.unitId && one.blockId === null))
      refused.push({ kind: 'appointment.already-held', path: 'role' })
    return unless(refused, () => ({ ...input, id: newId(), blockId: null }))
  },
  save: ({ tx, now }, appointment) => addAppointments(tx, [appointment], now),
  subjects: (appointment, { unit }) => [
    { kind: 'person', id: appointment.personId },
    ...(unit ? [{ kind: 'unit', id: unit.id }] : []),
  ],
  present: (appointment) => ({ appointmentId: appointment.id }),
  notices: (appointment) => [
    {
      to: appointment.personId,
      kind: 'people.appointed',
      path: '/desk',
      figures: { role: appointment.role, from: appointment.validFrom },
    },
  ],
})
