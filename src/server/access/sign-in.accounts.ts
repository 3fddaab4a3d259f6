// Opening accounts: which names and passwords are accepted, and what is kept of them. Used by sign-in.ts.
import {
  type Costs,
  hashPassword,
  PASSWORD_LENGTH_MAX,
  PASSWORD_LENGTH_MIN,
  unusablePassword,
} from './sign-in.password.ts'
import type { NewAccount } from './sign-in.store.ts'

export interface AccountToOpen {
  username: string
  /** Absent: the account is proved by single sign-on alone. */
  password?: string
  personId: string | null
  name?: string
  /** The address by which single sign-on knows the person. */
  email?: string
  /** When it is opened, where that is not now. */
  openedAt?: string
}

export type AccountRefusal =
  | { kind: 'sign-in.password-too-short'; min: number }
  | { kind: 'sign-in.password-too-long'; max: number }
  | { kind: 'sign-in.password-is-username' }
  | { kind: 'sign-in.bad-username' }

/** Names are compared without regard to case or to spaces around. */
export const normalName = (typed: string): string => typed.normalize('NFC').trim().toLowerCase()

export function refusalOf(username: string, password: string | undefined): AccountRefusal | undefined {
  if (!/^[a-z0-9][a-z0-9._-]{0,99}$/.test(normalName(username))) return { kind: 'sign-in.bad-username' }
  if (password === undefined) return undefined
  const length = [...password.normalize('NFC')].length
  if (length < PASSWORD_LENGTH_MIN) return { kind: 'sign-in.password-too-short', min: PASSWORD_LENGTH_MIN }
  if (length > PASSWORD_LENGTH_MAX) return { kind: 'sign-in.password-too-long', max: PASSWORD_LENGTH_MAX }
  return normalName(password) === normalName(username) ? { kind: 'sign-in.password-is-username' } : undefined
}

export const hashOrNone = (password: string | undefined, costs: Costs): Promise<string> =>
  password === undefined ? unusablePassword(costs) : hashPassword(password, costs)

export async function toNewAccount(
  account: AccountToOpen,
  hash: Promise<string>,
  openedAt: string,
): Promise<NewAccount> {
  const username = normalName(account.username)
  return {
    username,
    personId: account.personId,
    name: account.name ?? username,
    // The provider wants an address for each account; this one reaches nobody, by its very ending (RFC 2606).
    email: account.email?.trim().toLowerCase() ?? `${username}@account.invalid`,
    passwordHash: await hash,
    openedAt,
  }
}
