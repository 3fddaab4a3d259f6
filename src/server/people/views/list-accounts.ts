// The accounts of people.  GET /api/accounts
import { ListAccounts } from '../../../contract/accounts.ts'
import { accountsOf } from '../../access/accounts.store.ts'
import { defineView } from '../../view.ts'
import { maySeeAccounts } from '../people.may.ts'
import { linkToPerson } from '../person.ts'

export const listAccounts = defineView({
  contract: ListAccounts,
  load: ({ tx }, input) => accountsOf(tx, input),
  may: maySeeAccounts,
  present: ({ rows, total }, _context, { page, size }) => ({
    rows: rows.map(({ username, personId, personName, openedAt, closedAt, signedInAt, secondFactor }) => ({
      username,
      person: linkToPerson({ id: personId, name: personName }),
      openedAt,
      closedAt,
      signedInAt,
      secondFactor,
    })),
    total,
    page,
    size,
  }),
})
