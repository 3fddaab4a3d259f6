// What a condition asks, in the words of the pages: the run of years and the other way of reaching it are said, not only the number.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lawWordsOf } from './law-words.ts'

function wordsOf(language: string) {
  const messages = JSON.parse(
    readFileSync(new URL(`../../../messages/${language}/law.json`, import.meta.url), 'utf8'),
  )
  const say = (_noun: string, key: string, figures: Readonly<Record<string, unknown>> = {}) => {
    const [group = '', code = ''] = key.split(/\.(.*)/)
    const found: string | undefined = messages[group]?.[code]
    return found?.replace(/\{\{(.+?)\}\}/g, (_, name: string) => String(figures[name]))
  }
  return lawWordsOf({ say }, language)
}

test.for([
  ['vi', /Chiến sĩ thi đua cơ sở.*3.*, liên tục$/],
  ['fr', /ombattant d’émulation.*3.*, de suite$/],
  ['en', /Grassroots Emulation Fighter.*3.*, in a row$/],
] as const)('titles held in a row are said to be in a row: %s', ([language, said]) => {
  const params = { award: 'grassroots-emulation-fighter', times: 3 }
  const { asked } = wordsOf(language)
  expect(asked({ predicate: 'held-award', params: { ...params, consecutive: true } })).toMatch(said)
  expect(asked({ predicate: 'held-award', params })).not.toMatch(said)
})

test('years that a title may stand for are said with the title', () => {
  const params = { min: 'excellent', years: 2, 'or-holding': 'excellent-labour-collective' }
  expect(wordsOf('en').asked({ predicate: 'rated-years', params })).toMatch(
    /2 consecutive years.* or holding “Excellent Labour Collective”$/,
  )
})
