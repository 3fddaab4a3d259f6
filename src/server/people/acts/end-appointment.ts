// Ends a role from a day on.  POST /api/appointments/{appointmentId}/end
import { EndAppointment } from '../../../contract/people.ts'
import { appointmentsOn, endAppointment } from '../../access/appointments.store.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { mayAppoint } from '../people.may.ts'

type Kind = (typeof EndAppointment.refusals)[number]

export const endAppointmentAct = defineAct({
  contract: EndAppointment,
  load: async ({ tx, today }, input) => {
    const [appointment] = await appointmentsOn(tx, { day: today, id: input.appointmentId })
    if (!appointment) return undefined
    const administrators = await appointmentsOn(tx, { day: input.on, role: 'administrator' })
    return { appointment, administrators }
  },
  may: (actor, { appointment }) => mayAppoint(actor, appointment.role),
  decide: ({ appointment, administrators }, input) => {
    const refused: Refusal<Kind>[] = []
    if (input.on <= appointment.validFrom)
      refused.push({ kind: 'appointment.ends-before-it-starts', path: 'on', from: appointment.validFrom })
    if (appointment.role === 'administrator' && administrators.every((one) => one.id === appointment.id))
      refused.push({ kind: 'appointment.last-administrator' })
    return unless(refused, () => input.on)
  },
  save: ({ tx }, on, { appointment }) => endAppointment(tx, appointment.id, on),
  subjects: (_on, { appointment }) => [
    { kind: 'person', id: appointment.personId },
    ...(appointment.unitId ? [{ kind: 'unit', id: appointment.unitId }] : []),
  ],
  present: (_on, { appointment }) => ({ appointmentId: appointment.id }),
})
