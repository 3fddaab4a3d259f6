// The honours of a person or a unit through the years.  GET /api/honours-of/{subjectId}
import { ShowHonours } from '../../../contract/honours.ts'
import { linkToFile } from '../../files/file-link.ts'
import { findFiles } from '../../files/files.store.ts'
import { peopleByIds, personOn } from '../../people/people.store.ts'
import { linkToPerson } from '../../people/person.ts'
import { signedIn } from '../../permission.ts'
import { linkTo } from '../../units/unit.ts'
import { inheritedBy, unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { honoursOf } from '../honours.store.ts'
import { presentHonour } from '../present.ts'

export const showHonours = defineView({
  contract: ShowHonours,
  load: async ({ tx, today }, { subjectId }) => {
    const person = await personOn(tx, subjectId, today)
    const units = await unitsOn(tx, today)
    const unit = units.get(subjectId)
    if (!person && !unit) return undefined
    const inherited = unit ? await inheritedBy(tx, unit.id) : []
    const honours = await honoursOf(tx, {
      personIds: person ? [person.id] : [],
      unitIds: unit ? [unit.id, ...inherited] : [],
    })
    const files = await findFiles(
      tx,
      honours.flatMap((one) => one.fileId ?? []),
    )
    return {
      person,
      unit,
      units,
      honours,
      files,
      people: await peopleByIds(tx, person ? [person.id] : [], today),
    }
  },
  may: signedIn,
  present: ({ person, unit, units, honours, files, people }) => ({
    person: person ? linkToPerson(person) : null,
    unit: unit ? linkTo(unit) : null,
    rows: honours.map((one) => {
      const file = files.find((stored) => stored.id === one.fileId)
      return {
        ...presentHonour(one, people, units),
        inherited: unit !== undefined && one.unitId !== unit.id,
        file: file ? linkToFile(file) : null,
      }
    }),
  }),
})
