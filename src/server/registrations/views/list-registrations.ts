// The receipts of a movement.  GET /api/movements/{movementId}/registrations
import { ListRegistrations } from '../../../contract/registrations.ts'
import { unitsOf } from '../../access/actor.ts'
import { linkToFile } from '../../files/file-link.ts'
import { findFiles } from '../../files/files.store.ts'
import { loadMovement } from '../../movements/load.ts'
import { definitionOn, dueOf } from '../../movements/movement.ts'
import { peopleByIds } from '../../people/people.store.ts'
import { signedIn } from '../../permission.ts'
import { linkTo, type Unit } from '../../units/unit.ts'
import { unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { words } from '../../words.ts'
import { presentReceipt } from '../present.ts'
import { countsOf } from '../registration.ts'
import { receiptsOf } from '../registration-known.store.ts'
import { seesEveryRegistration } from '../registrations.may.ts'

const sheetRows = 10_000

export const listRegistrations = defineView({
  contract: ListRegistrations,
  load: async (context, input) => {
    const { tx, actor, today } = context
    const movement = await loadMovement(context, input)
    if (!movement?.launch) return undefined
    const own = [...actor.unitPath, ...unitsOf(actor, 'secretary', 'head')]
    const visible = seesEveryRegistration(actor) ? null : own
    const unitIds = input.unitId
      ? [input.unitId].filter((id) => visible === null || visible.includes(id))
      : visible
    const late = input.late === undefined ? undefined : input.late === 'yes'
    const asked = { unitIds, late, search: input.search, day: today }
    const found = await receiptsOf(tx, movement.id, { ...asked, page: input.page, size: input.size })
    return {
      movement,
      found,
      everything: () => receiptsOf(tx, movement.id, { ...asked, page: 1, size: sheetRows }),
      units: await unitsOn(tx, today),
      files: await findFiles(
        tx,
        found.rows.flatMap((one) => one.fileId ?? []),
      ),
      people: await peopleByIds(
        tx,
        found.rows.flatMap((one) => one.by ?? []),
        today,
      ),
    }
  },
  may: signedIn,
  present: ({ movement, found, units, files, people }, { today }, { page, size }) => {
    const stored = new Map(files.map((file) => [file.id, linkToFile(file)]))
    return {
      movement: { id: movement.id, title: movement.definition.title },
      year: movement.year,
      dueOn: dueOf(definitionOn(movement, today), 'registration'),
      rows: found.rows.map((one) => ({
        ...presentReceipt(one, stored, people),
        unit: unitLink(units, one.unitId),
      })),
      total: found.total,
      lateTotal: found.lateTotal,
      page,
      size,
    }
  },
  sheet: async ({ movement, everything, units }, { language }) => {
    const { say } = await words()
    const header = (key: string) => say(language, `registrations:sheet.${key}`)
    const { rows } = await everything()
    return {
      title: say(language, 'registrations:sheet.title', { year: movement.year }),
      columns: [
        { header: header('receipt'), kind: 'text', width: 16 },
        { header: header('unit'), kind: 'text', width: 56 },
        { header: header('received-on'), kind: 'date', width: 14 },
        { header: header('late'), kind: 'text', width: 12 },
        { header: header('letter'), kind: 'text', width: 24 },
        { header: header('letter-on'), kind: 'date', width: 14 },
        { header: header('unit-titles'), kind: 'number', width: 14 },
        { header: header('people'), kind: 'number', width: 12 },
        { header: header('titles'), kind: 'number', width: 14 },
      ],
      rows: rows.map((one) => {
        const counts = countsOf(one)
        const unit = unitLink(units, one.unitId)
        return [
          one.receipt,
          unit.name[language] || unit.name.vi,
          one.receivedOn,
          one.late ? say(language, 'registrations:sheet.is-late') : null,
          one.letterNumber,
          one.letterOn,
          counts.unitTitles,
          counts.people,
          counts.titles,
        ]
      }),
    }
  },
})

function unitLink(units: ReadonlyMap<string, Unit>, id: string) {
  const unit = units.get(id)
  return unit ? linkTo(unit) : { id, code: '', name: { vi: '', fr: '', en: '' } }
}
