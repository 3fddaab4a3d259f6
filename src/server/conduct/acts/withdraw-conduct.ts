// Withdraws a discipline or absence recorded by mistake.  POST /api/conduct/{recordId}/withdrawal
import { WithdrawConduct } from '../../../contract/conduct.ts'
import { accept, defineAct, refuse } from '../../act.ts'
import { mayRecordAbsence, mayRecordConduct } from '../conduct.may.ts'
import { conductRecord, withdraw } from '../conduct.store.ts'
import { personForConduct } from '../subject.ts'

export const withdrawConduct = defineAct({
  contract: WithdrawConduct,
  load: async (context, { recordId }) => {
    const record = await conductRecord(context.tx, recordId)
    const person = record && (await personForConduct(context, record.personId))
    return record && person ? { record, person } : undefined
  },
  may: (actor, { record, person }) =>
    record.table === 'absence'
      ? mayRecordAbsence(actor, person.unitId)
      : mayRecordConduct(actor, person.unitId),
  decide: ({ record }, input) =>
    record.withdrawn ? refuse({ kind: 'conduct.already-withdrawn' }) : accept(input),
  save: ({ tx, now }, { reason }, { record }) => withdraw(tx, record.table, record.id, reason, now),
  subjects: (_input, { record }) => [
    { kind: record.table, id: record.id },
    ...(record.table === 'absence' ? [{ kind: 'person', id: record.personId }] : []),
  ],
  present: (_input, { record }) => ({ id: record.id }),
})
