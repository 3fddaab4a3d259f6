// What the documents at the root and in decisions/ name must exist: a file that moved is found here, not by a newcomer.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]
/** Where a path in a document may begin. */
const from = ['', 'src/', 'src/server/', 'src/web/', 'src/law/', 'src/server/dossiers/']
const folders =
  /^(bin|bench|decisions|demo|docs|messages|migrations|rulebooks|scorecards|src|stories|tools)\//

test.for(documents)('%s names what exists', (document) => {
  const text = readFileSync(join(root, document), 'utf8').replaceAll(/```[\s\S]*?```/g, '')
  const named = [
    ...[...text.matchAll(/\]\((?!https?:|#)([^)\s]+)\)/g)].map(([, path = '']) => path),
    ...[...text.matchAll(/`([\w./-]+)`/g)]
      .map(([, path = '']) => path)
      .filter((path) => folders.test(path) && !/[<*…]/.test(path)),
  ]
  const missing = named.filter((path) => !from.some((start) => existsSync(join(root, start, path))))
  expect(document === 'STYLE.md' ? [] : missing).toEqual([])
})

test('decisions are numbered without a gap', () => {
  const numbers = readdirSync(join(root, 'decisions')).map((name) => Number(name.slice(0, 4)))
  expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1))
})
