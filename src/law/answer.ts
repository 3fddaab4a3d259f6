// The other answers of the law: a majority, a prize, several prizes, a power, a road, a revocation.
// Public shapes, served alike by the screens, the API and the terminal.
import type { Citation } from './citation.ts'
import type { Figures, MissingFact, Warning } from './finding.ts'

/** A question the law cannot take: the key of a sentence in `law.refusals`, with its figures. */
export type LawRefusal = { refused: string; figures: Figures }

/** `reached: null`: the law of that day fixes no national threshold; the citation says who sets it. */
export type Majority = {
  reached: boolean | null
  percentRequired: number | null
  yesRequired: number | null
  of: 'all-members' | null
  ballot: boolean | null
  /** The figure is the unit's own rule, not the national one. */
  ownRule: boolean
  certain: boolean
  citation: Citation
  reason?: string
}
export type MajorityQuestion = {
  award: string
  on: string
  members: number
  yes: number
  /** The unit's own rule, where the law leaves the figure to it. */
  percent?: number
}

export type PrizeSubject = 'individual' | 'collective' | 'household'
/** `amount: null`: no text of that day fixes the prize, or its two ways of rounding differ; `reason` says which. */
export type Prize = {
  amount: number | null
  base: number | null
  multiplier: number | null
  certain: boolean
  citation: Citation
  baseCitation: Citation | null
  /** The award's figure is a ceiling, not a fixed sum. */
  atMost: boolean
  /** The product before rounding, and its other readings where they differ. */
  readings: { exact: number; up: number; nearest: number } | null
  warnings: readonly Warning[]
  reason?: string
}
export type PrizeQuestion = { award: string; decidedOn: string; subject?: PrizeSubject }

export type AwardOfDay = { award: string; fromYear: number; toYear: number; achievement: string }
export type PrizesQuestion = { decidedOn: string; subject: PrizeSubject; awards: readonly AwardOfDay[] }
export type Prizes = {
  /** `amount: null`, and then `total: null`: the two ways of rounding differ; a warning names both. */
  paid: readonly { award: string; amount: number | null; certain: boolean; citation: Citation }[]
  notPaid: readonly { award: string; citation: Citation; because: string; inFavourOf: string }[]
  total: number | null
  certain: boolean
  warnings: readonly Warning[]
}

/** Whether a holder of that power may decide the award on that day; `null`: the text was not found. */
export type Authority = { may: boolean | null; certain: boolean; citation: Citation; reason?: string }

/** What a year must bring: a rating, a title, an initiative, a judgement. `how` names the leaves of a title's own standard. */
export type RoadNeed = { predicate: string; params: Figures; award?: string }
export type RoadStep = { year: number; need: RoadNeed; citation: Citation; certain: boolean }
export type Road = {
  award: string
  earliestYear: number | null
  steps: readonly RoadStep[]
  certain: boolean
  /** Why there is no year: the key of a sentence in `law.reasons`. */
  reason?: string
  /** Routes the law also opens but nobody can plan: a sudden achievement, a prize, a great contribution. */
  otherRoutes: readonly { need: RoadNeed; citation: Citation }[]
  missing: readonly MissingFact[]
  warnings: readonly Warning[]
}

export type Revocation = {
  grounds: readonly { code: string; text: string; citation: Citation }[]
  effects: readonly string[]
  decidedBy: { code: string; citation: Citation } | null
  returnWorkingDays: { workingDays: number; citation: Citation } | null
}
