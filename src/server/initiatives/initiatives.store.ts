// All SQL of initiatives, recognitions and uses. Used by this folder and by dossiers, which use an initiative once.
import { type ExpressionBuilder, sql } from 'kysely'
import type { Database, Tx } from '../db/database.ts'
import type { Initiative, Recognition, Scope } from './initiative.ts'

declare module '../db/database.ts' {
  interface Database {
    initiative: {
      id: string
      kind: 'initiative' | 'research'
      title: string
      summary: string
      unit_id: string
      year: number
      applied: boolean
      file_id: string | null
      declared_by: string | null
      declared_at: string
    }
    initiative_author: { initiative_id: string; person_id: string; position: number }
    recognition: {
      id: string
      initiative_id: string
      outcome: 'recognised' | 'refused'
      scope: Scope | null
      replicable: boolean
      reason: string | null
      decision_number: string | null
      decided_on: string
      file_id: string | null
      recognised_by: string | null
      recorded_at: string
    }
    initiative_use: {
      initiative_id: string
      dossier_id: string
      award: string
      person_id: string | null
      at: string
    }
  }
}

export async function addInitiative(tx: Tx, one: Initiative): Promise<void> {
  await tx
    .insertInto('initiative')
    .values({
      id: one.id,
      kind: one.kind,
      title: one.title,
      summary: one.summary,
      unit_id: one.unitId,
      year: one.year,
      applied: one.applied,
      file_id: one.fileId,
      declared_by: one.declaredBy,
      declared_at: one.declaredAt,
    })
    .execute()
  await tx
    .insertInto('initiative_author')
    .values(one.authorIds.map((person_id, position) => ({ initiative_id: one.id, person_id, position })))
    .execute()
}

export async function addRecognition(
  tx: Tx,
  initiativeId: string,
  one: Recognition,
  by: string | null,
  at: string,
): Promise<void> {
  await tx
    .insertInto('recognition')
    .values({
      id: one.id,
      initiative_id: initiativeId,
      outcome: one.outcome,
      scope: one.scope,
      replicable: one.replicable,
      reason: one.reason,
      decision_number: one.decisionNumber,
      decided_on: one.decidedOn,
      file_id: one.fileId,
      recognised_by: by,
      recorded_at: at,
    })
    .execute()
}

/** An initiative used as a criterion by a dossier: the law counts it once. */
export async function addUse(
  tx: Tx,
  use: { initiativeId: string; dossierId: string; award: string; personId: string | null; at: string },
): Promise<void> {
  await tx
    .insertInto('initiative_use')
    .values({
      initiative_id: use.initiativeId,
      dossier_id: use.dossierId,
      award: use.award,
      person_id: use.personId,
      at: use.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function usesOf(tx: Tx, initiativeId: string) {
  return tx
    .selectFrom('initiative_use')
    .select(['dossier_id', 'award'])
    .where('initiative_id', '=', initiativeId)
    .execute()
}

export async function initiativeById(tx: Tx, id: string): Promise<Initiative | undefined> {
  const row = await rowsOf(tx).where('initiative.id', '=', id).executeTakeFirst()
  return row && toInitiative(row)
}

/** The initiatives of which the person is an author, oldest first. */
export async function initiativesOf(tx: Tx, personId: string): Promise<Initiative[]> {
  const rows = await rowsOf(tx)
    .where((where) => isAuthor(where, personId))
    .orderBy('initiative.id')
    .execute()
  return rows.map(toInitiative)
}

export interface InitiativeFilter {
  year?: number | undefined
  unitId?: string | undefined
  search?: string | undefined
  state?: 'declared' | 'recognised' | 'refused' | undefined
  /** Only what this person may see: theirs, or of these units; null sees all. */
  seenBy: { personId: string; unitIds: readonly string[] } | null
  page: number
  size: number
}

export async function findInitiatives(
  tx: Tx,
  filter: InitiativeFilter,
): Promise<{ rows: Initiative[]; total: number }> {
  let query = rowsOf(tx)
  const { seenBy } = filter
  if (seenBy)
    query = query.where((where) =>
      where.or([isAuthor(where, seenBy.personId), where('unit_id', 'in', [...seenBy.unitIds, nobody])]),
    )
  if (filter.year !== undefined) query = query.where('year', '=', filter.year)
  if (filter.unitId) query = query.where('unit_id', '=', filter.unitId)
  if (filter.search)
    query = query.where(sql<boolean>`plain_text(title) like '%' || plain_text(${filter.search}) || '%'`)
  if (filter.state)
    query = query.where(
      sql<boolean>`${filter.state} = case
        when exists (select from recognition r where r.initiative_id = initiative.id and r.outcome = 'recognised') then 'recognised'
        when exists (select from recognition r where r.initiative_id = initiative.id) then 'refused' else 'declared' end`,
    )
  const { total } = await query
    .clearSelect()
    .select(sql<number>`count(*)`.as('total'))
    .executeTakeFirstOrThrow()
  const rows = await query
    .orderBy('initiative.id', 'desc')
    .limit(filter.size)
    .offset((filter.page - 1) * filter.size)
    .execute()
  return { rows: rows.map(toInitiative), total }
}

const nobody = '00000000-0000-0000-0000-000000000000'

const isAuthor = (where: ExpressionBuilder<Database, 'initiative'>, personId: string) =>
  where.exists(
    where
      .selectFrom('initiative_author')
      .whereRef('initiative_id', '=', 'initiative.id')
      .where('person_id', '=', personId),
  )

const rowsOf = (tx: Tx) =>
  tx
    .selectFrom('initiative')
    .selectAll('initiative')
    .select([
      sql<
        string[]
      >`(select array_agg(person_id::text order by position) from initiative_author a where a.initiative_id = initiative.id)`.as(
        'author_ids',
      ),
      sql<number>`(select count(*) from initiative_use u where u.initiative_id = initiative.id)`.as('uses'),
      sql<
        Recognition[]
      >`(select coalesce(json_agg(json_build_object('id', id, 'outcome', outcome, 'scope', scope, 'replicable', replicable,
      'reason', reason, 'decisionNumber', decision_number, 'decidedOn', decided_on, 'fileId', file_id) order by recorded_at), '[]')
      from recognition r where r.initiative_id = initiative.id)`.as('recognitions'),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number]

const toInitiative = (row: Row): Initiative => ({
  id: row.id,
  kind: row.kind,
  title: row.title,
  summary: row.summary,
  unitId: row.unit_id,
  year: row.year,
  applied: row.applied,
  fileId: row.file_id,
  declaredBy: row.declared_by,
  declaredAt: row.declared_at,
  authorIds: row.author_ids,
  recognitions: row.recognitions,
  uses: row.uses,
})
