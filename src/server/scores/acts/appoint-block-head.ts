// Names the head or deputy of a block; the head's person gets the block's rights.  POST /api/blocks/{blockId}/offices
import { AppointBlockHead } from '../../../contract/blocks.ts'
import { addAppointments, endAppointment } from '../../access/appointments.store.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { personOn } from '../../people/people.store.ts'
import { isMember, unitIn } from '../block.ts'
import { addOffices } from '../block-changes.store.ts'
import { blockById } from '../blocks.store.ts'
import { mayCoordinate, seesBlock } from '../scores.may.ts'

type Kind = (typeof AppointBlockHead.refusals)[number]

export const appointBlockHead = defineAct({
  contract: AppointBlockHead,
  load: async ({ tx, actor }, input) => {
    const whole = await blockById(tx, input.blockId)
    if (!whole || !seesBlock(actor, whole)) return undefined
    const person = input.personId ? await personOn(tx, input.personId, input.validFrom) : undefined
    return { whole, person, before: whole.offices.find((one) => one.office === input.office) }
  },
  may: mayCoordinate,
  decide: ({ whole, person, before }, input, { newId }) => {
    const refused: Refusal<Kind>[] = []
    const { year } = whole.block
    if (!isMember(whole, input.unitId)) refused.push({ kind: 'block.not-a-member', path: 'unitId', unit: '' })
    if (input.personId && person?.unitId !== input.unitId)
      refused.push({ kind: 'block.person-of-another-unit', path: 'personId' })
    if (unitIn(whole, input.office === 'head' ? 'deputy' : 'head') === input.unitId)
      refused.push({ kind: 'block.head-and-deputy-of-one-unit', path: 'unitId' })
    if (!input.validFrom.startsWith(`${year}-`))
      refused.push({ kind: 'block.day-outside-the-year', path: 'validFrom', year })
    if (before?.appointmentId && input.validFrom <= before.validFrom)
      refused.push({ kind: 'block.office-already-from-that-day', path: 'validFrom', from: before.validFrom })
    return unless(refused, () => ({
      office: {
        ...input,
        id: newId(),
        // Only the head's person runs the block; a deputy scores through the unit's own people.
        appointmentId: input.office === 'head' && input.personId ? newId() : null,
      },
    }))
  },
  save: async ({ tx, actor, now }, { office }, { before }) => {
    if (before?.appointmentId) await endAppointment(tx, before.appointmentId, office.validFrom)
    if (office.appointmentId && office.personId)
      await addAppointments(
        tx,
        [
          {
            id: office.appointmentId,
            personId: office.personId,
            role: 'block-head',
            unitId: null,
            blockId: office.blockId,
            decision: office.decision,
            validFrom: office.validFrom,
            // The rights are over this year's block alone; they end when another is named.
            validTo: null,
          },
        ],
        now,
      )
    await addOffices(tx, [office], { by: actor.personId, at: now })
  },
  subjects: ({ office }) => [
    { kind: 'block', id: office.blockId },
    { kind: 'unit', id: office.unitId },
    ...(office.personId ? [{ kind: 'person', id: office.personId }] : []),
  ],
  present: ({ office }) => ({ officeId: office.id, appointmentId: office.appointmentId }),
  notices: ({ office }, { whole }) =>
    office.personId
      ? [
          {
            to: office.personId,
            kind: `scores.named-${office.office}`,
            path: `/scores/blocks/${office.blockId}`,
            figures: { block: whole.block.name, from: office.validFrom },
          },
        ]
      : [],
})
