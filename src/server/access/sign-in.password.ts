// How passwords are kept: scrypt with its costs beside the hash, so that costs can rise with the years. Used by sign-in.ts.
import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'

/** @source OWASP Password Storage Cheat Sheet (2025): scrypt N = 2^15, r = 8, p = 3 is one of its equal minimums; 32 MB, about 0.15 s. */
export const COSTS = { logN: 15, r: 8, p: 3 }
/** For passwords that are printed on the sign-in page of the demonstration: nothing is protected, nobody waits. */
export const COSTS_OF_PUBLIC_PASSWORDS = { logN: 12, r: 8, p: 1 }
export type Costs = typeof COSTS
const KEY_BYTES = 32

export const PASSWORD_LENGTH_MIN = 10
export const PASSWORD_LENGTH_MAX = 200

/** `scrypt$15$8$3$salt$key` */
export async function hashPassword(password: string, costs = COSTS): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(password, salt, costs)
  return ['scrypt', costs.logN, costs.r, costs.p, salt.toString('base64url'), key.toString('base64url')].join(
    '$',
  )
}

/** A text that is no hash of ours fits no password. */
export async function fitsPassword(hash: string, password: string): Promise<boolean> {
  const [kind, logN, r, p, salt, key] = hash.split('$')
  if (kind !== 'scrypt' || !salt || !key) return false
  const kept = Buffer.from(key, 'base64url')
  const costs = { logN: Number(logN), r: Number(r), p: Number(p) }
  const given = await derive(password, Buffer.from(salt, 'base64url'), costs)
  return kept.byteLength === given.byteLength && timingSafeEqual(kept, given)
}

/** What an account without a password bears: it fits nothing, and takes as long to find out. */
export const unusablePassword = (costs = COSTS): Promise<string> =>
  hashPassword(randomBytes(32).toString('base64'), costs)

function derive(password: string, salt: Buffer, { logN, r, p }: Costs): Promise<Buffer> {
  const options: ScryptOptions = { N: 2 ** logN, r, p, maxmem: 256 * 2 ** logN * r }
  return new Promise((done, failed) =>
    // The same letters typed on another keyboard may come decomposed.
    scrypt(password.normalize('NFC'), salt, KEY_BYTES, options, (error, key) =>
      error ? failed(error) : done(key),
    ),
  )
}
