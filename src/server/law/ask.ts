// Questions to the law on facts that somebody sends: read as the terminal reads a facts file, answered by the same engine.
// Pure. Used by the API of the law and by the page "try it".

import type { InputOf } from '../../contract/define.ts'
import type { CheckFacts, CountMajority, FindRoad, TellPrize } from '../../contract/law-questions.ts'
import type { RefusalReason } from '../../contract/refusal.ts'
import type { Language } from '../../contract/values.ts'
import {
  check,
  type Facts,
  type FactsFault,
  type Figures,
  type Finding,
  knownNames,
  type Law,
  lawWords,
  type Majority,
  majority,
  nearestName,
  type Prize,
  prize,
  type Road,
  readFacts,
  road,
} from '../../law/index.ts'
import type { Words } from '../words.ts'

/** The law, and the language refusals are told in. */
export interface Asking {
  law: Law
  words: Words
  language: Language
}
export type Answer<T> = { answer: T } | { refused: readonly RefusalReason[] }

type FactsGiven = string | Record<string, unknown>
interface FileGiven {
  file: string
  facts: FactsGiven
}

export function askCheck(
  asking: Asking,
  input: InputOf<typeof CheckFacts>,
): Answer<{ results: { file: string; findings: readonly Finding[] }[] }> {
  const { award, files, file, facts, ...rest } = input
  const given = files ?? [{ file: file ?? 'facts', facts: facts ?? rest }]
  const read = readAll(asking, given, award)
  const left = files !== undefined || facts !== undefined ? Object.keys(rest) : []
  const refused = [...unknownKeys(asking, left), ...read.refused]
  if (refused.length > 0) return { refused }
  return {
    answer: {
      results: read.known.map((one) => ({
        file: one.file,
        findings: check(asking.law, one.facts, award === undefined ? {} : { award }),
      })),
    },
  }
}

export function askRoad(asking: Asking, input: InputOf<typeof FindRoad>): Answer<Road> {
  const { award, file, facts, ...rest } = input
  const read = readAll(asking, [{ file: file ?? 'facts', facts: facts ?? rest }], award)
  const refused = [...unknownKeys(asking, facts === undefined ? [] : Object.keys(rest)), ...read.refused]
  const [known] = read.known
  if (refused.length > 0 || known === undefined) return { refused }
  return { answer: road(asking.law, known.facts, award) }
}

export function askMajority(asking: Asking, input: InputOf<typeof CountMajority>): Answer<Majority> {
  const refused = notAnAward(asking, input.award)
  if (refused.length > 0) return { refused }
  const { percent, ...vote } = input
  return unlessRefused(asking, majority(asking.law, percent === undefined ? vote : { ...vote, percent }))
}

export function askPrize(asking: Asking, input: InputOf<typeof TellPrize>): Answer<Prize> {
  const { award, subject } = input
  const refused = notAnAward(asking, award)
  if (refused.length > 0) return { refused }
  const decided = { award, decidedOn: input['decided-on'] }
  return unlessRefused(asking, prize(asking.law, subject === undefined ? decided : { ...decided, subject }))
}

/** Facts as an object or as text; lines are told only of a text. */
export function readGiven(
  { law, words, language }: Asking,
  { file, facts }: FileGiven,
): { facts: Facts } | { refused: RefusalReason[] } {
  const isText = typeof facts === 'string'
  const read = isText
    ? readFacts(file, facts, knownNames(law.rulebook))
    : readFacts(`${file}.json`, JSON.stringify(facts), knownNames(law.rulebook))
  if ('facts' in read) return read
  return { refused: read.faults.map((fault) => reasonOf(fault)) }

  function reasonOf({ line, path, kind, figures }: FactsFault): RefusalReason {
    return {
      kind: `facts.${kind}`,
      message: words.say(language, `facts:${kind}`, figures),
      ...(path === '' ? {} : { path }),
      figures: { file, ...(isText ? { line } : {}), ...figures },
    }
  }
}

function readAll(asking: Asking, given: readonly FileGiven[], award: string | undefined) {
  const refused: RefusalReason[] = award === undefined ? [] : notAnAward(asking, award)
  const known: { file: string; facts: Facts }[] = []
  for (const one of given) {
    const read = readGiven(asking, one)
    if ('refused' in read) refused.push(...read.refused)
    else {
      known.push({ file: one.file, facts: read.facts })
      refused.push(...notForSubject(asking, one.file, read.facts, award))
    }
  }
  return { known, refused }
}

function notAnAward({ law, words, language }: Asking, code: string): RefusalReason[] {
  const codes = law.rulebook.awards.map((each) => each.code)
  if (codes.includes(code)) return []
  const meant = nearestName(code, codes)
  const kind = meant === undefined ? 'not-an-award' : 'not-an-award-near'
  const figures = { value: code, ...(meant === undefined ? { choices: codes.join(', ') } : { meant }) }
  return [
    { kind: `facts.${kind}`, message: words.say(language, `facts:${kind}`, figures), path: 'award', figures },
  ]
}

/** A title of persons asked for a collective, and the reverse. */
function notForSubject(
  { law, words, language }: Asking,
  file: string,
  { subject }: Facts,
  award: string | undefined,
): RefusalReason[] {
  const asked = law.rulebook.awards.find((each) => each.code === award)
  if (asked === undefined || asked.subjects.includes(subject)) return []
  const figures = { file, award: asked.code }
  const message = words.say(language, `cli:check.not-for-${subject}`, figures)
  return [{ kind: 'law.award-not-for-subject', message, path: 'award', figures }]
}

function unknownKeys({ words, language }: Asking, keys: readonly string[]): RefusalReason[] {
  return keys.map((key) => {
    const figures = { key, known: 'award, facts, file, files' }
    return {
      kind: 'facts.unknown-key',
      message: words.say(language, 'facts:unknown-key', figures),
      path: key,
      figures,
    }
  })
}

function unlessRefused<T extends object>(
  { law, words, language }: Asking,
  found: T | { refused: string; figures: Figures },
): Answer<T> {
  if (!('refused' in found)) return { answer: found }
  const message = wordsOfLaw({ law, words, language }).refusal(found.refused, found.figures)
  return { refused: [{ kind: `law.${found.refused}`, message, figures: found.figures }] }
}

/** The sentences of the law in the language asked. */
export const wordsOfLaw = ({ law, words, language }: Asking) =>
  lawWords(
    language,
    law.rulebook,
    Object.assign(
      (key: string, figures?: Record<string, string | number>) => words.say(language, key, figures),
      { has: (key: string) => words.has(language, key) },
    ),
  )
