// How PostgreSQL's values arrive in TypeScript: dates and instants as text, whole numbers as numbers, decimals as text.
// Used by open.ts for every connection, and by sign-in, which shares the pool.
import { types } from 'pg'

const OID = {
  int8: 20,
  float8: 701,
  date: 1082,
  timestamp: 1114,
  timestamptz: 1184,
  numeric: 1700,
  int8Array: 1016,
  dateArray: 1182,
  timestamptzArray: 1185,
  numericArray: 1231,
} as const

/** `2024-12-05 02:00:00.123456+00` → `2024-12-05T02:00:00.123Z`, the form of `clock.ts`. */
export function instantFromPostgres(text: string): string {
  const utc = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?\+00$/.exec(text)
  if (utc) return `${utc[1]}T${utc[2]}.${(utc[3] ?? '').padEnd(3, '0').slice(0, 3)}Z`
  if (text === 'infinity' || text === '-infinity') return text
  return new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString()
}

/** A whole number as a number while it is exact, beyond that as a bigint: never silently wrong. */
export function wholeFromPostgres(text: string): number | bigint {
  const number = Number(text)
  return Number.isSafeInteger(number) ? number : BigInt(text)
}

const asText = (text: string): string => text

/** A one-dimensional array whose elements hold neither comma nor quote: dates, instants, numbers. */
function arrayOf<T>(parse: (text: string) => T): (text: string) => (T | null)[] {
  return (text) => {
    const inside = text.slice(1, -1)
    if (inside === '') return []
    return inside.split(',').map((element) => {
      const bare = element.startsWith('"') ? element.slice(1, -1) : element
      return bare === 'NULL' ? null : parse(bare)
    })
  }
}

const parsers = new Map<number, (text: string) => unknown>([
  [OID.int8, wholeFromPostgres],
  [OID.float8, Number],
  [OID.date, asText],
  [OID.timestamp, asText],
  [OID.timestamptz, instantFromPostgres],
  [OID.numeric, asText],
  [OID.int8Array, arrayOf(wholeFromPostgres)],
  [OID.dateArray, arrayOf(asText)],
  [OID.timestamptzArray, arrayOf(instantFromPostgres)],
  [OID.numericArray, arrayOf(asText)],
])

/** Given to each pool, so that nothing global changes. JSON is parsed by the driver itself. */
export const valuesFromPostgres = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers.get(oid)) || types.getTypeParser(oid, format),
}
