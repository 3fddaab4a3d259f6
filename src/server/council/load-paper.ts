// Loads what the papers of a sitting name: people, subjects, thresholds. Used by print-minutes and print-tally.

import { appointmentsOn } from '../access/appointments.store.ts'
import type { Demonstration } from '../access/house.store.ts'
import { readSetting } from '../access/house.store.ts'
import type { Context } from '../act.ts'
import { awardOnPaper } from '../decisions/named.ts'
import { dossiersOf } from '../dossiers/dossiers.store.ts'
import { topUnit } from '../dossiers/public/organisation.ts'
import { nameOfSubject } from '../dossiers/subject-names.ts'
import { peopleByIds } from '../people/people.store.ts'
import { theLaw } from '../the-law.ts'
import { unitsOn } from '../units/units.store.ts'
import { loadSitting } from './load.ts'
import type { SittingOnPaper } from './papers.ts'
import { itemsOf } from './sitting.ts'
import { thresholdOf } from './threshold.ts'

export async function loadSittingPaper(
  context: Context,
  input: { sittingId: string },
): Promise<SittingOnPaper | undefined> {
  const { tx } = context
  const sitting = await loadSitting(context, input)
  if (!sitting) return undefined
  const law = await theLaw()
  const units = await unitsOn(tx, sitting.heldOn)
  const dossiers = new Map((await dossiersOf(tx, { year: sitting.year })).map((one) => [one.id, one]))
  const [secretary] = await appointmentsOn(tx, { day: sitting.heldOn, role: 'council-secretary' })
  const ids = [...sitting.members.map((one) => one.personId), ...(secretary ? [secretary.personId] : [])]
  const people = await peopleByIds(tx, ids, sitting.heldOn)
  const top = topUnit(units)
  const nameOfAward = (code: string): string =>
    awardOnPaper(law.rulebook.awards.find((one) => one.code === code)?.names.vi ?? code, top?.name.vi ?? '')
  return {
    sitting,
    people,
    issuer: top?.name.vi ?? '',
    place: top?.province ?? '……',
    secretary: (secretary && people.get(secretary.personId)?.name) ?? '……',
    synthetic: (await readSetting<Demonstration>(tx, 'demonstration')) !== undefined,
    items: itemsOf(sitting).flatMap((item) => {
      const dossier = dossiers.get(item.dossierId)
      if (!dossier) return []
      return [
        {
          item,
          name: nameOfSubject(dossier.subject, units, 'vi'),
          unit: dossier.subject.kind === 'unit' ? '' : (units.get(dossier.unitId)?.name.vi ?? ''),
          award: nameOfAward(dossier.award),
          awardCode: dossier.award,
          code: dossier.code,
          threshold: thresholdOf(law, sitting, item, dossier.award),
        },
      ]
    }),
  }
}
