// The rulebooks as data: documents, their articles passage by passage, dated numbers, the vocabulary, the awards.
// Plain values without functions, so that a rulebook travels as JSON. Made by read-rulebook.ts, used by every other pass.
import type { Certainty } from './citation.ts'
import type { Subject } from './fact.ts'
import type { Words } from './words.ts'

/** A place in a rulebook file, for refusals and for the law browser. */
export type Place = { file: string; line: number }

export type Rulebook = {
  /** The content hash of every file, as given by whoever read them. */
  version: string
  documents: readonly LawDocument[]
  numbers: readonly DatedNumber[]
  facts: readonly FactWord[]
  judgements: readonly JudgementWord[]
  awards: readonly Award[]
}

/** `ministry`: a stricter text of one ministry laid over the national ones. `guidance`: not binding. */
export type DocumentLevel = 'national' | 'ministry' | 'guidance'
export type LawDocument = {
  id: string
  number: string
  title: Words
  level: DocumentLevel
  dated: string | null
  from: string | null
  to: string | null
  /** False where the document is in force but nobody of this project has read its wording. */
  wordingRead: boolean
  amends: string | null
  replacedBy: string | null
  note: Words | null
  sources: Readonly<Record<string, string>>
  articles: readonly Article[]
  place: Place
}

/** One article, clause or point: its official text, then what is coded of it, or why it is not. */
export type Passage = {
  clause: string | null
  point: string | null
  text: string | null
  source: string | null
  certainty: Certainty
  note: Words | null
  notCoded: Words | null
  from: string | null
  to: string | null
  effects: readonly Effect[]
  /** What the passage demands, where it demands something. */
  condition: Node | null
  children: readonly Passage[]
  place: Place
}
export type Article = Passage & { article: string; document: string }

export type ParamValue = string | number | boolean | readonly string[]
export type Params = Readonly<Record<string, ParamValue>>
/** Another place that says the same in detail, on some days. */
export type AlsoCited = {
  document: string
  article: string | null
  clause: string | null
  point: string | null
  certainty: Certainty
  note: Words | null
  from: string | null
  to: string | null
}
export type LeafNode = {
  kind: 'leaf'
  condition: string
  params: Params
  also: readonly AlsoCited[]
  from: string | null
  to: string | null
  note: Words | null
  /** The point of the clause it stands in, where the passage covers several. */
  point: string | null
  certainty: Certainty | null
  place: Place
}
/** `run`: conditions that must hold within one unbroken run of rated years. */
export type BranchNode = { kind: 'all' | 'any'; of: readonly Node[]; run: LeafNode | null; place: Place }
/** The passages below this one that demand something. */
export type ChildrenNode = { kind: 'children'; op: 'all' | 'any'; place: Place }
export type Node = LeafNode | BranchNode | ChildrenNode

export type PassageName = { document: string; article: string; clause: string | null; point: string | null }
export type Effect =
  /** The standard of an award, whole. `reported`: told by others of a text nobody has read. */
  | { kind: 'standard'; award: string; subject: Subject; reported: boolean }
  /** A further demand on awards, or on one passage of another document. */
  | { kind: 'narrows'; awards: readonly string[]; subject: Subject | null; passage: PassageName | null }
  /** Wait, do not refuse, while the condition fails. */
  | { kind: 'suspends'; awards: readonly string[] }
  /** How achievements are counted: read by the conditions themselves. */
  | { kind: 'counting'; rule: CountingRule }
  | { kind: 'rating'; employments: readonly string[]; rule: RatingRule }
  /** A ballot is compulsory, and so many per cent of all members must agree. */
  | { kind: 'vote'; awards: readonly string[]; percent: string }
  | { kind: 'vote-left-open'; awards: readonly string[]; reason: string }
  | { kind: 'papers'; awards: readonly string[]; papers: readonly Paper[] }
  | { kind: 'sets'; awards: readonly string[]; number: number | null }
  | {
      kind: 'deadline'
      awards: readonly string[]
      monthDay: string
      yearsAfter: number
      countedFrom: string
      at: string
    }
  | { kind: 'posting'; awards: readonly string[]; workingDays: string; before: string }
  | { kind: 'term'; awards: readonly string[]; code: string; workingDays: string }
  | { kind: 'authority'; awards: readonly string[]; authorities: readonly string[] }
  | { kind: 'quota'; awards: readonly string[]; percent: string; of: string; route: string }
  | {
      kind: 'prize'
      awards: readonly string[]
      subject: 'individual' | 'collective'
      multiplier: string
      atMost: boolean
      items: readonly string[]
    }
  | { kind: 'household-prize'; factor: string }
  | { kind: 'collective-prize'; awards: readonly string[]; factor: string }
  | { kind: 'prize-base'; number: string }
  | { kind: 'prize-rounding'; step: number }
  | { kind: 'combination'; rule: CombinationRule }
  | {
      kind: 'revocation'
      role: 'ground' | 'effect' | 'decided-by' | 'return'
      code: string
      workingDays: string | null
    }
  | { kind: 'warns'; awards: readonly string[]; code: string; binding: boolean }
  | { kind: 'notes'; awards: readonly string[]; code: string }

export const countingRules = [
  'sudden-and-thematic-are-no-basis',
  'achievements-from-end-of-discipline',
  'maternity-leave-counts',
  'run-since-previous-award',
  'initiative-used-once',
] as const
export type CountingRule = (typeof countingRules)[number]
export const combinationRules = [
  'titles-of-one-period',
  'titles-of-several-periods',
  'several-forms',
  'title-and-form',
] as const
export type CombinationRule = (typeof combinationRules)[number]
export type Paper = { code: string; name: string; when: string | null }

/** One rule on how a year is rated; figures are numbers or names of dated numbers. */
export type RatingRule =
  /** Under so many months of work a year has no rating. */
  | { part: 'months'; below: string }
  /** Lawful leave of so many months, under the next figure, caps a rating at completed. */
  | { part: 'leave'; from: string; below: string }
  | { part: 'maternity' }
  | { part: 'discipline'; sameConductOnce: boolean }
  | { part: 'points'; excellent: string; good: string; completed: string }

export type DatedValue = {
  value: string
  from: string
  to: string | null
  document: string
  article: string | null
  clause: string | null
  point: string | null
  certainty: Certainty
  note: Words | null
  place: Place
}
/** A figure of the law with its days and its source; values are written as decimal text and computed exactly. */
export type DatedNumber = {
  name: string
  unit: string
  title: Words
  values: readonly DatedValue[]
  checkedOn: string
  place: Place
}

export type FactWord = { name: string; type: string; unit: string | null; question: Words; place: Place }
export type JudgementWord = {
  name: string
  question: Words
  /** Nobody can plan it: a sudden achievement, a prize, a feat. */
  exceptional: boolean
  /** What holds until someone answers; null: unknown until answered. */
  presumed: 'yes' | 'no' | null
  /** The unit's meeting of everyone, the council by choosing, or somebody on the papers of one subject. */
  saidBy: 'unit' | 'council' | 'dossier'
  place: Place
}
export type AwardKind = 'title' | 'commendation' | 'state-title'
export type Award = {
  code: string
  names: Words
  kind: AwardKind
  subjects: readonly Subject[]
  household: boolean
  /** State-level: proposed to the Prime Minister. */
  state: boolean
  place: Place
}

/** What is wrong in a rulebook: file, line, article, and what was probably meant. */
export type RulebookFault = Place & {
  article: string | null
  kind: string
  figures: Record<string, string | number>
  meant?: string
}
