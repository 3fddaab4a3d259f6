// Records that a stage of a legal document was reached, or plans it anew.  POST /api/legal-documents/{documentId}/stages
import { RecordLegalStage } from '../../../contract/legal-documents.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { stageOrder } from '../legal-document.ts'
import { addLegalStage, legalDocumentById } from '../legal-documents.store.ts'
import { mayRecordLegalStage } from '../plans.may.ts'

type Kind = (typeof RecordLegalStage.refusals)[number]

export const recordLegalStage = defineAct({
  contract: RecordLegalStage,
  load: ({ tx }, { documentId }) => legalDocumentById(tx, documentId),
  may: (actor, document) => mayRecordLegalStage(actor, document.leadUnitId),
  decide: (document, input, { today, newId }) => {
    const refused: Refusal<Kind>[] = []
    const { actualOn, plannedOn, stage } = input
    if (!actualOn && !plannedOn) refused.push({ kind: 'legal.no-date', path: 'actualOn' })
    // A text is signed before the day it takes effect: only that stage may lie ahead.
    if (actualOn && actualOn > today && stage !== 'in-force')
      refused.push({ kind: 'plan.in-the-future', path: 'actualOn' })
    const before = document.stages.filter((one) => stageOrder.indexOf(one.stage) < stageOrder.indexOf(stage))
    const last = before
      .flatMap((one) => one.actualOn ?? [])
      .sort()
      .at(-1)
    if (actualOn && last && actualOn < last)
      refused.push({ kind: 'legal.before-the-stage-before', path: 'actualOn', on: last })
    return unless(refused, () => ({ ...input, id: newId() }))
  },
  save: ({ tx, actor, now }, stage) => addLegalStage(tx, stage, { by: actor.personId, at: now }),
  subjects: (_stage, document) => [{ kind: 'legal-document', id: document.id }],
  present: (_stage, document) => ({ documentId: document.id }),
})
