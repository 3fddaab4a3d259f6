// A unit through time.  GET /api/units/{unitId}
import { ShowUnit } from '../../../contract/units.ts'
import { abilities } from '../../abilities.ts'
import { appointmentsOn } from '../../access/appointments.store.ts'
import { peopleByIds } from '../../people/people.store.ts'
import { signedIn } from '../../permission.ts'
import { defineView } from '../../view.ts'
import { linkTo } from '../unit.ts'
import { mayChangeUnits } from '../units.may.ts'
import { heirOf, staffCounts, unitsOn, versionsOf } from '../units.store.ts'

export const showUnit = defineView({
  contract: ShowUnit,
  load: async ({ tx, today }, input) => {
    const versions = await versionsOf(tx, input.unitId)
    const last = versions[0]
    if (!last) return undefined
    const asked = input.on ?? today
    const on = last.valid_to && last.valid_to <= asked ? last.valid_from : asked
    const units = await unitsOn(tx, on)
    const unit = units.get(input.unitId)
    if (!unit) return undefined
    const appointments = await appointmentsOn(tx, { day: on, unitId: input.unitId })
    const people = await peopleByIds(
      tx,
      appointments.map((one) => one.personId),
      on,
    )
    const heirId = await heirOf(tx, input.unitId)
    const heir = heirId ? (await unitsOn(tx, today)).get(heirId) : undefined
    return { versions, unit, units, appointments, people, heir, staff: await staffCounts(tx, on) }
  },
  may: signedIn,
  present: ({ versions, unit, units, appointments, people, heir, staff }, { actor }) => {
    const link = (id: string | null) => {
      const found = id ? units.get(id) : undefined
      return found ? linkTo(found) : null
    }
    return {
      unit: linkTo(unit),
      kind: unit.kind,
      parent: link(unit.parentId),
      supervisedBy: link(unit.supervisedBy),
      province: unit.province,
      versions: versions.map((one) => ({
        code: one.code,
        name: { vi: one.name_vi, fr: one.name_fr, en: one.name_en },
        from: one.valid_from,
        to: one.valid_to,
      })),
      heir: heir ? linkTo(heir) : null,
      children: [...units.values()].filter((one) => one.parentId === unit.id).map(linkTo),
      staff: staff.get(unit.id) ?? 0,
      roles: appointments.map((one) => ({
        role: one.role,
        personId: one.personId,
        name: people.get(one.personId)?.name ?? '',
      })),
      abilities: abilities({ 'change-units': mayChangeUnits(actor) }),
    }
  },
})
