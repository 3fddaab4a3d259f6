// A unit's answer to a movement.  GET /api/movements/{movementId}/responses/{unitId}
import { ShowResponse } from '../../../contract/movements.ts'
import { abilities } from '../../abilities.ts'
import { linkToFile } from '../../files/file-link.ts'
import { findFiles } from '../../files/files.store.ts'
import { peopleByIds } from '../../people/people.store.ts'
import { linkToPerson } from '../../people/person.ts'
import { signedIn } from '../../permission.ts'
import { linkTo } from '../../units/unit.ts'
import { unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { loadMovement } from '../load.ts'
import { mayAnswer } from '../movements.may.ts'
import { addresseesOf, movementsOf } from '../movements.store.ts'
import { presentHead } from '../present.ts'
import { remindersOf, responsesOf, standingsOf } from '../responses.store.ts'

export const showResponse = defineView({
  contract: ShowResponse,
  load: async (context, input) => {
    const { tx, today } = context
    const movement = await loadMovement(context, input)
    const units = await unitsOn(tx, today)
    const unit = units.get(input.unitId)
    if (!movement || !unit) return undefined
    const responses = await responsesOf(tx, movement.id, unit.id)
    return {
      movement,
      units,
      unit,
      responses,
      addressed: (await addresseesOf(tx, movement.id)).has(unit.id),
      standing: (await standingsOf(tx, movement.id, movement.year)).find((one) => one.unitId === unit.id),
      reminders: await remindersOf(tx, movement.id, unit.id),
      own: (await movementsOf(tx, { unitId: unit.id })).filter(
        (one) => one.parentId === movement.id && one.launch,
      ),
      files: await findFiles(
        tx,
        responses.flatMap((one) => one.fileId ?? []),
      ),
      people: await peopleByIds(
        tx,
        responses.flatMap((one) => one.by ?? []),
        today,
      ),
    }
  },
  may: signedIn,
  present: (
    { movement, units, unit, responses, addressed, standing, reminders, own, files, people },
    { actor, today },
  ) => ({
    unit: linkTo(unit),
    addressed,
    supervised: unit.supervisedBy !== null,
    movement: presentHead(movement, units, today),
    step: standing?.step ?? 'silent',
    responses: responses.map(({ unitId: _unit, fileId, by, ...response }) => {
      const file = files.find((one) => one.id === fileId)
      const person = by ? people.get(by) : undefined
      return { ...response, file: file ? linkToFile(file) : null, by: person ? linkToPerson(person) : null }
    }),
    reminders: reminders.map(({ on, text }) => ({ on, text })),
    ownMovements: own.map((one) => presentHead(one, units, today)),
    abilities: abilities({
      'respond-to-movement': mayAnswer(actor, unit.id),
      register: mayAnswer(actor, unit.id),
      'draft-movement': mayAnswer(actor, unit.id),
    }),
  }),
})
