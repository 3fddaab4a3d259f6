// Movements written: a draft made and saved, its launch, its amendments, its end. Used by the acts of this folder.
import type { Tx } from '../db/database.ts'
import type { Amendment, Movement } from './movement.ts'

export interface By {
  by: string | null
  at: string
}
export type NewMovement = Pick<
  Movement,
  'id' | 'year' | 'periodFrom' | 'periodTo' | 'parentId' | 'unitId' | 'definition'
>

const periodOf = (one: { periodFrom: string; periodTo: string }): string =>
  `[${one.periodFrom},${one.periodTo}]`

export async function addMovement(tx: Tx, movement: NewMovement, { by, at }: By): Promise<void> {
  await tx
    .insertInto('movement')
    .values({
      id: movement.id,
      year: movement.year,
      period: periodOf(movement),
      parent_id: movement.parentId,
      unit_id: movement.unitId,
      definition: JSON.stringify(movement.definition),
      drafted_by: by,
      drafted_at: at,
      saved_at: at,
      cancelled_at: null,
      cancelled_why: null,
    })
    .execute()
}

export async function keepMovement(
  tx: Tx,
  movement: Pick<NewMovement, 'id' | 'year' | 'periodFrom' | 'periodTo' | 'definition'>,
  at: string,
): Promise<void> {
  await tx
    .updateTable('movement')
    .set({
      year: movement.year,
      period: periodOf(movement),
      definition: JSON.stringify(movement.definition),
      saved_at: at,
    })
    .where('id', '=', movement.id)
    .execute()
}

export async function cancel(tx: Tx, id: string, why: string, at: string): Promise<void> {
  await tx
    .updateTable('movement')
    .set({ cancelled_at: at, cancelled_why: why })
    .where('id', '=', id)
    .execute()
}

export async function addLaunch(
  tx: Tx,
  movementId: string,
  launch: {
    number: string
    on: string
    fileId: string
    definitionHash: string
    addresseeIds: readonly string[]
  },
  { by, at }: By,
): Promise<void> {
  // Before the launch itself: afterwards the database holds them as they are.
  const addressees = [...new Set(launch.addresseeIds)].map((unit_id) => ({
    movement_id: movementId,
    unit_id,
  }))
  if (addressees.length > 0) await tx.insertInto('movement_addressee').values(addressees).execute()
  await tx
    .insertInto('movement_launch')
    .values({
      movement_id: movementId,
      number: launch.number,
      launched_on: launch.on,
      file_id: launch.fileId,
      definition_hash: launch.definitionHash,
      launched_by: by,
      launched_at: at,
    })
    .execute()
}

export async function addAmendment(
  tx: Tx,
  movementId: string,
  amendment: Amendment,
  { by, at }: By,
): Promise<void> {
  await tx
    .insertInto('movement_amendment')
    .values({
      id: amendment.id,
      movement_id: movementId,
      number: amendment.number,
      on_day: amendment.on,
      reason: amendment.reason,
      file_id: amendment.fileId,
      changes: JSON.stringify(amendment.changes),
      by_person: by,
      at,
    })
    .execute()
}
