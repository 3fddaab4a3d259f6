// What the law answers: a verdict, the tree of its reasons, what is missing, what to beware of, what follows.
// The public shape of `check`, served alike by the screens, the API, the terminal and the spreadsheets.
import type { Citation } from './citation.ts'
import type { Subject } from './fact.ts'

/** `suspended`: the law says wait, not refuse. `unknown`: the law or the facts leave it open. */
export type Verdict = 'met' | 'not-met' | 'unknown' | 'suspended'

/** A figure or word of the rule, or of a fact used. */
export type Figure = string | number | boolean | null | readonly (string | number)[]
export type Figures = Record<string, Figure>

/** One condition, answered. `uses` names the places of the facts relied upon, `ratings[0]`, `honours[2]`,
 *  in the order they were given: whoever made the facts from records finds the record again by it. */
export type ReasonLeaf = {
  predicate: string
  params: Figures
  verdict: Verdict
  facts: Figures
  uses: readonly string[]
  citation: Citation
  /** Further places that say the same in detail, or forbid what the first allows. */
  also?: readonly Citation[]
  judgement?: true
  /** Why there is no better answer: the key of a sentence in `law.reasons`. */
  reason?: string
}

/** `one-of-texts`: two wordings tried, the last one read and the change as reported; they decide only together. */
export type ReasonBranch = {
  op: 'all' | 'any' | 'one-of-texts'
  verdict: Verdict
  of: readonly Reason[]
  citation?: Citation
  /** The award whose standard this branch holds, where one standard rests on another. */
  award?: string
}
export type Reason = ReasonLeaf | ReasonBranch

/** A fact nobody has told: `fact` is its path in a facts file, `question` its key in the vocabulary. */
export type MissingFact = {
  fact: string
  question: string
  kind: 'fact' | 'judgement'
  predicate: string
  params: Figures
  citation: Citation
}

/** `code` is the key of its sentence in `law.warnings`. `binding: false` marks guidance that is not law. */
export type Warning = { code: string; binding: boolean; figures: Figures; citation?: Citation }

export type VoteRule = {
  ballot: boolean | null
  percent: number | null
  of: 'all-members' | null
  citation: Citation
  certain: boolean
  /** Why there is no figure: `delegated`, `no-national-threshold`, `own-rule-not-read`, `not-yet-in-force`. */
  reason?: string
}
export type DossierPaper = { code: string; name: string; citation: Citation; when?: string }
export type Deadline = {
  /** The day itself, where the year under review or the day of an earlier decision is known. */
  on: string | null
  monthDay: string
  yearsAfter: number
  countedFrom: string
  at: string
  late: boolean | null
  citation: Citation
}
export type Posting = { workingDays: number; before: string; citation: Citation }
export type Term = { code: string; workingDays: number; citation: Citation }
export type PrizeRule = {
  multiplier: number | null
  collectiveMultiplier: number | null
  householdMultiplier: number | null
  atMost: boolean
  items: readonly string[]
  citation: Citation
}
export type Quota = { percent: number; of: string; route: string; citation: Citation }
export type Power = { authority: string; citation: Citation; certain: boolean }
export type Note = { code: string; citation: Citation }

/** What follows once the standard is met: vote, papers, deadline, posting, who decides, prize. */
export type Procedure = {
  vote: VoteRule
  documents: readonly string[]
  papers: readonly DossierPaper[]
  sets: { number: number | null; citation: Citation } | null
  deadline: Deadline | null
  posting: Posting | null
  terms: readonly Term[]
  authorities: readonly Power[]
  quota: Quota | null
  prize: PrizeRule | null
  notes: readonly Note[]
}

export type Finding = {
  award: string
  subject: Subject
  verdict: Verdict
  /** Nothing else is missing than what only a person or a council can answer. */
  awaitingJudgement: boolean
  lawOn: string
  certain: boolean
  because: Reason
  missing: readonly MissingFact[]
  warnings: readonly Warning[]
  procedure: Procedure
  /** The content hash of the rulebooks used: with the facts, it replays this finding byte for byte. */
  rulebookVersion: string
}
