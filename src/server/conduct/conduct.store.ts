// All SQL of discipline, proceedings and absences. Used by this folder and by ratings, which show absences.
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'

type Level = 'reprimand' | 'warning' | 'salary-reduction' | 'demotion' | 'dismissal' | 'removal'
type ProceedingKind =
  | 'discipline'
  | 'investigation'
  | 'inspection'
  | 'complaint'
  | 'denunciation'
  | 'press-report'
type AbsenceKind = 'maternity-leave' | 'sick-leave' | 'unpaid-leave' | 'training' | 'bravery-injury'
interface Recorded {
  id: string
  recorded_by: string | null
  recorded_at: string
}
interface Withdrawable {
  withdrawn_at: string | null
  withdrawn_why: string | null
}

declare module '../db/database.ts' {
  interface Database {
    discipline: Recorded &
      Withdrawable & {
        person_id: string
        level: Level
        decision_number: string
        decided_on: string
        ends_on: string | null
        file_id: string | null
      }
    proceeding: Recorded & {
      person_id: string | null
      unit_id: string | null
      kind: ProceedingKind
      opened_on: string
      cleared_on: string | null
      conclusion: string | null
    }
    absence: Recorded &
      Withdrawable & { person_id: string; kind: AbsenceKind; first_on: string; last_on: string }
  }
}

export interface Discipline {
  id: string
  personId: string
  level: Level
  decisionNumber: string
  decidedOn: string
  endsOn: string | null
  fileId: string | null
  withdrawn: boolean
}
export interface Proceeding {
  id: string
  personId: string | null
  unitId: string | null
  kind: ProceedingKind
  openedOn: string
  clearedOn: string | null
  conclusion: string | null
}
export interface Absence {
  id: string
  personId: string
  kind: AbsenceKind
  firstOn: string
  lastOn: string
  withdrawn: boolean
}
interface By {
  by: string | null
  at: string
}

export async function addDiscipline(tx: Tx, one: Discipline, { by, at }: By): Promise<void> {
  await tx
    .insertInto('discipline')
    .values({
      id: one.id,
      person_id: one.personId,
      level: one.level,
      decision_number: one.decisionNumber,
      decided_on: one.decidedOn,
      ends_on: one.endsOn,
      file_id: one.fileId,
      recorded_by: by,
      recorded_at: at,
      withdrawn_at: null,
      withdrawn_why: null,
    })
    .execute()
}

export async function addProceeding(tx: Tx, one: Proceeding, { by, at }: By): Promise<void> {
  await tx
    .insertInto('proceeding')
    .values({
      id: one.id,
      person_id: one.personId,
      unit_id: one.unitId,
      kind: one.kind,
      opened_on: one.openedOn,
      cleared_on: one.clearedOn,
      conclusion: one.conclusion,
      recorded_by: by,
      recorded_at: at,
    })
    .execute()
}

export async function closeProceedingRow(
  tx: Tx,
  id: string,
  clearedOn: string,
  conclusion: string,
): Promise<void> {
  await tx.updateTable('proceeding').set({ cleared_on: clearedOn, conclusion }).where('id', '=', id).execute()
}

export async function addAbsence(tx: Tx, one: Absence, { by, at }: By): Promise<void> {
  await tx
    .insertInto('absence')
    .values({
      id: one.id,
      person_id: one.personId,
      kind: one.kind,
      first_on: one.firstOn,
      last_on: one.lastOn,
      recorded_by: by,
      recorded_at: at,
      withdrawn_at: null,
      withdrawn_why: null,
    })
    .execute()
}

/** @param table where the record lies. It stays, with why it no longer counts. */
export async function withdraw(
  tx: Tx,
  table: 'discipline' | 'absence',
  id: string,
  why: string,
  at: string,
): Promise<void> {
  await tx.updateTable(table).set({ withdrawn_at: at, withdrawn_why: why }).where('id', '=', id).execute()
}

export async function disciplineOf(tx: Tx, personIds: readonly string[]): Promise<Discipline[]> {
  if (personIds.length === 0) return []
  const rows = await tx
    .selectFrom('discipline')
    .selectAll()
    .where('person_id', 'in', [...personIds])
    .orderBy('decided_on', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    level: row.level,
    decisionNumber: row.decision_number,
    decidedOn: row.decided_on,
    endsOn: row.ends_on,
    fileId: row.file_id,
    withdrawn: row.withdrawn_at !== null,
  }))
}

export async function proceedingsOf(
  tx: Tx,
  of: { personIds?: readonly string[]; unitIds?: readonly string[]; id?: string },
): Promise<Proceeding[]> {
  const rows = await tx
    .selectFrom('proceeding')
    .selectAll()
    .where((where) =>
      where.or([
        where('person_id', 'in', [...(of.personIds ?? []), nobody]),
        where('unit_id', 'in', [...(of.unitIds ?? []), nobody]),
        where('id', '=', of.id ?? nobody),
      ]),
    )
    .orderBy('opened_on', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    unitId: row.unit_id,
    kind: row.kind,
    openedOn: row.opened_on,
    clearedOn: row.cleared_on,
    conclusion: row.conclusion,
  }))
}

/** Absences that count: those withdrawn are left out unless asked for. */
export async function absencesOf(
  tx: Tx,
  personIds: readonly string[],
  withdrawnToo = false,
): Promise<Absence[]> {
  if (personIds.length === 0) return []
  let query = tx
    .selectFrom('absence')
    .selectAll()
    .where('person_id', 'in', [...personIds])
  if (!withdrawnToo) query = query.where('withdrawn_at', 'is', null)
  const rows = await query.orderBy('first_on', 'desc').execute()
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    kind: row.kind,
    firstOn: row.first_on,
    lastOn: row.last_on,
    withdrawn: row.withdrawn_at !== null,
  }))
}

/** A discipline or absence by id, with the person it concerns. */
/** The discipline whose decision is this file. */
export async function disciplineWithFile(tx: Tx, fileId: string): Promise<{ personId: string } | undefined> {
  return tx
    .selectFrom('discipline')
    .select('person_id as personId')
    .where('file_id', '=', fileId)
    .executeTakeFirst()
}

export async function conductRecord(tx: Tx, id: string) {
  const found = await sql<{ table: 'discipline' | 'absence'; person_id: string; withdrawn: boolean }>`
    select 'discipline' as table, person_id, withdrawn_at is not null as withdrawn from discipline where id = ${id}
    union all select 'absence', person_id, withdrawn_at is not null from absence where id = ${id}`.execute(tx)
  const row = found.rows[0]
  return row && { id, table: row.table, personId: row.person_id, withdrawn: row.withdrawn }
}

const nobody = '00000000-0000-0000-0000-000000000000'
