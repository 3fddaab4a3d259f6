// Closes a proceeding with its conclusion.  POST /api/proceedings/{proceedingId}/conclusion
import { CloseProceeding } from '../../../contract/conduct.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { personOn } from '../../people/people.store.ts'
import { unitOn } from '../../units/units.store.ts'
import { mayRecordConduct, maySeeConduct } from '../conduct.may.ts'
import { closeProceedingRow, proceedingsOf } from '../conduct.store.ts'

type Kind = (typeof CloseProceeding.refusals)[number]

export const closeProceeding = defineAct({
  contract: CloseProceeding,
  load: async ({ tx, today, actor }, { proceedingId }) => {
    const [proceeding] = await proceedingsOf(tx, { id: proceedingId })
    if (!proceeding) return undefined
    const unitId = proceeding.personId
      ? (await personOn(tx, proceeding.personId, today))?.unitId
      : (await unitOn(tx, proceeding.unitId ?? '', today))?.parentId
    if (!maySeeConduct(actor, unitId ?? '')) return undefined
    return { proceeding, unitId: unitId ?? '' }
  },
  may: (actor, { unitId }) => mayRecordConduct(actor, unitId),
  decide: ({ proceeding }, input, { today }) => {
    const refused: Refusal<Kind>[] = []
    if (proceeding.clearedOn) refused.push({ kind: 'conduct.already-closed', on: proceeding.clearedOn })
    if (input.clearedOn < proceeding.openedOn)
      refused.push({ kind: 'conduct.ends-before-it-starts', path: 'clearedOn' })
    if (input.clearedOn > today) refused.push({ kind: 'conduct.in-the-future', path: 'clearedOn' })
    return unless(refused, () => input)
  },
  save: ({ tx }, { proceedingId, clearedOn, conclusion }) =>
    closeProceedingRow(tx, proceedingId, clearedOn, conclusion),
  subjects: ({ proceedingId }) => [{ kind: 'proceeding', id: proceedingId }],
  present: ({ proceedingId }) => ({ id: proceedingId }),
})
