// The law of a day as the conditions ask it: figures, ways of counting, how the years are rated.
// Used by compile.ts.
import type { Citation } from './citation.ts'
import type { Employment } from './fact.ts'
import { employments } from './facts-values.ts'
import type { CountingRule, Rulebook } from './rulebook.ts'
import {
  citationOf,
  citationOfValue,
  type EffectInForce,
  effectsOn,
  figureOn,
  ofKind,
  passagesOn,
} from './rulebook-on.ts'
import type { RatingRules, Scene } from './scene.ts'

export function makeScene(rulebook: Rulebook, on: string, effects: readonly EffectInForce[]): Scene {
  const counting = new Map<CountingRule, Citation>()
  for (const each of ofKind(effects, 'counting'))
    if (!counting.has(each.effect.rule)) counting.set(each.effect.rule, citationOf(each))
  const ratings = new Map<Employment, Map<number, RatingRules>>(employments.map((each) => [each, new Map()]))
  const figureNumber = (written: string, day: string) =>
    Number(figureOn(rulebook, written, day)?.text ?? Number.NaN)
  return {
    figure: (written) => {
      const found = figureOn(rulebook, String(written), on)
      if (found === undefined) return { value: Number.NaN, citation: null }
      return {
        value: Number(found.text),
        citation: found.value === null ? null : citationOfValue(rulebook, found.value),
      }
    },
    counting: (rule) => counting.get(rule) ?? null,
    ratingRules: (employment, year) => {
      const known = ratings.get(employment)?.get(year)
      if (known !== undefined) return known
      const made = ratingRulesOf(rulebook, employment, `${year}-12-31`, figureNumber)
      ratings.get(employment)?.set(year, made)
      return made
    },
    judgement: (name) => rulebook.judgements.find((each) => each.name === name) ?? null,
    awardKind: (code) => rulebook.awards.find((each) => each.code === code)?.kind ?? null,
  }
}

/** A year is rated under the rules in force on its last day. */
function ratingRulesOf(
  rulebook: Rulebook,
  employment: Employment,
  on: string,
  figure: (written: string, day: string) => number,
): RatingRules {
  const rules: RatingRules = {}
  for (const each of ofKind(effectsOn(passagesOn(rulebook, on)), 'rating')) {
    if (!each.effect.employments.includes(employment)) continue
    const { rule } = each.effect
    const citation = citationOf(each)
    switch (rule.part) {
      case 'months':
        rules.months = { below: figure(rule.below, on), citation }
        break
      case 'leave':
        rules.leave = { from: figure(rule.from, on), below: figure(rule.below, on), citation }
        break
      case 'maternity':
        rules.maternity = { citation }
        break
      case 'discipline':
        rules.discipline = { sameConductOnce: rule.sameConductOnce, citation }
        break
      case 'points':
        rules.points = {
          excellent: figure(rule.excellent, on),
          good: figure(rule.good, on),
          completed: figure(rule.completed, on),
          citation,
        }
        break
    }
  }
  return rules
}
