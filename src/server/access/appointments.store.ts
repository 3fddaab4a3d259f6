// All SQL of appointments: the roles people hold by date. Used by this folder, people and whoever looks for the holders of a role.
import type { Generated } from 'kysely'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import type { Role } from './actor.ts'

declare module '../db/database.ts' {
  interface Database {
    appointment: {
      id: Generated<string>
      person_id: string
      role: Role
      unit_id: string | null
      block_id: string | null
      decision: string | null
      valid: string
      created_at: string
    }
  }
}

export interface Appointment {
  id: string
  personId: string
  role: Role
  unitId: string | null
  blockId: string | null
  decision: string | null
  validFrom: string
  validTo: string | null
}

export async function addAppointments(
  tx: Tx,
  appointments: readonly Appointment[],
  at: string,
): Promise<void> {
  if (appointments.length === 0) return
  await tx
    .insertInto('appointment')
    .values(
      appointments.map((one) => ({
        id: one.id,
        person_id: one.personId,
        role: one.role,
        unit_id: one.unitId,
        block_id: one.blockId,
        decision: one.decision,
        valid: `[${one.validFrom},${one.validTo ?? ''})`,
        created_at: at,
      })),
    )
    .execute()
}

/** Ends an appointment: the first day it no longer gives rights. */
export async function endAppointment(tx: Tx, id: string, on: string): Promise<void> {
  await tx
    .updateTable('appointment')
    .set({ valid: sql<string>`daterange(lower(valid), ${on}::date)` })
    .where('id', '=', id)
    .execute()
}

export interface AppointmentFilter {
  day: string
  id?: string
  role?: Role | readonly Role[]
  unitId?: string
  blockId?: string
  personId?: string
}

/** The appointments in force on a day. */
export async function appointmentsOn(tx: Tx, filter: AppointmentFilter): Promise<Appointment[]> {
  let query = tx
    .selectFrom('appointment')
    .select([
      'id',
      'person_id',
      'role',
      'unit_id',
      'block_id',
      'decision',
      sql<string>`lower(valid)::text`.as('valid_from'),
      sql<string | null>`upper(valid)::text`.as('valid_to'),
    ])
    .where(sql<boolean>`valid @> ${filter.day}::date`)
  if (filter.id) query = query.where('id', '=', filter.id)
  if (filter.role) query = query.where('role', 'in', [filter.role].flat())
  if (filter.unitId) query = query.where('unit_id', '=', filter.unitId)
  if (filter.blockId) query = query.where('block_id', '=', filter.blockId)
  if (filter.personId) query = query.where('person_id', '=', filter.personId)
  const rows = await query.orderBy('role').orderBy('id').execute()
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    role: row.role,
    unitId: row.unit_id,
    blockId: row.block_id,
    decision: row.decision,
    validFrom: row.valid_from,
    validTo: row.valid_to,
  }))
}
