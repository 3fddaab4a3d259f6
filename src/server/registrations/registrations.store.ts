// All SQL of registrations. Used by this folder, the law's facts, dossiers and reports.
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import type { Registration, RegistrationEntry } from './registration.ts'

declare module '../db/database.ts' {
  interface Database {
    registration: {
      id: string
      movement_id: string
      unit_id: string
      receipt: string
      received_on: string
      due_on: string | null
      late: boolean
      letter_number: string | null
      letter_on: string | null
      file_id: string | null
      by_person: string | null
      at: string
    }
    registration_entry: {
      id: string
      registration_id: string
      movement_id: string
      person_id: string | null
      unit_id: string
      award: string
      /** Derived from the withdrawal, by a trigger. */
      withdrawn_at: string | null
      withdrawn_why: string | null
    }
    registration_withdrawal: {
      entry_id: string
      reason: string
      on_day: string
      by_person: string | null
      at: string
    }
  }
}

/** The next number of the year; the row stays locked until the transaction ends, so that none is lost or given twice. */
export async function takeReceiptNumber(tx: Tx, year: number): Promise<number> {
  const found = await sql<{ last: number }>`insert into registration_counter (year, last) values (${year}, 1)
    on conflict (year) do update set last = registration_counter.last + 1 returning last`.execute(tx)
  return found.rows[0]?.last ?? 1
}

export async function addRegistration(tx: Tx, one: Registration): Promise<void> {
  await tx
    .insertInto('registration')
    .values({
      id: one.id,
      movement_id: one.movementId,
      unit_id: one.unitId,
      receipt: one.receipt,
      received_on: one.receivedOn,
      due_on: one.dueOn,
      late: one.late,
      letter_number: one.letterNumber,
      letter_on: one.letterOn,
      file_id: one.fileId,
      by_person: one.by,
      at: one.receivedAt,
    })
    .execute()
  for (let start = 0; start < one.entries.length; start += 1000)
    await tx
      .insertInto('registration_entry')
      .values(
        one.entries.slice(start, start + 1000).map((entry) => ({
          id: entry.id,
          registration_id: one.id,
          movement_id: one.movementId,
          person_id: entry.personId,
          unit_id: entry.unitId,
          award: entry.award,
          withdrawn_at: null,
          withdrawn_why: null,
        })),
      )
      .execute()
}

export async function addWithdrawal(
  tx: Tx,
  withdrawal: { entryId: string; reason: string; on: string; by: string | null; at: string },
): Promise<void> {
  await tx
    .insertInto('registration_withdrawal')
    .values({
      entry_id: withdrawal.entryId,
      reason: withdrawal.reason,
      on_day: withdrawal.on,
      by_person: withdrawal.by,
      at: withdrawal.at,
    })
    .execute()
}

export async function entryById(
  tx: Tx,
  id: string,
): Promise<(RegistrationEntry & { movementId: string; registrationId: string }) | undefined> {
  const row = await tx.selectFrom('registration_entry').selectAll().where('id', '=', id).executeTakeFirst()
  return (
    row && {
      id: row.id,
      personId: row.person_id,
      unitId: row.unit_id,
      award: row.award,
      withdrawnWhy: row.withdrawn_why,
      movementId: row.movement_id,
      registrationId: row.registration_id,
    }
  )
}

export async function registrationById(tx: Tx, id: string): Promise<Registration | undefined> {
  const row = await registrationRows(tx).where('registration.id', '=', id).executeTakeFirst()
  return row && toRegistration(row)
}

/** A unit's registrations for a movement, first one first. */
export async function registrationsOf(tx: Tx, movementId: string, unitId: string): Promise<Registration[]> {
  const rows = await registrationRows(tx)
    .where('movement_id', '=', movementId)
    .where('unit_id', '=', unitId)
    .orderBy('at')
    .orderBy('registration.id')
    .execute()
  return rows.map(toRegistration)
}

export const registrationRows = (tx: Tx) =>
  tx
    .selectFrom('registration')
    .selectAll('registration')
    .select(
      sql<
        RegistrationEntry[]
      >`(select coalesce(json_agg(json_build_object('id', id, 'personId', person_id, 'unitId', unit_id, 'award', award, 'withdrawnWhy', withdrawn_why)
      order by id), '[]') from registration_entry e where e.registration_id = registration.id)`.as('entries'),
    )

export const toRegistration = (
  row: Awaited<ReturnType<ReturnType<typeof registrationRows>['execute']>>[number],
): Registration => ({
  id: row.id,
  movementId: row.movement_id,
  unitId: row.unit_id,
  receipt: row.receipt,
  receivedOn: row.received_on,
  receivedAt: row.at,
  dueOn: row.due_on,
  late: row.late,
  letterNumber: row.letter_number,
  letterOn: row.letter_on,
  fileId: row.file_id,
  by: row.by_person,
  entries: row.entries,
})
