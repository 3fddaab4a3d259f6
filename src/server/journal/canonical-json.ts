// One text for one value, whatever the order of its fields: what is hashed and signed. After RFC 8785 (JSON Canonicalization Scheme).
// Used by chain.ts and checkpoint.ts, and by the verifier, which sees no database.

/** What a journal can hold and give back unchanged. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [field: string]: Json }

/** Fields by the order of their UTF-16 units, no spaces, numbers as ECMAScript writes them. @throws RangeError on NaN and infinities */
export function canonicalJson(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`${value} has no JSON form`)
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const fields = Object.keys(value)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name] ?? null)}`)
  return `{${fields.join(',')}}`
}

const isList = (value: readonly Json[] | { readonly [field: string]: Json }): value is readonly Json[] =>
  Array.isArray(value)

/**
 * Any value as the database will give it back: dates as text, absent fields left out, broken characters replaced (PostgreSQL keeps
 * neither NUL nor half a surrogate pair). What cannot be said in JSON (functions, cycles) is a mistake of the caller and throws.
 */
export function toJson(value: unknown): Json {
  const text = JSON.stringify(value ?? null, (_name, inner: unknown) => {
    if (typeof inner === 'bigint') return inner.toString()
    return typeof inner === 'string' ? inner.toWellFormed().replaceAll('\0', '\uFFFD') : inner
  })
  const parsed: Json = JSON.parse(text)
  return parsed
}
