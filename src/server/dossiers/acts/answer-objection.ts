// Answers an objection; the objector reads it under their private code.  POST /api/objections/{objectionId}/answer
import { AnswerObjection } from '../../../contract/objections.ts'
import { accept, defineAct, refuse } from '../../act.ts'
import { mayAnswerObjections } from '../dossiers.may.ts'
import { restage } from '../dossiers.store.ts'
import { addAnswer, objectionsOf } from '../objections.store.ts'

export const answerObjection = defineAct({
  contract: AnswerObjection,
  load: async ({ tx }, { objectionId }) => (await objectionsOf(tx, { id: objectionId }))[0],
  may: mayAnswerObjections,
  decide: (objection, input) =>
    objection.outcome === null
      ? accept(input)
      : refuse({ kind: 'objection.answered-already', code: objection.code }),
  save: async ({ tx, actor, now }, answer, { dossierId }) => {
    await addAnswer(tx, answer, actor.personId, now)
    await restage(tx, [dossierId])
  },
  subjects: (answer, { dossierId, postingId }) => [
    { kind: 'objection', id: answer.objectionId },
    { kind: 'dossier', id: dossierId },
    { kind: 'posting', id: postingId },
  ],
  present: (answer, { dossierId }) => ({ objectionId: answer.objectionId, dossierId }),
})
