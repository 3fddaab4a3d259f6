// The key that signs checkpoints: given by PALMARES_JOURNAL_KEY, or made once in the data folder, readable by its owner alone.
// Used by main.ts and the command line.
import type { KeyObject } from 'node:crypto'
import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SigningKey } from './checkpoint.ts'
import { keyIdOf } from './checkpoint.ts'

export class SigningKeyFault extends Error {
  readonly isForPeople = true
}

/** @param given the text of PALMARES_JOURNAL_KEY: a PEM private key, or the path of a file that holds one. @throws SigningKeyFault */
export async function openSigningKey(folder: string, given?: string): Promise<SigningKey> {
  if (given === undefined || given === '') return parseSigningKey(await readOrMake(folder))
  if (given.includes('BEGIN')) return parseSigningKey(given)
  const pem = await readFile(given, 'utf8').catch((error: Error) => {
    throw new SigningKeyFault(`PALMARES_JOURNAL_KEY names ${given}, which cannot be read: ${error.message}`)
  })
  return parseSigningKey(pem)
}

/** @throws SigningKeyFault when the text is no Ed25519 private key */
export function parseSigningKey(pem: string): SigningKey {
  let privateKey: KeyObject
  try {
    privateKey = createPrivateKey(pem)
  } catch {
    throw new SigningKeyFault(
      'The journal key is no private key in PEM form. Make one: openssl genpkey -algorithm ed25519',
    )
  }
  if (privateKey.asymmetricKeyType !== 'ed25519')
    throw new SigningKeyFault(`The journal key must be Ed25519, this one is ${privateKey.asymmetricKeyType}.`)
  const publicKey = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).toString('base64')
  return { privateKey, publicKey, keyId: keyIdOf(publicKey) }
}

async function readOrMake(folder: string): Promise<string> {
  const path = join(folder, 'keys', 'journal.pem')
  const found = await readFile(path, 'utf8').catch(() => undefined)
  if (found !== undefined) {
    await checkItIsPrivate(path)
    return found
  }
  await mkdir(join(folder, 'keys'), { recursive: true, mode: 0o700 })
  const pem = generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()
  const partial = `${path}.${randomBytes(6).toString('hex')}`
  await writeFile(partial, pem, { mode: 0o600, flush: true })
  // A link is made or refused whole: of two processes starting at once, one key stays.
  await link(partial, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await rm(partial)
  return readFile(path, 'utf8')
}

async function checkItIsPrivate(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const { mode } = await stat(path)
  if (mode & 0o077) throw new SigningKeyFault(`${path} can be read by others. Close it: chmod 600 ${path}`)
}
