// SQL of decisions and their lines: drafting, editing, reading. Used by this folder; numbers and issue are in issue.store.ts.
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import type { Basis } from '../honours/honour.ts'
import type { Decision, DecisionKind, DecisionState, DecisionText, Line } from './decision.ts'
import { readDecisions } from './decision-rows.store.ts'

declare module '../db/database.ts' {
  interface Database {
    decision: {
      id: string
      kind: DecisionKind
      of_id: string | null
      award: string
      year_from: number
      year_to: number
      basis: Basis
      minutes_on: string | null
      ground: string | null
      text: string
      summary_search: string
      version: number
      drafted_by: string | null
      drafted_at: string
      handed_over_at: string | null
      note: string | null
      discarded_at: string | null
      discarded_why: string | null
      series: string | null
      year: number | null
      number: number | null
      signed_on: string | null
      file_id: string | null
      file_hash: string | null
      power: string | null
      issued_by: string | null
      issued_at: string | null
    }
  }
}

export type NewLine = Pick<
  Line,
  'id' | 'dossierId' | 'personId' | 'unitId' | 'collectiveName' | 'merit' | 'ofLineId' | 'correction'
>
export interface NewDecision
  extends Pick<
    Decision,
    'id' | 'kind' | 'ofId' | 'award' | 'yearFrom' | 'yearTo' | 'basis' | 'minutesOn' | 'ground' | 'text'
  > {
  lines: readonly NewLine[]
}

export async function addDecision(
  tx: Tx,
  decision: NewDecision,
  by: string | null,
  at: string,
): Promise<void> {
  await sql`insert into decision (id, kind, of_id, award, year_from, year_to, basis, minutes_on, ground, text, summary_search, drafted_by, drafted_at)
    values (${decision.id}, ${decision.kind}, ${decision.ofId}, ${decision.award}, ${decision.yearFrom}, ${decision.yearTo},
      ${decision.basis}, ${decision.minutesOn}, ${decision.ground}, ${JSON.stringify(decision.text)}::jsonb,
      plain_text(${decision.text.summary}), ${by}, ${at})`.execute(tx)
  const rows = decision.lines.map((line, index) => ({
    id: line.id,
    position: index + 1,
    dossier_id: line.dossierId,
    person_id: line.personId,
    unit_id: line.unitId,
    collective_name: line.collectiveName,
    merit: line.merit,
    of_line_id: line.ofLineId,
    field: line.correction?.field ?? null,
    printed: line.correction?.printed ?? null,
    correct: line.correction?.correct ?? null,
  }))
  await sql`insert into decision_line (id, decision_id, position, dossier_id, person_id, unit_id, collective_name, merit, of_line_id, field, printed, correct)
    select id, ${decision.id}, position, dossier_id, person_id, unit_id, collective_name, merit, of_line_id, field, printed, correct
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, position int, dossier_id uuid, person_id uuid, unit_id uuid,
      collective_name text, merit text, of_line_id uuid, field text, printed text, correct text)`.execute(tx)
}

export async function saveText(
  tx: Tx,
  decisionId: string,
  text: DecisionText,
  version: number,
): Promise<void> {
  await sql`update decision set text = ${JSON.stringify(text)}::jsonb, summary_search = plain_text(${text.summary}), version = ${version}
    where id = ${decisionId}`.execute(tx)
}

export async function withhold(tx: Tx, lineId: string, reason: string | null): Promise<void> {
  await sql`update decision_line set withheld = ${reason} where id = ${lineId}`.execute(tx)
}

export async function handOver(tx: Tx, decisionId: string, at: string): Promise<void> {
  await sql`update decision set handed_over_at = ${at}, note = null where id = ${decisionId}`.execute(tx)
}

export async function reopen(tx: Tx, decisionId: string, note: string): Promise<void> {
  await sql`update decision set handed_over_at = null, note = ${note} where id = ${decisionId}`.execute(tx)
}

export async function discard(tx: Tx, decisionId: string, why: string, at: string): Promise<void> {
  await sql`update decision set discarded_at = ${at}, discarded_why = ${why} where id = ${decisionId}`.execute(
    tx,
  )
}

export async function decisionById(tx: Tx, id: string): Promise<Decision | undefined> {
  const [found] = await readDecisions(tx, sql`d.id = ${id}::uuid`)
  return found
}

/** The decision of a line, for a certificate. */
export async function decisionOfLine(tx: Tx, lineId: string): Promise<Decision | undefined> {
  const [found] = await readDecisions(
    tx,
    sql`d.id = (select decision_id from decision_line where id = ${lineId}::uuid)`,
  )
  return found
}

/** What later decisions, drafts too, do to one: oldest first. */
export async function decisionsAbout(tx: Tx, firstId: string): Promise<Decision[]> {
  return readDecisions(tx, sql`d.of_id = ${firstId}::uuid and d.discarded_at is null`)
}

/** Dossiers that are in a draft or an issued decision already. */
export async function dossiersInDecisions(tx: Tx, dossierIds: readonly string[]): Promise<Set<string>> {
  const found = await sql<{ id: string }>`
    select l.dossier_id as id from decision_line l join decision d on d.id = l.decision_id
    where l.dossier_id = any(${dossierIds}::uuid[]) and d.discarded_at is null`.execute(tx)
  return new Set(found.rows.map((row) => row.id))
}

export interface DecisionFilter {
  kind?: DecisionKind | undefined
  state?: DecisionState | undefined
  year?: number | undefined
  award?: string | undefined
  search?: string | undefined
  page: number
  size: number
  /** False: issued ones only. */
  drafts: boolean
}

/** A page of decisions: what waits first, then the newest signature. */
export async function findDecisions(
  tx: Tx,
  asked: DecisionFilter,
): Promise<{ rows: Decision[]; total: number }> {
  const state = sql`case when d.issued_at is not null then 'issued' when d.discarded_at is not null then 'discarded'
    when d.handed_over_at is not null then 'handed-over' else 'drafted' end`
  const where = sql`(${asked.drafts} or d.issued_at is not null)
    and (${asked.kind ?? null}::text is null or d.kind = ${asked.kind ?? null})
    and (${asked.state ?? null}::text is null or ${state} = ${asked.state ?? null})
    and (${asked.state ?? null}::text is not null or d.discarded_at is null)
    and (${asked.year ?? null}::int is null or ${asked.year ?? null}::int between d.year_from and d.year_to)
    and (${asked.award ?? null}::text is null or d.award = ${asked.award ?? null})
    and (${asked.search ?? null}::text is null or d.summary_search like '%' || plain_text(${asked.search ?? ''}) || '%'
      or (d.number || '/' || d.series) ilike '%' || ${asked.search ?? ''} || '%'
      or exists (select from decision_line l where l.decision_id = d.id and plain_text(coalesce(l.name, '')) like '%' || plain_text(${asked.search ?? ''}) || '%'))`
  const counted = await sql<{
    total: number
  }>`select count(*)::int as total from decision d where ${where}`.execute(tx)
  const rows = await readDecisions(
    tx,
    sql`d.id in (select d.id from decision d where ${where}
      order by d.issued_at is not null, d.signed_on desc, d.number desc, d.drafted_at desc
      limit ${asked.size} offset ${(asked.page - 1) * asked.size})`,
    sql`d.issued_at is not null, d.signed_on desc, d.number desc, d.drafted_at desc`,
  )
  return { rows, total: counted.rows[0]?.total ?? 0 }
}

/** Drafts and decisions on the registrar's table, oldest first. */
export async function unissued(tx: Tx): Promise<Decision[]> {
  return readDecisions(tx, sql`d.issued_at is null and d.discarded_at is null`)
}

/** Years that have dossiers which passed the council and wait for a decision. */
export async function yearsPassed(tx: Tx): Promise<number[]> {
  const found = await sql<{ year: number }>`
    select distinct year from dossier where stage = 'council-passed' order by year desc`.execute(tx)
  return found.rows.map((row) => row.year)
}
