// SQL of achievement reports: the draft that saves itself and its versions. Used by the acts and views of this folder.
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import type { Draft, NewVersion, Parts, VersionReason } from './report.ts'

declare module '../db/database.ts' {
  interface Database {
    report_draft: {
      dossier_id: string
      revision: number
      parts: string
      merit: string
      saved_by: string | null
      saved_at: string
    }
    report_version: {
      dossier_id: string
      version: number
      parts: string
      merit: string
      written_by: string | null
      written_at: string
      because: VersionReason
    }
  }
}

export interface NamedDraft extends Draft {
  dossierId: string
  savedByName: string | null
}

export async function draftsOf(tx: Tx, dossierIds: readonly string[]): Promise<Map<string, NamedDraft>> {
  if (dossierIds.length === 0) return new Map()
  const rows = await sql<{
    dossier_id: string
    revision: number
    parts: Parts
    merit: string
    saved_by: string | null
    saved_at: string
    name: string | null
  }>`
    select r.*, p.name from report_draft r left join person p on p.id = r.saved_by
    where r.dossier_id = any(${dossierIds}::uuid[])`.execute(tx)
  return new Map(
    rows.rows.map((row) => [
      row.dossier_id,
      {
        dossierId: row.dossier_id,
        revision: row.revision,
        parts: row.parts,
        merit: row.merit,
        savedBy: row.saved_by,
        savedByName: row.name,
        savedAt: row.saved_at,
      },
    ]),
  )
}

export async function addDrafts(tx: Tx, drafts: readonly (Draft & { dossierId: string })[]): Promise<void> {
  await tx
    .insertInto('report_draft')
    .values(
      drafts.map((draft) => ({
        dossier_id: draft.dossierId,
        revision: draft.revision,
        parts: JSON.stringify(draft.parts),
        merit: draft.merit,
        saved_by: draft.savedBy,
        saved_at: draft.savedAt,
      })),
    )
    .execute()
}

export async function saveDraft(tx: Tx, dossierId: string, draft: Draft): Promise<void> {
  await tx
    .updateTable('report_draft')
    .set({
      revision: draft.revision,
      parts: JSON.stringify(draft.parts),
      merit: draft.merit,
      saved_by: draft.savedBy,
      saved_at: draft.savedAt,
    })
    .where('dossier_id', '=', dossierId)
    .execute()
}

/** Keeps versions after the last one. @returns the number of each. */
export async function addVersions(
  tx: Tx,
  dossierId: string,
  versions: readonly NewVersion[],
): Promise<number[]> {
  if (versions.length === 0) return []
  const { last } = await tx
    .selectFrom('report_version')
    .select(sql<number>`coalesce(max(version), 0)`.as('last'))
    .where('dossier_id', '=', dossierId)
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('report_version')
    .values(
      versions.map((version, index) => ({
        dossier_id: dossierId,
        version: last + index + 1,
        parts: JSON.stringify(version.parts),
        merit: version.merit,
        written_by: version.writtenBy,
        written_at: version.writtenAt,
        because: version.because,
      })),
    )
    .execute()
  return versions.map((_version, index) => last + index + 1)
}

/** Keeps the drafts of many dossiers as submitted. @returns the version of each dossier. */
export async function keepAsSubmitted(tx: Tx, dossierIds: readonly string[]): Promise<Map<string, number>> {
  const kept = await sql<{ dossier_id: string; version: number }>`
    insert into report_version (dossier_id, version, parts, merit, written_by, written_at, because)
    select d.dossier_id, coalesce((select max(v.version) from report_version v where v.dossier_id = d.dossier_id), 0) + 1,
      d.parts, d.merit, d.saved_by, d.saved_at, 'submitted'
    from report_draft d where d.dossier_id = any(${dossierIds}::uuid[])
    returning dossier_id, version`.execute(tx)
  return new Map(kept.rows.map((row) => [row.dossier_id, row.version]))
}

export interface KeptVersion {
  version: number
  parts: Parts
  merit: string
  by: string | null
  at: string
  because: VersionReason
}

/** Every version, newest first. */
export async function versionsOf(tx: Tx, dossierId: string): Promise<KeptVersion[]> {
  const rows = await sql<KeptVersion>`
    select v.version, v.parts, v.merit, p.name as by, v.written_at as at, v.because
    from report_version v left join person p on p.id = v.written_by
    where v.dossier_id = ${dossierId}::uuid order by v.version desc`.execute(tx)
  return rows.rows
}
