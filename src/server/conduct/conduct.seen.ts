// Conduct is for those entitled only: neither the minister nor the administrator sees it through their role. Used by seen.ts.
import type { Actor } from '../access/actor.ts'
import type { Tx } from '../db/database.ts'
import { personOn } from '../people/people.store.ts'
import type { Seen } from '../seen.ts'
import { unitOn } from '../units/units.store.ts'
import { mayRecordAbsence, maySeeConduct } from './conduct.may.ts'
import { conductRecord, disciplineWithFile, proceedingsOf } from './conduct.store.ts'

const unitOfPerson = async (tx: Tx, actor: Actor, personId: string): Promise<string> =>
  (await personOn(tx, personId, actor.on))?.unitId ?? ''

export const seen: Seen = {
  records: {
    discipline: async (tx, actor, id) => {
      const record = await conductRecord(tx, id)
      return record !== undefined && maySeeConduct(actor, await unitOfPerson(tx, actor, record.personId))
    },
    absence: async (tx, actor, id) => {
      const record = await conductRecord(tx, id)
      if (!record) return false
      const unitId = await unitOfPerson(tx, actor, record.personId)
      return maySeeConduct(actor, unitId) || mayRecordAbsence(actor, unitId).allowed
    },
    proceeding: async (tx, actor, id) => {
      const [one] = await proceedingsOf(tx, { id })
      if (!one) return false
      const unitId = one.personId
        ? await unitOfPerson(tx, actor, one.personId)
        : (await unitOn(tx, one.unitId ?? '', actor.on))?.parentId
      return maySeeConduct(actor, unitId ?? '')
    },
  },
  file: async (tx, actor, fileId) => {
    const discipline = await disciplineWithFile(tx, fileId)
    return (
      discipline !== undefined && maySeeConduct(actor, await unitOfPerson(tx, actor, discipline.personId))
    )
  },
  guarded: {
    kinds: ['discipline', 'absence', 'proceeding'],
    file: async (tx, fileId) => (await disciplineWithFile(tx, fileId)) !== undefined,
  },
}
