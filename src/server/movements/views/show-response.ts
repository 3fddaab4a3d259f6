// A unit's answer to a movement.  GET /api/movements/{movementId}/responses/{unitId}
import { ShowResponse } from '../../../contract/movement-responses.ts'
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
import { definitionOn, dueOf, overlap, paperNeeded } from '../movement.ts'
import { mayAnswer, maySeeAnswer } from '../movements.may.ts'
import { addresseesOf, movementsFor } from '../movements.store.ts'
import { presentHead } from '../present.ts'
import { remindersOf, responsesOf, standingsOf } from '../responses.store.ts'

export const showResponse = defineView({
  contract: ShowResponse,
  load: async (context, input) => {
    const { tx, today, actor } = context
    const movement = await loadMovement(context, input)
    const units = await unitsOn(tx, today)
    const unit = units.get(input.unitId)
    if (!movement || !unit || !maySeeAnswer(actor, unit.id)) return undefined
    const responses = await responsesOf(tx, movement.id, unit.id)
    const reminders = await remindersOf(tx, movement.id, unit.id)
    const [standing] = await standingsOf(tx, movement.id, movement.year, [unit.id])
    return {
      movement,
      units,
      unit,
      responses,
      reminders,
      standing,
      addressed: (await addresseesOf(tx, movement.id)).has(unit.id),
      others: (await movementsFor(tx, unit.id)).filter((one) => one.id !== movement.id),
      files: await findFiles(
        tx,
        responses.flatMap((one) => one.fileId ?? []),
      ),
      people: await peopleByIds(
        tx,
        [...responses, ...reminders].flatMap((one) => one.by ?? []),
        today,
      ),
    }
  },
  may: signedIn,
  present: (loaded, { actor, today }) => {
    const { movement, units, unit, responses, reminders, standing, addressed, others } = loaded
    const person = (id: string | null) => {
      const found = id ? loaded.people.get(id) : undefined
      return found ? linkToPerson(found) : null
    }
    const own = others.filter((one) => one.parentId === movement.id && one.unitId === unit.id)
    return {
      unit: linkTo(unit),
      addressed,
      supervised: unit.supervisedBy !== null,
      movement: presentHead(movement, units, today),
      step: standing?.step ?? 'silent',
      responses: responses.map(({ unitId: _unit, fileId, by, ...response }) => {
        const file = loaded.files.find((one) => one.id === fileId)
        return { ...response, file: file ? linkToFile(file) : null, by: person(by) }
      }),
      reminders: reminders.map(({ id, on, text, by }) => ({ id, on, text, by: person(by) })),
      ownMovements: own.map((one) => presentHead(one, units, today)),
      // What a unit launched to answer this movement belongs to it; everything else asks for the same people at the same time.
      alongside: others
        .filter((one) => !own.includes(one) && one.id !== movement.parentId && overlap(one, movement))
        .map((one) => presentHead(one, units, today)),
      dueOn: dueOf(definitionOn(movement, today), 'response'),
      paperNeeded: paperNeeded(unit),
      abilities: abilities({
        'respond-to-movement': mayAnswer(actor, unit.id),
        register: mayAnswer(actor, unit.id),
        'draft-movement': mayAnswer(actor, unit.id),
      }),
    }
  },
})
