// The totals of a sheet's stages as shown, and what the reader may do with it now. Pure. Used by show-score-sheet.
import type { OutputOf } from '../../contract/define.ts'
import type { ShowScoreSheet } from '../../contract/score-sheets.ts'
import { abilities } from '../abilities.ts'
import type { Actor } from '../access/actor.ts'
import { localDateOf } from '../clock.ts'
import { forbidden, type Permission } from '../permission.ts'
import { inForce, type LoadedSheet } from './loaded-sheet.ts'
import type { Named } from './names.ts'
import { type Stage, stages } from './scorecard.ts'
import type { Scoring } from './scorecards.store.ts'
import { mayAnswerFor, mayReturn, mayScore } from './scores.may.ts'
import { stageBefore } from './sheet.ts'
import { totalsOf } from './totals.ts'

type Shown = OutputOf<typeof ShowScoreSheet>
type WithScoring = LoadedSheet & { scoring: Scoring }

export const totalsShown = (loaded: WithScoring, today: string, named: Named): Shown['totals'] => ({
  self: stageTotals(loaded, 'self', today, named),
  block: stageTotals(loaded, 'block', today, named),
  appraisal: stageTotals(loaded, 'appraisal', today, named),
})

function stageTotals(
  { sheet, scoring, submissions }: WithScoring,
  stage: Stage,
  today: string,
  named: Named,
): Shown['totals']['self'] {
  const totals = totalsOf(scoring.card, sheet[stage])
  const submitted = inForce(submissions, stage)
  const returned = submissions.findLast((one) => one.stage === stage)?.returned
  const before = stageBefore(stage)
  const dueOn = scoring.due[stage]
  const last = [...sheet[stage].values()].reduce<{ by: string; at: string } | undefined>(
    (newest, one) => (newest && newest.at >= one.at ? newest : one),
    undefined,
  )
  const turnCame = before === undefined || inForce(submissions, before) !== undefined
  return {
    scored: totals.scored,
    of: totals.of,
    total: totals.total ?? null,
    base: totals.base ?? null,
    applicable: totals.applicable,
    bonus: totals.bonus,
    penalty: totals.penalty,
    groups: Object.fromEntries(Object.entries(totals.groups).map(([code, tenths]) => [code, tenths ?? null])),
    class: totals.class ?? null,
    gates: [...totals.gates],
    submittedAt: submitted?.at ?? null,
    submittedBy: submitted ? named.person(submitted.by) : null,
    dueOn,
    late: submitted ? localDateOf(submitted.at) > dueOn : turnCame && today > dueOn,
    lastBy: last ? named.person(last.by) : null,
    lastAt: last?.at ?? null,
    returned:
      returned && !submitted
        ? { by: named.person(returned.by), at: returned.at, reason: returned.reason }
        : null,
  }
}

/** The stage whose turn it is, and whether this person may fill it. */
export function stageOfReader(actor: Actor, loaded: LoadedSheet): Stage | null {
  const open = openStage(loaded)
  return open && mayScore(actor, loaded.whole, loaded.member.unitId, open).allowed ? open : null
}

const openStage = ({ submissions }: LoadedSheet): Stage | undefined =>
  stages.find((stage) => !inForce(submissions, stage))

export function sheetAbilities(actor: Actor, loaded: LoadedSheet): Shown['abilities'] {
  const { whole, member, submissions } = loaded
  const open = openStage(loaded)
  const last = stages.findLast((stage) => inForce(submissions, stage))
  const scores: Permission = open
    ? mayScore(actor, whole, member.unitId, open)
    : forbidden('scores.every-stage-is-submitted')
  const ownStage =
    open === 'self' ? mayAnswerFor(actor, member.unitId) : forbidden('scores.self-score-is-submitted')
  return abilities({
    'save-scores': scores,
    'submit-scores': scores,
    'return-scores': last
      ? mayReturn(actor, whole, member.unitId, last)
      : forbidden('scores.nothing-submitted'),
    'attach-score-evidence': ownStage,
    'withdraw-score-evidence': ownStage,
    'answer-difference': mayAnswerFor(actor, member.unitId),
  })
}
