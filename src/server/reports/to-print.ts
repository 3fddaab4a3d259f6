// Loads what a print of a report needs: the reading, units, who signs. Used by the two prints of this folder.

import { appointmentsOn } from '../access/appointments.store.ts'
import type { Context } from '../act.ts'
import { peopleByIds } from '../people/people.store.ts'
import { unitsOn } from '../units/units.store.ts'
import { loadReport } from './look-at.ts'
import type { ReportToPrint } from './paper.ts'

/** Signed by the head of the coordinating unit; an empty line where nobody holds that post. */
export async function loadToPrint(
  context: Context,
  input: { reportId: string },
): Promise<ReportToPrint | undefined> {
  const loaded = await loadReport(context, input)
  if (!loaded) return undefined
  const { tx, today } = context
  const unitId = loaded.movement.definition.coordinatorUnitId
  const [head] = unitId ? await appointmentsOn(tx, { day: today, role: 'head', unitId }) : []
  const person = head ? (await peopleByIds(tx, [head.personId], today)).get(head.personId) : undefined
  return {
    ...loaded,
    units: await unitsOn(tx, today),
    signatory: { name: person?.name ?? '', office: person?.position ?? 'Thủ trưởng' },
  }
}
