// The first act of an empty house: its organisation, its first administrator, their account.  POST /api/first-run
import { BeginHouse } from '../../../contract/people.ts'
import { addAccount } from '../../access/accounts.store.ts'
import { addAppointments } from '../../access/appointments.store.ts'
import { isEmptyHouse } from '../../access/house.store.ts'
import { toNewAccount } from '../../access/sign-in.accounts.ts'
import { hashPassword } from '../../access/sign-in.password.ts'
import { accept, defineAct, refuse } from '../../act.ts'
import { anybody } from '../../permission.ts'
import { addUnits } from '../../units/units.store.ts'
import { addPeople } from '../people.store.ts'

export const beginHouse = defineAct({
  contract: BeginHouse,
  load: async ({ tx }) => ({ isEmpty: await isEmptyHouse(tx) }),
  may: anybody,
  decide: ({ isEmpty }, _input, { newId }) =>
    isEmpty
      ? accept({ unitId: newId(), personId: newId(), appointmentId: newId() })
      : refuse({ kind: 'house.already-begun' }),
  save: async (
    { tx, now, today },
    { unitId, personId, appointmentId },
    _loaded,
    { organisation, administrator, password },
  ) => {
    const whole = {
      kind: 'ministry',
      parentId: null,
      supervisedBy: null,
      province: null,
      validTo: null,
      source: null,
    }
    await addUnits(tx, [{ ...whole, ...organisation, id: unitId, validFrom: today }], now)
    const unknown = { gender: null, bornOn: null, employment: null, recruitedOn: null, synthetic: false }
    await addPeople(tx, [{ ...unknown, id: personId, name: administrator.name, post: null }], now)
    const role = { role: 'administrator' as const, unitId: null, blockId: null, decision: null }
    await addAppointments(
      tx,
      [{ ...role, id: appointmentId, personId, validFrom: today, validTo: null }],
      now,
    )
    await addAccount(tx, await toNewAccount({ ...administrator, personId }, hashPassword(password), now))
  },
  subjects: ({ unitId, personId }) => [
    { kind: 'unit', id: unitId },
    { kind: 'person', id: personId },
  ],
  present: ({ unitId, personId }) => ({ unitId, personId }),
})
