// Everyone signed in sees units. Used by seen.ts.
import type { Seen } from '../seen.ts'

export const seen: Seen = { records: { unit: async () => true, 'unit-change': async () => true } }
