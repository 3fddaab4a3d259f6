// Opens a closed way to sign in again.  POST /api/people/{personId}/accounts/{username}/reopening
import { ReopenAccount } from '../../../contract/accounts.ts'
import { accountOf, setClosed } from '../../access/accounts.store.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { mayAddPeople } from '../people.may.ts'
import { personOn } from '../people.store.ts'

type Kind = (typeof ReopenAccount.refusals)[number]

export const reopenAccount = defineAct({
  contract: ReopenAccount,
  load: async ({ tx, today }, { personId, username }) => {
    const person = await personOn(tx, personId, today)
    return person && { person, account: await accountOf(tx, personId, username) }
  },
  may: mayAddPeople,
  decide: ({ account }, { username }) => {
    const refused: Refusal<Kind>[] = []
    if (!account) refused.push({ kind: 'account.unknown', path: 'username', username })
    if (account && account.closedAt === null) refused.push({ kind: 'account.open-already' })
    return unless(refused, () => account?.id ?? '')
  },
  save: ({ tx }, accountId) => setClosed(tx, accountId, null),
  subjects: (_account, { person }) => [{ kind: 'person', id: person.id }],
  present: (_account, _loaded, _context, { username }) => ({ username }),
})
