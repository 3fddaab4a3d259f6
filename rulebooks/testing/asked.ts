// A question to the law as data, and its answer: for the answers kept in rulebooks/kept-answers.jsonl, which must stay
// the same bytes while rules and facts are the same. Used by their test and by tools/write-law-pages.ts.
import type { Facts } from '../../src/law/fact.ts'
import {
  authority,
  check,
  diffRulebook,
  type Law,
  type MajorityQuestion,
  majority,
  type PrizeQuestion,
  type PrizesQuestion,
  prize,
  prizes,
  procedure,
  revocation,
  road,
} from '../../src/law/index.ts'

export type Question =
  | { ask: 'check' | 'road'; award: string; facts: Facts }
  | { ask: 'majority'; of: MajorityQuestion }
  | { ask: 'prize'; of: PrizeQuestion }
  | { ask: 'prizes'; of: PrizesQuestion }
  | { ask: 'procedure'; award: string; on: string; year?: number }
  | { ask: 'authority'; award: string; on: string; power: string }
  | { ask: 'revocation'; on: string }
  | { ask: 'diff'; from: string; to: string }
export type Kept = { question: Question; answer: unknown }

/** The version of the rulebooks is no part of it: any article changes it. Procedures are asked by themselves. */
export function answerTo(law: Law, question: Question): unknown {
  switch (question.ask) {
    case 'check':
      return check(law, question.facts, { award: question.award }).map(
        ({ procedure: _, rulebookVersion: _version, ...finding }) => finding,
      )
    case 'road':
      return road(law, question.facts, question.award)
    case 'majority':
      return majority(law, question.of)
    case 'prize':
      return prize(law, question.of)
    case 'prizes':
      return prizes(law, question.of)
    case 'procedure':
      return procedure(law, question.award, question.on, question.year)
    case 'authority':
      return authority(law, question.award, question.on, question.power)
    case 'revocation':
      return revocation(law, question.on)
    case 'diff':
      return diffRulebook(law.rulebook, question.from, question.to)
  }
}

export const keptFrom = (text: string): Kept[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    // Written by tools/write-law-pages.ts from these very types.
    .map((line) => JSON.parse(line) as Kept)
export const keptLine = (law: Law, question: Question): string =>
  JSON.stringify({ question, answer: answerTo(law, question) })
