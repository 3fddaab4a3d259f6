// Records that a person or a unit is under a proceeding.  POST /api/proceedings
import { OpenProceeding } from '../../../contract/conduct.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { personOn } from '../../people/people.store.ts'
import { unitOn } from '../../units/units.store.ts'
import { mayRecordConduct } from '../conduct.may.ts'
import { addProceeding, type Proceeding } from '../conduct.store.ts'

type Kind = (typeof OpenProceeding.refusals)[number]

export const openProceeding = defineAct({
  contract: OpenProceeding,
  load: async ({ tx, today }, input) => {
    const person = input.personId ? await personOn(tx, input.personId, today) : undefined
    const unit = input.unitId ? await unitOn(tx, input.unitId, today) : undefined
    return { person, unit }
  },
  may: (actor, { person, unit }) => mayRecordConduct(actor, person?.unitId ?? unit?.parentId ?? ''),
  decide: ({ person, unit }, input, { today, newId }) => {
    const refused: Refusal<Kind>[] = []
    if ((input.personId === null) === (input.unitId === null))
      refused.push({ kind: 'conduct.person-or-unit', path: 'personId' })
    else if (!person && !unit)
      refused.push({ kind: 'conduct.unknown-subject', path: input.personId ? 'personId' : 'unitId' })
    if (input.openedOn > today) refused.push({ kind: 'conduct.in-the-future', path: 'openedOn' })
    return unless(refused, (): Proceeding => ({ ...input, id: newId(), clearedOn: null, conclusion: null }))
  },
  save: ({ tx, actor, now }, proceeding) => addProceeding(tx, proceeding, { by: actor.personId, at: now }),
  subjects: (proceeding) => [{ kind: 'proceeding', id: proceeding.id }],
  present: ({ id }) => ({ id }),
})
