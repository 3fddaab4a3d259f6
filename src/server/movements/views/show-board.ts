// Every addressee with the step it has reached.  GET /api/movements/{movementId}/board
import { ShowBoard } from '../../../contract/movement-responses.ts'
import { abilities } from '../../abilities.ts'
import { signedIn } from '../../permission.ts'
import { unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { words } from '../../words.ts'
import { boardRows, stepCounts } from '../board-rows.ts'
import { loadMovement } from '../load.ts'
import { mayRemind } from '../movements.may.ts'
import { presentHead } from '../present.ts'
import { remindersOf, standingsOf } from '../responses.store.ts'

export const showBoard = defineView({
  contract: ShowBoard,
  load: async (context, input) => {
    const movement = await loadMovement(context, input)
    if (!movement?.launch) return undefined
    const { tx, today } = context
    return {
      movement,
      launchedOn: movement.launch.on,
      units: await unitsOn(tx, today),
      standings: await standingsOf(tx, movement.id, movement.year),
      reminders: await remindersOf(tx, movement.id),
    }
  },
  may: signedIn,
  present: (loaded, { actor, today }, input) => ({
    movementId: loaded.movement.id,
    movement: presentHead(loaded.movement, loaded.units, today),
    rows: boardRows(loaded, actor, today, input),
    ...stepCounts(loaded),
    abilities: abilities({ 'remind-units': mayRemind(actor) }),
  }),
  sheet: async (loaded, { actor, today, language }, input) => {
    const { say } = await words()
    const header = (key: string) => say(language, `movements:sheet.${key}`)
    return {
      title: say(language, 'movements:sheet.title', { year: loaded.movement.year }),
      columns: [
        { header: header('unit'), kind: 'text', width: 56 },
        { header: header('line'), kind: 'text', width: 24 },
        { header: header('step'), kind: 'text', width: 18 },
        { header: header('since'), kind: 'date', width: 12 },
        { header: header('number'), kind: 'text', width: 24 },
        { header: header('reminders'), kind: 'number', width: 14 },
        { header: header('reminded-on'), kind: 'date', width: 14 },
        { header: header('last-activity'), kind: 'date', width: 14 },
        { header: header('quiet-weeks'), kind: 'number', width: 14 },
      ],
      rows: boardRows(loaded, actor, today, input).map((row) => [
        row.unit.name[language] || row.unit.name.vi,
        say(language, `movements:sheet.${row.supervised ? 'departments' : 'units'}`),
        say(language, `movements:steps.${row.step}`),
        row.since,
        row.number,
        row.reminders,
        row.remindedOn,
        row.lastActivityOn,
        row.quietWeeks,
      ]),
    }
  },
})
