// Enters a sheet of past awards, all or none.  POST /api/past-honours/sheet
import { EnterPastHonours } from '../../../contract/honours.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { peopleByIds } from '../../people/people.store.ts'
import { unitsOn } from '../../units/units.store.ts'
import { mayEnterPastHonours } from '../honours.may.ts'
import { addHonours, honoursOf } from '../honours.store.ts'
import { keyOf, pastHonourFaults } from '../past-honour.ts'

type Kind = (typeof EnterPastHonours.refusals)[number]

export const enterPastHonours = defineAct({
  contract: EnterPastHonours,
  load: async ({ tx, today }, { rows }) => {
    const personIds = [...new Set(rows.flatMap((row) => row.personId ?? []))]
    const unitIds = [...new Set(rows.flatMap((row) => row.unitId ?? []))]
    const held = await honoursOf(tx, { personIds, unitIds })
    return {
      people: await peopleByIds(tx, personIds, today),
      units: await unitsOn(tx, today),
      held: Map.groupBy(held, (one) => one.personId ?? one.unitId ?? ''),
    }
  },
  may: mayEnterPastHonours,
  decide: ({ people, units, held }, { rows }, { today, newId }) => {
    const seen = new Set<string>()
    const refused = rows.flatMap((row, index): Refusal<Kind>[] => {
      const subject = row.personId ?? row.unitId ?? ''
      const faults: Refusal<Kind>[] = pastHonourFaults(row, {
        known: people.has(subject) || units.has(subject),
        held: held.get(subject) ?? [],
        today,
      })
      if (seen.has(keyOf(row))) faults.push({ kind: 'honour.row-twice', row: index + 1 })
      seen.add(keyOf(row))
      return faults.map((fault) => ({
        ...fault,
        row: index + 1,
        path: fault.path === undefined ? `rows.${index}` : `rows.${index}.${fault.path}`,
      }))
    })
    return unless(refused, () =>
      rows.map((row) => ({ ...row, id: newId(), collectiveName: null, decisionLineId: null })),
    )
  },
  save: ({ tx, actor, now }, honours) => addHonours(tx, honours, actor.personId, now),
  subjects: (honours) => honours.map((one) => ({ kind: 'honour', id: one.id })),
  present: (honours) => ({ honourIds: honours.map((one) => one.id) }),
})
