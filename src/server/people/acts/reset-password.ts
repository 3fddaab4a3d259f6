// Another password for an account; its sessions end.  POST /api/people/{personId}/accounts/{username}/password
import { ResetPassword } from '../../../contract/accounts.ts'
import { accountOf, setPasswordHash } from '../../access/accounts.store.ts'
import { normalName } from '../../access/sign-in.accounts.ts'
import { hashPassword } from '../../access/sign-in.password.ts'
import { defineAct, type Refusal, unless } from '../../act.ts'
import { mayAddPeople } from '../people.may.ts'
import { personOn } from '../people.store.ts'

type Kind = (typeof ResetPassword.refusals)[number]

export const resetPassword = defineAct({
  contract: ResetPassword,
  load: async ({ tx, today }, { personId, username }) => {
    const person = await personOn(tx, personId, today)
    return person && { person, account: await accountOf(tx, personId, username) }
  },
  may: mayAddPeople,
  decide: ({ account }, { username, password }) => {
    const refused: Refusal<Kind>[] = []
    if (!account) refused.push({ kind: 'account.unknown', path: 'username', username })
    if (account?.closedAt) refused.push({ kind: 'account.closed', remedy: 'reopen-account' })
    if (normalName(password) === username)
      refused.push({ kind: 'account.password-is-username', path: 'password' })
    return unless(refused, () => account?.id ?? '')
  },
  save: async ({ tx }, accountId, _loaded, { password }) =>
    setPasswordHash(tx, accountId, await hashPassword(password)),
  subjects: (_account, { person }) => [{ kind: 'person', id: person.id }],
  present: (_account, _loaded, _context, { username }) => ({ username }),
})
