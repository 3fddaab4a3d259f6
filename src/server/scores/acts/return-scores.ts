// Opens a submitted stage again, with the reason.  POST /api/score-sheets/{sheetId}/returns
import { ReturnScores } from '../../../contract/score-sheets.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { inForce, loadSheet, peopleOfSheet } from '../loaded-sheet.ts'
import { mayReturn } from '../scores.may.ts'
import { stageAfter } from '../sheet.ts'
import { returnSubmission } from '../sheets.store.ts'

type Kind = (typeof ReturnScores.refusals)[number]

export const returnScores = defineAct({
  contract: ReturnScores,
  load: async ({ tx, actor, today }, input) => {
    const loaded = await loadSheet(tx, actor, input.sheetId)
    return loaded && { ...loaded, people: await peopleOfSheet(tx, today, loaded) }
  },
  may: (actor, { whole, member }, input) => mayReturn(actor, whole, member.unitId, input.stage),
  decide: ({ submissions }, input, { actor, now }) => {
    const refused: Refusal<Kind>[] = []
    const after = stageAfter(input.stage)
    if (!inForce(submissions, input.stage)) refused.push({ kind: 'score.stage-is-open' })
    if (after && inForce(submissions, after)) refused.push({ kind: 'score.next-stage-is-frozen' })
    return unless(refused, () => ({ by: actor.personId ?? '', at: now, reason: input.reason }))
  },
  save: ({ tx }, returned, { member }, input) => returnSubmission(tx, member.sheetId, input.stage, returned),
  subjects: (_returned, { member }) => [
    { kind: 'score-sheet', id: member.sheetId },
    { kind: 'block', id: member.blockId },
  ],
  present: (_returned, _loaded, _context, input) => ({ stage: input.stage }),
  notices: ({ reason, by }, { member, people }, input) =>
    (input.stage === 'self' ? people.unit : people.block)
      .filter((personId) => personId !== by)
      .map((personId) => ({
        to: personId,
        kind: 'scores.returned',
        path: `/scores/sheets/${member.sheetId}`,
        figures: { reason },
      })),
})
