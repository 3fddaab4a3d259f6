// SQL of the list of dossiers: a page by filters, the count of each stage, the share of leaders. Used by list-dossiers.
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { type Stage, stagesWithin } from './dossier.ts'
import { type DossierRow, records, toDossier } from './dossier-rows.store.ts'
import type { Sight } from './dossiers.may.ts'
import { visible } from './dossiers.store.ts'

export interface ListFilter {
  year?: number | undefined
  award?: string | undefined
  stage?: Parameters<typeof stagesWithin>[0] | undefined
  unitId?: string | undefined
  subject?: string | undefined
  rank?: 'leaders' | 'direct-workers' | undefined
  search?: string | undefined
}

/** `d` with the names it is searched and sorted by. */
const named = (day: string) => sql`
  from dossier d
  left join person on person.id = d.person_id
  left join unit_version uv on uv.unit_id = d.unit_id and uv.valid @> ${day}::date
  left join unit_version sv on sv.unit_id = d.subject_unit_id and sv.valid @> ${day}::date`

const is = (column: string, value: string | number | undefined): RawBuilder<boolean> =>
  value === undefined ? sql<boolean>`true` : sql<boolean>`${sql.ref(column)} = ${value}`

const isAt = (stage: ListFilter['stage']): RawBuilder<boolean> =>
  stage === undefined ? sql<boolean>`true` : sql<boolean>`d.stage = any(${stagesWithin(stage)}::text[])`

function conditions(filter: ListFilter, sight: Sight): RawBuilder<boolean> {
  const rank = {
    leaders: sql`d.rank in ('head', 'deputy', 'manager')`,
    'direct-workers': sql`d.rank = 'direct-worker'`,
  }
  const search = filter.search?.trim()
  return sql<boolean>`${visible(sight)}
    and ${is('d.year', filter.year)} and ${is('d.award', filter.award)} and ${is('d.unit_id', filter.unitId)}
    and ${is('d.subject_kind', filter.subject)} and ${filter.rank ? rank[filter.rank] : sql`true`}
    and ${
      search
        ? sql`(person.search like '%' || plain_text(${search}) || '%' or plain_text(d.collective_name) like '%' || plain_text(${search}) || '%'
      or sv.search like '%' || plain_text(${search}) || '%' or lower(d.code) like '%' || lower(${search}) || '%')`
        : sql`true`
    }`
}

const orders: Record<string, string> = {
  code: 'd.code',
  subject: `split_part(reverse(coalesce(person.search, sv.search, plain_text(d.collective_name))), ' ', 1), coalesce(person.name, sv.name_vi, d.collective_name) collate vietnamese`,
  unit: 'uv.name_vi collate vietnamese',
  award: 'd.award',
  stage: `array_position(array['drafted','voted','returned','submitted','appraised','posted','objected','in-council','council-passed','decided','not-recommended','council-failed','not-granted','withdrawn'], d.stage)`,
  submitted: `(select max(s.received_on) from dossier_submission_line l join dossier_submission s on s.id = l.submission_id where l.dossier_id = d.id)`,
}

export interface ListPage {
  sort?: string | undefined
  page: number
  size: number
  day: string
}

/** One page, with every record of each dossier, and the verdict last stored. */
export async function listPage(
  tx: Tx,
  filter: ListFilter,
  sight: Sight,
  { sort = '-submitted', page, size, day }: ListPage,
) {
  const by = sort.replace('-', '')
  const direction = sql.raw(sort.startsWith('-') ? 'desc nulls last' : 'asc nulls last')
  const rows = await sql<DossierRow & { verdict: 'met' | 'not-met' | 'unknown' | 'suspended' | null }>`
    select d.*, person.name as person_name, ${records()},
      (select f.verdict from dossier_finding f where f.dossier_id = d.id order by f.at desc, f.id desc limit 1) as verdict
    ${named(day)} where ${conditions(filter, sight)} and ${isAt(filter.stage)}
    order by ${sql.raw(orders[by] ?? 'd.code')} ${direction}, d.code limit ${size} offset ${(page - 1) * size}`.execute(
    tx,
  )
  return rows.rows.map((row) => ({ dossier: toDossier(row), verdict: row.verdict }))
}

export interface ListCounts {
  stages: { stage: Stage; count: number }[]
  people: number
  leaders: number
  directWorkers: number
  collectives: number
}

/** How many of each stage under the other filters; the shares count what the stage filter leaves. */
export async function listCounts(tx: Tx, filter: ListFilter, sight: Sight, day: string): Promise<ListCounts> {
  const grouped = await sql<{
    stage: Stage
    count: number
    people: number
    leaders: number
    directWorkers: number
  }>`
    select d.stage, count(*)::int as count, count(*) filter (where d.subject_kind = 'person')::int as people,
      count(*) filter (where d.rank in ('head', 'deputy', 'manager'))::int as leaders,
      count(*) filter (where d.rank = 'direct-worker')::int as "directWorkers"
    ${named(day)} where ${conditions(filter, sight)} group by d.stage`.execute(tx)
  const chosen = grouped.rows.filter(
    (row) => filter.stage === undefined || stagesWithin(filter.stage).includes(row.stage),
  )
  const sum = (of: 'count' | 'people' | 'leaders' | 'directWorkers') =>
    chosen.reduce((total, row) => total + row[of], 0)
  return {
    stages: grouped.rows.map(({ stage, count }) => ({ stage, count })),
    people: sum('people'),
    leaders: sum('leaders'),
    directWorkers: sum('directWorkers'),
    collectives: sum('count') - sum('people'),
  }
}

/** What the filters may offer: years, awards and units among the dossiers this person sees. */
export async function listOptions(
  tx: Tx,
  sight: Sight,
): Promise<{ years: number[]; awards: string[]; unitIds: string[] }> {
  const found = await sql<{ years: number[] | null; awards: string[] | null; unitIds: string[] | null }>`
    select array_agg(distinct d.year) as years, array_agg(distinct d.award) as awards, array_agg(distinct d.unit_id::text) as "unitIds"
    from dossier d where ${visible(sight)}`.execute(tx)
  const [options] = found.rows
  return {
    years: (options?.years ?? []).sort((one, other) => other - one),
    awards: (options?.awards ?? []).sort(),
    unitIds: options?.unitIds ?? [],
  }
}

/** The share of leaders and direct workers among given dossiers. */
export async function sharesOf(tx: Tx, dossierIds: readonly string[]) {
  const found = await sql<{ people: number; leaders: number; directWorkers: number; collectives: number }>`
    select count(*) filter (where subject_kind = 'person')::int as people,
      count(*) filter (where rank in ('head', 'deputy', 'manager'))::int as leaders,
      count(*) filter (where rank = 'direct-worker')::int as "directWorkers",
      count(*) filter (where subject_kind <> 'person')::int as collectives
    from dossier where id = any(${dossierIds}::uuid[])`.execute(tx)
  return found.rows[0] ?? { people: 0, leaders: 0, directWorkers: 0, collectives: 0 }
}
