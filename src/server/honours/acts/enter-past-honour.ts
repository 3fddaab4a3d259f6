// Enters an award received in the past.  POST /api/past-honours
import { EnterPastHonour } from '../../../contract/honours.ts'
import { defineAct, unless } from '../../act.ts'
import { personOn } from '../../people/people.store.ts'
import { unitOn } from '../../units/units.store.ts'
import { mayEnterPastHonours } from '../honours.may.ts'
import { addHonours, honoursOf } from '../honours.store.ts'
import { pastHonourFaults } from '../past-honour.ts'

export const enterPastHonour = defineAct({
  contract: EnterPastHonour,
  load: async ({ tx, today }, { personId, unitId }) => ({
    person: personId ? await personOn(tx, personId, today) : undefined,
    unit: unitId ? await unitOn(tx, unitId, today) : undefined,
    held: await honoursOf(tx, { personIds: personId ? [personId] : [], unitIds: unitId ? [unitId] : [] }),
  }),
  may: mayEnterPastHonours,
  decide: ({ person, unit, held }, input, { today, newId }) => {
    const refused = pastHonourFaults(input, {
      known: person !== undefined || unit !== undefined,
      held,
      today,
    })
    return unless(refused, () => ({ ...input, id: newId(), collectiveName: null, decisionLineId: null }))
  },
  save: ({ tx, actor, now }, honour) => addHonours(tx, [honour], actor.personId, now),
  subjects: (honour) => [
    { kind: 'honour', id: honour.id },
    honour.personId ? { kind: 'person', id: honour.personId } : { kind: 'unit', id: honour.unitId ?? '' },
  ],
  present: ({ id }) => ({ honourId: id }),
})
