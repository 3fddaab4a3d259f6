// SQL of the legal programme: documents and the last word on each of their stages. Used by this folder and the reports.
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import {
  type LegalDocument,
  type LegalKind,
  type LegalStage,
  type LegalStageName,
  stageOrder,
} from './legal-document.ts'
import type { By } from './plans.store.ts'

declare module '../db/database.ts' {
  interface Database {
    legal_document: {
      id: string
      year: number
      code: string
      kind: LegalKind
      name_vi: string
      name_fr: string
      name_en: string
      parent_law: string | null
      reference_effective_on: string | null
      lead_ministry: string
      lead_unit_id: string | null
      source: string
      certain: boolean
      recorded_by: string | null
      recorded_at: string
    }
    legal_stage: {
      id: string
      legal_document_id: string
      stage: LegalStageName
      planned_on: string | null
      actual_on: string | null
      number: string | null
      file_id: string | null
      note: string | null
      recorded_by: string | null
      recorded_at: string
    }
  }
}

export async function addLegalDocuments(
  tx: Tx,
  documents: readonly LegalDocument[],
  newId: () => string,
  { by, at }: By,
): Promise<void> {
  await tx
    .insertInto('legal_document')
    .values(
      documents.map((one) => ({
        id: one.id,
        year: one.year,
        code: one.code,
        kind: one.kind,
        name_vi: one.name.vi,
        name_fr: one.name.fr,
        name_en: one.name.en,
        parent_law: one.parentLaw,
        reference_effective_on: one.referenceEffectiveOn,
        lead_ministry: one.leadMinistry,
        lead_unit_id: one.leadUnitId,
        source: one.source,
        certain: one.certain,
        recorded_by: by,
        recorded_at: at,
      })),
    )
    .execute()
  const planned = documents.flatMap((one) => one.stages.map((stage) => ({ document: one.id, stage })))
  for (const { document, stage } of planned)
    await addLegalStage(
      tx,
      { id: newId(), documentId: document, ...stage, number: null, fileId: null, note: null },
      { by, at },
    )
}

export async function addLegalStage(
  tx: Tx,
  stage: LegalStage & {
    id: string
    documentId: string
    number: string | null
    fileId: string | null
    note: string | null
  },
  { by, at }: By,
): Promise<void> {
  await tx
    .insertInto('legal_stage')
    .values({
      id: stage.id,
      legal_document_id: stage.documentId,
      stage: stage.stage,
      planned_on: stage.plannedOn,
      actual_on: stage.actualOn,
      number: stage.number,
      file_id: stage.fileId,
      note: stage.note,
      recorded_by: by,
      recorded_at: at,
    })
    .execute()
}

export async function legalDocumentById(tx: Tx, id: string): Promise<LegalDocument | undefined> {
  const row = await documentRows(tx).where('legal_document.id', '=', id).executeTakeFirst()
  return row && toDocument(row)
}

export async function legalDocumentsOf(tx: Tx, year: number): Promise<LegalDocument[]> {
  return (await documentRows(tx).where('year', '=', year).orderBy('code').execute()).map(toDocument)
}

/** A later record of a stage replaces what it says, and keeps what it does not. */
const documentRows = (tx: Tx) =>
  tx
    .selectFrom('legal_document')
    .selectAll('legal_document')
    .select(
      sql<
        LegalStage[]
      >`(select coalesce(json_agg(json_build_object('stage', stage, 'plannedOn', planned, 'actualOn', actual)), '[]') from (
      select stage, (array_agg(planned_on order by recorded_at desc, id desc) filter (where planned_on is not null))[1] as planned,
        (array_agg(actual_on order by recorded_at desc, id desc) filter (where actual_on is not null))[1] as actual
      from legal_stage s where s.legal_document_id = legal_document.id group by stage) last)`.as('stages'),
    )

const toDocument = (
  row: Awaited<ReturnType<ReturnType<typeof documentRows>['execute']>>[number],
): LegalDocument => ({
  id: row.id,
  year: row.year,
  code: row.code,
  kind: row.kind,
  name: { vi: row.name_vi, fr: row.name_fr, en: row.name_en },
  parentLaw: row.parent_law,
  referenceEffectiveOn: row.reference_effective_on,
  leadMinistry: row.lead_ministry,
  leadUnitId: row.lead_unit_id,
  source: row.source,
  certain: row.certain,
  stages: stageOrder.flatMap((name) => row.stages.find((one) => one.stage === name) ?? []),
})
