// The history of a person is for themselves and for those who serve in the same unit. Used by seen.ts.
import { holdsFor } from '../access/actor.ts'
import type { Seen } from '../seen.ts'
import { personOn } from './people.store.ts'

export const seen: Seen = {
  records: {
    person: async (tx, actor, id) => {
      if (actor.personId === id) return true
      const person = await personOn(tx, id, actor.on)
      return person?.unitId ? holdsFor(actor, person.unitId, 'secretary', 'head') : false
    },
  },
}
