// How a row of a decision with its lines becomes the domain type. Used by the stores of this folder.
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import type { Address, Decision, DecisionKind, DecisionText, Field, Line, PowerCheck } from './decision.ts'

interface Row {
  id: string
  kind: DecisionKind
  of_id: string | null
  award: string
  year_from: number
  year_to: number
  basis: Decision['basis']
  minutes_on: string | null
  ground: string | null
  text: DecisionText
  version: number
  drafted_by: string | null
  drafted_at: string
  handed_over_at: string | null
  note: string | null
  discarded_at: string | null
  discarded_why: string | null
  series: string | null
  year: number | null
  number: number | null
  signed_on: string | null
  file_id: string | null
  file_hash: string | null
  power: PowerCheck | null
  issued_by: string | null
  issued_at: string | null
  lines: LineRow[]
}
interface LineRow {
  id: string
  position: number
  dossier_id: string | null
  person_id: string | null
  unit_id: string | null
  collective_name: string | null
  merit: string
  name: string | null
  office: string | null
  address: Address | null
  withheld: string | null
  of_line_id: string | null
  field: Field | null
  printed: string | null
  correct: string | null
}

export async function readDecisions(
  tx: Tx,
  where: RawBuilder<unknown>,
  order: RawBuilder<unknown> = sql`d.drafted_at, d.id`,
): Promise<Decision[]> {
  const found = await sql<Row>`
    select d.*, (select coalesce(json_agg(to_jsonb(l) order by l.position), '[]') from decision_line l where l.decision_id = d.id) as lines
    from decision d where ${where} order by ${order}`.execute(tx)
  return found.rows.map(toDecision)
}

const toDecision = (row: Row): Decision => ({
  id: row.id,
  kind: row.kind,
  ofId: row.of_id,
  award: row.award,
  yearFrom: row.year_from,
  yearTo: row.year_to,
  basis: row.basis,
  minutesOn: row.minutes_on,
  ground: row.ground,
  text: row.text,
  version: row.version,
  draftedBy: row.drafted_by,
  draftedAt: row.drafted_at,
  handedOverAt: row.handed_over_at,
  note: row.note,
  discarded: row.discarded_at === null ? null : { at: row.discarded_at, why: row.discarded_why ?? '' },
  issue: issueOf(row),
  lines: row.lines.map(toLine),
})

function issueOf(row: Row): Decision['issue'] {
  const { series, year, number, signed_on, file_id, file_hash, power, issued_at } = row
  if (!series || !year || !number || !signed_on || !file_id || !file_hash || !power || !issued_at) return null
  return {
    series,
    year,
    number,
    signedOn: signed_on,
    fileId: file_id,
    fileHash: file_hash,
    power,
    issuedBy: row.issued_by,
    issuedAt: issued_at,
  }
}

const toLine = (row: LineRow): Line => ({
  id: row.id,
  position: row.position,
  dossierId: row.dossier_id,
  personId: row.person_id,
  unitId: row.unit_id,
  collectiveName: row.collective_name,
  merit: row.merit,
  frozen: row.name === null ? null : { name: row.name, office: row.office ?? '', address: row.address ?? '' },
  withheld: row.withheld,
  ofLineId: row.of_line_id,
  correction:
    row.field === null ? null : { field: row.field, printed: row.printed ?? '', correct: row.correct ?? '' },
})
