// Keeps scores of a stage, item by item or many at once.  PUT /api/score-sheets/{sheetId}/scores
import { SaveScores } from '../../../contract/score-sheets.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { type Judged, judge } from '../given-score.ts'
import { inForce, loadSheet } from '../loaded-sheet.ts'
import { behalfOf, mayScore } from '../scores.may.ts'
import { type Score, sheetOf, stageBefore } from '../sheet.ts'
import { addScores, sheetsOf } from '../sheets.store.ts'
import { totalsOf } from '../totals.ts'

type Kind = (typeof SaveScores.refusals)[number]

export const saveScores = defineAct({
  contract: SaveScores,
  load: ({ tx, actor }, input) => loadSheet(tx, actor, input.sheetId),
  may: (actor, { whole, member }, input) => mayScore(actor, whole, member.unitId, input.stage),
  decide: ({ whole, member, scoring, sheet, submissions }, input, { actor, now, newId }) => {
    const refused: Refusal<Kind>[] = []
    const before = stageBefore(input.stage)
    if (!scoring) return { refused: [{ kind: 'scoring.not-open', year: member.year }] }
    if (inForce(submissions, input.stage))
      refused.push({ kind: 'score.stage-is-frozen', remedy: 'return-scores' })
    if (before && !inForce(submissions, before)) refused.push({ kind: 'score.stage-before-not-submitted' })
    const judged: Judged[] = []
    for (const [index, asked] of input.scores.entries()) {
      const path = `scores.${index}`
      if (input.scores.findIndex((one) => one.item === asked.item) !== index)
        refused.push({ kind: 'score.twice-in-one-call', path, item: asked.item })
      const found = judge(scoring.card, asked, before && sheet[before], path)
      if ('faults' in found) refused.push(...found.faults)
      else judged.push(found.judged)
    }
    const forUnitId = behalfOf(actor, whole, member.unitId, input.stage)
    return unless(refused, () =>
      judged.map((one): Score & { id: string } => ({
        ...one,
        id: newId(),
        stage: input.stage,
        by: actor.personId ?? '',
        forUnitId,
        at: now,
      })),
    )
  },
  save: ({ tx }, scores, { member }) => addScores(tx, member, scores),
  subjects: (_scores, { member }) => [{ kind: 'score-sheet', id: member.sheetId }],
  present: async (scores, { member, scoring }, { tx }, input) => {
    const sheet = (await sheetsOf(tx, [member.sheetId])).get(member.sheetId) ?? sheetOf([])
    const totals = scoring && totalsOf(scoring.card, sheet[input.stage])
    return {
      scores: scores.map((one) => ({ item: one.item, tenths: one.tenths, notApplicable: one.notApplicable })),
      scored: totals?.scored ?? 0,
      of: totals?.of ?? 0,
      total: totals?.total ?? null,
    }
  },
})
