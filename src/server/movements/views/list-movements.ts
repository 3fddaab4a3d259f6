// The movements this person may see.  GET /api/movements
import { ListMovements } from '../../../contract/movements.ts'
import { abilities } from '../../abilities.ts'
import { holds, unitsOf } from '../../access/actor.ts'
import { allowed, signedIn, withRole } from '../../permission.ts'
import { unitsOn } from '../../units/units.store.ts'
import { defineView } from '../../view.ts'
import { overlap } from '../movement.ts'
import { maySeeMovement } from '../movements.may.ts'
import { movementsOf } from '../movements.store.ts'
import { presentHead } from '../present.ts'

export const listMovements = defineView({
  contract: ListMovements,
  load: async ({ tx, actor, today }, input) => {
    const seen = (await movementsOf(tx, input)).filter((movement) => maySeeMovement(actor, movement))
    return { seen, units: await unitsOn(tx, today) }
  },
  may: signedIn,
  present: ({ seen, units }, { actor, today }) => ({
    rows: seen.map((movement) => ({
      ...presentHead(movement, units, today),
      // Of one unit, two at once: people should know before they begin a third.
      overlaps: seen
        .filter(
          (other) =>
            other.id !== movement.id &&
            other.unitId === movement.unitId &&
            other.launch &&
            overlap(movement, other),
        )
        .map((other) => other.id),
    })),
    abilities: abilities({
      'draft-movement':
        unitsOf(actor, 'secretary', 'head').length > 0 || holds(actor, 'coordinator')
          ? allowed
          : withRole(actor, 'coordinator'),
    }),
  }),
})
