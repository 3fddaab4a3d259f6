// Drafts a decision that corrects how lines of an issued one read.  POST /api/decisions/{decisionId}/corrections
import { DraftCorrection } from '../../../contract/decision-drafts.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { readAs } from '../decision.ts'
import { mayDraft } from '../decisions.may.ts'
import { addDecision } from '../decisions.store.ts'
import { changeOf, type First, loadFirst, standingFaults } from '../first-decision.ts'

type Kind = (typeof DraftCorrection.refusals)[number]

export const draftCorrection = defineAct({
  contract: DraftCorrection,
  load: loadFirst,
  may: mayDraft,
  decide: (loaded, { lines, reason }, { newId, today }) => {
    const lineIds = [...new Set(lines.map((line) => line.lineId))]
    const refused: Refusal<Kind>[] = standingFaults(loaded, lineIds)
    const fields = lines.map((line) => `${line.lineId} ${line.field}`)
    for (const [index, line] of lines.entries()) {
      const path = `lines.${index}.correct`
      if (fields.indexOf(fields[index] ?? '') !== index) refused.push({ kind: 'decision.line-twice', path })
      else if (printed(loaded, line.lineId)?.[line.field] === line.correct)
        refused.push({ kind: 'decision.nothing-to-correct', path, text: line.correct })
    }
    return unless(refused, () =>
      changeOf(loaded, 'correct', {
        id: newId(),
        reason,
        today,
        lines: lines.map(({ lineId, field, correct }) => ({
          id: newId(),
          ofLineId: lineId,
          correction: { field, printed: printed(loaded, lineId)?.[field] ?? '', correct },
        })),
      }),
    )
  },
  save: ({ tx, actor, now }, decision) => addDecision(tx, decision, actor.personId, now),
  subjects: ({ id }, { first }) => [
    { kind: 'decision', id },
    { kind: 'decision', id: first.id },
  ],
  present: ({ id }) => ({ decisionId: id }),
})

/** How the line reads now, earlier corrections applied. */
function printed({ first, corrections }: First, lineId: string) {
  const line = first.lines.find((one) => one.id === lineId)
  return (
    line &&
    readAs(
      line,
      corrections.filter((one) => one.ofLineId === lineId),
    )
  )
}
