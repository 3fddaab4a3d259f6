// Registrations and their letters are for the unit and those who supervise. Used by seen.ts.

import { mayAnswer } from '../movements/movements.may.ts'
import type { Seen } from '../seen.ts'
import { maySeeRegistrations } from './registrations.may.ts'
import { registrationById } from './registrations.store.ts'
import { requestById } from './requests.store.ts'

export const seen: Seen = {
  records: {
    registration: async (tx, actor, id) => {
      const registration = await registrationById(tx, id)
      return registration !== undefined && maySeeRegistrations(actor, registration.unitId)
    },
    'registration-request': async (tx, actor, id) => {
      const request = await requestById(tx, id)
      if (!request) return false
      return request.personId === actor.personId || mayAnswer(actor, request.unitId).allowed
    },
  },
  file: async (tx, actor, fileId) => {
    const row = await tx
      .selectFrom('registration')
      .select('unit_id')
      .where('file_id', '=', fileId)
      .executeTakeFirst()
    return row !== undefined && maySeeRegistrations(actor, row.unit_id)
  },
}
