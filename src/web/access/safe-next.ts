// Where one may be led after signing in. Used by useSignIn.

/** Only an address inside the product is followed; a browser reads `\` as `/`, so neither may come second. */
export function safeNext(next: string | undefined): string {
  const inside = next !== undefined && /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in')
  return inside ? next : '/'
}
