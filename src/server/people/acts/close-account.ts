// Closes a way to sign in; its sessions end at once.  POST /api/people/{personId}/accounts/{username}/closure
import { CloseAccount } from '../../../contract/accounts.ts'
import { accountOf, setClosed } from '../../access/accounts.store.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { mayAddPeople } from '../people.may.ts'
import { personOn } from '../people.store.ts'

type Kind = (typeof CloseAccount.refusals)[number]

export const closeAccountAct = defineAct({
  contract: CloseAccount,
  load: async ({ tx, today }, { personId, username }) => {
    const person = await personOn(tx, personId, today)
    return person && { person, account: await accountOf(tx, personId, username) }
  },
  may: mayAddPeople,
  decide: ({ account }, { username }, { actor }) => {
    const refused: Refusal<Kind>[] = []
    if (!account) refused.push({ kind: 'account.unknown', path: 'username', username })
    if (account?.closedAt) refused.push({ kind: 'account.closed-already', on: account.closedAt.slice(0, 10) })
    // Somebody who may open it again must be left.
    if (account && account.id === actor.accountId) refused.push({ kind: 'account.own' })
    return unless(refused, () => account?.id ?? '')
  },
  save: ({ tx, now }, accountId) => setClosed(tx, accountId, now),
  subjects: (_account, { person }) => [{ kind: 'person', id: person.id }],
  present: (_account, _loaded, _context, { username }) => ({ username }),
})
