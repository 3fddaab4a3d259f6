// Takes evidence back; the record stays.  POST /api/score-sheets/{sheetId}/evidence/{evidenceId}/withdrawal
import { WithdrawScoreEvidence } from '../../../contract/score-sheets.ts'
import { defineAct, unless } from '../../act.ts'
import { evidenceOf, withdrawEvidence } from '../evidence.store.ts'
import { inForce, loadSheet } from '../loaded-sheet.ts'
import { mayAnswerFor } from '../scores.may.ts'

export const withdrawScoreEvidence = defineAct({
  contract: WithdrawScoreEvidence,
  load: async ({ tx, actor }, input) => {
    const loaded = await loadSheet(tx, actor, input.sheetId)
    const evidence = (await evidenceOf(tx, input.sheetId)).find((one) => one.id === input.evidenceId)
    return loaded && evidence && { ...loaded, evidence }
  },
  may: (actor, { member }) => mayAnswerFor(actor, member.unitId),
  decide: ({ submissions }, _input, { actor }) =>
    unless(
      inForce(submissions, 'self')
        ? [{ kind: 'score.stage-is-frozen' as const, remedy: 'return-scores' }]
        : [],
      () => ({ by: actor.personId ?? '' }),
    ),
  save: ({ tx, now }, { by }, { evidence }) => withdrawEvidence(tx, evidence.id, by, now),
  subjects: (_done, { member }) => [{ kind: 'score-sheet', id: member.sheetId }],
  present: (_done, { evidence }) => ({ evidenceId: evidence.id }),
})
