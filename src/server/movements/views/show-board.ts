// Every addressee with the step it has reached.  GET /api/movements/{movementId}/board
import { ShowBoard } from '../../../contract/movements.ts'
import { abilities } from '../../abilities.ts'
import { signedIn } from '../../permission.ts'
import { linkTo, type Unit } from '../../units/unit.ts'
import { unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { loadMovement } from '../load.ts'
import { quietWeeks, steps } from '../movement.ts'
import { mayRemind } from '../movements.may.ts'
import { remindersOf, type Standing, standingsOf } from '../responses.store.ts'

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
  present: (loaded, { actor, today }, input) => {
    const { movement, standings } = loaded
    return {
      movementId: movement.id,
      rows: rowsOf(loaded, today).filter(
        (row) =>
          (input.step === undefined || row.step === input.step) &&
          (input.line === undefined || row.supervised === (input.line === 'departments')),
      ),
      counts: Object.fromEntries(
        steps.map((step) => [step, standings.filter((one) => one.step === step).length]),
      ),
      abilities: abilities({ 'remind-units': mayRemind(actor) }),
    }
  },
  sheet: (loaded, { today }, _input) => ({
    title: `Tiến độ hưởng ứng ${loaded.movement.year}`,
    columns: [
      { header: 'Đơn vị', kind: 'text', width: 52 },
      { header: 'Bước', kind: 'text', width: 14 },
      { header: 'Từ ngày', kind: 'date', width: 12 },
      { header: 'Số văn bản', kind: 'text', width: 24 },
      { header: 'Số lần đôn đốc', kind: 'number', width: 14 },
      { header: 'Số tuần im lặng', kind: 'number', width: 14 },
    ],
    rows: rowsOf(loaded, today).map((row) => [
      row.unit.name.vi,
      row.step,
      row.since,
      row.number,
      row.reminders,
      row.quietWeeks,
    ]),
  }),
})

interface Loaded {
  launchedOn: string
  units: ReadonlyMap<string, Unit>
  standings: readonly Standing[]
  reminders: readonly { unitId: string; on: string }[]
}

function rowsOf({ launchedOn, units, standings, reminders }: Loaded, today: string) {
  return standings
    .flatMap((standing) => {
      const unit = units.get(standing.unitId)
      if (!unit) return []
      const mine = reminders.filter((one) => one.unitId === unit.id)
      return [
        {
          unit: linkTo(unit),
          province: unit.province,
          supervised: unit.supervisedBy !== null,
          step: standing.step,
          since: standing.since,
          number: standing.number,
          late: standing.late,
          reminders: mine.length,
          remindedOn: mine[0]?.on ?? null,
          lastActivityOn: standing.lastActivityOn,
          quietWeeks: quietWeeks(standing.lastActivityOn ?? launchedOn, today),
        },
      ]
    })
    .sort(
      (one, other) =>
        Number(one.supervised) - Number(other.supervised) ||
        one.unit.name.vi.localeCompare(other.unit.name.vi, 'vi'),
    )
}
