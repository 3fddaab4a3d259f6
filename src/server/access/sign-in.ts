// Signing in: a password opens a session, a cookie carries it, a look-up finds whose it is. Rights are not here: they follow appointments.
// Used by http/sign-in.ts, http/caller.ts, the demonstration and the acts of the administrator.
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Pool } from 'pg'
import { systemClock } from '../clock.ts'
import {
  type AccountRefusal,
  type AccountToOpen,
  hashOrNone,
  normalName,
  refusalOf,
  toNewAccount,
} from './sign-in.accounts.ts'
import { COSTS, COSTS_OF_PUBLIC_PASSWORDS, type Costs, hashPassword } from './sign-in.password.ts'
import {
  ADDRESS_HEADER,
  COOKIE_PREFIX,
  makeProvider,
  type Proofs,
  type Provider,
} from './sign-in.provider.ts'
import {
  closeAccount,
  countAttempt,
  deleteSession,
  deleteSessionsOf,
  findSessionOwner,
  forgiveAttempt,
  insertAccounts,
  keepPasswordHash,
  type SessionOwner,
  sweepExpired,
} from './sign-in.store.ts'

export interface Attempt {
  username: string
  password: string
  address: string
  userAgent: string
}

/** The same for a name nobody has and for a wrong password: who has an account is told to nobody. */
export type SignInRefusal = 'sign-in.wrong' | 'sign-in.too-many-attempts' | 'sign-in.second-proof-needed'

export type SignInAnswer =
  | (SessionOwner & { cookie: string[] })
  /** With `second-proof-needed`, the cookie lets the next step at /api/auth/two-factor/ go on. */
  | { refused: SignInRefusal; cookie?: string[] }

export interface SignIn {
  signIn(attempt: Attempt): Promise<SignInAnswer>
  /** @param cookie the header as it came */
  sessionOf(cookie: string): Promise<SessionOwner | undefined>
  /** The session's token when the cookie carries our signature; it is not looked up. */
  signedToken(cookie: string): string | undefined
  /** @returns the cookies that make the browser forget */
  signOut(cookie: string): Promise<string[]>
  createAccount(account: AccountToOpen): Promise<{ accountId: string } | { refused: AccountRefusal }>
  /** For the demonstration, whose passwords are public: one hash for those who share one. @returns their ids */
  createAccounts(accounts: readonly AccountToOpen[]): Promise<string[]>
  /** Ends every session of the account. */
  setPassword(
    account: { accountId: string; username: string },
    password: string,
  ): Promise<{ refused: AccountRefusal } | { done: true }>
  closeAccount(accountId: string): Promise<void>
  /** What expired goes; run by a job. */
  sweep(): Promise<number>
  /** Answers /api/auth/* for TOTP, passkeys and single sign-on; undefined when none is on. */
  handler: ((request: Request, address: string) => Promise<Response>) | undefined
}

export interface SignInSettings {
  pool: Pool
  baseUrl: string
  secret: string
  /** Real time, even in the demonstration: sessions expire for real. */
  now?: () => string
  proofs?: Proofs
  limits?: typeof LIMITS
  /** Of hashing passwords; given by tests. */
  costs?: Costs
  onTrouble?: (message: string) => void
}

/** Wrong attempts before one must wait. An office shares one address, so an address may err more often. */
const LIMITS = { account: 10, address: 100, windowMinutes: 15 }

export function createSignIn(settings: SignInSettings): SignIn {
  const {
    pool,
    baseUrl,
    secret,
    proofs = {},
    limits = LIMITS,
    costs = COSTS,
    onTrouble = console.error,
  } = settings
  const now = settings.now ?? systemClock.now
  const provider = makeProvider({ pool, baseUrl, secret, proofs, costs, onTrouble })
  const cookieName = `${baseUrl.startsWith('https:') ? '__Secure-' : ''}${COOKIE_PREFIX}.session_token`
  const tokenIn = (cookie: string) => signedValue(cookie, cookieName, secret)
  const isOn = Object.values(proofs).some(Boolean)
  return {
    signIn: (attempt) => attemptSignIn({ pool, provider, limits, now }, attempt),
    sessionOf: async (cookie) => {
      const token = tokenIn(cookie)
      return token === undefined ? undefined : findSessionOwner(pool, token)
    },
    signedToken: tokenIn,
    signOut: async (cookie) => {
      const token = tokenIn(cookie)
      if (token !== undefined) await deleteSession(pool, token)
      const secure = cookieName.startsWith('__Secure-') ? '; Secure' : ''
      return [`${cookieName}=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax${secure}`]
    },
    createAccount: async (account) => {
      const refused = refusalOf(account.username, account.password)
      if (refused) return { refused }
      const [accountId = ''] = await insertAccounts(pool, [
        await toNewAccount(account, hashOrNone(account.password, costs), account.openedAt ?? now()),
      ])
      return { accountId }
    },
    createAccounts: async (accounts) => {
      const hashes = new Map<string | undefined, Promise<string>>()
      const made = accounts.map((account) => {
        const hash = hashes.get(account.password) ?? hashOrNone(account.password, COSTS_OF_PUBLIC_PASSWORDS)
        hashes.set(account.password, hash)
        return toNewAccount(account, hash, account.openedAt ?? now())
      })
      return insertAccounts(pool, await Promise.all(made))
    },
    setPassword: async ({ accountId, username }, password) => {
      const refused = refusalOf(username, password)
      if (refused) return { refused }
      await keepPasswordHash(pool, accountId, await hashPassword(password, costs))
      await deleteSessionsOf(pool, accountId)
      return { done: true }
    },
    closeAccount: (accountId) => closeAccount(pool, accountId, now()),
    sweep: () => sweepExpired(pool, now()),
    handler: isOn ? (request, address) => provider.handler(withAddress(request, address)) : undefined,
  }
}

interface Means {
  pool: Pool
  provider: Provider
  limits: typeof LIMITS
  now: () => string
}

async function attemptSignIn(
  { pool, provider, limits, now }: Means,
  attempt: Attempt,
): Promise<SignInAnswer> {
  const username = normalName(attempt.username)
  const accountKey = `account ${username}`.slice(0, 200)
  const addressKey = `address ${attempt.address}`.slice(0, 200)
  const [byAccount = 0, byAddress = 0] = await countAttempt(
    pool,
    [accountKey, addressKey],
    now(),
    limits.windowMinutes,
  )
  if (byAccount > limits.account || byAddress > limits.address)
    return { refused: 'sign-in.too-many-attempts' }
  const headers = new Headers({
    [ADDRESS_HEADER]: attempt.address,
    'user-agent': attempt.userAgent.slice(0, 300),
  })
  const answer = await provider.api.signInUsername({
    body: { username, password: attempt.password },
    headers,
    asResponse: true,
  })
  if (!answer.ok) {
    if (answer.status >= 500) throw new Error(`signing in failed: ${answer.status} ${await answer.text()}`)
    return { refused: 'sign-in.wrong' }
  }
  const cookie = answer.headers.getSetCookie()
  const said: unknown = await answer.json()
  const token = fieldOf(said, 'token')
  if (typeof token !== 'string') {
    await forgiveAttempt(pool, accountKey, addressKey)
    return { refused: 'sign-in.second-proof-needed', cookie }
  }
  const owner = await findSessionOwner(pool, token)
  if (!owner) {
    // The account was closed.
    await deleteSession(pool, token)
    return { refused: 'sign-in.wrong' }
  }
  await forgiveAttempt(pool, accountKey, addressKey)
  return { ...owner, cookie }
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

/** The value of a cookie we signed; undefined for any other. */
function signedValue(header: string, name: string, secret: string): string | undefined {
  const part = header.split(/;\s*/).find((one) => one.startsWith(`${name}=`))
  if (part === undefined) return undefined
  const text = decode(part.slice(name.length + 1))
  const dot = text.lastIndexOf('.')
  if (dot < 1) return undefined
  const value = text.slice(0, dot)
  const given = Buffer.from(text.slice(dot + 1), 'base64')
  const right = createHmac('sha256', secret).update(value).digest()
  return given.byteLength === right.byteLength && timingSafeEqual(given, right) ? value : undefined
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

function withAddress(request: Request, address: string): Request {
  const headers = new Headers(request.headers)
  headers.set(ADDRESS_HEADER, address)
  return new Request(request, { headers })
}
