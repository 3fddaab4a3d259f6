// What is read of facts and of rulebooks, and every fault of them, stays the same while it is meant to. After a change of the readers
// `node tools/write-law-pages.ts` writes it anew, and the difference is read by a person.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readingOf, texts } from './testing/facts-texts.ts'
import { rulebookRead, rulebookTexts } from './testing/rulebook-texts.ts'

const linesOf = (file: string) =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n')
const kept = linesOf('kept-readings.jsonl')
const keptRulebooks = linesOf('kept-rulebooks.jsonl')

test('every text that was kept is asked again', () => {
  expect(texts).toHaveLength(kept.length)
  expect(rulebookTexts).toHaveLength(keptRulebooks.length)
})

test.for(texts.map((each, at) => [at + 1, each] as const))('reading %i', ([place, each]) => {
  expect(readingOf(each)).toEqual(JSON.parse(kept[place - 1] ?? 'null'))
})

test.for(rulebookTexts.map((each, at) => [at + 1, each] as const))('rulebook %i: %s', ([place]) => {
  expect(rulebookRead(place - 1)).toEqual(JSON.parse(keptRulebooks[place - 1] ?? 'null'))
})
