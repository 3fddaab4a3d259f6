// Every condition of the registry, asked with its parameters of a person or collective of whom one thing after the other is told: what
// it answers, what it tells of it, and what a coming year must bring. Used by rulebooks/kept-conditions.test.ts and by
// tools/write-law-pages.ts, which keep the answers in rulebooks/kept-conditions.jsonl.
import { caseOf, type Window } from '../../src/law/case.ts'
import type { Condition } from '../../src/law/conditions/condition.ts'
import { conditions } from '../../src/law/conditions/registry.ts'
import { rankOf } from '../../src/law/effective-rating.ts'
import type { Facts } from '../../src/law/fact.ts'
import type { Law } from '../../src/law/index.ts'
import type { Planner, Plans } from '../../src/law/plan.ts'
import type { Params } from '../../src/law/rulebook.ts'
import type { Scene } from '../../src/law/scene.ts'
import { verdictOf } from '../../src/law/verdict.ts'
import { fighter, merit, today, told, year } from './facts-told.ts'
import { digestOf } from './people-kept.ts'

/** The parameters each is asked with. */
const asked: Readonly<Record<string, readonly Params[]>> = {
  'annual-rating-at-least': [{ min: 'good' }, { min: 'excellent' }],
  'collective-rating-at-least': [{ min: 'good' }],
  'rated-years': [
    { min: 'good', years: 2 },
    { min: 'good', years: 2, 'until-proposal': true },
    { min: 'good', years: 2, 'until-proposal': true, since: merit },
    { min: 'good', years: 2, after: merit },
    { min: 'good', years: 2, after: fighter },
    { min: 'excellent', years: 2, 'or-holding': fighter },
  ],
  'years-with-rating': [{ rating: 'excellent', count: 2 }],
  'held-award': [
    { award: fighter },
    { award: fighter, times: 2 },
    { award: fighter, times: 2, consecutive: true },
    { award: fighter, times: 2, consecutive: true, 'open-spacing': 3 },
    { award: merit },
  ],
  initiative: [
    { scope: 'base-unit' },
    { scope: 'ministry-province', count: 2, replicable: true },
    { scope: 'base-unit', annual: true },
  ],
  'science-work': [{ scope: 'base-unit' }, { scope: 'ministry-province', count: 2, applied: true }],
  'months-worked': [{ min: 6 }, { min: 6, 'open-below': true }],
  'achievement-counted': [{}],
  judgement: [
    { name: 'unity' },
    { name: 'achievement-not-already-rewarded' },
    { name: 'prize-won', level: 'x' },
    { name: 'no-such-judgement' },
  ],
  'member-share': [
    { award: 'advanced-worker', percent: 70 },
    { award: fighter, percent: 10 },
  ],
  'member-share-rating': [{ percent: 100 }],
  'has-member-with': [{ award: fighter }, { award: 'advanced-worker', count: 3 }],
  'no-member-disciplined': [{ 'at-or-above': 'warning' }],
  'no-discipline': [{ 'at-or-above': 'reprimand' }, { 'at-or-above': 'warning' }],
  'not-under-process': [{}],
  'leads-cluster': [{ organiser: 'ministry-province' }],
  'led-movement': [{ 'launched-by': 'ministry-province', years: 3, at: ['final-review'] }],
  'led-unit-reached': [{ awards: ['excellent-labour-collective'] }],
  'employed-by': [
    { employers: ['ministry-unit'] },
    { employers: ['ministry-unit'], open: ['provincial-department'] },
  ],
  'registered-for-emulation': [{}],
  'undisciplined-while-leading': [{}],
  'not-found': [{ what: 'x' }],
}

const factsFor = (condition: Condition): Facts[] => {
  const keys = [
    ...new Set([
      ...condition.asks.map((each) => each.split('.')[0] ?? ''),
      'discipline',
      'absences',
      'profile',
    ]),
  ]
  const own = keys.filter((key) => condition.asks.some((each) => each.split('.')[0] === key))
  return (['individual', 'collective'] as const).flatMap((subject) => {
    const bare = { subject, 'as-of': today, year }
    const singles = own.flatMap((key) => (told[key] ?? []).map((value) => ({ [key]: value })))
    const [first, ...others] = own
    const pairs = others.flatMap((key) =>
      (told[first ?? ''] ?? [])
        .slice(1, 4)
        .flatMap((value) => (told[key] ?? []).map((other) => ({ [first ?? '']: value, [key]: other }))),
    )
    // Made here key by key: what a subject does not have is never asked of it.
    return [{}, ...singles, ...pairs].map((more) => ({ ...bare, ...more }) as unknown as Facts)
  })
}

const windows: readonly (Window | null)[] = [null, { from: 2021, to: 2023 }, { from: 2023, to: 2026 }]
const usesWindows = new Set(['held-award', 'initiative', 'science-work', 'years-with-rating'])

export type ConditionKept = {
  name: string
  /** Digest of what a rulebook and an editor know of it: its parameters, the facts it asks. */
  face: string
  params: Params
  window: Window | null
  /** Of each person and collective asked, in order: `verdict digest of all that is told and planned`. */
  answers: string[]
}

/** Every way a condition is asked, with the answers of the law. */
export function conditionsAsked(law: Law, ...names: string[]): ConditionKept[] {
  const wanted = names.length === 0 ? [...conditions.keys()] : names
  return wanted
    .flatMap((name) => conditions.get(name) ?? [])
    .flatMap((condition) =>
      (asked[condition.name] ?? []).flatMap((params) =>
        (usesWindows.has(condition.name) ? windows : [null]).map((window) => ({
          name: condition.name,
          face: digestOf({ main: condition.main, params: condition.params, asks: condition.asks }),
          params,
          window,
          answers: factsFor(condition).map((facts) => {
            const { verdict, ...answer } = answerOf(law, condition, params, window, facts)
            return `${verdict} ${digestOf(answer)}`
          }),
        })),
      ),
    )
}

/** The whole of one answer, to read it where a digest has changed. */
export function answerAt(law: Law, { name, params, window }: ConditionKept, at: number): unknown {
  const condition = conditions.get(name)
  const facts = condition && factsFor(condition)[at]
  return facts && { asked: facts, ...answerOf(law, condition, params, window, facts) }
}

function answerOf(law: Law, condition: Condition, params: Params, window: Window | null, facts: Facts) {
  const c = caseOf(facts)
  const { scene } = law.on(c.on)
  const program = condition.compile(params, scene)
  const plans = [2024, 2026].map((aim) => program.plan?.(plannerOf({ ...c }, scene, aim), window) ?? null)
  return {
    verdict: verdictOf(program.verdict(c, window)),
    ...program.tell(c, window),
    plans: plans.map(keysOf),
  }
}

const keysOf = (plans: Plans | null) =>
  plans?.map((plan) => plan.map((each) => `${each.key}:${each.rank}`).join(' ')) ?? 'nobody can plan it'

function plannerOf(c: ReturnType<typeof caseOf>, scene: Scene, aim: number): Planner {
  const thing = (of: number, predicate: string, params: object, rank = 0) => [
    {
      key: `${of}/${predicate}${Object.values(params)
        .map((each) => `/${each}`)
        .join('')}`,
      rank,
      year: of,
      need: { predicate, params: {} },
      citation: { document: '', certainty: 'read' as const },
      certain: true,
    },
  ]
  const planner: Planner = {
    c,
    scene,
    firstYear: c.year,
    year: aim,
    isOpen: (of) => of >= c.year,
    isRunning: (of) => of >= c.year,
    ratingOf: (of) => {
      const found = c.facts.ratings?.find((each) => each.year === of)
      return found?.rating === undefined ? undefined : rankOf(found.rating)
    },
    citing: () => planner,
    thing,
    award: (code, of) => (of < c.year ? [] : [thing(of, 'held-award', { code })]),
    standard: (code) => [thing(aim, 'standard', { code })],
  }
  return planner
}
