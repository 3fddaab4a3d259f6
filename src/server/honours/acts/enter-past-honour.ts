// Enters an award received in the past.  POST /api/past-honours
import { EnterPastHonour } from '../../../contract/honours.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { personOn } from '../../people/people.store.ts'
import { unitOn } from '../../units/units.store.ts'
import { awardSubjects, isFor } from '../honour.ts'
import { mayEnterPastHonours } from '../honours.may.ts'
import { addHonours, honoursOf } from '../honours.store.ts'

type Kind = (typeof EnterPastHonour.refusals)[number]

export const enterPastHonour = defineAct({
  contract: EnterPastHonour,
  load: async ({ tx, today }, { personId, unitId }) => ({
    person: personId ? await personOn(tx, personId, today) : undefined,
    unit: unitId ? await unitOn(tx, unitId, today) : undefined,
    held: await honoursOf(tx, { personIds: personId ? [personId] : [], unitIds: unitId ? [unitId] : [] }),
  }),
  may: mayEnterPastHonours,
  decide: ({ person, unit, held }, input, { today, newId }) => {
    const refused: Refusal<Kind>[] = []
    if ((input.personId === null) === (input.unitId === null))
      refused.push({ kind: 'honour.person-or-unit', path: 'personId' })
    else if (!person && !unit)
      refused.push({ kind: 'honour.unknown-subject', path: input.personId ? 'personId' : 'unitId' })
    if (!(input.award in awardSubjects))
      refused.push({ kind: 'honour.unknown-award', path: 'award', award: input.award })
    else if (!isFor(input.award, input.personId ? 'individual' : 'collective'))
      refused.push({ kind: 'honour.award-not-for-this-subject', path: 'award', award: input.award })
    if (input.yearTo < input.yearFrom) refused.push({ kind: 'honour.years-reversed', path: 'yearTo' })
    if (input.decidedOn < `${input.yearFrom}-01-01`)
      refused.push({ kind: 'honour.decided-before-the-year', path: 'decidedOn' })
    if (input.decidedOn > today) refused.push({ kind: 'honour.decided-in-the-future', path: 'decidedOn' })
    const same = held.find(
      (one) => one.award === input.award && one.yearFrom === input.yearFrom && one.yearTo === input.yearTo,
    )
    if (same)
      refused.push({ kind: 'honour.already-entered', number: same.decisionNumber, on: same.decidedOn })
    return unless(refused, () => ({ ...input, id: newId(), collectiveName: null, decisionLineId: null }))
  },
  save: ({ tx, actor, now }, honour) => addHonours(tx, [honour], actor.personId, now),
  subjects: (honour) => [
    { kind: 'honour', id: honour.id },
    honour.personId ? { kind: 'person', id: honour.personId } : { kind: 'unit', id: honour.unitId ?? '' },
  ],
  present: ({ id }) => ({ honourId: id }),
})
