// The units in force on a day, both lines of authority.  GET /api/units
import { ListUnits } from '../../../contract/units.ts'
import { abilities } from '../../abilities.ts'
import { signedIn } from '../../permission.ts'
import { plainText } from '../../plain-text.ts'
import { defineView } from '../../view.ts'
import { linkTo } from '../unit.ts'
import { mayChangeUnits } from '../units.may.ts'
import { staffCounts, unitsOn } from '../units.store.ts'

export const listUnits = defineView({
  contract: ListUnits,
  load: async ({ tx, today }, input) => {
    const on = input.on ?? today
    return { on, units: await unitsOn(tx, on), staff: await staffCounts(tx, on) }
  },
  may: signedIn,
  present: ({ on, units, staff }, { actor }, input) => {
    const asked = plainText(input.search ?? '')
    const link = (id: string | null) => {
      const unit = id ? units.get(id) : undefined
      return unit ? linkTo(unit) : null
    }
    const rows = [...units.values()]
      .filter((unit) => plainText(`${Object.values(unit.name).join(' ')} ${unit.code}`).includes(asked))
      .map((unit) => ({
        unit: linkTo(unit),
        kind: unit.kind,
        parent: link(unit.parentId),
        supervisedBy: link(unit.supervisedBy),
        province: unit.province,
        staff: staff.get(unit.id) ?? 0,
      }))
    return {
      on,
      rows,
      abilities: abilities({ 'add-units': mayChangeUnits(actor), 'change-units': mayChangeUnits(actor) }),
    }
  },
})
