// Records leave, training or treatment.  POST /api/people/{personId}/absences
import { RecordAbsence } from '../../../contract/conduct.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { mayRecordAbsence } from '../conduct.may.ts'
import { type Absence, absencesOf, addAbsence } from '../conduct.store.ts'
import { personForConduct } from '../subject.ts'

type Kind = (typeof RecordAbsence.refusals)[number]

export const recordAbsence = defineAct({
  contract: RecordAbsence,
  load: async (context, { personId }) => {
    const person = await personForConduct(context, personId)
    return person && { person, absences: await absencesOf(context.tx, [personId]) }
  },
  may: (actor, { person }) => mayRecordAbsence(actor, person.unitId),
  decide: ({ absences }, input, { newId }) => {
    const refused: Refusal<Kind>[] = []
    if (input.lastOn < input.firstOn) refused.push({ kind: 'conduct.ends-before-it-starts', path: 'lastOn' })
    const other = absences.find((one) => one.firstOn <= input.lastOn && one.lastOn >= input.firstOn)
    if (other)
      refused.push({
        kind: 'conduct.absence-overlaps',
        path: 'firstOn',
        from: other.firstOn,
        to: other.lastOn,
      })
    return unless(refused, (): Absence => ({ ...input, id: newId(), withdrawn: false }))
  },
  save: ({ tx, actor, now }, absence) => addAbsence(tx, absence, { by: actor.personId, at: now }),
  subjects: (absence) => [
    { kind: 'absence', id: absence.id },
    { kind: 'person', id: absence.personId },
  ],
  present: ({ id }) => ({ id }),
})
