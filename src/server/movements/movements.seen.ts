// A launched movement and its papers are read by everyone of the house; an answer's paper by its unit and those who supervise. Used by seen.ts.
import type { Seen } from '../seen.ts'
import { maySeeAnswer, maySeeMovement } from './movements.may.ts'
import { movementOf } from './movements.store.ts'
import { whereFileLies } from './responses.store.ts'

export const seen: Seen = {
  records: {
    movement: async (tx, actor, id) => {
      const movement = await movementOf(tx, id)
      return movement !== undefined && maySeeMovement(actor, movement)
    },
  },
  file: async (tx, actor, fileId) => {
    const { published, unitId } = await whereFileLies(tx, fileId)
    return published || (unitId !== null && maySeeAnswer(actor, unitId))
  },
}
