// Who is signed in, with their roles today.  GET /api/me
import { ShowMe } from '../../../contract/access.ts'
import { languageOf } from '../../people/language.store.ts'
import { personOn } from '../../people/people.store.ts'
import { signedIn } from '../../permission.ts'
import { linkTo } from '../../units/unit.ts'
import { unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { railOf } from '../rail.ts'

export const showMe = defineView({
  contract: ShowMe,
  load: async ({ tx, actor, today }) => {
    const { personId } = actor
    if (personId === null) return { person: undefined, units: new Map(), language: null }
    const person = await personOn(tx, personId, today)
    return { person, units: await unitsOn(tx, today), language: await languageOf(tx, personId) }
  },
  may: signedIn,
  present: ({ person, units, language }, { actor }) => {
    const link = (id: string | null) => {
      const unit = id ? units.get(id) : undefined
      return unit ? linkTo(unit) : null
    }
    return {
      person: { id: actor.personId ?? '', name: actor.name },
      position: person?.position ?? null,
      unit: link(actor.unitId),
      roles: actor.roles.map((held) => ({ role: held.role, unit: link(held.unitId), blockId: held.blockId })),
      language,
      rail: railOf(actor),
    }
  },
})
