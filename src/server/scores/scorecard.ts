// A scorecard: items with their rules, bonus, penalties, gates, classes, ties. Pure types and look-ups; points are tenths, whole.
// Used by points.ts, totals.ts, gates.ts, ranking.ts and everything that shows a score.

/** Tenths of a point, whole: 9501 is 950,1. */
export type Tenths = number
export type Stage = 'self' | 'block' | 'appraisal'
export const stages: readonly Stage[] = ['self', 'block', 'appraisal']

export interface Names {
  vi: string
  fr: string
  en: string
}

/** Something counted or judged: a whole number, or tenths when `decimals` is 1. */
export interface Input {
  code: string
  name: Names
  help?: Names | undefined
  decimals: 0 | 1
}

/** How points follow from what was counted. */
export type Rule =
  | { shape: 'options'; options: readonly { code: string; name: Names; tenths: Tenths }[] }
  | { shape: 'scale'; levels: readonly Tenths[] }
  | { shape: 'judged'; input: Input }
  | { shape: 'sum'; start: Tenths; terms: readonly Term[] }
  | {
      shape: 'ratio'
      inputs: readonly Input[]
      numerator: Weights
      denominator: Weights
      constant: number
      atMost?: AtMost | undefined
    }
  | { shape: 'parts'; parts: readonly { max: Tenths; rule: Rule }[] }

export interface Term {
  code: string
  name: Names
  tenths: Tenths
  atMost?: number | undefined
}
/** Whole weights by input: halves and percentages are written as whole numbers on both sides of the ratio. */
export type Weights = Readonly<Record<string, number>>
/** The inputs of `of` together may not pass `total`. */
export interface AtMost {
  of: readonly string[]
  total: string
}

export interface Item {
  code: string
  group: string
  name: Names
  max: Tenths
  method: string
  rule: Rule
  canBeNotApplicable: boolean
  evidence: readonly string[]
  criterion: string | undefined
  sourceRule: string
  basis: Names
}

/** Given or taken beside the items: `tenths` is negative for a penalty. Counted as often as it happened. */
export interface Extra {
  code: string
  name: Names
  tenths: Tenths
  basis: Names
  /** A self-score above the assessed one by more than this share makes the penalty due. */
  selfAbovePercent?: number | undefined
}

export type GateTrigger = { item: string; belowFull: true } | { item: string; input: string; atLeast: number }
export interface Gate {
  code: string
  rule: Names
  effect: Names
  noTitle: boolean
  notRanked: boolean
  classAtMost: string | undefined
  when: readonly GateTrigger[]
  mayBeDeclared: boolean
  basis: Names
}

export type TieRule = { order: number; text: Names } & (
  | { by: 'group'; group: string; higher: boolean }
  | { by: 'rate'; item: string; higher: boolean }
  | { by: 'inputs'; item: string; inputs: readonly string[]; higher: boolean }
  | { by: 'ballot' }
  | { by: 'council' }
)

export interface Scorecard {
  code: string
  year: number
  name: Names
  status: string
  statusNote: Names
  /** Points, not tenths: the total that applicable items are brought back to. */
  scale: number
  notApplicable: Names
  groups: readonly { code: string; name: Names; max: Tenths; items: readonly Item[] }[]
  bonusCap: Tenths
  bonusBasis: Names
  bonus: readonly Extra[]
  penalties: readonly Extra[]
  gates: readonly Gate[]
  /** Highest first; the last begins at 0. */
  classes: readonly { code: string; from: Tenths; name: Names }[]
  classesBasis: Names
  ties: readonly TieRule[]
  tiesBasis: Names
  sources: readonly { finding: string; source: string }[]
}

export const itemsOf = (card: Scorecard): readonly Item[] => card.groups.flatMap((group) => group.items)

export const itemBy = (card: Scorecard, code: string): Item | undefined =>
  itemsOf(card).find((item) => item.code === code)

export const extraBy = (card: Scorecard, code: string): Extra | undefined =>
  [...card.bonus, ...card.penalties].find((extra) => extra.code === code)

/** A gate that somebody may declare, by its code. */
export const declaredGateBy = (card: Scorecard, code: string): Gate | undefined =>
  card.gates.find((gate) => gate.code === code && gate.mayBeDeclared)

/** Every input of a rule, in the order it is asked. */
export function inputsOf(rule: Rule): readonly Input[] {
  switch (rule.shape) {
    case 'options':
      return rule.options.map((option) => ({ ...option, decimals: 0 }))
    case 'scale':
      return [{ code: 'level', name: levelName, decimals: 0 }]
    case 'judged':
      return [rule.input]
    case 'sum':
      return rule.terms.map((term) => ({ ...term, decimals: 0 }))
    case 'ratio':
      return rule.inputs
    case 'parts':
      return rule.parts.flatMap((part) => inputsOf(part.rule))
  }
}

export const levelName: Names = { vi: 'Mức đạt', fr: 'Niveau atteint', en: 'Level reached' }
