// What a condition may ask of the law in force on the day: figures, ways of counting, how years are rated.
// Made by rulebook-on.ts for each version of the law; conditions are compiled against it.
import type { Citation } from './citation.ts'
import type { Employment } from './fact.ts'
import type { CountingRule, JudgementWord } from './rulebook.ts'

export type CitedFigure = { value: number; citation: Citation | null }

/** The rules that make a year's rating, for one kind of employee and one year; what is absent was not read. */
export type RatingRules = {
  months?: { below: number; citation: Citation }
  leave?: { from: number; below: number; citation: Citation }
  maternity?: { citation: Citation }
  discipline?: { sameConductOnce: boolean; citation: Citation }
  points?: { excellent: number; good: number; completed: number; citation: Citation }
}

export type Scene = {
  /** A figure written in the rule, or the dated number of that name. */
  figure(value: string | number): CitedFigure
  /** The place that says so, where the way of counting is in force. */
  counting(rule: CountingRule): Citation | null
  ratingRules(employment: Employment, year: number): RatingRules
  judgement(name: string): JudgementWord | null
  awardKind(code: string): string | null
}
