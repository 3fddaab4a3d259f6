// Registrations and their letters are for the unit and those who supervise. Used by seen.ts.
import type { Seen } from '../seen.ts'
import { maySeeRegistrations } from './registrations.may.ts'
import { registrationById } from './registrations.store.ts'

export const seen: Seen = {
  records: {
    registration: async (tx, actor, id) => {
      const registration = await registrationById(tx, id)
      return registration !== undefined && maySeeRegistrations(actor, registration.unitId)
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
