// What is known of registrations across units: for the law's facts, reports, lists of receipts, last year's titles. Used by this folder and reports.
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import type { Registration } from './registration.ts'
import { registrationRows, toRegistration } from './registrations.store.ts'

/** The first registration of a subject in a year's movements that stood on the day, whoever sent it; and when its unit first registered. */
export async function registrationKnown(
  tx: Tx,
  subject: { personId: string } | { unitId: string },
  unitId: string | undefined,
  year: number,
  day: string,
): Promise<{ own: string | null; unit: string | null }> {
  const isSubject =
    'personId' in subject
      ? sql`e.person_id = ${subject.personId}`
      : sql`e.person_id is null and e.unit_id = ${subject.unitId}`
  const found = await sql<{ own: string | null; unit: string | null }>`
    select (select min(r.received_on) from registration_entry e join registration r on r.id = e.registration_id
        join movement m on m.id = r.movement_id left join registration_withdrawal w on w.entry_id = e.id and w.on_day <= ${day}::date
        where m.year = ${year} and r.received_on <= ${day}::date and w.entry_id is null and ${isSubject}) as own,
      (select min(r.received_on) from registration r join movement m on m.id = r.movement_id
        where m.year = ${year} and r.unit_id = ${unitId ?? null}::uuid and r.received_on <= ${day}::date) as unit`.execute(
    tx,
  )
  return found.rows[0] ?? { own: null, unit: null }
}

/** What a unit and its people registered for in a year, and did not take back. */
export async function titlesOfYear(
  tx: Tx,
  unitId: string,
  year: number,
): Promise<{ personId: string | null; award: string }[]> {
  const rows = await tx
    .selectFrom('registration_entry')
    .innerJoin('movement', 'movement.id', 'registration_entry.movement_id')
    .select(['registration_entry.person_id', 'registration_entry.award'])
    .distinct()
    .where('registration_entry.unit_id', '=', unitId)
    .where('movement.year', '=', year)
    .where('withdrawn_at', 'is', null)
    .execute()
  return rows.map((row) => ({ personId: row.person_id, award: row.award }))
}

export interface AskedReceipts {
  /** null: of every unit. */
  unitIds: readonly string[] | null
  late?: boolean | undefined
  search?: string | undefined
  day: string
  page: number
  size: number
}

/** A page of the receipts of a movement, newest first, with how many there are and how many of them late. */
export async function receiptsOf(
  tx: Tx,
  movementId: string,
  asked: AskedReceipts,
): Promise<{ rows: Registration[]; total: number; lateTotal: number }> {
  const { unitIds, late, search, day, page, size } = asked
  let query = registrationRows(tx).where('movement_id', '=', movementId)
  if (unitIds !== null) query = query.where(sql<boolean>`unit_id = any(${[...unitIds]}::uuid[])`)
  if (late !== undefined) query = query.where('late', '=', late)
  if (search)
    query = query.where(
      sql<boolean>`(receipt ilike '%' || ${search} || '%' or letter_number ilike '%' || ${search} || '%'
        or exists (select from unit_version v where v.unit_id = registration.unit_id and v.valid @> ${day}::date
          and v.search like '%' || plain_text(${search}) || '%'))`,
    )
  const counted = await query
    .clearSelect()
    .select([sql<number>`count(*)`.as('total'), sql<number>`count(*) filter (where late)`.as('late')])
    .executeTakeFirstOrThrow()
  const rows = await query
    .orderBy('at', 'desc')
    .orderBy('registration.id', 'desc')
    .limit(size)
    .offset((page - 1) * size)
    .execute()
  return { rows: rows.map(toRegistration), total: counted.total, lateTotal: counted.late }
}
