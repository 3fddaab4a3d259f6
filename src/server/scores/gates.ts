// The conditions that bar: which of them a stage of a sheet triggers, and what each takes away. Pure.
// Used by totals.ts, ranking.ts and the election.
import { shareOf } from './points.ts'
import { type Gate, type GateTrigger, itemBy, type Scorecard } from './scorecard.ts'
import type { StageScores } from './sheet.ts'

/** The gates a stage triggers: by what was counted, or because somebody declared them with a reason. */
export function gatesOf(card: Scorecard, scores: StageScores): Gate[] {
  return card.gates.filter(
    (gate) =>
      gate.when.some((trigger) => triggers(card, trigger, scores)) ||
      (gate.mayBeDeclared && (scores.get(gate.code)?.inputs?.declared ?? 0) > 0),
  )
}

function triggers(card: Scorecard, trigger: GateTrigger, scores: StageScores): boolean {
  const score = scores.get(trigger.item)
  if (!score || score.notApplicable) return false
  if ('input' in trigger) return (score.inputs?.[trigger.input] ?? 0) >= trigger.atLeast
  const item = itemBy(card, trigger.item)
  if (!item) return false
  // Compared before rounding: 2999 of 3000 rounds to full points and is still below full.
  const share = score.inputs && shareOf(item, score.inputs)
  return share ? share.over < share.under : (score.tenths ?? 0) < item.max
}

/** The lowest place in the list of classes that a gate leaves open; 0 when none caps. */
export function highestClassOpen(card: Scorecard, gates: readonly Gate[]): number {
  return Math.max(0, ...gates.map((gate) => card.classes.findIndex((one) => one.code === gate.classAtMost)))
}
