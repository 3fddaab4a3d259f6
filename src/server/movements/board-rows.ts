// The rows of the board: every addressee with its step, and what only its own people and the supervisors read. Pure. Used by show-board.
import type { Actor } from '../access/actor.ts'
import { linkTo, type Unit } from '../units/unit.ts'
import { type MovementStep, quietWeeks } from './movement.ts'
import { maySeeAnswer } from './movements.may.ts'
import type { Reminder, Standing } from './responses.store.ts'

export interface Board {
  launchedOn: string
  units: ReadonlyMap<string, Unit>
  standings: readonly Standing[]
  reminders: readonly Reminder[]
}
export interface Wanted {
  step?: MovementStep | 'any-answer' | 'registered-late' | undefined
  line?: 'units' | 'departments' | undefined
  quiet?: number | undefined
}
export type BoardRow = ReturnType<typeof rowOf>

const vietnamese = new Intl.Collator('vi')

/** The ministry's own units first, then the departments, each by name. */
export function boardRows(board: Board, actor: Actor, today: string, wanted: Wanted = {}): BoardRow[] {
  const reminded = Map.groupBy(board.reminders, (one) => one.unitId)
  return board.standings
    .flatMap((standing) => {
      const unit = board.units.get(standing.unitId)
      return unit ? [rowOf(standing, unit, reminded.get(unit.id) ?? [], board.launchedOn, actor, today)] : []
    })
    .filter((row) => isWanted(row, wanted))
    .sort(
      (one, other) =>
        Number(one.supervised) - Number(other.supervised) ||
        vietnamese.compare(one.unit.name.vi, other.unit.name.vi),
    )
}

/** How many have reached each step: in all, of the ministry's own units, of the departments. */
export function stepCounts({ standings, units }: Board) {
  const supervised = (one: Standing) => (units.get(one.unitId)?.supervisedBy ?? null) !== null
  return {
    counts: countSteps(standings),
    lines: {
      units: countSteps(standings.filter((one) => !supervised(one))),
      departments: countSteps(standings.filter(supervised)),
    },
  }
}

function countSteps(standings: readonly Standing[]): Record<MovementStep, number> {
  const at = (step: MovementStep) => standings.filter((one) => one.step === step).length
  return {
    silent: at('silent'),
    launched: at('launched'),
    planned: at('planned'),
    registered: at('registered'),
  }
}

function rowOf(
  standing: Standing,
  unit: Unit,
  reminders: readonly Reminder[],
  launchedOn: string,
  actor: Actor,
  today: string,
) {
  const open = maySeeAnswer(actor, unit.id)
  return {
    unit: linkTo(unit),
    province: unit.province,
    supervised: unit.supervisedBy !== null,
    step: standing.step,
    since: standing.since,
    number: open ? standing.number : null,
    late: open && standing.late,
    reminders: open ? reminders.length : null,
    remindedOn: open ? (reminders[0]?.on ?? null) : null,
    remindedToday: open && reminders[0]?.on === today,
    lastActivityOn: open ? standing.lastActivityOn : null,
    quietWeeks: open ? quietWeeks(standing.lastActivityOn ?? launchedOn, today) : null,
  }
}

/** `registered` asks for those that came so far; `quiet` for so many weeks without a sign of life. */
const isWanted = (row: BoardRow, { step, line, quiet }: Wanted): boolean =>
  (step === undefined || isAt(row, step)) &&
  (line === undefined || row.supervised === (line === 'departments')) &&
  (quiet === undefined || (row.quietWeeks ?? 0) >= quiet)

function isAt(row: BoardRow, step: NonNullable<Wanted['step']>): boolean {
  if (step === 'any-answer') return row.step !== 'silent'
  if (step === 'registered-late') return row.late
  return row.step === step
}
