// Records a disciplinary decision on a person.  POST /api/people/{personId}/discipline
import { RecordDiscipline } from '../../../contract/conduct.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { mayRecordConduct } from '../conduct.may.ts'
import { addDiscipline, type Discipline } from '../conduct.store.ts'
import { personForConduct } from '../subject.ts'

type Kind = (typeof RecordDiscipline.refusals)[number]

export const recordDiscipline = defineAct({
  contract: RecordDiscipline,
  load: (context, { personId }) => personForConduct(context, personId),
  may: (actor, person) => mayRecordConduct(actor, person.unitId),
  decide: (_person, input, { today, newId }) => {
    const refused: Refusal<Kind>[] = []
    if (input.endsOn && input.endsOn <= input.decidedOn)
      refused.push({ kind: 'conduct.ends-before-it-starts', path: 'endsOn' })
    if (input.decidedOn > today) refused.push({ kind: 'conduct.in-the-future', path: 'decidedOn' })
    return unless(refused, (): Discipline => ({ ...input, id: newId(), withdrawn: false }))
  },
  save: ({ tx, actor, now }, discipline) => addDiscipline(tx, discipline, { by: actor.personId, at: now }),
  // Not the person's own history, which the secretary reads.
  subjects: (discipline) => [{ kind: 'discipline', id: discipline.id }],
  present: ({ id }) => ({ id }),
})
