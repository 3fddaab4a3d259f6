// A signed statement that the journal stood thus at an entry: nobody without the key can rewrite what lies before it. Pure but for the
// key given. Used by sign-checkpoint.ts, export-journal.ts and the verifier.
import type { KeyObject } from 'node:crypto'
import { createHash, createPublicKey, sign, verify } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'
import type { Hash } from './chain.ts'

export interface Checkpoint {
  seq: number
  hash: Hash
  signedAt: string
  keyId: string
  /** SPKI, base64. */
  publicKey: string
  /** Ed25519, base64. */
  signature: string
}

/** A key of its own purpose: it signs checkpoints and nothing else. */
export interface SigningKey {
  privateKey: KeyObject
  publicKey: string
  keyId: string
}

export function signCheckpoint(
  head: { seq: number; hash: Hash },
  key: SigningKey,
  signedAt: string,
): Checkpoint {
  const unsigned = { seq: head.seq, hash: head.hash, signedAt, keyId: key.keyId, publicKey: key.publicKey }
  return { ...unsigned, signature: sign(null, signedText(unsigned), key.privateKey).toString('base64') }
}

/** Is it signed by the key it names, and unchanged? Whether that key is the right one is for the caller to ask. */
export function isSignatureGood(checkpoint: Checkpoint): boolean {
  try {
    if (keyIdOf(checkpoint.publicKey) !== checkpoint.keyId) return false
    const key = createPublicKey({
      key: Buffer.from(checkpoint.publicKey, 'base64'),
      format: 'der',
      type: 'spki',
    })
    if (key.asymmetricKeyType !== 'ed25519') return false
    return verify(null, signedText(checkpoint), key, Buffer.from(checkpoint.signature, 'base64'))
  } catch {
    // A text that is no key signs nothing.
    return false
  }
}

/** SHA-256 of the public key: what an inspector notes down once. */
export const keyIdOf = (publicKey: string): string =>
  createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex')

const signedText = ({ seq, hash, signedAt, keyId }: Omit<Checkpoint, 'signature'>): Buffer =>
  Buffer.from(canonicalJson({ seq, hash, signedAt, keyId }), 'utf8')
