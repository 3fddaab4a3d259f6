// The house as a decision names it: issuer, head in office, series and place last used. Read when a draft begins. Used by the acts that draft.
import { sql } from 'kysely'
import { appointmentsOn } from '../access/appointments.store.ts'
import type { Tx } from '../db/database.ts'
import { topUnit } from '../dossiers/public/organisation.ts'
import { peopleByIds } from '../people/people.store.ts'
import { unitsOn } from '../units/units.store.ts'
import type { DecisionText } from './decision.ts'
import type { HouseOnPaper } from './usual-text.ts'

export async function houseOnPaper(tx: Tx, day: string): Promise<Omit<HouseOnPaper, 'power'>> {
  const top = topUnit(await unitsOn(tx, day))
  const last = await sql<{ text: DecisionText }>`
    select text from decision where discarded_at is null order by drafted_at desc, id desc limit 1`.execute(
    tx,
  )
  const before = last.rows[0]?.text
  const [minister] = await appointmentsOn(tx, { day, role: 'minister' })
  const people = await peopleByIds(tx, minister ? [minister.personId] : [], day)
  const head = minister && people.get(minister.personId)
  return {
    issuer: top?.name.vi ?? '……',
    place: before?.place ?? top?.province ?? '……',
    series: before?.series ?? `QĐ-${(top?.code ?? 'X').replace(/[^\p{L}\d]/gu, '').slice(0, 20)}`,
    headOffice: head?.position ?? 'Thủ trưởng',
    head: head ? { personId: head.id, name: head.name } : null,
    proposer: 'cơ quan thường trực Hội đồng Thi đua - Khen thưởng',
  }
}
