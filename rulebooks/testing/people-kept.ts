// People and collectives with what the law says of them, award by award: the verdict in words, the whole answer as a digest; and the
// road to an award or none. Far more of them than anybody reads, so that a change of one leaf in one answer is seen.
// Used by their test and by tools/write-law-pages.ts.
import { createHash } from 'node:crypto'
import type { Facts } from '../../src/law/fact.ts'
import { check, type Law, road } from '../../src/law/index.ts'

export type PersonKept = {
  facts: Facts
  /** Of each award, `verdict digest`: the answer without the version of the rulebooks. */
  answers: Record<string, string>
  /** Of an award, `year digest`. */
  roads: Record<string, string>
}

export function askedAgain(law: Law, { facts, roads }: PersonKept): PersonKept {
  const answers = check(law, facts).map(({ rulebookVersion: _, ...finding }) => [
    finding.award,
    `${finding.verdict} ${digestOf(finding)}`,
  ])
  const ways = Object.keys(roads).map((award) => {
    const way = road(law, facts, award)
    return [award, `${way.earliestYear ?? 'never'} ${digestOf(way)}`]
  })
  return { facts, answers: Object.fromEntries(answers), roads: Object.fromEntries(ways) }
}

export const digestOf = (answer: unknown): string =>
  createHash('sha256').update(JSON.stringify(answer)).digest('hex').slice(0, 8)

export const peopleFrom = (text: string): PersonKept[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    // Written by tools/write-law-pages.ts from these very types.
    .map((line) => JSON.parse(line) as PersonKept)
