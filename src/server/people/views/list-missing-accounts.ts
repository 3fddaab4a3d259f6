// Who holds a role and cannot sign in.  GET /api/accounts/missing
import { ListMissingAccounts } from '../../../contract/accounts.ts'
import { holdersWithoutAccount } from '../../access/accounts.store.ts'
import { defineView } from '../../view.ts'
import { maySeeAccounts } from '../people.may.ts'
import { linkToPerson } from '../person.ts'

export const listMissingAccounts = defineView({
  contract: ListMissingAccounts,
  load: ({ tx, today }, input) => holdersWithoutAccount(tx, { ...input, day: today }),
  may: maySeeAccounts,
  present: ({ rows, total }, _context, { page, size }) => ({
    rows: rows.map(({ personId, personName, roles }) => ({
      person: linkToPerson({ id: personId, name: personName }),
      roles,
    })),
    total,
    page,
    size,
  }),
})
