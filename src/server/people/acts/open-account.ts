// Opens a way to sign in for a person.  POST /api/people/{personId}/account
import { OpenAccount } from '../../../contract/people.ts'
import { addAccount, isUsernameTaken } from '../../access/accounts.store.ts'
import { toNewAccount } from '../../access/sign-in.accounts.ts'
import { hashPassword } from '../../access/sign-in.password.ts'
import { accept, defineAct, refuse } from '../../act.ts'
import { mayAddPeople } from '../people.may.ts'
import { personOn } from '../people.store.ts'

export const openAccount = defineAct({
  contract: OpenAccount,
  load: async ({ tx, today }, { personId, username }) => {
    const person = await personOn(tx, personId, today)
    return person && { person, taken: await isUsernameTaken(tx, username) }
  },
  may: mayAddPeople,
  decide: ({ taken }, { username }) => {
    // Filled by `save`, where the database gives the id.
    const opened: { accountId: string } = { accountId: '' }
    return taken ? refuse({ kind: 'account.username-taken', path: 'username', username }) : accept(opened)
  },
  save: async ({ tx, now }, opened, { person }, { username, password }) => {
    const account = { username, personId: person.id, name: person.name }
    opened.accountId = await addAccount(tx, await toNewAccount(account, hashPassword(password), now))
  },
  subjects: (_opened, { person }) => [{ kind: 'person', id: person.id }],
  present: ({ accountId }) => ({ accountId }),
})
