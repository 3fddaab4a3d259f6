// All SQL of sittings: convening, agenda, attendance, recusals, written answers, counts, minutes. Used by this folder and by decisions.
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import type { AgendaItem, Attendance, Count, Member, Minutes, Result, Sitting } from './sitting.ts'

interface Recorded {
  recorded_by: string | null
  recorded_at: string
}

declare module '../db/database.ts' {
  interface Database {
    sitting: {
      id: string
      code: string
      year: number
      held_on: string
      place: string
      recused_count: boolean
      own_percent: number | null
      convened_by: string | null
      convened_at: string
    }
    sitting_member: { sitting_id: string; person_id: string; role: 'chair' | 'member'; position: number }
    agenda_item: {
      id: string
      sitting_id: string
      dossier_id: string
      position: number
      removed_at: string | null
      removed_why: string | null
    }
    attendance: Recorded & { id: string; sitting_id: string; present: string[]; absent: string }
    recusal: Recorded & { id: string; agenda_item_id: string; person_id: string; reason: string }
    written_answer: Recorded & {
      sitting_id: string
      person_id: string
      file_id: string | null
      received_on: string
    }
    vote_count: {
      id: string
      sitting_id: string
      kind: 'entered' | 'confirmed'
      lines: string
      confirms: string | null
      recorded_by: string
      recorded_at: string
    }
    minutes: {
      sitting_id: string
      number: string
      signed_on: string
      file_id: string
      results: string
      signed_by: string | null
      signed_at: string
    }
  }
}

/** How many sittings the year has already: the next code follows. */
export async function countSittings(tx: Tx, year: number): Promise<number> {
  const { count } = await tx
    .selectFrom('sitting')
    .select(sql<number>`count(*)`.as('count'))
    .where('year', '=', year)
    .executeTakeFirstOrThrow()
  return count
}

export async function sittingById(tx: Tx, id: string): Promise<Sitting | undefined> {
  const row = await sittingRows(tx).where('sitting.id', '=', id).executeTakeFirst()
  return row && toSitting(row)
}

export async function sittingsOf(tx: Tx, year: number): Promise<Sitting[]> {
  const rows = await sittingRows(tx)
    .where('year', '=', year)
    .orderBy('held_on', 'desc')
    .orderBy('sitting.id', 'desc')
    .execute()
  return rows.map(toSitting)
}

/** The signed results of dossiers, newest sitting first: what decisions rest on. */
export async function resultsOf(
  tx: Tx,
  dossierIds: readonly string[],
): Promise<Map<string, Result & { sittingId: string; minutesNumber: string; signedOn: string }>> {
  if (dossierIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('minutes')
    .innerJoin('agenda_item', 'agenda_item.sitting_id', 'minutes.sitting_id')
    .select([
      'minutes.sitting_id',
      'minutes.number',
      'minutes.signed_on',
      'minutes.results',
      'agenda_item.id as item_id',
      'agenda_item.dossier_id',
    ])
    .where('agenda_item.dossier_id', 'in', [...dossierIds])
    .where('agenda_item.removed_at', 'is', null)
    .orderBy('minutes.signed_at')
    .execute()
  return new Map(
    rows.flatMap((row) => {
      const results = row.results as unknown as Result[]
      const result = results.find((one) => one.itemId === row.item_id)
      return result
        ? [
            [
              row.dossier_id,
              { ...result, sittingId: row.sitting_id, minutesNumber: row.number, signedOn: row.signed_on },
            ] as const,
          ]
        : []
    }),
  )
}

const sittingRows = (tx: Tx) =>
  tx
    .selectFrom('sitting')
    .selectAll('sitting')
    .select([
      sql<Member[]>`(select json_agg(json_build_object('personId', person_id, 'role', role) order by position)
      from sitting_member m where m.sitting_id = sitting.id)`.as('members'),
      sql<
        AgendaItem[]
      >`(select json_agg(json_build_object('id', i.id, 'dossierId', i.dossier_id, 'position', i.position, 'removedWhy', i.removed_why,
      'recused', (select coalesce(json_agg(json_build_object('personId', r.person_id, 'reason', r.reason) order by r.recorded_at), '[]')
        from recusal r where r.agenda_item_id = i.id)) order by i.position) from agenda_item i where i.sitting_id = sitting.id)`.as(
        'agenda',
      ),
      sql<Attendance | null>`(select json_build_object('present', present, 'absent', absent, 'at', recorded_at)
      from attendance a where a.sitting_id = sitting.id order by recorded_at desc, id desc limit 1)`.as(
        'attendance',
      ),
      sql<
        string[]
      >`(select coalesce(array_agg(person_id::text), '{}') from written_answer w where w.sitting_id = sitting.id)`.as(
        'written',
      ),
      sql<Count | null>`(select json_build_object('id', c.id, 'lines', c.lines, 'enteredBy', c.recorded_by, 'enteredAt', c.recorded_at,
      'confirmedBy', (select f.recorded_by from vote_count f where f.confirms = c.id))
      from vote_count c where c.sitting_id = sitting.id and c.kind = 'entered' order by c.recorded_at desc, c.id desc limit 1)`.as(
        'count',
      ),
      sql<Minutes | null>`(select json_build_object('number', number, 'signedOn', signed_on, 'fileId', file_id, 'results', results)
      from minutes n where n.sitting_id = sitting.id)`.as('minutes'),
    ])

const toSitting = (row: Awaited<ReturnType<ReturnType<typeof sittingRows>['execute']>>[number]): Sitting => ({
  id: row.id,
  code: row.code,
  year: row.year,
  heldOn: row.held_on,
  place: row.place,
  recusedCount: row.recused_count,
  ownPercent: row.own_percent,
  members: row.members,
  agenda: row.agenda,
  attendance: row.attendance,
  written: row.written,
  count: row.count,
  minutes: row.minutes,
})
