// One condition of a rulebook checked: its parameters, the awards, numbers, judgements and facts it names, its places.
// Used by check-rulebook.ts.

import type { Condition, ParamSpec } from './conditions/condition.ts'
import { conditions, meetsStandardOf } from './conditions/registry.ts'
import { nearestName } from './nearest-name.ts'
import type { LeafNode, ParamValue, Rulebook } from './rulebook.ts'
import type { Report } from './rulebook-nodes.ts'

export function checkCondition(rulebook: Rulebook, article: string, leaf: LeafNode, report: Report) {
  for (const also of leaf.also) {
    const known = rulebook.documents.map((each) => each.id)
    if (!known.includes(also.document))
      report(
        leaf.place,
        article,
        'unknown-document',
        { document: also.document },
        nearestName(also.document, known),
      )
  }
  if (leaf.condition === meetsStandardOf)
    return checkAward(rulebook, article, leaf, String(leaf.params.award ?? ''), report)
  const condition = conditions.get(leaf.condition)
  if (condition === undefined) return
  checkFacts(rulebook, article, leaf, condition, report)
  for (const [key, value] of Object.entries(leaf.params)) {
    const spec = condition.params[key]
    if (spec !== undefined) checkParam(rulebook, article, leaf, key, value, spec, report)
    else
      report(
        leaf.place,
        article,
        'unknown-parameter',
        { condition: leaf.condition, key },
        nearestName(key, Object.keys(condition.params)),
      )
  }
  for (const [key, spec] of Object.entries(condition.params))
    if (spec.required && leaf.params[key] === undefined)
      report(leaf.place, article, 'parameter-missing', { condition: leaf.condition, key })
}

/** What it asks of the facts stands in the vocabulary, with its question. */
function checkFacts(
  rulebook: Rulebook,
  article: string,
  leaf: LeafNode,
  condition: Condition,
  report: Report,
) {
  const facts = rulebook.facts.map((each) => each.name)
  for (const asked of condition.asks)
    if (asked !== 'judgements' && !facts.includes(asked))
      report(leaf.place, article, 'unknown-fact', { fact: asked }, nearestName(asked, facts))
  if (leaf.condition !== 'judgement') return
  const name = String(leaf.params.name ?? '')
  const judgements = rulebook.judgements.map((each) => each.name)
  if (!judgements.includes(name))
    report(leaf.place, article, 'unknown-fact', { fact: `judgements.${name}` }, nearestName(name, judgements))
}

function checkAward(rulebook: Rulebook, article: string, leaf: LeafNode, award: string, report: Report) {
  const codes = rulebook.awards.map((each) => each.code)
  if (!codes.includes(award))
    report(leaf.place, article, 'unknown-award', { award }, nearestName(award, codes))
}

function checkParam(
  rulebook: Rulebook,
  article: string,
  leaf: LeafNode,
  key: string,
  value: ParamValue,
  spec: ParamSpec,
  report: Report,
) {
  const values = typeof value === 'object' ? value : [String(value)]
  if (spec.type === 'award') for (const each of values) checkAward(rulebook, article, leaf, each, report)
  if (spec.type === 'flag' && typeof value !== 'boolean')
    report(leaf.place, article, 'parameter-not-yes-or-no', { key })
  if (spec.type === 'figure' && typeof value !== 'number') {
    const names = rulebook.numbers.map((each) => each.name)
    if (!names.includes(String(value)))
      report(
        leaf.place,
        article,
        'unknown-number',
        { number: String(value) },
        nearestName(String(value), names),
      )
  }
  for (const each of values)
    if (spec.choices !== undefined && !spec.choices.includes(each))
      report(
        leaf.place,
        article,
        'not-a-choice',
        { key, value: each, choices: spec.choices.join(', ') },
        nearestName(each, spec.choices),
      )
}
