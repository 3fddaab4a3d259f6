// The movement, and so the year, that pages are about: the one chosen in the top bar, kept in this browser; at first the ministry's
// movement of the current year. Used by the switcher and by pages of plans, scores, dossiers, reports.
import { useSyncExternalStore } from 'react'
import type { OutputOf } from '../../contract/define.ts'
import { ListMovements } from '../../contract/movements.ts'
import { useView } from '../client/use-view.ts'
import { useToday } from './me.ts'

export type MovementHead = OutputOf<typeof ListMovements>['rows'][number]

const place = 'palmares.movement'
const listeners = new Set<() => void>()
let chosen = readChosen()

export function chooseMovement(id: string): void {
  chosen = id
  try {
    localStorage.setItem(place, id)
  } catch {
    // A browser that keeps nothing forgets the choice when it closes.
  }
  for (const listener of listeners) listener()
}

/** Every movement this person may see, and the one pages are about; undefined when there is none yet. */
export function useMovements(): { current: MovementHead | undefined; all: readonly MovementHead[] } {
  const id = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => chosen,
  )
  const { rows } = useView(ListMovements, {})
  const year = Number(useToday().slice(0, 4))
  return { current: rows.find((row) => row.id === id) ?? mainOf(rows, year), all: rows }
}

/** The movement pages are about. */
export const useCurrentMovement = (): MovementHead | undefined => useMovements().current

/** Launched, without a parent, of this year; else the nearest to it. */
export function mainOf(rows: readonly MovementHead[], year: number): MovementHead | undefined {
  const worth = (row: MovementHead): number =>
    (row.parentId === null ? 100 : 0) + (row.state === 'launched' ? 50 : 0) - Math.abs(row.year - year)
  return rows.toSorted((a, b) => worth(b) - worth(a))[0]
}

function readChosen(): string | undefined {
  try {
    return localStorage.getItem(place) ?? undefined
  } catch {
    return undefined
  }
}
