// A unit's score sheet: self, block and appraisal side by side, every difference with its reason. Totals are computed on
// the page; an item not applicable rescales the total, a missing score is not a zero. Used by the scores of a block.
import type { Letterhead, Sheet, Signatory } from '../letterhead.ts'

export interface ScoreSheet extends Sheet {
  doc: Letterhead
  /** `Cục Viễn thám quốc gia năm 2024`. */
  summary: string
  block: string
  /** `01/01/2024 - 31/12/2024`. */
  period: string
  /** Code and version of the scorecard. */
  scorecard: string
  /** The total that the applicable items are brought back to: 1000. */
  scale: number
  bonusCap: number
  groups: readonly ScoredGroup[]
  bonus: readonly ScoredExtra[]
  penalties: readonly ScoredExtra[]
  /** Highest first. */
  classes: readonly { min: number; name: string }[]
  /** Conditions that cap the class whatever the points. */
  gates: readonly { name: string; state: string }[]
  signatures: readonly Signatory[]
}

export interface ScoredGroup {
  code: string
  name: string
  max: number
  items: readonly ScoredItem[]
}
/** Points at each step; `undefined` is "not scored yet", printed as such and kept out of the totals' claim. */
export interface ScoredItem {
  code: string
  name: string
  max: number
  notApplicable?: boolean | undefined
  self?: number | undefined
  block?: number | undefined
  appraisal?: number | undefined
  reason?: string | undefined
}
export interface ScoredExtra extends Omit<ScoredItem, 'max' | 'notApplicable'> {
  /** Points the scorecard gives or takes. */
  points: number
}
