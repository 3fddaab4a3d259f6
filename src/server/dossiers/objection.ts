// An objection to a posted list: when it may come, its receipt, its private code. Pure.
// Used by object-to-posting and by the public page that follows one.
import { createHash } from 'node:crypto'

/** Without letters that are read for others: no I, L, O, U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The private code of a receipt, from the chance in two new ids: `K7QM-2F9X-TT4P`, 60 bits that nobody can guess.
 *  Only the last 32 bits of each are taken: ids of one instant share what stands before. */
export function followUpCodeFrom(first: string, second: string): string {
  const chance = (lastBits(first) << 30n) | lastBits(second)
  const letters = Array.from(
    { length: 12 },
    (_, place) => alphabet[Number((chance >> BigInt(place * 5)) & 31n)] ?? '0',
  ).join('')
  return letters.replace(/(.{4})(?=.)/g, '$1-')
}

const lastBits = (id: string): bigint => BigInt(`0x${id.slice(-8)}`) & 0x3fffffffn

/** What is stored of it. Typed codes are read with or without dashes, in any case, O as 0, I and L as 1. */
export function hashOfFollowUpCode(code: string): string {
  const plain = code
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  return createHash('sha256').update(plain).digest('hex')
}

/** Objections are taken until the end of the last day of the term. */
export const isRunning = (posting: { postedOn: string; endsOn: string }, today: string): boolean =>
  posting.postedOn <= today && today <= posting.endsOn

export type ObjectionState = 'open' | 'dismissed' | 'upheld'

export const stateOf = (objection: { outcome: 'dismissed' | 'upheld' | null }): ObjectionState =>
  objection.outcome ?? 'open'
