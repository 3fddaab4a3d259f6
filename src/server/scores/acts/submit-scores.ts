// Freezes a stage of the sheet.  POST /api/score-sheets/{sheetId}/submissions
import { SubmitScores } from '../../../contract/score-sheets.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { evidenceOf } from '../evidence.store.ts'
import { inForce, type LoadedSheet, loadSheet, peopleOfSheet } from '../loaded-sheet.ts'
import type { Stage } from '../scorecard.ts'
import type { Scoring } from '../scorecards.store.ts'
import { mayScore } from '../scores.may.ts'
import { differencesAt, stageBefore } from '../sheet.ts'
import { addSubmission } from '../sheets.store.ts'
import { type Totals, totalsOf } from '../totals.ts'

type Kind = (typeof SubmitScores.refusals)[number]

export const submitScores = defineAct({
  contract: SubmitScores,
  load: async ({ tx, actor, today }, input) => {
    const loaded = await loadSheet(tx, actor, input.sheetId)
    if (!loaded) return undefined
    const evidence = await evidenceOf(tx, input.sheetId)
    return { ...loaded, evidence, people: await peopleOfSheet(tx, today, loaded) }
  },
  may: (actor, { whole, member }, input) => mayScore(actor, whole, member.unitId, input.stage),
  decide: (loaded, input, { actor, now, today, newId }) => {
    const { scoring, member, evidence } = loaded
    if (!scoring) return { refused: [{ kind: 'scoring.not-open', year: member.year }] }
    const totals = totalsOf(scoring.card, loaded.sheet[input.stage])
    const refused = [
      ...outOfTurn(loaded, input.stage),
      ...notWhole(totals),
      ...(input.stage === 'self' ? unproven(loaded, scoring, new Set(evidence.map((one) => one.item))) : []),
      ...unexplained(loaded, scoring, input.stage),
    ]
    return unless(refused, () => ({
      id: newId(),
      totals,
      total: totals.total ?? 0,
      late: today > scoring.due[input.stage],
      differences: input.stage === 'self' ? 0 : differencesAt(scoring.card, loaded.sheet, input.stage).length,
      by: actor.personId ?? '',
      at: now,
    }))
  },
  save: ({ tx }, { id, total, by, at }, { member }, input) =>
    addSubmission(tx, id, {
      sheetId: member.sheetId,
      stage: input.stage,
      total,
      by,
      at,
      returned: undefined,
    }),
  subjects: (_done, { member }) => [
    { kind: 'score-sheet', id: member.sheetId },
    { kind: 'block', id: member.blockId },
    { kind: 'unit', id: member.unitId },
  ],
  present: ({ totals, total, late }) => ({
    total,
    class: totals.class ?? null,
    gates: [...totals.gates],
    late,
  }),
  notices: ({ differences, by }, { member, people }, input) => {
    const to = input.stage === 'self' ? people.block : people.unit
    return to
      .filter((personId) => personId !== by)
      .map((personId) => ({
        to: personId,
        kind: `scores.${input.stage}-submitted`,
        path: `/scores/sheets/${member.sheetId}`,
        figures: { count: differences },
      }))
  },
})

function outOfTurn({ submissions }: LoadedSheet, stage: Stage): Refusal<Kind>[] {
  const before = stageBefore(stage)
  return [
    ...(inForce(submissions, stage)
      ? [{ kind: 'score.stage-is-frozen' as const, remedy: 'return-scores' }]
      : []),
    ...(before && !inForce(submissions, before)
      ? [{ kind: 'score.stage-before-not-submitted' as const }]
      : []),
  ]
}

function notWhole(totals: Totals): Refusal<Kind>[] {
  if (totals.missing.length > 0)
    return [
      {
        kind: 'score.items-missing',
        remedy: 'save-scores',
        items: totals.missing.join(', '),
        scored: totals.scored,
        of: totals.of,
      },
    ]
  return totals.total === undefined ? [{ kind: 'score.nothing-applies' }] : []
}

/** A bonus claimed in the self-score rests on evidence. */
function unproven({ sheet }: LoadedSheet, { card }: Scoring, proven: ReadonlySet<string>): Refusal<Kind>[] {
  const items = card.bonus
    .filter((one) => (sheet.self.get(one.code)?.tenths ?? 0) > 0 && !proven.has(one.code))
    .map((one) => one.code)
  return items.length === 0
    ? []
    : [{ kind: 'score.bonus-without-evidence', remedy: 'attach-score-evidence', items: items.join(', ') }]
}

/** A sheet that was sent back may have changed under a score that once agreed with it. */
function unexplained({ sheet }: LoadedSheet, { card }: Scoring, stage: Stage): Refusal<Kind>[] {
  if (stage === 'self') return []
  const items = differencesAt(card, sheet, stage)
    .filter((one) => one.after.reason === null)
    .map((one) => one.item)
  return items.length === 0
    ? []
    : [{ kind: 'score.difference-needs-a-reason', remedy: 'save-scores', items: items.join(', ') }]
}
