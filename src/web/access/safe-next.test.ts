// Where one may be led after signing in: only inside the product.
import { expect, test } from 'vitest'
import { safeNext } from './safe-next.ts'

test.for([
  ['/dossiers/1?tab=history', '/dossiers/1?tab=history'],
  ['//evil.example/x', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example', '/'],
  ['/sign-in?next=/x', '/'],
  [undefined, '/'],
] as const)('%s leads to %s', ([asked, led]) => {
  expect(safeNext(asked)).toBe(led)
})
