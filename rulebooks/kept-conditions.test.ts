// What each condition answers, tells and plans stays the same while it is meant to. After a change `node tools/write-law-pages.ts`
// writes it anew; the verdicts that change are read by a person.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { conditions } from '../src/law/conditions/registry.ts'
import { loadLaw } from '../src/rulebook-files.ts'
import { answerAt, type ConditionKept, conditionsAsked } from './testing/conditions-asked.ts'

const law = await loadLaw()
const text = readFileSync(join(import.meta.dirname, 'kept-conditions.jsonl'), 'utf8').trim()
// Written by tools/write-law-pages.ts from this very type.
const kept = text.split('\n').map((line) => JSON.parse(line) as ConditionKept)

test('every condition is asked, and answers in more than one way', () => {
  for (const name of conditions.keys()) {
    const answers = kept.filter((each) => each.name === name).flatMap((each) => each.answers)
    expect([name, new Set(answers).size > 1]).toEqual([name, name !== 'not-found'])
  }
})

test.for([...conditions.keys()])('what %s answers, tells and plans', (name) => {
  const asked = conditionsAsked(law, name)
  expect(asked).toHaveLength(kept.filter((each) => each.name === name).length)
  for (const [at, each] of asked.entries()) {
    const before = kept.filter((one) => one.name === name)[at]
    for (const [index, answer] of each.answers.entries())
      if (answer !== before?.answers[index])
        expect([answer, answerAt(law, each, index)]).toEqual(before?.answers[index])
    expect(each).toEqual(before)
  }
})
