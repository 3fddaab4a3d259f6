// How far the contents of a movement are, counted from the work of approved plans. Used by the movement's page and the reports.
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { itemsOf } from './plans.store.ts'
import { asOf, stateOf } from './work-item.ts'

/** For the movement's page: by content, the items done of all, and the units with at least one item done. Approved plans only. */
export async function contentProgress(
  tx: Tx,
  movementId: string,
  day: string,
): Promise<{ contentCode: string; done: number; total: number; unitsWithResults: number; units: number }[]> {
  const found = await sql<{
    year: number
  }>`select distinct year from plan where movement_id = ${movementId}`.execute(tx)
  const items = (await Promise.all(found.rows.map((row) => itemsOf(tx, row.year)))).flat()
  const approved = await sql<{
    id: string
  }>`select p.id from plan p join plan_step s on s.plan_id = p.id and s.kind = 'approved'
    where p.movement_id = ${movementId} and s.on_day <= ${day}::date`.execute(tx)
  const plans = new Set(approved.rows.map((row) => row.id))
  const byContent = new Map<
    string,
    { done: number; total: number; withResults: Set<string>; units: Set<string> }
  >()
  for (const item of items) {
    const state = stateOf(asOf(item, day), day)
    if (!item.contentCode || !item.planId || !plans.has(item.planId) || state === 'withdrawn') continue
    const sum = byContent.get(item.contentCode) ?? {
      done: 0,
      total: 0,
      withResults: new Set(),
      units: new Set(),
    }
    byContent.set(item.contentCode, sum)
    sum.total += 1
    sum.units.add(item.unitId)
    if (state === 'done' || state === 'done-late') {
      sum.done += 1
      sum.withResults.add(item.unitId)
    }
  }
  return [...byContent].map(([contentCode, sum]) => ({
    contentCode,
    done: sum.done,
    total: sum.total,
    unitsWithResults: sum.withResults.size,
    units: sum.units.size,
  }))
}
