// Yearly ratings: classes, the cap on "excellent", months absent. Pure, exact integers. Used by acts, views and facts of this folder.
import type { RatingClass } from '../../contract/ratings.ts'

export type { RatingClass }

export interface Rating {
  id: string
  personId: string | null
  unitId: string | null
  ratedIn: string | null
  year: number
  class: RatingClass | null
  points: number | null
  decisionNumber: string
  decidedOn: string
  fileId: string | null
}

export interface Cap {
  excellent: number
  good: number
  /** How many may be excellent: 20 of a hundred of those rated good, rounded down. */
  allowed: number
  exceeded: boolean
  citation: { document: string; article: string }
  certain: boolean
}

/** "Excellent" at most 20 % of the number rated good in the same unit. Shown, never refused: outstanding units may exceed by decision.
 *  @source 335/2025/NĐ-CP (wording read, from 2026); for 2020 to 2025, 90/2020/NĐ-CP points to the Party's share, known as 20 % from memory. */
export function capOf(classes: readonly (RatingClass | null)[], year: number): Cap {
  const excellent = classes.filter((one) => one === 'excellent').length
  const good = classes.filter((one) => one === 'good').length
  const since2026 = year >= 2026
  return {
    excellent,
    good,
    allowed: Math.floor((good * 20) / 100),
    exceeded: excellent * 100 > good * 20,
    citation: since2026
      ? { document: '335/2025/NĐ-CP', article: '19' }
      : { document: '90/2020/NĐ-CP', article: '2' },
    certain: since2026,
  }
}

/** Whole months of the absences that fall in the year, by days of thirty. */
export function absentMonths(absences: readonly { firstOn: string; lastOn: string }[], year: number): number {
  const [from, to] = [Date.UTC(year, 0, 1), Date.UTC(year, 11, 31)]
  const days = absences.reduce((sum, absence) => {
    const first = Math.max(Date.parse(absence.firstOn), from)
    const last = Math.min(Date.parse(absence.lastOn), to)
    return sum + Math.max(0, Math.round((last - first) / 86_400_000) + 1)
  }, 0)
  return Math.floor(days / 30)
}
