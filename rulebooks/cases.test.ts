// Every case beside its article gives its verdict, and every leaf of the rulebooks is reached by a case both ways.
// The scenarios of the design are among them, by their letters.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { employers } from '../src/law/facts-shape.ts'
import {
  authority,
  check,
  decisive,
  type Finding,
  knownNames,
  majority,
  passagesBelow,
  prize,
  prizes,
  procedure,
  type Reason,
  revocation,
  verdictOnly,
} from '../src/law/index.ts'
import { readFacts } from '../src/law/read-facts.ts'
import { leavesOf } from '../src/law/rulebook-nodes.ts'
import { isInForce } from '../src/law/rulebook-on.ts'
import { verdictOf } from '../src/law/verdict.ts'
import { loadLaw } from '../src/rulebook-files.ts'

const folder = import.meta.dirname
const law = await loadLaw()
const known = knownNames(law.rulebook)
/** Leaf, by file and line → the verdicts it was seen to give. */
const seen = new Map<string, Set<string>>()

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.cases.yaml'))
  .sort()
const scenarios = new Set<string>()

type Case = {
  case: string
  scenario?: string
  award?: string
  facts?: Record<string, unknown>
  without?: string[]
  only?: string[]
  expect: unknown
  certain?: boolean
  awaiting?: boolean
  missing?: string[]
  reason?: string
  warns?: string[]
  notes?: string[]
  quota?: null
  ask?: keyof typeof questions
  with?: never
}

const caseKeys: ReadonlySet<string> = new Set<keyof Case>([
  ...(['case', 'scenario', 'award', 'facts', 'without', 'only', 'expect', 'certain', 'awaiting'] as const),
  ...(['missing', 'reason', 'warns', 'notes', 'quota', 'ask', 'with'] as const),
])

/** The other questions a case may ask, with the words of the public functions. */
const questions = {
  majority: (asked: never) => majority(law, asked),
  prize: (asked: never) => prize(law, asked),
  prizes: (asked: never) => prizes(law, asked),
  procedure: ({ award, on, year }: { award: string; on: string; year?: number }) =>
    procedure(law, award, on, year),
  authority: (asked: { award: string; on: string; authority: string }) =>
    authority(law, asked.award, asked.on, asked.authority),
  revocation: ({ on }: { on: string }) => revocation(law, on),
}

describe.each(files)('%s', (file) => {
  const content = parse(readFileSync(join(folder, file), 'utf8'))
  const cases: Case[] = content.cases
  test.for(cases.map((each) => [each.case, each] as const))('%s', ([, each]) => {
    expect(
      Object.keys(each).filter((key) => !caseKeys.has(key)),
      'keys that a case does not have',
    ).toEqual([])
    if (each.scenario !== undefined) scenarios.add(each.scenario)
    if (each.ask !== undefined && each.with !== undefined) {
      expect(questions[each.ask](each.with)).toMatchObject(Object(each.expect))
      return
    }
    const award = each.award ?? content.award
    const facts = factsOf(file, { ...content.given, ...each.facts }, each)
    const witness = (place: { file: string; line: number }, code: 0 | 1 | 2 | 3) => {
      const key = `${place.file}:${place.line}`
      seen.set(key, (seen.get(key) ?? new Set()).add(verdictOf(code)))
    }
    const [finding] = check(law, facts, { award, witness })
    if (finding === undefined) throw new Error(`${award} is not for such a subject`)
    expect(finding.verdict, undecided(finding)).toBe(each.expect)
    expect(verdictOnly(law, facts, award)).toBe(each.expect)
    if (each.certain !== undefined) expect(finding.certain).toBe(each.certain)
    if (each.awaiting !== undefined) expect(finding.awaitingJudgement).toBe(each.awaiting)
    if (each.missing !== undefined)
      expect(finding.missing.map(({ fact }) => fact)).toEqual(expect.arrayContaining(each.missing))
    if (each.reason !== undefined) expect(reasonsOf(finding.because)).toContain(each.reason)
    if (each.warns !== undefined)
      expect(finding.warnings.map(({ code }) => code)).toEqual(expect.arrayContaining(each.warns))
    if (each.notes !== undefined)
      expect(finding.procedure.notes.map(({ code }) => code)).toEqual(expect.arrayContaining(each.notes))
    if (each.quota === null) expect(finding.procedure.quota).toBeNull()
  })
})

function factsOf(file: string, facts: Record<string, unknown>, each: Case) {
  const kept = Object.entries(facts).filter(
    ([key]) => each.without?.includes(key) !== true && (each.only === undefined || each.only.includes(key)),
  )
  const found = readFacts(`${file}.json`, JSON.stringify(Object.fromEntries(kept)), known)
  if ('faults' in found) throw new Error(JSON.stringify(found.faults))
  return found.facts
}

/** What a jurist needs when the verdict is another than the case says: the facts nobody told, and what decided. */
function undecided({ missing, because }: Finding): string {
  const decided = decisive(because).map(({ predicate, verdict }) => `${predicate} is ${verdict}`)
  const untold = missing.map(({ fact }) => fact)
  return `${decided.join(', ')}${untold.length === 0 ? '' : `; not told: ${untold.join(', ')}`}`
}

function reasonsOf(reason: Reason): string[] {
  if ('op' in reason) return reason.of.flatMap(reasonsOf)
  return reason.reason === undefined ? [] : [reason.reason]
}

test('every scenario of the design has its case', () => {
  const told =
    'A1 A2 A3 A6 A7 A8 A9 A10 A11 A12 A13 B1 B3 B5 B6 B7 B8 B9 B10 B11 B12 B13 B14 B15 B16 B17 B18 C1 C3 C5 C6 C7 C9 C10 C11 C12 D1 D3 D5 D6 D7 D10 D11 D12 D13 D14 D15 E1 E2 E5 E6 E7 E8 E9 E10 E11 E13 E14 E15 E16 E17 E18 E19 F1 F2 F3 F4 F5 F6 F7 F9 G1 G3 G5 G7 G8 G9 G10'
  expect(told.split(' ').filter((letter) => !scenarios.has(letter))).toEqual([])
})

/** Every condition of the rulebooks that is ever in force, with the verdicts it can give. */
function* allLeaves() {
  for (const document of law.rulebook.documents)
    for (const article of document.articles)
      for (const passage of passagesBelow(article)) {
        if (passage.condition === null || !isInForce(document, passage, passage.from ?? document.from ?? ''))
          continue
        for (const leaf of leavesOf(passage.condition)) if (leaf.condition !== 'meets-standard-of') yield leaf
      }
}

test('every leaf of the rulebooks is reached, and seen both met and not met', () => {
  const short: string[] = []
  let reached = 0
  let total = 0
  for (const leaf of allLeaves()) {
    total++
    const key = `${leaf.place.file}:${leaf.place.line}`
    const verdicts = seen.get(key) ?? new Set()
    if (verdicts.size > 0) reached++
    const wanted = verdictsOf(leaf)
    for (const verdict of wanted)
      if (!verdicts.has(verdict))
        short.push(`${key} ${leaf.condition} ${JSON.stringify(leaf.params)} never ${verdict}`)
  }
  expect(short).toEqual([])
  expect({ reached, total }).toEqual({ reached: total, total })
})

/** What was not found is only ever unknown; where the rule itself was not read, those it may touch are unknown, not refused. */
function verdictsOf({ condition, params }: { condition: string; params: Record<string, unknown> }): string[] {
  if (condition === 'not-found') return ['unknown']
  const isOpen =
    params['open-below'] === true ||
    (Array.isArray(params.open) && params.open.length === employers.length - 1)
  return isOpen ? ['met', 'unknown'] : ['met', 'not-met']
}

afterAll(() => {
  const total = [...allLeaves()].length
  console.log(`rule coverage: ${seen.size} of ${total} leaves reached, ${files.length} case files`)
})
