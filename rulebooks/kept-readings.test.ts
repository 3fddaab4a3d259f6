// What is read of facts, and every refusal of them, stays the same while it is meant to. After a change of the readers
// `node tools/write-law-pages.ts` writes it anew, and the difference is read by a person.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readingOf, texts } from './testing/facts-texts.ts'

const kept = readFileSync(join(import.meta.dirname, 'kept-readings.jsonl'), 'utf8')
  .trim()
  .split('\n')

test('every text that was kept is asked again', () => {
  expect(texts).toHaveLength(kept.length)
})

test.for(texts.map((each, at) => [at + 1, each] as const))('reading %i', ([place, each]) => {
  expect(readingOf(each)).toEqual(JSON.parse(kept[place - 1] ?? 'null'))
})
