// Blocks, scorecards and stages as the contract promises them. Pure. Used by the views of this folder.
import type { z } from 'zod'
import type { BlockLink, ScoreStageState } from '../../contract/blocks.ts'
import type { Scorecard as ScorecardShown, ScoreInput } from '../../contract/scores.ts'
import { localDateOf } from '../clock.ts'
import type { Block } from './block.ts'
import type { Named } from './names.ts'
import { type Item, inputsOf, type Rule, type Scorecard, type Stage } from './scorecard.ts'
import type { Scoring } from './scorecards.store.ts'
import { stageBefore } from './sheet.ts'
import type { Submission } from './sheets.store.ts'
import type { Totals } from './totals.ts'

export const linkToBlock = ({ id, code, year, kind, name }: Block): z.infer<typeof BlockLink> => ({
  id,
  code,
  year,
  kind,
  name,
})

/** How far a stage of a sheet is. A total is shown only when it is whole; late is measured by the house. */
export function stageState(
  stage: Stage,
  totals: Totals,
  submissions: readonly Submission[],
  due: Scoring['due'],
  today: string,
  named: Named,
): z.infer<typeof ScoreStageState> {
  const inForce = (one: Stage) => submissions.find((sub) => sub.stage === one && !sub.returned)
  const submitted = inForce(stage)
  const before = stageBefore(stage)
  const turnCame = before === undefined || inForce(before) !== undefined
  return {
    scored: totals.scored,
    of: totals.of,
    total: totals.total ?? null,
    at: submitted?.at ?? null,
    by: submitted ? named.person(submitted.by) : null,
    late: submitted ? localDateOf(submitted.at) > due[stage] : turnCame && today > due[stage],
  }
}

export const showScorecard = (
  card: Scorecard,
  version: { id: string | null; hash: string },
): z.infer<typeof ScorecardShown> => ({
  ...version,
  code: card.code,
  name: card.name,
  status: card.status,
  statusNote: card.statusNote,
  scale: card.scale,
  groups: card.groups.map((group) => ({ ...group, items: group.items.map(showItem) })),
  notApplicable: card.notApplicable,
  bonusCap: card.bonusCap,
  bonusBasis: card.bonusBasis,
  bonus: card.bonus.map(({ code, name, tenths, basis }) => ({ code, name, tenths, basis })),
  penalties: card.penalties.map(({ code, name, tenths, basis }) => ({ code, name, tenths, basis })),
  gates: card.gates.map(({ code, rule, effect, mayBeDeclared, basis }) => ({
    code,
    rule,
    effect,
    mayBeDeclared,
    basis,
  })),
  classes: [...card.classes],
  classesBasis: card.classesBasis,
  ties: card.ties.map(({ order, text }) => ({ order, text })),
  tiesBasis: card.tiesBasis,
  sources: [...card.sources],
})

const showItem = (item: Item) => ({
  code: item.code,
  name: item.name,
  max: item.max,
  method: item.method,
  inputs: showInputs(item.rule),
  canBeNotApplicable: item.canBeNotApplicable,
  evidence: [...item.evidence],
  criterion: item.criterion ?? null,
  sourceRule: item.sourceRule,
  basis: item.basis,
})

/** What the form asks, in order. */
function showInputs(rule: Rule): z.infer<typeof ScoreInput>[] {
  if (rule.shape === 'parts') return rule.parts.flatMap((part) => showInputs(part.rule))
  return inputsOf(rule).map((input) => {
    const term = rule.shape === 'sum' ? rule.terms.find((one) => one.code === input.code) : undefined
    const option = rule.shape === 'options' ? rule.options.find((one) => one.code === input.code) : undefined
    return {
      code: input.code,
      name: input.name,
      help: input.help ?? null,
      kind: kindOf(rule, term?.atMost),
      decimals: input.decimals,
      levels: rule.shape === 'scale' ? [...rule.levels] : [],
      tenthsEach: option?.tenths ?? term?.tenths ?? null,
    }
  })
}

function kindOf(rule: Rule, atMost: number | undefined): 'choice' | 'level' | 'number' | 'yes-no' {
  if (rule.shape === 'options') return 'choice'
  if (rule.shape === 'scale') return 'level'
  return atMost === 1 ? 'yes-no' : 'number'
}
