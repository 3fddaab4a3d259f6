// The code of a certificate: twenty signs that nobody guesses, without letters that are mistaken for figures. Used by the issue and the verification.
import { randomBytes } from 'node:crypto'

// Crockford's letters: no I, L, O, U.
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A hundred bits of chance. */
export const newCode = (): string => [...randomBytes(20)].map((byte) => signs[byte % 32]).join('')

/** As typed from paper: spaces and dashes do not count, O is 0, I and L are 1. Undefined when it cannot be a code. */
export function parseCode(typed: string): string | undefined {
  const code = typed
    .toUpperCase()
    .replace(/[\s.·–—-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  return /^[0-9A-HJKMNP-TV-Z]{20}$/.test(code) ? code : undefined
}

/** In groups of five, as printed. */
export const shownCode = (code: string): string => (code.match(/.{1,5}/g) ?? []).join('-')
