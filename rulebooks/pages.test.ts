// What is written from the rulebooks is up to date: the page of what is coded, the schema for editors, the words in three languages.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkMessages, coveragePage, rulebookSchema } from '../src/law/index.ts'
import { loadRulebook } from '../src/rulebook-files.ts'

const root = join(import.meta.dirname, '..')
const rulebook = await loadRulebook()
const written = (path: string) => readFileSync(join(root, path), 'utf8')
const messages = (language: string) => JSON.parse(written(`messages/${language}/law.json`))
const toWrite = 'run: node tools/write-law-pages.ts'

test('docs/law.md says what the rulebooks hold', () => {
  expect(written('docs/law.md') === coveragePage(rulebook), toWrite).toBe(true)
})

test('schema.json knows every condition', () => {
  expect(JSON.parse(written('rulebooks/schema.json')), toWrite).toEqual(rulebookSchema())
})

test('every word of the rulebooks has its label in three languages', () => {
  expect(checkMessages(rulebook, { vi: messages('vi'), fr: messages('fr'), en: messages('en') })).toEqual([])
})

// Spaces before French signs are typography, not words.
const plain = (text: string | undefined) => text?.replaceAll(/[\u00a0\u202f]/g, ' ')

test.for(['vi', 'fr', 'en'] as const)(
  'the names and questions of the rulebooks and of the messages are the same in %s',
  (language) => {
    const { awards, questions } = messages(language)
    for (const each of rulebook.awards) expect(plain(awards[each.code])).toBe(plain(each.names[language]))
    for (const each of rulebook.facts)
      expect(plain(questions.facts[each.name.replaceAll('.', '-')])).toBe(plain(each.question[language]))
    for (const each of rulebook.judgements)
      expect(plain(questions.judgements[each.name])).toBe(plain(each.question[language]))
  },
)
