// What the law says of 180 people and collectives of every kind stays the same while rules and facts are the same. After a
// change of the rules `node tools/write-law-pages.ts` writes it anew; the verdicts that change are read by a person.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadLaw } from '../src/rulebook-files.ts'
import { askedAgain, peopleFrom } from './testing/people-kept.ts'

const law = await loadLaw()
const people = peopleFrom(readFileSync(join(import.meta.dirname, 'kept-people.jsonl'), 'utf8'))

test('they are of every kind: each award is answered in more than one way, and has its roads', () => {
  for (const { code } of law.rulebook.awards) {
    const verdicts = people.flatMap(({ answers }) => answers[code]?.split(' ')[0] ?? [])
    const roads = people.filter((each) => code in each.roads)
    expect([code, new Set(verdicts).size > 1, roads.length > 1]).toEqual([code, true, true])
  }
})

test.for(people.map((each, index) => [index + 1, each] as const))('kept person %i', ([, person]) => {
  expect(askedAgain(law, person)).toEqual(person)
})
