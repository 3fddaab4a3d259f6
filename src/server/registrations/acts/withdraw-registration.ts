// Takes one title of one subject out of a registration.  POST /api/registration-entries/{entryId}/withdrawal
import { WithdrawRegistration } from '../../../contract/registrations.ts'
import { accept, defineAct, refuse } from '../../act.ts'
import { mayAnswer } from '../../movements/movements.may.ts'
import { maySeeRegistrations } from '../registrations.may.ts'
import { addWithdrawal, entryById } from '../registrations.store.ts'

export const withdrawRegistration = defineAct({
  contract: WithdrawRegistration,
  load: async ({ tx, actor }, { entryId }) => {
    const entry = await entryById(tx, entryId)
    return entry && maySeeRegistrations(actor, entry.unitId) ? entry : undefined
  },
  may: (actor, entry) => mayAnswer(actor, entry.unitId),
  decide: (entry, { reason }) =>
    entry.withdrawnWhy === null
      ? accept(reason)
      : refuse({ kind: 'registration.already-withdrawn', reason: entry.withdrawnWhy }),
  save: ({ tx, actor, now, today }, reason, entry) =>
    addWithdrawal(tx, { entryId: entry.id, reason, on: today, by: actor.personId, at: now }),
  subjects: (_reason, entry) => [
    { kind: 'registration', id: entry.registrationId },
    { kind: 'unit', id: entry.unitId },
    ...(entry.personId ? [{ kind: 'person', id: entry.personId }] : []),
  ],
  present: (_reason, entry) => ({ entryId: entry.id }),
})
