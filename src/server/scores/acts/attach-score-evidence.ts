// Puts stored files beside items; the day of deposit is today.  POST /api/score-sheets/{sheetId}/evidence
import { AttachScoreEvidence } from '../../../contract/score-sheets.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { findFiles } from '../../files/files.store.ts'
import { addEvidence } from '../evidence.store.ts'
import { inForce, loadSheet } from '../loaded-sheet.ts'
import { extraBy, itemBy } from '../scorecard.ts'
import { mayAnswerFor } from '../scores.may.ts'

type Kind = (typeof AttachScoreEvidence.refusals)[number]

export const attachScoreEvidence = defineAct({
  contract: AttachScoreEvidence,
  load: async ({ tx, actor }, input) => {
    const loaded = await loadSheet(tx, actor, input.sheetId)
    const files = await findFiles(tx, [...new Set(input.evidence.map((one) => one.fileId))])
    return loaded && { ...loaded, files: new Set(files.map((file) => file.id)) }
  },
  may: (actor, { member }) => mayAnswerFor(actor, member.unitId),
  decide: ({ member, scoring, submissions, files }, input, { actor, today, newId }) => {
    if (!scoring) return { refused: [{ kind: 'scoring.not-open', year: member.year }] }
    const refused: Refusal<Kind>[] = []
    if (inForce(submissions, 'self')) refused.push({ kind: 'score.stage-is-frozen', remedy: 'return-scores' })
    for (const [index, one] of input.evidence.entries()) {
      if (!itemBy(scoring.card, one.item) && !extraBy(scoring.card, one.item))
        refused.push({ kind: 'score.unknown-item', path: `evidence.${index}.item`, item: one.item })
      if (!files.has(one.fileId))
        refused.push({ kind: 'score.unknown-file', path: `evidence.${index}.fileId` })
    }
    return unless(refused, () =>
      input.evidence.map((one) => ({
        ...one,
        id: newId(),
        sheetId: member.sheetId,
        depositedOn: today,
        by: actor.personId ?? '',
      })),
    )
  },
  save: ({ tx, now }, evidence) => addEvidence(tx, evidence, now),
  subjects: (_evidence, { member }) => [{ kind: 'score-sheet', id: member.sheetId }],
  present: (evidence) => ({ ids: evidence.map((one) => one.id) }),
})
