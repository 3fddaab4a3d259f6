// SQL of what addressees answer and of the reminders they get; the step each has reached. Used by this folder, the desk and reports.
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { type MovementStep, stepOf } from './movement.ts'
import type { By } from './movements-written.store.ts'

declare module '../db/database.ts' {
  interface Database {
    movement_response: {
      id: string
      movement_id: string
      unit_id: string
      kind: 'own-movement' | 'plan' | 'letter'
      own_movement_id: string | null
      title: string | null
      number: string
      on_day: string
      file_id: string | null
      period: string | null
      outside_period_why: string | null
      by_person: string | null
      at: string
    }
    movement_reminder: {
      id: string
      movement_id: string
      unit_id: string
      on_day: string
      text: string
      by_person: string | null
      at: string
    }
  }
}

export interface Response {
  id: string
  unitId: string
  kind: 'own-movement' | 'plan' | 'letter'
  ownMovementId: string | null
  title: string | null
  number: string
  on: string
  fileId: string | null
  periodFrom: string | null
  /** Last day. */
  periodTo: string | null
  outsidePeriodWhy: string | null
  by: string | null
  at: string
}

export async function addResponse(
  tx: Tx,
  movementId: string,
  response: Omit<Response, 'by' | 'at'>,
  { by, at }: By,
): Promise<void> {
  await tx
    .insertInto('movement_response')
    .values({
      id: response.id,
      movement_id: movementId,
      unit_id: response.unitId,
      kind: response.kind,
      own_movement_id: response.ownMovementId,
      title: response.title,
      number: response.number,
      on_day: response.on,
      file_id: response.fileId,
      period:
        response.periodFrom && response.periodTo ? `[${response.periodFrom},${response.periodTo}]` : null,
      outside_period_why: response.outsidePeriodWhy,
      by_person: by,
      at,
    })
    .execute()
}

/** A unit's answers, newest first: the first is in force. */
export async function responsesOf(tx: Tx, movementId: string, unitId: string): Promise<Response[]> {
  const rows = await tx
    .selectFrom('movement_response')
    .selectAll()
    .select([
      sql<string | null>`lower(period)::text`.as('period_from'),
      sql<string | null>`(upper(period) - 1)::text`.as('period_to'),
    ])
    .where('movement_id', '=', movementId)
    .where('unit_id', '=', unitId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    unitId: row.unit_id,
    kind: row.kind,
    ownMovementId: row.own_movement_id,
    title: row.title,
    number: row.number,
    on: row.on_day,
    fileId: row.file_id,
    periodFrom: row.period_from,
    periodTo: row.period_to,
    outsidePeriodWhy: row.outside_period_why,
    by: row.by_person,
    at: row.at,
  }))
}

export async function addReminders(
  tx: Tx,
  reminders: readonly { id: string; movementId: string; unitId: string; on: string; text: string }[],
  { by, at }: By,
): Promise<void> {
  if (reminders.length === 0) return
  await tx
    .insertInto('movement_reminder')
    .values(
      reminders.map((one) => ({
        id: one.id,
        movement_id: one.movementId,
        unit_id: one.unitId,
        on_day: one.on,
        text: one.text,
        by_person: by,
        at,
      })),
    )
    .execute()
}

export interface Reminder {
  id: string
  unitId: string
  on: string
  text: string
  by: string | null
}

/** The reminders of a movement, of one unit when asked, newest first. */
export async function remindersOf(tx: Tx, movementId: string, unitId?: string): Promise<Reminder[]> {
  let query = tx
    .selectFrom('movement_reminder')
    .select(['id', 'unit_id', 'on_day', 'text', 'by_person'])
    .where('movement_id', '=', movementId)
  if (unitId) query = query.where('unit_id', '=', unitId)
  return (await query.orderBy('on_day', 'desc').execute()).map((row) => ({
    id: row.id,
    unitId: row.unit_id,
    on: row.on_day,
    text: row.text,
    by: row.by_person,
  }))
}

export interface Standing {
  unitId: string
  step: MovementStep
  /** The day it reached that step. */
  since: string | null
  number: string | null
  late: boolean
  lastActivityOn: string | null
}

/** Where each addressee stands (one unit when asked): answered, its plan of the year approved, registered; its last sign of life.
 *  As it stood on `day`: what came later is not there yet. */
export async function standingsOf(
  tx: Tx,
  movementId: string,
  year: number,
  unitIds: readonly string[] | null = null,
  day = 'infinity',
): Promise<Standing[]> {
  const found = await sql<{
    unit_id: string
    answered_on: string | null
    number: string | null
    planned_on: string | null
    registered_on: string | null
    late: boolean | null
    last_on: string | null
  }>`
    select a.unit_id, r.on_day as answered_on, r.number, p.on_day as planned_on, g.received_on as registered_on, g.late,
      (greatest(r.at, p.at, g.at, (select max(x.reported_at) from progress x join work_item w on w.id = x.work_item_id
        where w.unit_id = a.unit_id and w.year = ${year})) at time zone 'Asia/Ho_Chi_Minh')::date as last_on
    from movement_addressee a
    left join lateral (select on_day, number, at from movement_response where movement_id = a.movement_id and unit_id = a.unit_id and (at at time zone 'Asia/Ho_Chi_Minh')::date <= ${day}::date order by at desc, id desc limit 1) r on true
    left join lateral (select s.on_day, s.at from plan n join plan_step s on s.plan_id = n.id and s.kind = 'approved' where n.unit_id = a.unit_id and n.year = ${year} and s.on_day <= ${day}::date limit 1) p on true
    left join lateral (select received_on, late, at from registration where movement_id = a.movement_id and unit_id = a.unit_id and received_on <= ${day}::date order by at limit 1) g on true
    where a.movement_id = ${movementId} and (${unitIds}::uuid[] is null or a.unit_id = any(${unitIds}::uuid[]))`.execute(
    tx,
  )
  return found.rows.map((row) => {
    const step = stepOf({
      answered: row.answered_on !== null,
      planned: row.planned_on !== null,
      registered: row.registered_on !== null,
    })
    const since = {
      silent: null,
      launched: row.answered_on,
      planned: row.planned_on,
      registered: row.registered_on,
    }[step]
    return {
      unitId: row.unit_id,
      step,
      since,
      number: row.number,
      late: row.late === true,
      lastActivityOn: row.last_on,
    }
  })
}

/** Whether a file is a paper of a launch or amendment, else the unit whose answer holds it. */
export async function whereFileLies(
  tx: Tx,
  fileId: string,
): Promise<{ published: boolean; unitId: string | null }> {
  const found = await sql<{ published: boolean; unit_id: string | null }>`
    select exists (select from movement_launch where file_id = ${fileId})
        or exists (select from movement_amendment where file_id = ${fileId}) as published,
      (select unit_id from movement_response where file_id = ${fileId} order by at desc limit 1) as unit_id`.execute(
    tx,
  )
  const row = found.rows[0]
  return { published: row?.published ?? false, unitId: row?.unit_id ?? null }
}
