// All SQL of requests to be registered and their answers. Used by this folder.
import type { Tx } from '../db/database.ts'
import type { RegistrationRequest } from './request.ts'

declare module '../db/database.ts' {
  interface Database {
    registration_request: {
      id: string
      movement_id: string
      unit_id: string
      person_id: string
      awards: string[]
      note: string | null
      asked_on: string
      at: string
    }
    registration_request_answer: {
      request_id: string
      registration_id: string | null
      reason: string | null
      answered_on: string
      by_person: string | null
      at: string
    }
  }
}

export async function addRequest(
  tx: Tx,
  request: Omit<RegistrationRequest, 'answer'>,
  at: string,
): Promise<void> {
  await tx
    .insertInto('registration_request')
    .values({
      id: request.id,
      movement_id: request.movementId,
      unit_id: request.unitId,
      person_id: request.personId,
      awards: [...request.awards],
      note: request.note,
      asked_on: request.askedOn,
      at,
    })
    .execute()
}

export interface Answered {
  requestId: string
  registrationId: string | null
  reason: string | null
}

export async function addAnswers(
  tx: Tx,
  answers: readonly Answered[],
  { on, by, at }: { on: string; by: string | null; at: string },
): Promise<void> {
  if (answers.length === 0) return
  await tx
    .insertInto('registration_request_answer')
    .values(
      answers.map((one) => ({
        request_id: one.requestId,
        registration_id: one.registrationId,
        reason: one.reason,
        answered_on: on,
        by_person: by,
        at,
      })),
    )
    .execute()
}

/** The requests of a unit for a movement, oldest first; of one person when asked. */
export async function requestsOf(
  tx: Tx,
  movementId: string,
  of: { unitId?: string; personId?: string },
): Promise<RegistrationRequest[]> {
  let query = tx
    .selectFrom('registration_request')
    .leftJoin('registration_request_answer as answer', 'answer.request_id', 'registration_request.id')
    .leftJoin('registration', 'registration.id', 'answer.registration_id')
    .selectAll('registration_request')
    .select(['answer.registration_id', 'answer.reason', 'answer.answered_on', 'registration.receipt'])
    .where('registration_request.movement_id', '=', movementId)
  if (of.unitId) query = query.where('registration_request.unit_id', '=', of.unitId)
  if (of.personId) query = query.where('registration_request.person_id', '=', of.personId)
  const rows = await query.orderBy('registration_request.at').orderBy('registration_request.id').execute()
  return rows.map((row) => ({
    id: row.id,
    movementId: row.movement_id,
    unitId: row.unit_id,
    personId: row.person_id,
    awards: row.awards,
    note: row.note,
    askedOn: row.asked_on,
    answer:
      row.answered_on === null
        ? null
        : {
            registrationId: row.registration_id,
            receipt: row.receipt,
            reason: row.reason,
            on: row.answered_on,
          },
  }))
}

/** Whose request it is, and of which unit. */
export async function requestById(
  tx: Tx,
  id: string,
): Promise<{ personId: string; unitId: string } | undefined> {
  const row = await tx
    .selectFrom('registration_request')
    .select(['person_id', 'unit_id'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { personId: row.person_id, unitId: row.unit_id }
}
