// All SQL that changes blocks: formed, members, offices, scorers. The tables are declared in blocks.store.ts. Used by the acts of blocks.
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import type { Block, HeldOffice, Member } from './block.ts'

export async function addBlocks(
  tx: Tx,
  blocks: readonly Block[],
  members: readonly Member[],
  recorded: { by: string | null; at: string },
): Promise<void> {
  await tx
    .insertInto('block')
    .values(
      blocks.map((block) => ({
        id: block.id,
        year: block.year,
        code: block.code,
        kind: block.kind,
        name_vi: block.name.vi,
        name_fr: block.name.fr,
        name_en: block.name.en,
        members_note: block.membersNote,
        sources: [...block.sources],
        formed_by: recorded.by,
        formed_at: recorded.at,
      })),
    )
    .execute()
  await addMembers(tx, members, recorded.at)
}

export async function addMembers(tx: Tx, members: readonly Member[], at: string): Promise<void> {
  if (members.length === 0) return
  await tx
    .insertInto('block_member')
    .values(
      members.map((one) => ({
        id: one.sheetId,
        block_id: one.blockId,
        year: one.year,
        unit_id: one.unitId,
        added_at: at,
      })),
    )
    .execute()
}

export async function removeMembers(tx: Tx, blockId: string, unitIds: readonly string[]): Promise<void> {
  if (unitIds.length === 0) return
  const ids = [...unitIds]
  await tx
    .deleteFrom('block_scorer')
    .where('block_id', '=', blockId)
    .where((or) => or.or([or('unit_id', 'in', ids), or('scorer_id', 'in', ids)]))
    .execute()
  await tx.deleteFrom('block_member').where('block_id', '=', blockId).where('unit_id', 'in', ids).execute()
}

/** Units of the block that something on record refers to: offices, scores, evidence, signatures, attendance. */
export async function membersWithRecords(tx: Tx, blockId: string): Promise<Set<string>> {
  const rows = await sql<{ unit_id: string }>`
    select m.unit_id from block_member m where m.block_id = ${blockId} and (
      exists (select from block_office o where o.block_id = m.block_id and o.unit_id = m.unit_id)
      or exists (select from score s where s.sheet_id = m.id)
      or exists (select from score_evidence e where e.sheet_id = m.id)
      or exists (select from pact_signature g join pact p on p.id = g.pact_id where p.block_id = m.block_id and g.unit_id = m.unit_id)
      or exists (select from meeting_attendance a join block_meeting b on b.id = a.meeting_id
                 where b.block_id = m.block_id and a.unit_id = m.unit_id))`.execute(tx)
  return new Set(rows.rows.map((row) => row.unit_id))
}

export async function addOffices(
  tx: Tx,
  offices: readonly HeldOffice[],
  recorded: { by: string | null; at: string },
): Promise<void> {
  if (offices.length === 0) return
  await tx
    .insertInto('block_office')
    .values(
      offices.map((one) => ({
        id: one.id,
        block_id: one.blockId,
        office: one.office,
        unit_id: one.unitId,
        person_id: one.personId,
        appointment_id: one.appointmentId,
        valid_from: one.validFrom,
        decision: one.decision,
        note: one.note,
        recorded_by: recorded.by,
        recorded_at: recorded.at,
      })),
    )
    .execute()
}

export async function setScorers(
  tx: Tx,
  blockId: string,
  scorers: readonly { unitId: string; scorerId: string }[],
  recorded: { by: string | null; at: string },
): Promise<void> {
  await tx
    .insertInto('block_scorer')
    .values(
      scorers.map((one) => ({
        block_id: blockId,
        unit_id: one.unitId,
        scorer_id: one.scorerId,
        assigned_by: recorded.by,
        assigned_at: recorded.at,
      })),
    )
    .onConflict((on) =>
      on.columns(['block_id', 'unit_id']).doUpdateSet((set) => ({
        scorer_id: set.ref('excluded.scorer_id'),
        assigned_by: set.ref('excluded.assigned_by'),
        assigned_at: set.ref('excluded.assigned_at'),
      })),
    )
    .execute()
}
