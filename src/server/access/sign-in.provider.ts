// better-auth on our tables under our names: passwords now; TOTP, passkeys and single sign-on when configured. Used by sign-in.ts.
import { passkey } from '@better-auth/passkey'
import { type BetterAuthOptions, type BetterAuthPlugin, betterAuth } from 'better-auth'
import { genericOAuth, twoFactor, username } from 'better-auth/plugins'
import { Kysely, type KyselyPlugin, PostgresDialect } from 'kysely'
import type { Pool } from 'pg'
import { v7 } from 'uuid'
import { type Costs, fitsPassword, hashPassword, PASSWORD_LENGTH_MAX } from './sign-in.password.ts'

/** Further proofs, each off unless given. */
export interface Proofs {
  totp?: boolean
  passkey?: boolean
  oidc?: { issuer: string; clientId: string; clientSecret: string }
}

export interface ProviderSettings {
  pool: Pool
  baseUrl: string
  secret: string
  proofs: Proofs
  costs: Costs
  /** Told what better-auth finds wrong with itself: a provider that cannot be reached at the start is left out. */
  onTrouble: (message: string) => void
}

/** A working day and its evening: people sign in again each morning. */
export const SESSION_SECONDS = 12 * 3600
/** Set by us from the connection, never taken from a caller. */
export const ADDRESS_HEADER = 'x-palmares-address'
export const COOKIE_PREFIX = 'palmares'

/** Paths that would tell who has an account, or open one. */
const closedPaths = [
  '/is-username-available',
  '/sign-up/email',
  '/sign-in/email',
  '/sign-in/username',
  '/update-user',
  '/change-email',
  '/delete-user',
]

export type Provider = ReturnType<typeof makeProvider>

export function makeProvider({ pool, baseUrl, secret, proofs, costs, onTrouble }: ProviderSettings) {
  const plugins: [ReturnType<typeof username>, ...BetterAuthPlugin[]] = [
    username(names),
    ...further(proofs, baseUrl),
  ]
  const db = new Kysely({ dialect: new PostgresDialect({ pool }), plugins: [instantsAsDates] })
  return betterAuth({
    baseURL: baseUrl,
    basePath: '/api/auth',
    secret,
    appName: 'Palmarès',
    trustedOrigins: [new URL(baseUrl).origin],
    database: { db, type: 'postgres', transaction: true },
    disabledPaths: closedPaths,
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_level, message) => onTrouble(message) },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      // Short passwords are refused where they are set; here everything is compared.
      minPasswordLength: 1,
      maxPasswordLength: PASSWORD_LENGTH_MAX,
      password: {
        hash: (typed) => hashPassword(typed, costs),
        verify: ({ hash, password }) => fitsPassword(hash, password),
      },
    },
    ...tables,
    rateLimit: { enabled: true, storage: 'memory' },
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      database: { generateId: () => v7() },
    },
    plugins,
  })
}

const names = {
  minUsernameLength: 1,
  maxUsernameLength: 100,
  usernameValidator: () => true,
  schema: { user: { fields: { displayUsername: 'display_username' } } },
}

const dated = { createdAt: 'created_at', updatedAt: 'updated_at' }

/** Our words for its tables: its user is our account, its account our credential. */
const tables = {
  user: {
    modelName: 'account',
    fields: { emailVerified: 'email_verified', ...dated },
    additionalFields: { personId: { type: 'string', required: false, input: false, fieldName: 'person_id' } },
  },
  session: {
    modelName: 'session',
    fields: {
      userId: 'account_id',
      expiresAt: 'expires_at',
      ipAddress: 'address',
      userAgent: 'user_agent',
      ...dated,
    },
    expiresIn: SESSION_SECONDS,
    disableSessionRefresh: true,
  },
  account: {
    modelName: 'credential',
    fields: {
      userId: 'account_id',
      accountId: 'provider_account_id',
      providerId: 'provider_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
      ...dated,
    },
    // An administrator opens accounts; the ministry's sign-on may prove them, by the address it vouches for.
    accountLinking: { enabled: true, trustedProviders: ['oidc'], requireLocalEmailVerified: false },
  },
  verification: { modelName: 'verification', fields: { expiresAt: 'expires_at', ...dated } },
} satisfies Pick<BetterAuthOptions, 'user' | 'session' | 'account' | 'verification'>

function further({ totp, passkey: withPasskey, oidc }: Proofs, baseUrl: string): BetterAuthPlugin[] {
  const { hostname, origin } = new URL(baseUrl)
  return [
    ...(totp ? [twoFactor({ issuer: 'Palmarès', schema: secondFactorTable })] : []),
    ...(withPasskey ? [passkey({ rpID: hostname, rpName: 'Palmarès', origin, schema: passkeyTable })] : []),
    ...(oidc ? [genericOAuth({ config: [signOnOf(oidc)] })] : []),
  ]
}

const signOnOf = ({ issuer, clientId, clientSecret }: NonNullable<Proofs['oidc']>) => ({
  providerId: 'oidc',
  discoveryUrl: `${issuer.replace(/\/+$/, '')}/.well-known/openid-configuration`,
  clientId,
  clientSecret,
  scopes: ['openid', 'profile', 'email'],
  pkce: true,
  requireIdTokenVerification: true,
  disableSignUp: true,
})

const secondFactorTable = {
  user: { fields: { twoFactorEnabled: 'second_factor_enabled' } },
  twoFactor: {
    modelName: 'second_factor',
    fields: {
      userId: 'account_id',
      backupCodes: 'backup_codes',
      failedVerificationCount: 'failed_verification_count',
      lockedUntil: 'locked_until',
    },
  },
}

const passkeyTable = {
  passkey: {
    modelName: 'passkey',
    fields: {
      userId: 'account_id',
      publicKey: 'public_key',
      credentialID: 'credential_id',
      deviceType: 'device_type',
      backedUp: 'backed_up',
      createdAt: 'created_at',
    },
  },
}

/** Our pool gives instants as text; better-auth compares them as dates. */
const instantsAsDates: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => ({
    ...result,
    rows: result.rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          typeof value === 'string' && /_(at|until)$/.test(name) ? new Date(value) : value,
        ]),
      ),
    ),
  }),
}
