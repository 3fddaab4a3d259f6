// SQL of dossiers: reading them with every record, opening, the derived stage. Used by this folder and by the council,
// whose doors are readyForCouncil and markInCouncil.
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { type CouncilStage, type Dossier, type Subject, stageOf } from './dossier.ts'
import { type DossierRow, records, toDossier } from './dossier-rows.store.ts'
import type { Sight } from './dossiers.may.ts'
import { isReady, unitResultFrom } from './ready.ts'
import { seasonOf } from './season.store.ts'

declare module '../db/database.ts' {
  interface Database {
    dossier: {
      id: string
      code: string
      award: string
      year: number
      subject_kind: 'person' | 'unit' | 'small-collective'
      person_id: string | null
      subject_unit_id: string | null
      collective_name: string | null
      collective_figures: string | null
      unit_id: string
      position: string | null
      rank: 'head' | 'deputy' | 'manager' | 'direct-worker' | null
      opened_by: string | null
      opened_at: string
      council_stage: CouncilStage | null
      stage: string
    }
    dossier_counter: { series: string; year: number; last: number }
  }
}

/** What `sight` lets an actor see, as a condition on `d`. */
export function visible(sight: Sight) {
  if (sight.all) return sql<boolean>`true`
  const council = sight.council
    ? sql<boolean>`d.stage in ('appraised', 'posted', 'objected', 'in-council', 'council-passed', 'council-failed', 'decided', 'not-granted')`
    : sql<boolean>`false`
  return sql<boolean>`(d.unit_id = any(${sight.unitIds}::uuid[]) or d.subject_unit_id = any(${sight.unitIds}::uuid[])
    or (d.person_id = ${sight.personId}::uuid) or ${council})`
}

/** The dossiers with these ids that `sight` lets be seen, in the order of the ids. `lock` when an act will change them. */
export async function dossiersByIds(
  tx: Tx,
  ids: readonly string[],
  sight: Sight,
  lock = false,
): Promise<Dossier[]> {
  if (ids.length === 0) return []
  if (lock)
    await sql`select id from dossier where id = any(${ids}::uuid[]) order by id for update`.execute(tx)
  return read(
    tx,
    sql`d.id = any(${ids}::uuid[]) and ${visible(sight)} order by array_position(${ids}::uuid[], d.id)`,
  )
}

/** One dossier with all its records, or undefined. For nouns that already know their reader may see it. */
export async function dossierOf(tx: Tx, dossierId: string): Promise<Dossier | undefined> {
  const [dossier] = await read(tx, sql`d.id = ${dossierId}::uuid`)
  return dossier
}

export interface DossierFilter {
  year: number
  award?: string | undefined
  unitId?: string | undefined
  personId?: string | undefined
  stages?: readonly string[] | undefined
}

/** Dossiers of a year, by code, whoever asks: for the council, reports, desks. */
export async function dossiersOf(tx: Tx, filter: DossierFilter): Promise<Dossier[]> {
  return read(
    tx,
    sql`d.year = ${filter.year}
      and (${filter.award ?? null}::text is null or d.award = ${filter.award ?? null})
      and (${filter.unitId ?? null}::uuid is null or d.unit_id = ${filter.unitId ?? null}::uuid)
      and (${filter.personId ?? null}::uuid is null or d.person_id = ${filter.personId ?? null}::uuid)
      and (${filter.stages ?? null}::text[] is null or d.stage = any(${filter.stages ?? null}::text[]))
      order by d.code`,
  )
}

/** Dossiers the council may take up on a day: recommended, posted for the whole term where asked, no objection holding,
 *  no head whose unit has not reached the title the movement asks. */
export async function readyForCouncil(
  tx: Tx,
  asked: { year: number; day: string; award?: string | undefined },
): Promise<Dossier[]> {
  const season = await seasonOf(tx, asked.year)
  const recommended = await dossiersOf(tx, {
    year: asked.year,
    award: asked.award,
    stages: ['appraised', 'posted'],
  })
  const results = await unitResults(tx, asked.year, season.headRuleAward)
  return recommended.filter((dossier) =>
    isReady(dossier, season, unitResultFrom(results.get(dossier.unitId)), asked.day),
  )
}

/** The stage of each unit's own dossier for a title, by unit. */
export async function unitResults(
  tx: Tx,
  year: number,
  award: string | null,
): Promise<Map<string, Dossier['stage']>> {
  if (award === null) return new Map()
  const rows = await sql<{ unit_id: string; stage: Dossier['stage'] }>`
    select subject_unit_id as unit_id, stage from dossier
    where subject_kind = 'unit' and year = ${year} and award = ${award} and stage <> 'withdrawn'`.execute(tx)
  return new Map(rows.rows.map((row) => [row.unit_id, row.stage]))
}

/** The council and its decisions say where their dossiers stand; null gives them back to the records. */
export async function markInCouncil(
  tx: Tx,
  ids: readonly string[],
  stage: CouncilStage | null,
): Promise<void> {
  await sql`update dossier set council_stage = ${stage} where id = any(${ids}::uuid[])`.execute(tx)
  await restage(tx, ids)
}

/** Brings the `stage` column to what the records say. Called at the end of every save that adds a record. */
export async function restage(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const dossiers = await read(tx, sql`d.id = any(${ids}::uuid[])`)
  const moved = dossiers.flatMap((dossier) => {
    const stage = stageOf(dossier.records)
    return stage === dossier.stage ? [] : [{ id: dossier.id, stage }]
  })
  if (moved.length === 0) return
  await sql`update dossier set stage = moved.stage
    from unnest(${moved.map((one) => one.id)}::uuid[], ${moved.map((one) => one.stage)}::text[]) as moved (id, stage)
    where dossier.id = moved.id`.execute(tx)
}

export interface NewDossier {
  id: string
  code: string
  award: string
  year: number
  subject: Subject
  unitId: string
}

export async function addDossiers(
  tx: Tx,
  dossiers: readonly NewDossier[],
  by: string | null,
  at: string,
): Promise<void> {
  await tx
    .insertInto('dossier')
    .values(
      dossiers.map(({ subject, ...dossier }) => ({
        id: dossier.id,
        code: dossier.code,
        award: dossier.award,
        year: dossier.year,
        unit_id: dossier.unitId,
        subject_kind: subject.kind,
        person_id: subject.kind === 'person' ? subject.personId : null,
        subject_unit_id: subject.kind === 'unit' ? subject.unitId : null,
        collective_name: subject.kind === 'small-collective' ? subject.name : null,
        collective_figures: subject.kind === 'small-collective' ? JSON.stringify(subject.figures) : null,
        position: subject.kind === 'person' ? subject.position : null,
        rank: subject.kind === 'person' ? subject.rank : null,
        opened_by: by,
        opened_at: at,
        council_stage: null,
        stage: 'drafted',
      })),
    )
    .execute()
}

/** Reserves numbers without gap: the first of `count`. The row stays locked until the act is kept or undone. */
export async function takeNumbers(
  tx: Tx,
  series: 'HS' | 'CK' | 'YK',
  year: number,
  count: number,
): Promise<number> {
  const taken = await sql<{ last: number }>`
    insert into dossier_counter (series, year, last) values (${series}, ${year}, ${count})
    on conflict (series, year) do update set last = dossier_counter.last + ${count}
    returning last`.execute(tx)
  return (taken.rows[0]?.last ?? count) - count + 1
}

/** Living dossiers of these subjects for the award and year: what would be a second one. */
export async function dossiersAlready(
  tx: Tx,
  asked: {
    award: string
    year: number
    unitId: string
    personIds: readonly string[]
    unitIds: readonly string[]
    names: readonly string[]
  },
): Promise<{ code: string; personId: string | null; unitId: string | null; name: string | null }[]> {
  const found = await sql<{
    code: string
    personId: string | null
    unitId: string | null
    name: string | null
  }>`
    select code, person_id as "personId", subject_unit_id as "unitId", plain_text(collective_name) as name from dossier
    where award = ${asked.award} and year = ${asked.year} and stage <> 'withdrawn'
      and (person_id = any(${asked.personIds}::uuid[]) or subject_unit_id = any(${asked.unitIds}::uuid[])
        or (unit_id = ${asked.unitId}::uuid and plain_text(collective_name) = any(${asked.names}::text[])))`.execute(
    tx,
  )
  return found.rows
}

async function read(tx: Tx, where: ReturnType<typeof sql>): Promise<Dossier[]> {
  const found = await sql<DossierRow>`
    select d.*, person.name as person_name, ${records()}
    from dossier d left join person on person.id = d.person_id where ${where}`.execute(tx)
  return found.rows.map(toDossier)
}
