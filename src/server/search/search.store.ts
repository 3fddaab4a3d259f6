// SQL of the one search: a few best hits of each kind, tone marks ignored; each kind limited to what the person may see. Used by its view.
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'

export interface Hit {
  kind: 'person' | 'unit' | 'dossier' | 'decision' | 'movement' | 'initiative' | 'sitting' | 'honour'
  id: string
  title: string
  detail: string
  path: string
}

export interface Asked {
  text: string
  day: string
  /** Units whose dossiers and initiatives the person sees; null sees all. */
  unitIds: readonly string[] | null
  personId: string
  council: boolean
}

const each = 6

export async function search(tx: Tx, { text, day, unitIds, personId, council }: Asked): Promise<Hit[]> {
  const like = sql`'%' || plain_text(${text}) || '%'`
  const units = unitIds === null ? null : [...unitIds]
  const found = await sql<Hit>`
    (select 'person' as kind, p.id::text, p.name as title, coalesce(v.name_vi, '') as detail, '/people/' || p.id as path
      from person p left join post o on o.person_id = p.id and o.main and o.valid @> ${day}::date
      left join unit_version v on v.unit_id = o.unit_id and v.valid @> ${day}::date
      where p.search like ${like} order by length(p.name), p.name limit ${each})
    union all
    (select 'unit', v.unit_id::text, v.name_vi, v.code, '/people/units/' || v.unit_id from unit_version v
      where v.search like ${like} and v.valid @> ${day}::date order by length(v.name_vi) limit ${each})
    union all
    (select 'movement', m.id::text, m.definition->'title'->>'vi', m.year::text, '/movement/' || m.id from movement m
      where exists (select from movement_launch l where l.movement_id = m.id)
        and plain_text((m.definition->'title'->>'vi') || ' ' || (m.definition->'theme'->>'vi')) like ${like} order by m.year desc limit ${each})
    union all
    (select 'dossier', d.id::text, coalesce(p.name, d.collective_name, v.name_vi, d.code), d.code || ' · ' || d.year, '/dossiers/' || d.id
      from dossier d left join person p on p.id = d.person_id left join unit_version v on v.unit_id = d.subject_unit_id and v.valid @> ${day}::date
      where (${units}::uuid[] is null or d.unit_id = any(${units}::uuid[]) or d.person_id = ${personId}::uuid)
        and (d.code ilike '%' || ${text} || '%' or plain_text(coalesce(p.name, d.collective_name, v.name_vi, '')) like ${like}) order by d.year desc, d.code limit ${each})
    union all
    (select 'initiative', i.id::text, i.title, i.year::text, '/initiatives/' || i.id from initiative i
      where (${units}::uuid[] is null or i.unit_id = any(${units}::uuid[])) and plain_text(i.title) like ${like} order by i.year desc limit ${each})
    union all
    (select 'sitting', s.id::text, s.code, s.held_on::text, '/council/' || s.id from sitting s
      where ${council} and (s.code ilike '%' || ${text} || '%' or plain_text(s.place) like ${like}) order by s.held_on desc limit ${each})
    union all
    (select 'decision', d.id::text, d.text->>'summary', d.number || '/' || d.series, '/decisions/' || d.id
      from decision d where d.issued_at is not null
        and (d.summary_search like ${like} or (d.number || '/' || d.series) ilike '%' || ${text} || '%') order by d.signed_on desc limit ${each})
    union all
    (select 'honour', h.id::text, coalesce(p.name, h.collective_name, v.name_vi, ''), h.decision_number || ' · ' || h.year_to, '/honours?search=' || h.decision_number
      from honour h left join person p on p.id = h.person_id left join unit_version v on v.unit_id = h.unit_id and v.valid @> ${day}::date
      where h.decision_number ilike '%' || ${text} || '%' order by h.decided_on desc limit ${each})`.execute(
    tx,
  )
  return found.rows
}
