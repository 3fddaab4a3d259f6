// What movements wait for: a draft to launch, an answer to give, silent units to remind, or to look into once the day is past.
// Used by the desk.
import type { WaitingItem } from '../../contract/desk.ts'
import { type Actor, holds, unitsOf } from '../access/actor.ts'
import type { Tx } from '../db/database.ts'
import { isComplete } from './draft.ts'
import { definitionOn, dueOf, type Movement, stateOf } from './movement.ts'
import { mayLaunch } from './movements.may.ts'
import { movementsOf } from './movements.store.ts'
import { standingsOf } from './responses.store.ts'

export async function waiting(tx: Tx, actor: Actor, day: string): Promise<WaitingItem[]> {
  const own = new Set(unitsOf(actor, 'secretary', 'head'))
  if (own.size === 0 && !holds(actor, 'coordinator', 'minister', 'auditor')) return []
  const items: WaitingItem[] = []
  for (const movement of await movementsOf(tx, { endsAfter: day })) {
    const state = stateOf(movement, day)
    const figures = { title: movement.definition.title, year: movement.year }
    const path = `/movement/${movement.id}`
    if (state === 'draft' && isComplete(movement) && mayLaunch(actor, movement).allowed)
      items.push({
        id: `launch-${movement.id}`,
        kind: 'movements.launch',
        figures,
        path,
        due: null,
        since: null,
      })
    if (state === 'launched' && movement.parentId === null)
      items.push(...(await ofLaunched(tx, movement, actor, own, day)))
  }
  return items
}

async function ofLaunched(
  tx: Tx,
  movement: Movement,
  actor: Actor,
  own: ReadonlySet<string>,
  day: string,
): Promise<WaitingItem[]> {
  const every = holds(actor, 'coordinator', 'auditor')
  const standings = await standingsOf(tx, movement.id, movement.year, every ? null : [...own])
  const due = dueOf(definitionOn(movement, day), 'response')
  const silent = standings.filter((one) => one.step === 'silent')
  const figures = { title: movement.definition.title, year: movement.year }
  const mine = silent
    .filter((one) => own.has(one.unitId))
    .map((one) => ({
      id: `respond-${movement.id}-${one.unitId}`,
      kind: 'movements.respond',
      figures,
      path: `/movement/${movement.id}/response/${one.unitId}`,
      due,
      since: movement.launch?.on ?? null,
    }))
  const reminds = holds(actor, 'coordinator')
  const watches = every && silent.length > 0 && (reminds || (due !== null && due < day))
  return watches
    ? [
        ...mine,
        {
          id: `remind-${movement.id}`,
          kind: reminds ? 'movements.remind' : 'movements.look-into',
          figures: { ...figures, count: silent.length },
          path: `/movement/${movement.id}/board?step=silent`,
          due: null,
          since: null,
        },
      ]
    : mine
}
