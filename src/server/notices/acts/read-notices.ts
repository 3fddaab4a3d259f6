// Marks notices as read.  POST /api/notices/read
import { ReadNotices } from '../../../contract/notices.ts'
import { accept, defineAct } from '../../act.ts'
import { signedIn } from '../../permission.ts'
import { markRead, noticesOf } from '../notices.store.ts'

export const readNotices = defineAct({
  contract: ReadNotices,
  load: async ({ actor }) => ({ personId: actor.personId }),
  may: signedIn,
  decide: (_loaded, { upTo }) => accept(upTo),
  save: async ({ tx, now }, upTo, { personId }) => {
    if (personId) await markRead(tx, personId, upTo, now)
  },
  subjects: (_upTo, { personId }) => (personId ? [{ kind: 'person', id: personId }] : []),
  present: async (_upTo, { personId }, { tx }) => ({
    unread: personId ? (await noticesOf(tx, personId, 1, 1)).unread : 0,
  }),
})
