// Files refused before they are sent: kind, size, emptiness, name.
import { expect, test } from 'vitest'
import { bytesMaxOf, refuseFile } from './file-rule.ts'

/** A file of a size, without its bytes. */
const file = (name: string, size: number): File =>
  Object.defineProperty(new File(['x'], name), 'size', { value: size })

test.for([
  ['bien-ban.pdf', 1000, undefined],
  ['BIEN-BAN.PDF', bytesMaxOf({}), undefined],
  ['virus.exe', 1000, 'wrong-kind'],
  ['pdf', 1000, 'wrong-kind'],
  ['trong.pdf', 0, 'empty-file'],
  ['nang.pdf', bytesMaxOf({}) + 1, 'too-large'],
  [`${'a'.repeat(300)}.pdf`, 1000, 'long-name'],
] as const)('%s of %i bytes: %s', ([name, size, kind]) => {
  expect(refuseFile(file(name, size), {})?.kind).toBe(kind)
})

test('a page may take fewer kinds', () => {
  expect(refuseFile(file('bang.xlsx', 10), { extensions: ['.pdf'] })?.kind).toBe('wrong-kind')
})
