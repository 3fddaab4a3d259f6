// Opens signing in from the settings: its secret, its address, the further proofs that are switched on. Used by open-house.ts.
import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Pool } from 'pg'
import { z } from 'zod'
import type { Proofs } from './sign-in.provider.ts'
import { createSignIn, type SignIn } from './sign-in.ts'

const Switch = z.enum(['on', 'off']).default('off')
const Environment = z.object({
  /** At least 32 characters, the same for all processes on one database; without it, one is made in the data folder. */
  PALMARES_SECRET: z.string().min(32).optional(),
  PALMARES_TOTP: Switch,
  PALMARES_PASSKEY: Switch,
  PALMARES_OIDC_ISSUER: z.url().optional(),
  PALMARES_OIDC_CLIENT_ID: z.string().min(1).optional(),
  PALMARES_OIDC_CLIENT_SECRET: z.string().min(1).optional(),
})

/** @throws SignInMisconfigured naming the variable and what is expected */
export async function openSignIn(
  pool: Pool,
  house: { address: string; dataFolder: string },
  environment: Record<string, string | undefined> = process.env,
): Promise<SignIn> {
  const read = Environment.safeParse(environment)
  if (!read.success)
    throw new SignInMisconfigured(
      read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
    )
  const { PALMARES_SECRET: given } = read.data
  const secret = given ?? (await readOrMakeSecret(house.dataFolder))
  return createSignIn({ pool, baseUrl: house.address, secret, proofs: proofsOf(read.data) })
}

export class SignInMisconfigured extends Error {
  readonly isForPeople = true
}

function proofsOf(read: z.infer<typeof Environment>): Proofs {
  const {
    PALMARES_OIDC_ISSUER: issuer,
    PALMARES_OIDC_CLIENT_ID: clientId,
    PALMARES_OIDC_CLIENT_SECRET: clientSecret,
  } = read
  const given = [issuer, clientId, clientSecret].filter((one) => one !== undefined).length
  if (given > 0 && given < 3)
    throw new SignInMisconfigured(
      'Single sign-on needs PALMARES_OIDC_ISSUER, PALMARES_OIDC_CLIENT_ID and PALMARES_OIDC_CLIENT_SECRET together.',
    )
  return {
    totp: read.PALMARES_TOTP === 'on',
    passkey: read.PALMARES_PASSKEY === 'on',
    ...(issuer && clientId && clientSecret ? { oidc: { issuer, clientId, clientSecret } } : {}),
  }
}

/** Signs cookies and closes second factors; who has it can open any session, so its owner alone reads it. */
async function readOrMakeSecret(folder: string): Promise<string> {
  const path = join(folder, 'keys', 'sign-in.secret')
  const found = await readFile(path, 'utf8').catch(() => undefined)
  if (found) return found.trim()
  await mkdir(join(folder, 'keys'), { recursive: true, mode: 0o700 })
  const partial = `${path}.${randomBytes(6).toString('hex')}`
  await writeFile(partial, randomBytes(48).toString('base64url'), { mode: 0o600, flush: true })
  await link(partial, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await rm(partial)
  return (await readFile(path, 'utf8')).trim()
}
