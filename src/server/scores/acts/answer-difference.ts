// The unit accepts a difference or explains.  POST /api/score-sheets/{sheetId}/answers
import { AnswerDifference } from '../../../contract/score-sheets.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { addAnswer } from '../evidence.store.ts'
import { loadSheet, peopleOfSheet } from '../loaded-sheet.ts'
import { mayAnswerFor } from '../scores.may.ts'
import { differencesAt } from '../sheet.ts'

type Kind = (typeof AnswerDifference.refusals)[number]

export const answerDifference = defineAct({
  contract: AnswerDifference,
  load: async ({ tx, actor, today }, input) => {
    const loaded = await loadSheet(tx, actor, input.sheetId)
    return loaded && { ...loaded, people: await peopleOfSheet(tx, today, loaded) }
  },
  may: (actor, { member }) => mayAnswerFor(actor, member.unitId),
  decide: ({ scoring, sheet }, input, { actor, now, newId }) => {
    const refused: Refusal<Kind>[] = []
    const found = scoring
      ? differencesAt(scoring.card, sheet, input.stage).find((one) => one.item === input.item)
      : undefined
    if (!found) refused.push({ kind: 'score.no-difference', path: 'item', item: input.item })
    if (input.answer === 'explains' && (input.text ?? '') === '')
      refused.push({ kind: 'score.explanation-needed', path: 'text' })
    return unless(refused, () => ({
      id: newId(),
      scoredBy: found?.after.by ?? '',
      answer: {
        stage: input.stage,
        item: input.item,
        answer: input.answer,
        text: input.text === '' ? null : input.text,
        by: actor.personId ?? '',
        at: now,
      },
    }))
  },
  save: ({ tx }, { id, answer }, { member }) => addAnswer(tx, id, member.sheetId, answer),
  subjects: (_done, { member }) => [{ kind: 'score-sheet', id: member.sheetId }],
  present: ({ id }) => ({ answerId: id }),
  notices: ({ answer, scoredBy }, { member }) =>
    answer.answer === 'explains' && scoredBy !== answer.by
      ? [
          {
            to: scoredBy,
            kind: 'scores.difference-explained',
            path: `/scores/sheets/${member.sheetId}?item=${answer.item}`,
            figures: { item: answer.item },
          },
        ]
      : [],
})
