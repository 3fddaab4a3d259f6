// From the YAML of scorecards/ to a Scorecard: strict, with every fault named. Points become tenths here, once.
// Used by scorecard-folder.ts and scorecards.store.ts.
import { parse } from 'yaml'
import type { z } from 'zod'
import type { Gate, Item, Rule, Scorecard, Tenths, TieRule } from './scorecard.ts'
import { faultsOf } from './scorecard-faults.ts'
import { type ItemYaml, type PartYaml, ScorecardYaml } from './scorecard-yaml.ts'

/** @throws NotAScorecard with every fault: path and what was expected. */
export function readScorecard(text: string): Scorecard {
  const read = ScorecardYaml.safeParse(parse(text))
  if (!read.success)
    throw new NotAScorecard(read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`))
  const card = toScorecard(read.data)
  const faults = faultsOf(card)
  if (faults.length > 0) throw new NotAScorecard(faults)
  return card
}

/** A scorecard file cannot be used; `faults` says where and why. */
export class NotAScorecard extends Error {
  readonly faults: readonly string[]
  constructor(faults: readonly string[]) {
    super(`Not a scorecard. ${faults.join('; ')}`)
    this.name = 'NotAScorecard'
    this.faults = faults
  }
}

const tenths = (points: number): Tenths => Math.round(points * 10)

function toScorecard(read: z.infer<typeof ScorecardYaml>): Scorecard {
  return {
    code: read.code,
    year: read.year,
    name: read.name,
    status: read.status,
    statusNote: read.status_note,
    scale: read.scale,
    notApplicable: read.not_applicable.text,
    groups: read.groups.map((group) => ({
      code: group.code,
      name: group.name,
      max: tenths(group.max),
      items: group.items.map((item) => toItem(item, group.code)),
    })),
    bonusCap: tenths(read.bonus.cap),
    bonusBasis: read.bonus.basis,
    bonus: read.bonus.items.map((one) => ({
      code: one.code,
      name: one.name,
      tenths: tenths(one.points),
      basis: read.bonus.basis,
    })),
    penalties: read.penalties.map((one) => ({
      code: one.code,
      name: one.name,
      tenths: tenths(one.points),
      basis: one.basis,
      selfAbovePercent: one.self_above_percent,
    })),
    gates: read.gates.map(toGate),
    classes: read.classes.map((one) => ({ code: one.code, from: tenths(one.from), name: one.name })),
    classesBasis: read.classes_basis,
    ties: read.ties.map((one): TieRule => one).sort((a, b) => a.order - b.order),
    tiesBasis: read.ties_basis,
    sources: read.sources,
  }
}

function toItem(item: ItemYaml, group: string): Item {
  return {
    code: item.code,
    group,
    name: item.name,
    max: tenths(item.max),
    method: item.method,
    rule: toRule(item),
    canBeNotApplicable: item.can_be_not_applicable,
    evidence: item.evidence,
    criterion: item.criterion,
    sourceRule: item.source_rule,
    basis: item.basis,
  }
}

function toRule(read: ItemYaml | PartYaml): Rule {
  if ('options' in read)
    return {
      shape: 'options',
      options: read.options.map((one) => ({ code: one.code, name: one.name, tenths: tenths(one.points) })),
    }
  if ('scale' in read) return { shape: 'scale', levels: read.scale.map(tenths) }
  if ('judged' in read) return { shape: 'judged', input: read.judged }
  if ('terms' in read)
    return {
      shape: 'sum',
      start: tenths(read.start),
      terms: read.terms.map((term) => ({
        code: term.code,
        name: term.name,
        tenths: tenths(term.points),
        atMost: term.at_most,
      })),
    }
  if ('parts' in read)
    return {
      shape: 'parts',
      parts: read.parts.map((part) => ({ max: tenths(part.max), rule: toRule(part) })),
    }
  if ('of' in read) {
    const [input] = read.inputs
    return {
      shape: 'ratio',
      inputs: read.inputs,
      numerator: input ? { [input.code]: 1 } : {},
      denominator: {},
      constant: read.of * (input?.decimals === 1 ? 10 : 1),
    }
  }
  return {
    shape: 'ratio',
    inputs: read.inputs,
    numerator: read.numerator,
    denominator: read.denominator,
    constant: 0,
    atMost: read.at_most,
  }
}

const toGate = (gate: z.infer<typeof ScorecardYaml>['gates'][number]): Gate => ({
  code: gate.code,
  rule: gate.rule,
  effect: gate.effect,
  noTitle: gate.no_title,
  notRanked: gate.not_ranked,
  classAtMost: gate.class_at_most,
  when: gate.when.map((one) =>
    'input' in one
      ? { item: one.item, input: one.input, atLeast: one.at_least }
      : { item: one.item, belowFull: true as const },
  ),
  mayBeDeclared: gate.may_be_declared,
  basis: gate.basis,
})
