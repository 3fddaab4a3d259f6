// From what was counted to points, exactly: whole tenths, halves rounded up, no float. Pure.
// Used by save-scores, gates.ts and ties.ts.
import type { AtMost, Input, Item, Rule, Tenths, Weights } from './scorecard.ts'
import { inputsOf } from './scorecard.ts'

export type Inputs = Readonly<Record<string, number>>

/** Why inputs give no points; each kind has a message `refusals.score.<…>`. */
export type InputFault =
  | { kind: 'score.input-missing'; input: string }
  | { kind: 'score.input-unknown'; input: string }
  | { kind: 'score.input-above'; input: string; limit: number }
  | { kind: 'score.choose-one-option' }
  | { kind: 'score.level-not-on-the-scale'; levels: readonly number[] }
  | { kind: 'score.nothing-to-divide'; input: string }

export type Counted = { tenths: Tenths } | { faults: readonly InputFault[] }

/** The points of an item for what was counted: from 0 to `item.max`. All faults at once. */
export function pointsFor(item: Item, inputs: Inputs): Counted {
  const known = new Set(inputsOf(item.rule).map((input) => input.code))
  const unknown = Object.keys(inputs).filter((code) => !known.has(code))
  if (unknown.length > 0) return { faults: unknown.map((input) => ({ kind: 'score.input-unknown', input })) }
  return byRule(item.rule, item.max, inputs)
}

function byRule(rule: Rule, max: Tenths, inputs: Inputs): Counted {
  switch (rule.shape) {
    case 'options': {
      const chosen = rule.options.filter((option) => inputs[option.code] === 1)
      const [only] = chosen
      const stray = rule.options.some((option) => (inputs[option.code] ?? 0) > 1)
      return only && chosen.length === 1 && !stray
        ? { tenths: only.tenths }
        : { faults: [{ kind: 'score.choose-one-option' }] }
    }
    case 'scale': {
      const level = inputs.level
      if (level === undefined) return { faults: [{ kind: 'score.input-missing', input: 'level' }] }
      return rule.levels.includes(level)
        ? { tenths: level }
        : { faults: [{ kind: 'score.level-not-on-the-scale', levels: rule.levels.map((one) => one / 10) }] }
    }
    case 'judged': {
      const faults = missing([rule.input], inputs)
      const judged = counted(inputs, rule.input.code) * 10
      if (judged > max) faults.push({ kind: 'score.input-above', input: rule.input.code, limit: max / 10 })
      return faults.length > 0 ? { faults } : { tenths: judged }
    }
    case 'sum':
      return summed(rule, max, inputs)
    case 'ratio':
      return divided(rule, max, inputs)
    case 'parts':
      return together(rule.parts.map((part) => byRule(part.rule, part.max, inputs)))
  }
}

function summed(rule: Rule & { shape: 'sum' }, max: Tenths, inputs: Inputs): Counted {
  const faults = missing(inputsOf(rule), inputs)
  for (const term of rule.terms)
    if (term.atMost !== undefined && counted(inputs, term.code) > term.atMost)
      faults.push({ kind: 'score.input-above', input: term.code, limit: term.atMost })
  if (faults.length > 0) return { faults }
  const sum = rule.terms.reduce((total, term) => total + term.tenths * counted(inputs, term.code), rule.start)
  return { tenths: Math.min(max, Math.max(0, sum)) }
}

function divided(rule: Rule & { shape: 'ratio' }, max: Tenths, inputs: Inputs): Counted {
  const faults = [...missing(rule.inputs, inputs), ...above(rule.atMost, inputs)]
  if (faults.length > 0) return { faults }
  const { over, under } = ratioOf(rule, inputs)
  const [divisor] = Object.keys(rule.denominator)
  if (under === 0n) return { faults: [{ kind: 'score.nothing-to-divide', input: divisor ?? '' }] }
  if (rule.constant > 0 && over > under)
    return {
      faults: [{ kind: 'score.input-above', input: rule.inputs[0]?.code ?? '', limit: rule.constant / 10 }],
    }
  return { tenths: over >= under ? max : Number(roundHalfUp(BigInt(max) * over, under)) }
}

function together(parts: readonly Counted[]): Counted {
  const faults = parts.flatMap((part) => ('faults' in part ? part.faults : []))
  if (faults.length > 0) return { faults }
  return { tenths: parts.reduce((sum, part) => sum + ('tenths' in part ? part.tenths : 0), 0) }
}

/** A share as two whole numbers, for comparing without dividing. */
export interface Share {
  over: bigint
  under: bigint
}

/** What was reached out of what was to be reached; undefined where the item has no ratio or nothing to divide. */
export function shareOf(item: Item, inputs: Inputs): Share | undefined {
  if (item.rule.shape !== 'ratio' || missing(item.rule.inputs, inputs).length > 0) return undefined
  const share = ratioOf(item.rule, inputs)
  return share.under === 0n ? undefined : share
}

function ratioOf(rule: Rule & { shape: 'ratio' }, inputs: Inputs): Share {
  return {
    over: weighed(rule.numerator, inputs),
    under: weighed(rule.denominator, inputs) + BigInt(rule.constant),
  }
}

const weighed = (weights: Weights, inputs: Inputs): bigint =>
  Object.entries(weights).reduce(
    (sum, [code, weight]) => sum + BigInt(weight) * BigInt(counted(inputs, code)),
    0n,
  )

/** Whole division of non-negative numbers, halves up. */
export const roundHalfUp = (over: bigint, under: bigint): bigint => (2n * over + under) / (2n * under)

const counted = (inputs: Inputs, code: string): number => inputs[code] ?? 0

const missing = (asked: readonly Input[], inputs: Inputs): InputFault[] =>
  asked
    .filter((input) => inputs[input.code] === undefined)
    .map((input) => ({ kind: 'score.input-missing', input: input.code }))

function above(atMost: AtMost | undefined, inputs: Inputs): InputFault[] {
  if (!atMost) return []
  const limit = counted(inputs, atMost.total)
  const sum = atMost.of.reduce((total, code) => total + counted(inputs, code), 0)
  return sum > limit ? [{ kind: 'score.input-above', input: atMost.of[0] ?? '', limit }] : []
}
