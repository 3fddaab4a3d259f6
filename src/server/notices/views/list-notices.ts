// The notices of the person signed in.  GET /api/notices
import { ListNotices } from '../../../contract/notices.ts'
import { signedIn } from '../../permission.ts'
import { defineView } from '../../view.ts'
import { noticesOf } from '../notices.store.ts'

export const listNotices = defineView({
  contract: ListNotices,
  load: ({ tx, actor }, { page, size }) =>
    actor.personId
      ? noticesOf(tx, actor.personId, page, size)
      : Promise.resolve({ rows: [], total: 0, unread: 0 }),
  may: signedIn,
  present: (found, _context, { page, size }) => ({ ...found, page, size }),
})
