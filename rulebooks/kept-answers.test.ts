// Answers once given are given again, the same bytes, while the rules and facts are the same: a finding can be replayed for ever.
// After a change of the rules `node tools/write-law-pages.ts` writes the answers anew, and their difference is read by a person.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadLaw } from '../src/rulebook-files.ts'
import { answerTo, keptFrom } from './testing/asked.ts'

const law = await loadLaw()
const kept = keptFrom(readFileSync(join(import.meta.dirname, 'kept-answers.jsonl'), 'utf8'))

test('the answers kept are enough to speak of: every award, every question, the days of every version', () => {
  const text = JSON.stringify(kept.map((each) => each.question))
  for (const { code } of law.rulebook.awards) expect(text).toContain(code)
  expect(new Set(kept.map((each) => each.question.ask)).size).toBe(9)
})

test.for(kept.map((each, index) => [`${index + 1} ${each.question.ask}`, each] as const))(
  'kept answer %s',
  ([, { question, answer }]) => {
    const given = answerTo(law, question)
    if (JSON.stringify(given) !== JSON.stringify(answer))
      expect(given, JSON.stringify(question)).toEqual(answer)
    expect(JSON.stringify(given)).toBe(JSON.stringify(answer))
  },
)
