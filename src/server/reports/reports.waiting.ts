// Reports the coordinator has still to issue. Used by the desk.
import type { WaitingItem } from '../../contract/desk.ts'
import { type Actor, holds } from '../access/actor.ts'
import type { Tx } from '../db/database.ts'
import { movementOfYear } from '../movements/movements.store.ts'
import { reportsOf } from './reports.store.ts'

/** Illustrative days of the practice: mid-July and mid-December. */
const dues = { 'six-month': '07-15', 'year-end': '12-31' } as const

export async function waiting(tx: Tx, actor: Actor, day: string): Promise<WaitingItem[]> {
  const year = Number(day.slice(0, 4))
  const movement = holds(actor, 'coordinator') ? await movementOfYear(tx, year) : undefined
  if (!movement) return []
  const reports = await reportsOf(tx, movement.id)
  return (['six-month', 'year-end'] as const).flatMap((kind) => {
    const begins = kind === 'six-month' ? `${year}-06-15` : `${year}-12-01`
    if (day < begins || reports.some((one) => one.kind === kind && one.issue !== null)) return []
    const draft = reports.find((one) => one.kind === kind)
    return [
      {
        id: `report-${movement.id}-${kind}`,
        kind: `reports.${kind}`,
        figures: { year },
        path: draft ? `/reports/${draft.id}` : '/reports',
        due: `${year}-${dues[kind]}`,
        since: begins,
      },
    ]
  })
}
