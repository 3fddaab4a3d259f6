// The steps of a person's year: the movement's calendar, and what their unit has done of it. Used by the desk.
import { type Actor, unitsOf } from '../access/actor.ts'
import type { Tx } from '../db/database.ts'
import { definitionOn } from '../movements/movement.ts'
import { movementOfYear } from '../movements/movements.store.ts'
import { standingsOf } from '../movements/responses.store.ts'

type Said = { vi: string; fr: string; en: string }
export interface YearStep {
  id: string
  on: string
  name: Said
  kind: string
  done: boolean
  mine: boolean
  path: string | null
}

/** Kinds of the calendar that a unit fulfils itself. */
const ofUnits: readonly string[] = ['response', 'plan', 'registration', 'pact', 'review', 'dossier']

export async function myYear(
  tx: Tx,
  actor: Actor,
  day: string,
): Promise<{ year: number; steps: YearStep[] } | null> {
  const year = Number(day.slice(0, 4))
  const movement = await movementOfYear(tx, year)
  if (!movement?.launch) return null
  const unitId = unitsOf(actor, 'secretary', 'head')[0] ?? actor.unitId
  const standing = (await standingsOf(tx, movement.id, year)).find((one) => one.unitId === unitId)
  const reached = ['silent', 'launched', 'planned', 'registered'].indexOf(standing?.step ?? 'silent')
  const doneBy: Record<string, boolean> = {
    response: reached >= 1,
    plan: reached >= 2,
    registration: reached >= 3,
  }
  const calendar = definitionOn(movement, day).calendar.filter((one) => one.kind !== 'report')
  const launch: YearStep = {
    id: 'launch',
    on: movement.launch.on,
    name: { vi: 'Phát động', fr: 'Lancement', en: 'Launch' },
    kind: 'launch',
    done: true,
    mine: false,
    path: `/movement/${movement.id}`,
  }
  const steps = calendar.map((one): YearStep => {
    const mine = standing !== undefined && ofUnits.includes(one.kind)
    return {
      id: one.code,
      on: one.due,
      name: one.name,
      kind: one.kind,
      done: doneBy[one.kind] ?? one.due < day,
      mine,
      path: null,
    }
  })
  return { year, steps: [launch, ...steps] }
}
