// Today as the product counts it, and whom one may play in the demonstration.  GET /api/occasion
import { Role, ShowOccasion } from '../../../contract/access.ts'
import { peopleByIds } from '../../people/people.store.ts'
import { anybody } from '../../permission.ts'
import { linkTo } from '../../units/unit.ts'
import { unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { type Demonstration, isEmptyHouse, readSetting } from '../house.store.ts'

export const showOccasion = defineView({
  contract: ShowOccasion,
  load: async ({ tx, today }) => {
    const demonstration = await readSetting<Demonstration>(tx, 'demonstration')
    const ids = demonstration?.users.map((user) => user.personId) ?? []
    return {
      demonstration,
      people: await peopleByIds(tx, ids, today),
      units: await unitsOn(tx, today),
      firstRun: await isEmptyHouse(tx),
    }
  },
  may: anybody,
  present: ({ demonstration, people, units, firstRun }, { today, actor }) => {
    const byCode = new Map([...units.values()].map((unit) => [unit.code, unit]))
    const top = [...units.values()].find((unit) => unit.parentId === null && unit.supervisedBy === null)
    return {
      today,
      organisation: top?.name ?? { vi: '', fr: '', en: '' },
      demonstration: demonstration
        ? {
            users: demonstration.users.map((user) => {
              const unit = user.unitCode ? byCode.get(user.unitCode) : undefined
              return {
                username: user.username,
                name: people.get(user.personId)?.name ?? user.username,
                role: Role.parse(user.role),
                unit: unit ? linkTo(unit) : null,
              }
            }),
          }
        : null,
      firstRun,
      signedIn: actor.personId !== null,
    }
  },
})
