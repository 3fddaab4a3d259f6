// What plans and work wait for: a plan to approve or mend, work overdue, due within a month, or to accept. Used by the desk.
import type { WaitingItem } from '../../contract/desk.ts'
import { type Actor, holdsFor, unitsOf } from '../access/actor.ts'
import type { Tx } from '../db/database.ts'
import { planStateOf } from './plan.ts'
import { itemsOf, planOf } from './plans.store.ts'
import { stateOf, waitingReport } from './work-item.ts'

/** Work due within this many days is on the desk. */
const aheadDays = 30

export async function waiting(tx: Tx, actor: Actor, day: string): Promise<WaitingItem[]> {
  const year = Number(day.slice(0, 4))
  const units = [...new Set(unitsOf(actor, 'secretary', 'head'))]
  return (await Promise.all(units.map((unitId) => ofUnit(tx, actor, unitId, year, day)))).flat()
}

async function ofUnit(
  tx: Tx,
  actor: Actor,
  unitId: string,
  year: number,
  day: string,
): Promise<WaitingItem[]> {
  const plan = await planOf(tx, unitId, year)
  const state = plan ? planStateOf(plan) : undefined
  const path = `/plans/${unitId}/${year}`
  const isHead = holdsFor(actor, unitId, 'head')
  const items: WaitingItem[] = []
  if (state === 'submitted' && isHead)
    items.push({
      id: `plan-${unitId}-approve`,
      kind: 'plans.approve',
      figures: { year },
      path,
      due: null,
      since: null,
    })
  if ((state === 'returned' || state === undefined) && !isHead)
    items.push({
      id: `plan-${unitId}-write`,
      kind: state ? 'plans.mend' : 'plans.write',
      figures: { year },
      path,
      due: `${year}-01-31`,
      since: null,
    })
  if (state !== 'approved') return items
  const limit = new Date(Date.parse(day) + aheadDays * 86_400_000).toISOString().slice(0, 10)
  for (const item of await itemsOf(tx, year, unitId)) {
    const now = stateOf(item, day)
    const figures = { title: item.title, code: item.code }
    const one = {
      id: `work-${item.id}`,
      figures,
      path: `/plans/items/${item.id}`,
      due: item.dueOn,
      since: null,
    }
    if (now === 'reported' && waitingReport(item)?.by !== actor.personId)
      items.push({ ...one, kind: 'plans.accept' })
    else if (
      !isHead &&
      (now === 'overdue' || ((now === 'planned' || now === 'in-progress') && item.dueOn <= limit))
    )
      items.push({ ...one, kind: 'plans.report' })
  }
  return items
}
