// What issued decisions later did to honours: corrections of how a line reads, and the states. Used by papers, views and the verification.
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { type Honour, type State, stateAfter } from '../honours/honour.ts'
import type { Field } from './decision.ts'

export interface Change {
  honourId: string
  kind: 'corrected' | 'revoked' | 'restored'
  decisionId: string
  decisionNumber: string
  on: string
}

/** Oldest first. */
export async function changesOf(tx: Tx, honourIds: readonly string[]): Promise<Change[]> {
  const found = await sql<Change>`
    select honour_id as "honourId", kind, decision_id as "decisionId", decision_number as "decisionNumber", decided_on as "on"
    from honour_status where honour_id = any(${honourIds}::uuid[]) order by recorded_at, id`.execute(tx)
  return found.rows
}

export interface LineCorrection {
  ofLineId: string
  decisionId: string
  field: Field
  printed: string
  correct: string
}

/** Corrections in issued decisions, oldest first. */
export async function correctionsOf(tx: Tx, lineIds: readonly string[]): Promise<LineCorrection[]> {
  const found = await sql<LineCorrection>`
    select l.of_line_id as "ofLineId", l.decision_id as "decisionId", l.field, l.printed, l.correct
    from decision_line l join decision d on d.id = l.decision_id
    where l.of_line_id = any(${lineIds}::uuid[]) and l.field is not null and d.issued_at is not null
    order by d.issued_at, l.position`.execute(tx)
  return found.rows
}

/** The honour that each line of a grant brought, with its state now. */
export async function honoursOfLines(
  tx: Tx,
  lineIds: readonly string[],
): Promise<Map<string, { id: string; state: State }>> {
  const found = await sql<{ line: string; id: string; kinds: Change['kind'][] }>`
    select h.decision_line_id as line, h.id, array(select s.kind from honour_status s where s.honour_id = h.id order by s.recorded_at, s.id) as kinds
    from honour h where h.decision_line_id = any(${lineIds}::uuid[])`.execute(tx)
  return new Map(
    found.rows.map((row) => [
      row.line,
      { id: row.id, state: stateAfter(row.kinds.map((kind) => ({ kind }))) },
    ]),
  )
}

/** Honours these subjects hold already for the award and years, revoked ones left out. */
export async function heldAlready(
  tx: Tx,
  asked: { award: string; yearFrom: number; yearTo: number; subjectIds: readonly string[] },
): Promise<Pick<Honour, 'personId' | 'unitId' | 'collectiveName' | 'decisionNumber'>[]> {
  const found = await sql<Pick<Honour, 'personId' | 'unitId' | 'collectiveName' | 'decisionNumber'>>`
    select person_id as "personId", unit_id as "unitId", collective_name as "collectiveName", decision_number as "decisionNumber"
    from honour h where award = ${asked.award} and year_from = ${asked.yearFrom} and year_to = ${asked.yearTo}
      and (person_id = any(${asked.subjectIds}::uuid[]) or unit_id = any(${asked.subjectIds}::uuid[]))
      and coalesce((select kind from honour_status s where s.honour_id = h.id order by recorded_at desc, id desc limit 1), '') <> 'revoked'`.execute(
    tx,
  )
  return found.rows
}

/** Other honours decided on the very day: the law pays only some of those of one time. */
export async function decidedTheSameDay(
  tx: Tx,
  asked: { on: string; subjectIds: readonly string[] },
): Promise<
  Pick<Honour, 'id' | 'personId' | 'unitId' | 'collectiveName' | 'award' | 'yearFrom' | 'yearTo'>[]
> {
  const found = await sql<
    Pick<Honour, 'id' | 'personId' | 'unitId' | 'collectiveName' | 'award' | 'yearFrom' | 'yearTo'>
  >`
    select id, person_id as "personId", unit_id as "unitId", collective_name as "collectiveName", award, year_from as "yearFrom", year_to as "yearTo"
    from honour where decided_on = ${asked.on} and (person_id = any(${asked.subjectIds}::uuid[]) or unit_id = any(${asked.subjectIds}::uuid[]))`.execute(
    tx,
  )
  return found.rows
}
