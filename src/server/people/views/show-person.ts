// A person: posts through time, roles today.  GET /api/people/{personId}
import { ShowPerson } from '../../../contract/people.ts'
import { abilities } from '../../abilities.ts'
import { appointmentsOn } from '../../access/appointments.store.ts'
import { signedIn } from '../../permission.ts'
import { linkTo } from '../../units/unit.ts'
import { unitOn, unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { mayAddPeople, mayAppoint } from '../people.may.ts'
import { personOn, postsOf } from '../people.store.ts'
import { linkToPerson } from '../person.ts'

export const showPerson = defineView({
  contract: ShowPerson,
  load: async ({ tx, today }, { personId }) => {
    const person = await personOn(tx, personId, today)
    if (!person) return undefined
    const posts = await postsOf(tx, personId)
    const appointments = await appointmentsOn(tx, { day: today, personId })
    // A unit may have ended since: a past post keeps the name that it had.
    const served = await Promise.all(
      posts.map(({ unitId, validFrom, validTo }) => unitOn(tx, unitId, validTo === null ? today : validFrom)),
    )
    return { person, posts, served, appointments, units: await unitsOn(tx, today) }
  },
  may: signedIn,
  present: ({ person, posts, served, appointments, units }, { actor }) => {
    const link = (id: string | null) => {
      const unit = id ? units.get(id) : undefined
      return unit ? linkTo(unit) : null
    }
    return {
      ...person,
      person: linkToPerson(person),
      unit: link(person.unitId),
      posts: posts.flatMap((post, index) => {
        const unit = served[index]
        return unit
          ? [
              {
                unit: linkTo(unit),
                position: post.position,
                rank: post.rank,
                main: post.main,
                from: post.validFrom,
                to: post.validTo,
              },
            ]
          : []
      }),
      appointments: appointments.map((one) => ({
        id: one.id,
        role: one.role,
        unit: link(one.unitId),
        from: one.validFrom,
        to: one.validTo,
        decision: one.decision,
      })),
      abilities: abilities({
        'move-person': mayAddPeople(actor),
        appoint: mayAppoint(actor, 'secretary'),
        'open-account': mayAddPeople(actor),
      }),
    }
  },
})
