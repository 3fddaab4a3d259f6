// The unit answers each point of the correction asked.  POST /api/dossiers/{dossierId}/return-answer
import { AnswerReturn } from '../../../contract/dossier-appraisal.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { addReturnAnswer } from '../appraisals.store.ts'
import { mayProposeFor, sightOf } from '../dossiers.may.ts'
import { dossiersByIds } from '../dossiers.store.ts'

type Kind = (typeof AnswerReturn.refusals)[number]

export const answerReturn = defineAct({
  contract: AnswerReturn,
  load: async ({ tx, actor }, { dossierId }) =>
    (await dossiersByIds(tx, [dossierId], sightOf(actor), true))[0],
  may: (actor, dossier) => mayProposeFor(actor, dossier.unitId),
  decide: ({ stage, records }, { answers }) => {
    const returned = records.returns.at(-1)
    const refused: Refusal<Kind>[] = []
    if (stage !== 'returned' || !returned) refused.push({ kind: 'appraisal.nothing-to-answer' })
    else if (returned.answers) refused.push({ kind: 'appraisal.answered-already' })
    else if (answers.length !== returned.reasons.length)
      refused.push({
        kind: 'appraisal.answer-each-point',
        path: 'answers',
        asked: returned.reasons.length,
        answered: answers.length,
      })
    return unless(refused, () => ({ returnId: returned?.id ?? '', answers }))
  },
  save: ({ tx, actor, now }, { returnId, answers }) =>
    addReturnAnswer(tx, returnId, answers, actor.personId, now),
  subjects: (_answer, dossier) => [{ kind: 'dossier', id: dossier.id }],
  present: ({ returnId }) => ({ returnId }),
})
