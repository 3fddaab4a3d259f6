// SQL of evidence: added once by a unit, used by as many dossiers as it serves, and who else rests on the same file.
// Used by the acts and views of this folder.
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import type { UsedEvidence } from './checks.ts'

declare module '../db/database.ts' {
  interface Database {
    dossier_evidence: {
      id: string
      unit_id: string
      title: string
      file_id: string
      issued_number: string | null
      issued_on: string | null
      added_by: string | null
      added_at: string
    }
    dossier_evidence_use: {
      id: string
      dossier_id: string
      evidence_id: string
      document: string | null
      added_by: string | null
      added_at: string
      removed_by: string | null
      removed_at: string | null
    }
  }
}

export interface EvidenceOfUnit {
  id: string
  unitId: string
  title: string
  fileId: string
  issuedNumber: string | null
  issuedOn: string | null
  addedAt: string
}

export async function evidenceById(tx: Tx, id: string): Promise<EvidenceOfUnit | undefined> {
  const row = await tx.selectFrom('dossier_evidence').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toEvidence(row)
}

/** The unit's evidence that is this very file: it is not added twice. */
export async function evidenceByFile(
  tx: Tx,
  unitId: string,
  fileId: string,
): Promise<EvidenceOfUnit | undefined> {
  const row = await tx
    .selectFrom('dossier_evidence')
    .selectAll()
    .where('unit_id', '=', unitId)
    .where('file_id', '=', fileId)
    .executeTakeFirst()
  return row && toEvidence(row)
}

export async function addEvidence(tx: Tx, evidence: EvidenceOfUnit, by: string | null): Promise<void> {
  await tx
    .insertInto('dossier_evidence')
    .values({
      id: evidence.id,
      unit_id: evidence.unitId,
      title: evidence.title,
      file_id: evidence.fileId,
      issued_number: evidence.issuedNumber,
      issued_on: evidence.issuedOn,
      added_by: by,
      added_at: evidence.addedAt,
    })
    .execute()
}

export async function useEvidence(
  tx: Tx,
  use: { id: string; dossierId: string; evidenceId: string; document: string | null },
  by: string | null,
  at: string,
): Promise<void> {
  await tx
    .insertInto('dossier_evidence_use')
    .values({
      id: use.id,
      dossier_id: use.dossierId,
      evidence_id: use.evidenceId,
      document: use.document,
      added_by: by,
      added_at: at,
      removed_by: null,
      removed_at: null,
    })
    .execute()
}

export async function removeUse(tx: Tx, useId: string, by: string | null, at: string): Promise<void> {
  await tx
    .updateTable('dossier_evidence_use')
    .set({ removed_by: by, removed_at: at })
    .where('id', '=', useId)
    .execute()
}

export async function useById(
  tx: Tx,
  dossierId: string,
  useId: string,
): Promise<{ id: string; evidenceId: string } | undefined> {
  const row = await tx
    .selectFrom('dossier_evidence_use')
    .select(['id', 'evidence_id'])
    .where('id', '=', useId)
    .where('dossier_id', '=', dossierId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row && { id: row.id, evidenceId: row.evidence_id }
}

/** The evidence of each dossier; `elsewhere` are living dossiers of the same year that rest on the same bytes. */
export async function evidenceOf(
  tx: Tx,
  dossierIds: readonly string[],
): Promise<Map<string, UsedEvidence[]>> {
  const found = await sql<UsedEvidence & { dossierId: string }>`
    select u.dossier_id as "dossierId", u.id as "useId", e.id as "evidenceId", e.title, u.document, e.file_id as "fileId",
      (select coalesce(json_agg(json_build_object('dossierId', od.id, 'code', od.code, 'personId', od.person_id,
          'name', coalesce(op.name, od.collective_name, ov.name_vi)) order by od.code), '[]')
        from file same
        join dossier_evidence oe on oe.file_id = same.id
        join dossier_evidence_use ou on ou.evidence_id = oe.id
        join dossier od on od.id = ou.dossier_id
        left join person op on op.id = od.person_id
        left join lateral (select name_vi from unit_version where unit_id = od.subject_unit_id order by valid desc limit 1) ov on true
        where same.hash = f.hash and ou.removed_at is null and ou.dossier_id <> u.dossier_id
          and od.year = d.year and od.stage <> 'withdrawn') as elsewhere
    from dossier_evidence_use u
    join dossier_evidence e on e.id = u.evidence_id
    join file f on f.id = e.file_id
    join dossier d on d.id = u.dossier_id
    where u.dossier_id = any(${dossierIds}::uuid[]) and u.removed_at is null
    order by u.added_at, u.id`.execute(tx)
  const byDossier = new Map<string, UsedEvidence[]>()
  for (const { dossierId, ...used } of found.rows)
    byDossier.set(dossierId, [...(byDossier.get(dossierId) ?? []), used])
  return byDossier
}

export interface EvidenceRow extends EvidenceOfUnit {
  uses: readonly { dossierId: string; code: string; name: string; kind: string }[]
}

/** The evidence of a unit, newest first, with the dossiers that use each. */
export async function evidenceOfUnit(
  tx: Tx,
  unitId: string,
  search: string | undefined,
): Promise<EvidenceRow[]> {
  const rows = await sql<EvidenceRow>`
    select e.id, e.unit_id as "unitId", e.title, e.file_id as "fileId", e.issued_number as "issuedNumber", e.issued_on as "issuedOn",
      e.added_at as "addedAt",
      (select coalesce(json_agg(json_build_object('dossierId', d.id, 'code', d.code, 'kind', d.subject_kind,
          'name', coalesce(p.name, d.collective_name, v.name_vi)) order by d.code), '[]')
        from dossier_evidence_use u join dossier d on d.id = u.dossier_id
        left join person p on p.id = d.person_id
        left join lateral (select name_vi from unit_version where unit_id = d.subject_unit_id order by valid desc limit 1) v on true
        where u.evidence_id = e.id and u.removed_at is null) as uses
    from dossier_evidence e
    where e.unit_id = ${unitId}::uuid and (${search ?? null}::text is null or plain_text(e.title) like '%' || plain_text(${search ?? null}) || '%')
    order by e.added_at desc, e.id`.execute(tx)
  return rows.rows
}

const toEvidence = (row: {
  id: string
  unit_id: string
  title: string
  file_id: string
  issued_number: string | null
  issued_on: string | null
  added_at: string
}): EvidenceOfUnit => ({
  id: row.id,
  unitId: row.unit_id,
  title: row.title,
  fileId: row.file_id,
  issuedNumber: row.issued_number,
  issuedOn: row.issued_on,
  addedAt: row.added_at,
})
